import { EMPTY_CELL, textCell, type Cell } from "../../model/tables/cell";
import {
  INDOOR_SPACE_CONFIRMATION,
  SCHOOL_FORMS_WISH,
  SETTINGS_TABLES,
  type SettingsEdit,
  type SettingsRow,
  type SettingsTableId,
} from "../../model/sheets/settingsSheet";
import type { OwnSheet } from "../../model/sheets/sheetPlan";
import { HEADING_KEY, textOf } from "../kept/keptCell";
import type { KeptRow } from "../kept/keptSheet";
import { keptEntries } from "../kept/keptEntries";
import {
  CONFIRMATION_KEY,
  SCHOOL_FORMS_KEY,
  SETTINGS_TABLE_IDS,
  settingsEntries,
  tableHeadingKey,
} from "./settingsEntries";
import { FREE_ROWS, SETTINGS_COLUMNS } from "./settingsSheet";

type Cells = readonly (readonly Cell[])[];

/** What is entered in the pane, and the name that the sheet gets if there is none yet. */
export interface EnteredSettings {
  readonly edits: readonly SettingsEdit[];
  readonly newName: string;
}

export const NOTHING_ENTERED: EnteredSettings = { edits: [], newName: "" };

/**
 * The sheet UEI 设置 with what was entered in the pane, and with its rows where the next evaluation will write them: each
 * table's entries without gaps, then as many free rows as ever. What is read of it afterwards knows its cells by the
 * places that they will have, so that links to a local limit lead there.
 * @returns undefined where there is no such sheet and nothing was entered
 */
export function settledSettings(
  sheet: OwnSheet | undefined,
  { edits, newName }: EnteredSettings,
): OwnSheet | undefined {
  if (sheet === undefined && edits.length === 0) return undefined;
  const present = sheet ?? { id: "settings", name: newName, cells: emptyCells() };
  const kept = keptEntries([present]).settings;
  // Without its key column nobody can tell what stands where.
  if (kept === undefined) return present;
  const complete = withMissingTables(present.cells, kept.rows);
  const rows =
    complete === present.cells ? kept.rows : (keptEntries([{ ...present, cells: complete }]).settings?.rows ?? []);
  const { tables } = settingsEntries({ rows });
  const cells = SETTINGS_TABLE_IDS.reduceRight<Cells>(
    (changed, id) => withTable(changed, id, rows, tables[id], edits),
    complete,
  );
  return { ...present, cells: edits.reduce<Cells>(withConfirmation, cells) };
}

/**
 * A sheet that an earlier version wrote has not every table: those it lacks are put where the next evaluation writes
 * them.
 */
function withMissingTables(cells: Cells, rows: readonly KeptRow[]): Cells {
  const missing = SETTINGS_TABLE_IDS.filter((id) => !rows.some(({ key }) => key === tableHeadingKey(id)));
  const before = rows.find(({ key }) => key === "@confirmation")?.row;
  if (missing.length === 0 || before === undefined) return cells;
  return [...cells.slice(0, before), ...missing.flatMap(emptyTable), ...cells.slice(before)];
}

/** From the last table to the first, so that the rows above stay where they are. */
function withTable(
  cells: Cells,
  id: SettingsTableId,
  rows: readonly KeptRow[],
  entries: readonly KeptRow[],
  edits: readonly SettingsEdit[],
): Cells {
  const heading = rows.find(({ key }) => key === tableHeadingKey(id))?.row ?? -1;
  if (heading < 0) return cells;
  const next = rows.find(({ key, row }) => row > heading && key?.startsWith("@") === true)?.row ?? cells.length;
  const typed = entries.map(({ row }) => cells[row] ?? []);
  const edited = edits.reduce<Cells>(
    (table, edit) => ("table" in edit && edit.table === id ? withRow(table, edit) : table),
    typed,
  );
  const free = Array.from({ length: FREE_ROWS + 1 }, (): readonly Cell[] => []);
  return [...cells.slice(0, heading + 1), ...edited, ...free, ...cells.slice(next)];
}

