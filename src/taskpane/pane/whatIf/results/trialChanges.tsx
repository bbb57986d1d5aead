import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../../paneContext";
import { isLeftOut } from "../fields/inputProblem";
import { useTrial } from "../trialContext";
import { shownCell } from "../fields/trialField";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px 8px",
    marginTop: "8px",
  },
  heading: { fontSize: "14px", margin: 0 },
  list: { listStyleType: "none", margin: "4px 0 0", padding: 0, fontSize: "13px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    padding: "3px 0",
    overflowWrap: "anywhere",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  undo: { flexShrink: 0 },
});

/** What is changed, wherever its input stands, each with a way back. */
export function TrialChanges({ onUndoAll }: { readonly onUndoAll: () => void }): ReactElement | null {
  const { strings } = usePane();
  const { trial, type, ...contents } = useTrial();
  const styles = useStyles();
  const { changes } = strings.pane.whatIf;
  if (trial.inputs.size === 0) return null;
  return (
    <section aria-label={changes.title(trial.inputs.size)}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{changes.title(trial.inputs.size)}</h3>
        <Button size="small" onClick={onUndoAll}>
          {changes.undoAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {[...trial.inputs].map(([key, { subject, text }]) => (
          <li key={key} className={styles.line}>
            <span>
              {subject.label}
              <br />
              <strong>{changes.change({ before: shownCell(subject.now, strings), after: text })}</strong>
              {isLeftOut({ subject, text }, contents, strings) && ` ${changes.leftOut}`}
            </span>
            <Button
              size="small"
              className={styles.undo}
              aria-label={changes.undo(subject.label)}
              onClick={() => type(subject, "")}
            >
              {changes.undoWord}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
