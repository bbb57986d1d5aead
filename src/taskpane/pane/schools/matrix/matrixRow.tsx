import { floorKind } from "../../../../model/ruleInForce";
import { mergeClasses } from "@griffel/react";
import { memo, type ReactElement } from "react";
import type { Evaluation, SchoolPartResult } from "../../../../model/evaluation";
import { knownValue, type Figure } from "../../../../model/figures/figure";

import { OUTCOME_SYMBOLS } from "../../../../present/words/outcomeWords";
import { partName } from "../../../../present/schools/schoolRow";
import { useOutcomeStyles } from "../../controls/outcomeStyles";
import { usePane } from "../../paneContext";
import { toneWords } from "../heatStrip";
import { indicatorTone, toneSymbol } from "../indicatorTone";
import { ratioNumber, ratioWords } from "../ratioWords";
import { partKey } from "../../../../model/partKey";
import { columnWidths, ROW_HEIGHT, rowIndex, useMatrixStyles } from "./matrixStyles";

/** So many of the last characters of a name are always seen, beside which the first are cut off. */
const NAME_END = 6;

/** Names of a county begin alike (示例县经济技术开发区…), so that a long one is cut in its middle. */
function endFrom(name: string): number {
  return Math.max(0, name.length - NAME_END);
}

/** A school part in one line, everything readable without a click; built anew only when something of it changes. */
export const MatrixRow = memo(function MatrixRow({
  result,
  evaluation,
  at,
  isChosen,
  isStop,
  onChoose,
}: {
  readonly result: SchoolPartResult;
  readonly evaluation: Evaluation;
  /** Place among the lines of the body, from 0. */
  readonly at: number;
  readonly isChosen: boolean;
  /** True where the Tab key stops at it. */
  readonly isStop: boolean;
  /** Told the key of the part. */
  readonly onChoose: (key: string) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useMatrixStyles();
  const colours = useOutcomeStyles();
  const { part, outcome } = result;
  const { indicators } = evaluation.standard;
  const floor = floorKind(evaluation);
  const name = partName(result, strings);
  const { name: school } = result.school;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex(at)}
      aria-current={isChosen ? "true" : undefined}
      className={mergeClasses(styles.row, styles.placed, isChosen && styles.chosen)}
      style={{ gridTemplateColumns: columnWidths(indicators.length), top: at * ROW_HEIGHT }}
      onClick={() => onChoose(partKey(result))}
    >
      <div role="rowheader" className={mergeClasses(styles.cell, styles.name)}>
        <button type="button" tabIndex={isStop ? 0 : -1} className={styles.nameButton} title={name} aria-label={name}>
          <span className={styles.school}>
            <span className={styles.cut}>{school.slice(0, endFrom(school))}</span>
            <span className={styles.nameEnd}>{school.slice(endFrom(school))}</span>
          </span>
          <span className={styles.stageOfName}>{name.slice(school.length)}</span>
        </button>
      </div>
      <div role="cell" className={styles.cell}>
        {numberWords(part.students)}
      </div>
      <div role="cell" className={styles.cell}>
        {numberWords(part.classes)}
      </div>
      {indicators.map(({ id }) => {
        const tone = indicatorTone(id, result);
        const words = `${strings.catalogue.indicator(id).shortName} ${ratioWords(id, result, evaluation.indicatorLimits, strings)} ${toneWords(tone, floor, strings)}`;
        return (
          <div key={id} role="cell" className={mergeClasses(styles.cell, colours[tone])} title={words}>
            <span role="img" aria-label={toneWords(tone, floor, strings)} className={styles.sign}>
              {toneSymbol(tone)}
            </span>
            {ratioNumber(id, result, evaluation.indicatorLimits) ?? ""}
          </div>
        );
      })}
      <div
        role="cell"
        className={mergeClasses(styles.cell, styles.outcome, colours[outcome])}
        title={strings.catalogue.outcomes[outcome]}
      >
        {OUTCOME_SYMBOLS[outcome]} {strings.pane.verdict.shortOutcomes[outcome]}
      </div>
    </div>
  );
});

/** A whole number, or a question mark where it is not known. */
function numberWords(figure: Figure | undefined): string {
  const value = knownValue(figure);
  return value === null ? "?" : String(value);
}
