import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { PanePhase } from "../../strings/paneStrings";
import { usePane } from "./paneContext";

/** Anything shorter needs no progress: it would only flicker. */
const PATIENCE = 500;

const useStyles = makeStyles({
  progress: { display: "grid", gap: "4px", margin: "8px 0" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** What is being done, once it takes more than half a second, with a way to stop it while nothing is written. */
export function Progress({ phase, onCancel }: { readonly phase: PanePhase; readonly onCancel: () => void }): ReactElement | null {
  const { strings } = usePane();
  const styles = useStyles();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const words = strings.pane.phases[phase];
  if (!isSlow) return null;
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span role="status">{words}</span>
        {phase !== "writing" && <Button size="small" onClick={onCancel}>{strings.pane.actions.cancel}</Button>}
      </div>
      <ProgressBar aria-label={words} />
    </div>
  );
}