function withRow(table: Cells, { replaces, row }: Extract<SettingsEdit, { readonly table: SettingsTableId }>): Cells {
  const isReplaced = (cells: readonly Cell[]): boolean => replaces !== null && beginsWith(cells, replaces);
  // Entered once more, because the first time it was not said whether it had been written.
  if (replaces === null && row !== null && table.some((cells) => beginsWith(cells, row))) return table;
  const at = table.findIndex(isReplaced);
  if (row === null) return table.filter((cells) => !isReplaced(cells));
  if (at < 0) return [...table, cellsOf(row)];
  // What people wrote beside the row stays beside it.
  const beside = (table[at] ?? []).slice(row.length);
  return table.flatMap((cells, index) =>
    index === at ? [[...cellsOf(row), ...beside]] : isReplaced(cells) ? [] : [cells],
  );
}

function beginsWith(cells: readonly Cell[], row: SettingsRow): boolean {
  return row.every((value, at) => textOf(cells[at]) === String(value ?? ""));
}

function cellsOf(row: SettingsRow): Cell[] {
  return row.map((value): Cell => {
    if (value === null || value === "") return EMPTY_CELL;
    return typeof value === "number" ? { kind: "number", value, shown: String(value), isDate: false } : textCell(value);
  });
}

function withConfirmation(cells: Cells, edit: SettingsEdit): Cells {
  if ("indoorSpaceIsDeducted" in edit) return withAnswer(cells, CONFIRMATION_KEY, edit.indoorSpaceIsDeducted);
  if ("wantsSchoolForms" in edit) return withAnswer(withWishRow(cells), SCHOOL_FORMS_KEY, edit.wantsSchoolForms);
  return cells;
}

function isKeyed(row: readonly Cell[], key: string): boolean {
  return row.some((cell) => textOf(cell) === key);
}

function withAnswer(cells: Cells, key: string, isYes: boolean): Cells {
  const answer = isYes ? textCell("是") : EMPTY_CELL;
  return cells.map((row) => (isKeyed(row, key) ? [row[0] ?? EMPTY_CELL, answer, ...row.slice(2)] : row));
}

/** A sheet that an earlier version wrote has no row for the wish: it gets one below the confirmation. */
function withWishRow(cells: Cells): Cells {
  if (cells.some((row) => isKeyed(row, SCHOOL_FORMS_KEY))) return cells;
  return cells.flatMap((row) => (isKeyed(row, CONFIRMATION_KEY) ? [row, wishRow()] : [row]));
}

function wishRow(): Cell[] {
  return keyed(SCHOOL_FORMS_KEY, [SCHOOL_FORMS_WISH], { c2: "" });
}

/** The sheet as it will be laid out for the first time, as far as anything is read from it. */
function emptyCells(): Cells {
  return [
    keyed("@title", [], {}),
    keyed("@notice", [], {}),
    keyed(
      HEADING_KEY,
      [],
      SETTINGS_COLUMNS.map((id) => [id, ""]),
    ),
    ...SETTINGS_TABLE_IDS.flatMap(emptyTable),
    keyed("@confirmation", [], {}),
    keyed("@confirmation:explanation", [], {}),
    keyed(CONFIRMATION_KEY, [INDOOR_SPACE_CONFIRMATION], { c2: "" }),
    wishRow(),
  ];
}

function emptyTable(id: SettingsTableId): Cells {
  return [
    keyed(`@${id}`, [], {}),
    keyed(`@${id}:explanation`, [], {}),
    keyed(tableHeadingKey(id), SETTINGS_TABLES[id].headings, {}),
  ];
}

function keyed(key: string, words: readonly string[], written: unknown): Cell[] {
  return [
    ...SETTINGS_COLUMNS.map((_, at) => (words[at] === undefined ? EMPTY_CELL : textCell(words[at]))),
    textCell(key),
    textCell(JSON.stringify(written)),
  ];
}
