import { Button } from "@fluentui/react-button";
import { ProgressBar } from "@fluentui/react-progress";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../pane/paneContext";
import type { GatheringPhase } from "./gatheringState";

const useStyles = makeStyles({
  progress: { display: "grid", gap: "4px", margin: "12px 0" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", minHeight: "24px" },
});

/** What is being done, how far it is, and a way to stop it while nothing is written. */
export function GatheringProgress({
  phase,
  onCancel,
}: {
  readonly phase: GatheringPhase;
  readonly onCancel: () => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  const isReading = phase.kind === "reading";
  const line = isReading ? words.reading(phase) : words[phase.kind];
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        {/* Not each file is announced: a reader would never be done. */}
        <span role="status" aria-live={isReading ? "off" : "polite"}>
          {line}
        </span>
        {phase.kind !== "writing" && (
          <Button size="small" onClick={onCancel}>
            {strings.pane.actions.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={isReading ? words.beginning : line}
        {...(isReading ? { value: phase.done - 1, max: phase.of } : {})}
      />
    </div>
  );
}
