import { floorKind } from "../../../model/ruleInForce";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation, SchoolPartResult } from "../../../model/evaluation";
import { type FloorKind } from "../../../model/floorKind";
import { useOutcomeStyles } from "../controls/outcomeStyles";
import { usePane } from "../paneContext";
import { indicatorTone, toneSymbol } from "./indicatorTone";
import { ratioWords } from "./ratioWords";

const useStyles = makeStyles({
  strip: {
    display: "grid",
    gridTemplateColumns: "repeat(7, minmax(0, 1fr))",
    gap: "2px",
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
  },
  cell: {
    textAlign: "center",
    fontSize: "11px",
    lineHeight: "14px",
    padding: "2px 0",
    borderRadius: "3px",
    border: "1px solid currentColor",
  },
  sign: { display: "block", fontWeight: 600 },
  number: { display: "block" },
});

/** The indicators of a school side by side: number of the indicator and sign; the ratio is its name. */
export function HeatStrip({
  result,
  evaluation,
}: {
  readonly result: SchoolPartResult;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const floor = floorKind(evaluation);
  return (
    <ul className={styles.strip} aria-label={strings.pane.schools.strip}>
      {evaluation.standard.indicators.map(({ id }) => {
        const tone = indicatorTone(id, result);
        const words = `${strings.catalogue.indicator(id).shortName} ${ratioWords(id, result, evaluation.indicatorLimits, strings)} ${toneWords(tone, floor, strings)}`;
        return (
          <li key={id} className={mergeClasses(styles.cell, colours[tone])} title={words}>
            <span className={styles.sign} role="img" aria-label={words}>
              {toneSymbol(tone)}
            </span>
            <span className={styles.number} aria-hidden="true">
              {id.slice(1)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the colour of an indicator says, in words. */
export function toneWords(
  tone: ReturnType<typeof indicatorTone>,
  floor: FloorKind,
  { catalogue, pane }: ReturnType<typeof usePane>["strings"],
): string {
  if (tone === "floor") return pane.schools.floor(floor);
  return tone === "plain" ? "" : catalogue.outcomes[tone];
}
