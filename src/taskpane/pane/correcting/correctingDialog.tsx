import { makeStyles } from "@griffel/react";
import { useMemo, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { usePane } from "../paneContext";
import { EntryDialog } from "../settings/entryDialog";
import { CorrectedLines } from "./correctedLines";
import { editsOf, type Correctable } from "./correctionDraft";
import { PreviewLine } from "./previewLine";
import { useCorrectionDraft } from "./useCorrectionDraft";

const useStyles = makeStyles({ note: { fontSize: "12px", margin: 0 } });

/** Says of columns and words what they are: likely names stand there already, the others in a list. */
export function CorrectingDialog({
  judged,
  open,
  onClose,
  onSave,
}: {
  readonly judged: JudgedWorkbook | null;
  readonly open: readonly Correctable[];
  readonly onClose: () => void;
  readonly onSave: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { correcting } = usePane().strings.pane;
  const styles = useStyles();
  const { draft, choose } = useCorrectionDraft(open);
  const edits = useMemo(() => editsOf(open, draft), [open, draft]);
  return (
    <EntryDialog title={correcting.title} onClose={onClose} onSave={edits.length === 0 ? null : () => onSave(edits)}>
      <p className={styles.note}>{open.length > 1 ? correcting.explanation : correcting.explanationOfOne}</p>
      <CorrectedLines all={open} draft={draft} onChoose={choose} />
      <p className={styles.note} role="status">
        <PreviewLine judged={judged} edits={edits} />
      </p>
    </EntryDialog>
  );
}
