import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usedCellAt } from "../../../../intake/scenarios/usedCells";
import type { Finding } from "../../../../model/findings/finding";
import { findingSentence } from "../../../../present/words/sentences";
import { CellLink } from "../../controls/cellLink";
import { usePane } from "../../paneContext";
import { useTrial } from "../trialContext";
import { TrialField } from "./trialField";

const MOST_FINDINGS = 8;

const useStyles = makeStyles({
  heading: { fontSize: "14px", margin: "12px 0 0" },
  note: { fontSize: "12px", margin: "4px 0" },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: "12px" },
  line: { padding: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
});

/** Data that do not fit the values tried, each with an input of its own, so that it can be tried along. */
export function MisfitList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { results } = strings.pane.whatIf;
  return (
    <section aria-label={results.misfits}>
      <h4 className={styles.heading}>{results.misfits}</h4>
      <p className={styles.note}>{results.misfitsExplanation}</p>
      <ul className={styles.list}>
        {findings.slice(0, MOST_FINDINGS).map((finding, at) => (
          <li key={at} className={styles.line}>
            {finding.where !== null && (
              <>
                <CellLink to={finding.where} />{" "}
              </>
            )}
            {findingSentence(finding, strings)}
            <MisfitField finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length > MOST_FINDINGS && (
        <p className={styles.note}>{results.more(findings.length - MOST_FINDINGS)}</p>
      )}
    </section>
  );
}

function MisfitField({ finding: { where } }: { readonly finding: Finding }): ReactElement | null {
  const { shown } = useTrial();
  const used = where === null ? null : usedCellAt(shown.contents, shown.evaluation.readings, where);
  if (used === null) return null;
  return (
    <TrialField subject={{ kind: "cell", ref: used.ref, label: used.label, now: used.cell }} heading={used.label} />
  );
}
