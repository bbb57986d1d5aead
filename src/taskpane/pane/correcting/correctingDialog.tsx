import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { CorrectionPreview } from "../../../model/correcting/correctionPreview";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { CellLink } from "../cellLink";
import { ChoiceField } from "../fields";
import { usePane } from "../paneContext";
import { EntryDialog } from "../settings/entryDialog";
import { editsOf, keyOf, NOT_USED, proposals, type Correctable, type CorrectionDraft } from "./correctionDraft";

const useStyles = makeStyles({
  note: { fontSize: "12px", margin: 0 },
  list: { display: "grid", gap: "8px", maxHeight: "55vh", overflowY: "auto", padding: "2px" },
  line: { display: "grid", gap: "2px", minWidth: 0 },
});

/** Says of each column and word that is not known what it is: likely names stand there already, the others in a list. */
export function CorrectingDialog({
  judged,
  open,
  onClose,
  onSave,
}: {
  readonly judged: JudgedWorkbook;
  readonly open: readonly Correctable[];
  readonly onClose: () => void;
  readonly onSave: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { correcting } = usePane().strings.pane;
  const styles = useStyles();
  const [draft, setDraft] = useState<CorrectionDraft>(() => proposals(open));
  const edits = useMemo(() => editsOf(open, draft), [open, draft]);
  const choose = (one: Correctable, meaning: string): void => {
    const others = [...draft].filter(([key]) => key !== keyOf(one));
    setDraft(new Map(meaning === "" ? others : [...others, [keyOf(one), meaning]]));
  };
  return (
    <EntryDialog title={correcting.title} onClose={onClose} onSave={edits.length === 0 ? null : () => onSave(edits)}>
      <p className={styles.note}>{correcting.explanation}</p>
      <div className={styles.list}>
        {open.map((one) => (
          <CorrectedLine
            key={keyOf(one)}
            one={one}
            meaning={draft.get(keyOf(one)) ?? ""}
            onChoose={(meaning) => choose(one, meaning)}
          />
        ))}
      </div>
      <p className={styles.note} role="status">
        <PreviewLine judged={judged} edits={edits} />
      </p>
    </EntryDialog>
  );
}

function CorrectedLine({
  one,
  meaning,
  onChoose,
}: {
  readonly one: Correctable;
  readonly meaning: string;
  readonly onChoose: (meaning: string) => void;
}): ReactElement {
  const { correcting } = usePane().strings.pane;
  const styles = useStyles();
  // All names of a role are hundreds: they are put into a list when somebody turns to it.
  const [isWhole, setWhole] = useState(false);
  const names = [
    ...new Set([...one.guesses, ...(meaning === "" ? [] : [meaning]), NOT_USED, ...(isWhole ? one.names : [])]),
  ];
  const { sheet, table, row, column } = one;
  return (
    <div className={styles.line} onFocus={() => setWhole(true)} onPointerEnter={() => setWhole(true)}>
      <ChoiceField
        label={one.subject === "column" ? correcting.column(one) : correcting.word(one)}
        hint={one.samples.length === 0 ? undefined : correcting.samples(one.samples)}
        value={meaning}
        onChange={onChoose}
        choices={[["", correcting.unsaid], ...names.map((name) => [name, name] as const)]}
      />
      <span className={styles.note}>
        <CellLink to={{ sheet, table, row, column }} />
      </span>
    </div>
  );
}

/** What saving would do, tried as soon as something else is chosen. */
function PreviewLine({
  judged,
  edits,
}: {
  readonly judged: JudgedWorkbook;
  readonly edits: readonly SettingsEdit[];
}): ReactElement | null {
  const { strings, evaluator } = usePane();
  const [tried, setTried] = useState<{ of: readonly SettingsEdit[]; preview: CorrectionPreview | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (preview: CorrectionPreview | null): void => {
      if (isWanted) setTried({ of: edits, preview });
    };
    if (edits.length > 0) evaluator?.preview(judged, edits, strings).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [evaluator, judged, edits, strings]);
  const { correcting } = strings.pane;
  if (edits.length === 0) return null;
  if (tried?.of !== edits) return <>{correcting.previewing}</>;
  if (tried.preview === null) return null;
  const { before, after, items } = tried.preview;
  return (
    <>
      {correcting.preview({
        cells: after.cells - (before?.cells ?? 0),
        items: items.map((item) => ({
          title: strings.catalogue.item(item.id).title,
          before: item.before === null ? null : strings.catalogue.outcomes[item.before],
          after: strings.catalogue.outcomes[item.after],
        })),
      })}
    </>
  );
}
