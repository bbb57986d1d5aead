import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Evaluation } from "../../../model/evaluation";
import type { Area } from "../../../model/identifiers";
import { OUTCOMES, type Outcome } from "../../../model/outcome";
import { OUTCOME_SYMBOLS } from "../../../present/words/outcomeWords";
import { usePane } from "../paneContext";

const AREAS: readonly Area[] = ["resources", "government", "quality", "recognition", "veto"];

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  area: { textAlign: "left", fontWeight: 400, padding: "2px 2px 2px 0", fontSize: "13px", overflowWrap: "normal" },
  number: { textAlign: "right", padding: "2px" },
  // Beside each other where there is room, else the word under its sign.
  sign: { display: "inline-block" },
  word: {
    display: "inline-block",
    fontSize: "11px",
    lineHeight: "14px",
    fontWeight: 400,
    "@media (min-width: 260px)": { whiteSpace: "nowrap" },
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** How many deciding items of each area have which outcome; outcomes that nowhere occur have no column. */
export function AreaCounts({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const count = (area: Area, outcome: Outcome): number =>
    evaluation.items.filter((item) => item.decides && item.area === area && item.outcome === outcome).length;
  const outcomes = OUTCOMES.filter((outcome) => evaluation.counts[outcome] > 0);
  return (
    <table className={styles.table} aria-label={strings.pane.verdict.areaCounts}>
      <thead>
        <tr>
          <th scope="col" className={styles.area}>
            {strings.pane.verdict.area}
          </th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col" className={styles.number} title={strings.catalogue.outcomes[outcome]}>
              <span aria-hidden="true" className={styles.sign}>
                {OUTCOME_SYMBOLS[outcome]}
              </span>{" "}
              <span className={styles.word}>{strings.pane.verdict.shortOutcomes[outcome]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {AREAS.map((area) => (
          <tr key={area} className={styles.row}>
            <th scope="row" className={styles.area}>
              {strings.catalogue.areas[area]}
            </th>
            {outcomes.map((outcome) => (
              <td key={outcome} className={styles.number}>
                {count(area, outcome)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
