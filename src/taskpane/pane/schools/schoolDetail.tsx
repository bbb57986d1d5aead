import { floorKind } from "../../../model/ruleInForce";
import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation, SchoolPartResult } from "../../../model/evaluation";
import { cellsOf, knownValue } from "../../../model/figures/figure";

import type { IndicatorId } from "../../../model/identifiers";
import { ofIndicator } from "../../../model/ofIndicator";
import { limitNumber } from "../../../present/words/partWords";
import { schoolRemarks } from "../../../present/schools/schoolRemarks";
import { partName } from "../../../present/schools/schoolRow";
import { groupedNumber, shownDifference } from "../../../present/words/shownNumber";
import { indicatorOf } from "../../../regulation/standard";
import { CellLink } from "../controls/cellLink";
import { OutcomeBadge } from "../controls/outcomeBadge";
import { useOutcomeStyles } from "../controls/outcomeStyles";
import { usePane } from "../paneContext";
import { toneWords } from "./heatStrip";
import { indicatorTone, toneSymbol } from "./indicatorTone";
import { ratioWords } from "./ratioWords";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  name: { fontSize: "16px", lineHeight: "22px", margin: 0, flex: "1 1 auto" },
  small: { fontSize: "12px", margin: "4px 0", whiteSpace: "pre-line" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", margin: "6px 0" },
  cell: {
    textAlign: "left",
    fontWeight: 400,
    padding: "3px 4px",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  amount: { display: "block" },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** One school part in full: of each indicator the amount, the ratio, the limits and the cells, and the remarks. */
export function SchoolDetail({
  result,
  evaluation,
  onClose,
}: {
  readonly result: SchoolPartResult;
  readonly evaluation: Evaluation;
  readonly onClose: () => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { school, part } = result;
  const name = partName(result, strings);
  const { schools, wide, actions } = strings.pane;
  const { headings } = strings.sheets.schools;
  const [students, classes] = [knownValue(part.students), knownValue(part.classes)];
  return (
    <article aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{school.cell === null ? name : <CellLink to={school.cell}>{name}</CellLink>}</h3>
        <OutcomeBadge outcome={result.outcome} />
        <Button size="small" onClick={onClose}>
          {actions.close}
        </Button>
      </div>
      <p className={styles.small}>
        {[
          strings.catalogue.stages[part.stage],
          school.type === null ? null : strings.catalogue.schoolTypes[school.type],
          school.code,
          schools.students(students === null ? "?" : String(students)),
          classes === null ? null : `${headings.classes} ${classes}`,
          schools.met({ count: result.met, all: evaluation.standard.indicators.length }),
        ]
          .filter((words) => words !== null)
          .join(" · ")}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {wide.indicator}
            </th>
            {[wide.ratio, schools.standard, strings.catalogue.floors[floorKind(evaluation)].short].map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.number)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evaluation.standard.indicators.map(({ id }) => (
            <IndicatorLine key={id} id={id} result={result} evaluation={evaluation} />
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{schoolRemarks(result, evaluation, strings)}</p>
    </article>
  );
}

function IndicatorLine({
  id,
  result,
  evaluation,
}: {
  readonly id: IndicatorId;
  readonly result: SchoolPartResult;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const colours = useOutcomeStyles();
  const { part } = result;
  const tone = indicatorTone(id, result);
  const figure = ofIndicator(part.amounts, id);
  const amount = knownValue(figure);
  const { standard, floor } = ofIndicator(evaluation.indicatorLimits, id)[part.stage];
  const ratio = ofIndicator(result.ratios, id);
  const missing = ratio === null ? null : standard.value - ratio;
  const [cell] = cellsOf(figure);
  const number = mergeClasses(styles.cell, styles.number);
  const amountWords =
    amount === null
      ? strings.sheets.common.missing
      : strings.catalogue.quantity(groupedNumber(amount), indicatorOf(evaluation.standard, id).amountUnit);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {id.slice(1)}. {strings.catalogue.indicator(id).shortName}
        <span className={styles.amount}>
          {cell === undefined ? amountWords : <CellLink to={cell}>{amountWords}</CellLink>}
        </span>
      </th>
      <td className={mergeClasses(number, colours[tone])}>
        <span role="img" aria-label={toneWords(tone, floorKind(evaluation), strings)}>
          {toneSymbol(tone)}
        </span>{" "}
        {ratioWords(id, result, evaluation.indicatorLimits, strings)}
        {missing !== null && missing > 0 && (
          <span className={styles.amount}>
            {strings.sheets.overview.distance({
              kind: "minimum",
              isGood: false,
              isZero: false,
              amount: strings.catalogue.difference(shownDifference(missing, 2), standard.unit),
            })}
          </span>
        )}
      </td>
      <td className={number}>≥{limitNumber(standard.value, standard.unit)}</td>
      <td className={number}>≥{limitNumber(floor.value, floor.unit)}</td>
    </tr>
  );
}
