import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useEffect, type ReactElement, type ReactNode } from "react";
import { rememberUndoNotice } from "../../../app/undoNotice";
import { NewWorkbooks } from "./newWorkbooks";
import { OpenFile } from "./openFile";
import { usePane } from "../paneContext";
import type { PaneHost } from "../paneHost";

const useStyles = makeStyles({
  heading: { fontSize: "18px", lineHeight: "24px", margin: "8px 0 4px" },
  list: { paddingLeft: "20px", margin: "8px 0 12px" },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  drop: {
    maxWidth: "520px",
    boxSizing: "border-box",
    margin: "12px 0 0",
    padding: "16px",
    textAlign: "center",
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "6px",
  },
  begin: { margin: "16px 0 6px" },
  note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: "12px 0 0" },
});

/** What this is, what it will do, and three ways to begin. */
export function FirstRun({
  host,
  isBusy,
  onEvaluate,
  onError,
  children,
}: {
  readonly host: PaneHost;
  readonly isBusy: boolean;
  readonly onEvaluate: () => void;
  readonly onError: (error: unknown, file?: File) => void;
  /** Ways to begin with the files of schools. */
  readonly children?: ReactNode;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const { firstRun, actions, privacy } = strings.pane;
  const { port, files } = host;
  const prepare = (): void => host.prepare();
  const warnsOfUndo = files === null && port !== null;
  // What stands here needs not be said again after 一键自评 of the ribbon.
  useEffect(() => {
    if (warnsOfUndo) rememberUndoNotice();
  }, [warnsOfUndo]);
  return (
    <>
      <h2 className={styles.heading}>{firstRun.heading}</h2>
      <p>{firstRun.explanation}</p>
      <ol className={styles.list}>
        {(files === null ? firstRun.inExcel : firstRun.inBrowser).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.ways}>
        {files === null ? (
          <Button
            appearance="primary"
            size="large"
            disabled={isBusy}
            onClick={onEvaluate}
            onPointerEnter={prepare}
            onFocus={prepare}
          >
            {actions.evaluate}
          </Button>
        ) : (
          <OpenFile files={files} appearance="primary" size="large" onNear={prepare} onError={onError}>
            {actions.openFile}
          </OpenFile>
        )}
        {children}
      </div>
      {files !== null && <p className={styles.drop}>{firstRun.dropHere}</p>}
      {warnsOfUndo && (
        <p className={styles.note}>{port.capabilities.canUndo ? firstRun.undoMayEnd : firstRun.noUndo}</p>
      )}
      <p className={styles.begin}>{firstRun.begin}</p>
      <NewWorkbooks host={host} onError={onError} />
      <p className={styles.note}>{privacy}</p>
      <p className={styles.note}>{strings.sheets.common.notice}</p>
    </>
  );
}
