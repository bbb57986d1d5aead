import { makeStyles } from "@griffel/react";
import { useMemo, useState, type ReactElement } from "react";
import type { JudgedWorkbook } from "../../../app/evaluateWorkbook";
import type { HeadingRows } from "../../../model/correcting/correctionNotation";
import { TABLE_ROLES } from "../../../model/tables/tableRole";
import { ROLE_WORDS } from "../../../model/correcting/roleWords";
import type { SeenRecognition, SeenTable } from "../../../model/correcting/seenRecognition";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { ChoiceField, TextField } from "../controls/fields";
import { usePane } from "../paneContext";
import { EntryDialog } from "../settings/entryDialog";
import { tableName } from "../settings/tableName";
import { CorrectedLines } from "./correctedLines";
import { correctablesOfTable, editsOf, NOT_USED } from "./correctionDraft";
import { PreviewLine } from "./previewLine";
import { TakeSelectedRows } from "./takeSelectedRows";
import { tableEdits, typedRows, withdrawal } from "./tableEdits";
import { useCorrectionDraft } from "./useCorrectionDraft";
import { useRecognition } from "./useRecognition";

const useStyles = makeStyles({
  note: { fontSize: "12px", margin: 0 },
  rows: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
});

/**
 * Says of a table as a whole what it is for, of a range without one in which rows its headings stand, and of its
 * columns and words what they are; what its columns then are is shown as soon as other rows are named.
 */
export function TableDialog({
  judged,
  table,
  rows = null,
  onClose,
  onSave,
}: {
  readonly judged: JudgedWorkbook | null;
  /** As it is recognised now. */
  readonly table: SeenTable;
  /** The rows at which somebody pointed already. */
  readonly rows?: HeadingRows | null;
  readonly onClose: () => void;
  readonly onSave: (edits: readonly SettingsEdit[]) => void;
}): ReactElement {
  const { strings } = usePane();
  const { settings, correcting } = strings.pane;
  const styles = useStyles();
  const shownRows = rows ?? table.headingRows;
  const [role, setRole] = useState("");
  const [first, setFirst] = useState(String(shownRows.from + 1));
  const [last, setLast] = useState(String(shownRows.to + 1));
  const typed = typedRows(first, last);
  const isAsBefore = typed?.from === table.headingRows.from && typed.to === table.headingRows.to;
  // A range that is no table yet becomes one only by its rows.
  const isPointing =
    table.table === null && (rows !== null || !isAsBefore || (table.roles.length === 0 && role !== ""));
  const said = useMemo(
    () => (isPointing && typed === null ? [] : tableEdits(table, { role, rows: isPointing ? typed : null })),
    [table, role, isPointing, typed?.from, typed?.to],
  );
  const found = useRecognition(judged, said);
  const now = useMemo(() => (found === null ? null : sameTable(table, found.seen, isPointing)), [found?.seen]);
  const all = useMemo(
    () => (now === null || found === null || role === NOT_USED ? [] : correctablesOfTable(now, found.seen)),
    [now, role],
  );
  const { draft, choose } = useCorrectionDraft(all);
  const edits = useMemo(() => [...said, ...editsOf(all, draft)], [said, all, draft]);
  const canSave = edits.length > 0 && found?.isCurrent === true && !(isPointing && typed === null);
  const isByHand = table.isByHand || table.pointing !== null || table.columns.some((column) => column.isByHand);
  const problem = typed === null ? correcting.rowsProblem : undefined;
  return (
    <EntryDialog
      title={settings.correctTitle(tableName(table, strings.sheets.settings.plainRange))}
      onClose={onClose}
      onSave={canSave ? () => onSave(edits) : null}
      onRemove={isByHand ? () => onSave([withdrawal(table)]) : null}
    >
      <ChoiceField
        label={settings.use}
        value={role}
        onChange={setRole}
        choices={[
          ["", isPointing && table.roles.length === 0 ? correcting.asSchools : settings.asRecognised],
          ...TABLE_ROLES.map((one) => [ROLE_WORDS[one][0] ?? "", strings.catalogue.tableRoles[one]] as const),
          [NOT_USED, settings.notUsed],
        ]}
      />
      {table.table === null && (
        <>
          <div className={styles.rows}>
            <TextField label={correcting.firstRow} value={first} onChange={setFirst} type="number" problem={problem} />
            <TextField label={correcting.lastRow} value={last} onChange={setLast} type="number" />
          </div>
          <TakeSelectedRows
            sheet={table.sheet}
            onTake={({ from, to }) => {
              setFirst(String(from + 1));
              setLast(String(to + 1));
            }}
          />
        </>
      )}
      <p className={styles.note}>{settings.correctExplanation}</p>
      <CorrectedLines all={all} draft={draft} onChoose={choose} />
      <p className={styles.note} role="status">
        <PreviewLine judged={judged} edits={edits} />
      </p>
    </EntryDialog>
  );
}

/** The table as it is with what is said of it; a range whose rows are pointed at is the only one of its sheet. */
function sameTable(table: SeenTable, { tables }: SeenRecognition, isPointing: boolean): SeenTable | null {
  const like = tables.filter((one) => one.sheet === table.sheet && one.table === table.table);
  if (isPointing) return like.find(({ pointing }) => pointing !== null) ?? null;
  return like.find(({ headingRows }) => headingRows.from === table.headingRows.from) ?? like[0] ?? null;
}
