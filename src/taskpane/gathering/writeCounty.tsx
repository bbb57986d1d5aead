import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { GatheringPreview, WrittenCounty } from "../../app/gathering/gatherer";
import { Modal, ModalActions } from "../pane/controls/modal";
import { usePane } from "../pane/paneContext";
import type { PaneHost } from "../pane/paneHost";

const useStyles = makeStyles({
  note: { fontSize: "12px", color: tokens.colorNeutralForeground2, margin: "8px 0" },
  message: { margin: "8px 0" },
  lines: { paddingLeft: "20px", margin: "4px 0" },
});

/** Writes what the preview shows, in Excel after a question, and offers to evaluate it at once. */
export function WriteCounty({
  host,
  preview,
  written,
  isBusy,
  onWrite,
  onEvaluate,
}: {
  readonly host: PaneHost;
  readonly preview: GatheringPreview;
  readonly written: WrittenCounty | null;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
  readonly onEvaluate: (written: File | null) => void;
}): ReactElement {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.pane.gathering;
  const [isAsked, setAsked] = useState(false);
  const changesExcel = host.files === null && preview.isUpdate;
  if (preview.refusal !== null)
    return (
      <MessageBar intent="warning" layout="multiline" className={styles.message}>
        <MessageBarBody>{preview.refusal}</MessageBarBody>
      </MessageBar>
    );
  const write = (): void => {
    setAsked(false);
    onWrite();
  };
  const saidOf = ({ bytes, file }: WrittenCounty): string => {
    if (host.files !== null) return words.saved(file);
    return bytes === null ? words.updatedInExcel : words.openedInExcel;
  };
  const isOpenElsewhere = host.files === null && written?.bytes != null;
  return (
    <>
      {preview.questions.length > 0 && <p className={styles.note}>{words.stillOpen(preview.questions.length)}</p>}
      <ModalActions>
        <Button
          appearance={written === null ? "primary" : "secondary"}
          size="large"
          disabled={isBusy}
          onClick={changesExcel ? () => setAsked(true) : write}
        >
          {preview.isUpdate ? words.update : words.make}
        </Button>
        {written !== null && written.refusal === null && !isOpenElsewhere && (
          <Button appearance="primary" size="large" disabled={isBusy} onClick={() => onEvaluate(fileOf(written))}>
            {strings.pane.actions.evaluate}
          </Button>
        )}
      </ModalActions>
      <div role="status">
        {written !== null && (
          <MessageBar
            intent={written.refusal === null ? "success" : "warning"}
            layout="multiline"
            className={styles.message}
          >
            <MessageBarBody>
              {written.refusal ?? saidOf(written)}
              {written.remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {isAsked && (
        <Modal title={words.confirm.title} onClose={() => setAsked(false)}>
          <p>{words.confirm.explanation}</p>
          <ul className={styles.lines}>
            {[
              ...preview.parts.again,
              ...preview.changes.map(words.confirm.cells),
              words.confirm.sheets(preview.rewritten),
            ].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <ModalActions>
            <Button appearance="primary" onClick={write}>
              {words.update}
            </Button>
            <Button onClick={() => setAsked(false)}>{strings.pane.actions.cancel}</Button>
          </ModalActions>
        </Modal>
      )}
    </>
  );
}

/** The written workbook as a file that can be opened; null where it is open already. */
function fileOf({ bytes, file }: WrittenCounty): File | null {
  return bytes === null ? null : new File([new Uint8Array(bytes)], file);
}
