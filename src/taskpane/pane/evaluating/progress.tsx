import { Button } from "@fluentui/react-button";
import { ProgressBar } from "@fluentui/react-progress";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { PanePhase } from "../../../strings/zh-CN/pane/pane";
import type { WriteProgress } from "./evaluationState";
import { usePane } from "../paneContext";
import { useFocusBack } from "../controls/useFocusBack";

/** Anything shorter needs no progress: it would only flicker. In milliseconds. */
const PATIENCE = 500;

const useStyles = makeStyles({
  // It lies over the page, so that nothing moves when it comes and goes; and it comes by an animation, which goes on
  // while the evaluation keeps the script busy.
  progress: {
    position: "fixed",
    zIndex: 2,
    left: 0,
    right: 0,
    display: "grid",
    gap: "4px",
    padding: "8px 34px 8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: `${PATIENCE}ms`,
    animationDuration: "100ms",
    animationFillMode: "both",
  },
  above: { top: 0, boxShadow: tokens.shadow8, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  // A large county is judged long before its sheets are written: the verdict above is read meanwhile.
  below: { bottom: 0, boxShadow: tokens.shadow8, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", minHeight: "24px" },
});

/** So long Excel answers nothing while a cell is being edited; a click into the pane does not end that. */
const EDIT_PATIENCE = 2000;

/** What is being done, once it takes more than half a second, how far it is, and a way to stop it. */
export function Progress({
  phase,
  progress,
  isInExcel,
  hasVerdict,
  onCancel,
}: {
  readonly phase: PanePhase;
  readonly progress: WriteProgress | null;
  readonly isInExcel: boolean;
  /** True where a verdict is read meanwhile. */
  readonly hasVerdict: boolean;
  readonly onCancel: () => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  useFocusBack(whole);
  const isSlow = useLapsed(PATIENCE, null);
  const isUnanswered = useLapsed(EDIT_PATIENCE, phase);
  const mayBeEditing = isInExcel && isUnanswered && phase !== "judging" && progress === null;
  const words = strings.pane.phases[phase];
  return (
    <div ref={whole} className={mergeClasses(styles.progress, hasVerdict ? styles.below : styles.above)}>
      <div className={styles.line}>
        <span role="status">
          {words}
          {progress !== null && progress.of > 1 && ` ${strings.pane.partsWritten(progress)}`}
          {mayBeEditing && ` ${strings.pane.maybeEditing}`}
        </span>
        {isSlow && (
          <Button size="small" onClick={onCancel}>
            {strings.pane.actions.cancel}
          </Button>
        )}
      </div>
      {progress !== null && progress.of > 1 ? (
        <ProgressBar aria-label={words} value={progress.done} max={progress.of} />
      ) : (
        <ProgressBar aria-label={words} />
      )}
    </div>
  );
}

/** True once so many milliseconds have passed since `of` became what it is. */
function useLapsed(milliseconds: number, of: unknown): boolean {
  const [lapsedOf, setLapsedOf] = useState<{ readonly of: unknown } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLapsedOf({ of }), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, of]);
  return lapsedOf !== null && lapsedOf.of === of;
}
