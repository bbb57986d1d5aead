import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { EvaluationState, PaneFailure } from "./evaluating/evaluationState";
import { Fold } from "./controls/fold";
import { failureDetails, failureSentence } from "./paneFailure";
import { usePane } from "./paneContext";
import { UndoNotice } from "./evaluating/undoNotice";
import { useIsWide } from "./wide/useIsWide";

const useStyles = makeStyles({
  bars: { display: "grid", gap: "6px" },
  details: { fontSize: "11px", whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: "4px 0" },
});

/** What happened last, if people should know: failed, stale, written, cancelled. */
export function Notices({
  state,
  fileName,
  onRetry,
  onDismiss,
}: {
  readonly state: EvaluationState;
  readonly fileName: string | null;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { pane } = strings;
  const { failure, written } = state;
  const isWide = useIsWide();
  // In one line with its button where the words are short enough for it.
  const layout = isWide ? "singleline" : "multiline";
  // Of a file the head says it then, beside the button that it speaks of.
  const isInHead = isWide && fileName !== null;
  const sheets = written === null ? [] : Object.values(written.sheetNames).filter((name) => name !== undefined);
  return (
    <div className={styles.bars} role="status">
      {fileName === null && <UndoNotice />}
      {failure !== null && (
        <FailureBar failure={failure} onRetry={state.canRetry ? onRetry : null} onDismiss={onDismiss} />
      )}
      {failure !== null && state.isUnwritten && (
        <MessageBar layout="multiline">
          <MessageBarBody>{pane.notWritten}</MessageBarBody>
        </MessageBar>
      )}
      {state.isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRetry}>
              {pane.actions.evaluateAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.isFileChanged && fileName !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.fileChanged(fileName)}</MessageBarBody>
        </MessageBar>
      )}
      {state.isCancelled && (
        <MessageBar layout={layout}>
          <MessageBarBody>{pane.cancelled}</MessageBarBody>
        </MessageBar>
      )}
      {state.savedAs !== null && fileName !== null && (
        <MessageBar intent="success" layout={isWide ? "singleline" : "multiline"}>
          <MessageBarBody>{pane.resultSaved({ file: state.savedAs, original: fileName })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onDismiss}>
              {pane.actions.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {sheets.length > 0 && !isInHead && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {fileName === null ? pane.written(sheets) : pane.writtenToFile({ file: fileName, sheets: sheets.length })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onDismiss}>
              {pane.actions.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function FailureBar({
  failure,
  onRetry,
  onDismiss,
}: {
  readonly failure: PaneFailure;
  readonly onRetry: (() => void) | null;
  readonly onDismiss: () => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const { actions } = strings.pane;
  const details = failureDetails(failure, strings);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {failureSentence(failure, strings)}
        {failure.kind === "unexpected" && (
          <Fold title={actions.details}>
            <pre className={styles.details}>{details}</pre>
          </Fold>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {onRetry === null ? (
          <Button size="small" onClick={onDismiss}>
            {actions.dismiss}
          </Button>
        ) : (
          <Button size="small" onClick={onRetry}>
            {actions.retry}
          </Button>
        )}
        {details !== null && (
          <Button size="small" onClick={() => void copy(details).then(setCopied)}>
            {isCopied ? actions.copied : actions.copy}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** A web view may forbid the clipboard; the details stand open to be copied by hand. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
