import { Button } from "@fluentui/react-button";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";
import { Modal, ModalActions } from "../controls/modal";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ fields: { display: "grid", gap: "8px", minWidth: 0 } });

/**
 * Fields of an entry for the sheet UEI 设置. Saving evaluates again at once; `onSave` is null as long as something lacks.
 */
export function EntryDialog({
  title,
  onSave,
  onRemove = null,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onSave: (() => void) | null;
  readonly onRemove?: (() => void) | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { actions, settings } = usePane().strings.pane;
  return (
    <Modal title={title} onClose={onClose}>
      <div className={useStyles().fields}>{children}</div>
      <ModalActions>
        <Button appearance="primary" disabled={onSave === null} onClick={() => onSave?.()}>
          {settings.save}
        </Button>
        {onRemove !== null && <Button onClick={onRemove}>{settings.remove}</Button>}
        <Button onClick={onClose}>{actions.cancel}</Button>
      </ModalActions>
    </Modal>
  );
}
