import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { useEffect, useState, type ReactElement } from "react";
import { closeUndoNotice, isUndoNoticeDue, onUndoNotice } from "../../../app/undoNotice";
import { usePane } from "../paneContext";

/** Once, after a first evaluation by the ribbon alone: that Excel may have forgotten what could be undone. */
export function UndoNotice(): ReactElement | null {
  const { strings } = usePane();
  const [isDue, setDue] = useState(isUndoNoticeDue());
  useEffect(() => {
    setDue(isUndoNoticeDue());
    return onUndoNotice(setDue);
  }, []);
  if (!isDue) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{strings.pane.undoEnded}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={closeUndoNotice}>
          {strings.pane.actions.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
