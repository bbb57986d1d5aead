import { ofIndicator } from "../../../model/ofIndicator";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation, SchoolPartResult } from "../../../model/evaluation";
import { knownValue } from "../../../model/figures/figure";
import { limitNumber } from "../../../present/words/partWords";
import { schoolRemarks } from "../../../present/schools/schoolRemarks";
import { partName } from "../../../present/schools/schoolRow";
import { CellLink } from "../controls/cellLink";
import { Fold } from "../controls/fold";
import { OutcomeBadge } from "../controls/outcomeBadge";
import { usePane } from "../paneContext";
import { HeatStrip } from "./heatStrip";
import { indicatorTone, toneSymbol } from "./indicatorTone";
import { ratioWords } from "./ratioWords";

const useStyles = makeStyles({
  line: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", flexWrap: "wrap", gap: "2px 8px", alignItems: "baseline", justifyContent: "space-between" },
  small: { fontSize: "12px", margin: "2px 0", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px", fontSize: "12px" },
});

/** A school part: name, outcome, the strip of its indicators, and on demand the ratios and remarks. */
export function SchoolLine({
  result,
  evaluation,
}: {
  readonly result: SchoolPartResult;
  readonly evaluation: Evaluation;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { school, part } = result;
  const name = partName(result, strings);
  const students = knownValue(part.students);
  const { schools } = strings.pane;
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        {school.cell === null ? <span>{name}</span> : <CellLink to={school.cell}>{name}</CellLink>}
        <OutcomeBadge outcome={result.outcome} />
      </div>
      <p className={styles.small}>
        {[
          strings.catalogue.stages[part.stage],
          schools.students(students === null ? "?" : String(students)),
          schools.met({ count: result.met, all: evaluation.standard.indicators.length }),
        ].join(" · ")}
      </p>
      <HeatStrip result={result} evaluation={evaluation} />
      <Fold title={schools.details}>
        <ul className={styles.list}>
          {evaluation.standard.indicators.map(({ id }) => (
            <li key={id}>
              {toneSymbol(indicatorTone(id, result))} {strings.catalogue.indicator(id).shortName}{" "}
              {strings.catalogue.explained(
                ratioWords(id, result, evaluation.indicatorLimits, strings),
                `${schools.standard} ${limitNumber(ofIndicator(evaluation.indicatorLimits, id)[part.stage].standard.value, "-")}`,
              )}
            </li>
          ))}
        </ul>
        <p className={styles.small}>{schoolRemarks(result, evaluation, strings)}</p>
      </Fold>
    </li>
  );
}
