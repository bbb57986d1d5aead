import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-message-bar";
import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";
import { correctables } from "./correctionDraft";
import { CorrectingDialog } from "./correctingDialog";
import { useRecognition } from "./useRecognition";

const useStyles = makeStyles({ bar: { margin: "0 0 8px" } });

/**
 * Says above the verdict how much of the workbook was not recognised, as long as that is so, and leads to correcting
 * it.
 */
export function RecognitionBanner({
  judged,
  isBusy,
  onEnter,
}: {
  readonly judged: JudgedWorkbook;
  readonly isBusy: boolean;
  readonly onEnter: (edits: readonly SettingsEdit[]) => void;
}): ReactElement | null {
  const { correcting } = usePane().strings.pane;
  const styles = useStyles();
  const found = useRecognition(judged);
  const seen = found?.isCurrent === true ? found.seen : null;
  const open = useMemo(() => (seen === null ? [] : correctables(seen)), [seen]);
  const [isOpen, setOpen] = useState(false);
  if (seen === null || open.length === 0) return null;
  const columns = open.filter(({ subject }) => subject === "column").length;
  const all = seen.tables.reduce((sum, table) => sum + table.columns.length, 0);
  return (
    <>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>{correcting.banner({ all, columns, words: open.length - columns })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={isBusy} onClick={() => setOpen(true)}>
            {correcting.open}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isOpen && (
        <CorrectingDialog
          judged={judged}
          open={open}
          onClose={() => setOpen(false)}
          onSave={(edits) => {
            setOpen(false);
            onEnter(edits);
          }}
        />
      )}
    </>
  );
}
