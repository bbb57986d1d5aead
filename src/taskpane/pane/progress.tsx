import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { PanePhase } from "../../strings/zh-CN/pane";
import { usePane } from "./paneContext";

/** Anything shorter needs no progress: it would only flicker. In milliseconds. */
const PATIENCE = 500;

const useStyles = makeStyles({
  // It lies over the page, so that nothing moves when it comes and goes; and it comes by an animation, which goes on while
  // the evaluation keeps the script busy.
  progress: {
    position: "fixed",
    zIndex: 1,
    top: 0,
    left: 0,
    right: 0,
    display: "grid",
    gap: "4px",
    padding: "8px 34px 8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: `${PATIENCE}ms`,
    animationDuration: "100ms",
    animationFillMode: "both",
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", minHeight: "24px" },
});

/** What is being done, once it takes more than half a second, with a way to stop it while nothing is written. */
export function Progress({
  phase,
  onCancel,
}: {
  readonly phase: PanePhase;
  readonly onCancel: () => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const words = strings.pane.phases[phase];
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span role="status">{words}</span>
        {isSlow && phase !== "writing" && (
          <Button size="small" onClick={onCancel}>
            {strings.pane.actions.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={words} />
    </div>
  );
}
