import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";
import { correctables, type Correctable } from "./correctionDraft";
import { CorrectingDialog } from "./correctingDialog";

const useStyles = makeStyles({ bar: { margin: "0 0 8px" } });

/** What is not recognised though the evaluation may need it, and of how many columns; null until it is known. */
interface Unrecognised {
  readonly of: JudgedWorkbook;
  readonly all: number;
  readonly open: readonly Correctable[];
}

/** Says above the verdict how much of the workbook was not recognised, as long as that is so, and leads to correcting it. */
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
  const found = useUnrecognised(judged);
  const [isOpen, setOpen] = useState(false);
  if (found === null || found.open.length === 0) return null;
  const columns = found.open.filter(({ subject }) => subject === "column").length;
  return (
    <>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          {correcting.banner({ all: found.all, columns, words: found.open.length - columns })}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabled={isBusy} onClick={() => setOpen(true)}>
            {correcting.open}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isOpen && (
        <CorrectingDialog
          judged={judged}
          open={found.open}
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

function useUnrecognised(judged: JudgedWorkbook): Unrecognised | null {
  const { evaluator } = usePane();
  const [found, setFound] = useState<Unrecognised | null>(null);
  useEffect(() => {
    let isWanted = true;
    evaluator?.recognition(judged).then(
      (seen) => {
        const all = seen.tables.reduce((sum, { columns }) => sum + columns.length, 0);
        if (isWanted) setFound({ of: judged, all, open: correctables(seen) });
      },
      // A workbook that was closed meanwhile has nothing to correct.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [evaluator, judged]);
  return found?.of === judged ? found : null;
}
