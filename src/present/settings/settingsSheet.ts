import type { Evaluation } from "../../model/evaluation";
import type { PlannedTable } from "../../model/sheets/sheetPlan";
import {
  INDOOR_SPACE_CONFIRMATION,
  SCHOOL_FORMS_WISH,
  SETTINGS_TABLES,
  type SettingsTableId,
} from "../../model/sheets/settingsSheet";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import { HEADING_KEY, keptCell } from "../kept/keptCell";
import type { KeptRow } from "../kept/keptSheet";
import { inputCell, wordsCell } from "../sheets/plannedCells";
import { PAPER_KEY } from "../sheets/printPaper";
import {
  CONFIRMATION_KEY,
  SCHOOL_FORMS_KEY,
  SETTINGS_TABLE_IDS,
  tableHeadingKey,
  type SettingsEntries,
} from "./settingsEntries";
import { limitsBlock, recognisedBlock } from "./settingsInForce";
import { lineRow, sheetHead } from "../sheets/sheetHead";

// In 8 pt they fill a page of A4 upright.
const WIDTHS = [20, 12, 13, 9, 9, 13, 12];

/** Our columns by the names under which entries are kept. */
export const SETTINGS_COLUMNS = WIDTHS.map((_, at) => `c${at + 1}`);

/** Empty rows that a settings table always offers. */
export const FREE_ROWS = 3;

/**
 * Sheet 7, 设置: five native tables that people fill in and intake reads (corrections of the recognition, stricter
 * local limits, exceptions, unit costs, confirmed figures), the confirmation of D18, and for information what was in
 * force and recognised.
 */
export function settingsSheet(evaluation: Evaluation, { tables }: SettingsEntries, strings: Strings): DraftSheet {
  const { settings, common } = strings.sheets;
  const columns = WIDTHS.map((width, at): DraftColumn => ({ id: SETTINGS_COLUMNS[at] ?? "", heading: "", width }));
  const rows: DraftRow[] = [
    ...sheetHead("settings", strings),
    { key: HEADING_KEY, cells: [wordsCell(settings.intro, "note")] },
  ];
  const planned: PlannedTable[] = [];
  for (const id of SETTINGS_TABLE_IDS) {
    rows.push(
      lineRow(`@${id}`, settings[id].title, "section"),
      lineRow(`@${id}:explanation`, settings[id].explanation),
    );
    const block = entryTable(id, tables[id]);
    planned.push({
      ...SETTINGS_TABLES[id],
      fromRow: rows.length,
      toRow: rows.length + block.length - 1,
      fromColumn: 0,
    });
    rows.push(...block, { key: `${id}:below`, cells: [] });
  }
  rows.push(
    lineRow("@confirmation", settings.confirmation.title, "section"),
    lineRow("@confirmation:explanation", settings.confirmation.explanation),
    { key: CONFIRMATION_KEY, cells: [wordsCell(INDOOR_SPACE_CONFIRMATION, "label"), inputCell()] },
    { key: PAPER_KEY, cells: [wordsCell(settings.paper, "label"), inputCell()] },
    { key: SCHOOL_FORMS_KEY, cells: [wordsCell(SCHOOL_FORMS_WISH, "label"), inputCell()] },
    ...limitsBlock(evaluation, strings),
    ...recognisedBlock(evaluation, strings),
  );
  return {
    id: "settings",
    name: common.names.settings,
    columns,
    rows,
    tables: planned,
    // What was in force and recognised is read on the screen, and stands in the overview's footer where it matters.
    page: { isPortrait: true, printedRows: rows.findIndex(({ key }) => key === PAPER_KEY) + 1 },
    headingRow: 2,
    frozenColumns: 0,
    footer: common.notice,
  };
}

function entryTable(id: SettingsTableId, entries: readonly KeptRow[]): DraftRow[] {
  const { headings } = SETTINGS_TABLES[id];
  const filled = entries.map(
    (kept, at): DraftRow => ({
      key: `${id}:${at + 1}`,
      kept,
      cells: SETTINGS_COLUMNS.map((column, at) => {
        const cell = kept.cells.get(column);
        if (cell !== undefined) return keptCell(cell);
        return at < headings.length ? inputCell() : wordsCell(null, "note");
      }),
    }),
  );
  const free = Array.from(
    { length: FREE_ROWS },
    (_, at): DraftRow => ({ key: `${id}:${filled.length + at + 1}`, cells: headings.map(() => inputCell()) }),
  );
  return [
    { key: tableHeadingKey(id), cells: headings.map((heading) => wordsCell(heading, "heading")) },
    ...filled,
    ...free,
  ];
}
