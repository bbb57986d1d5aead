import type { Cell } from "../../model/tables/cell";
import { RECORD_HEADINGS_KEY, RECORD_TABLE } from "../../model/sheets/recordTable";
import { SCENARIO_TABLE } from "../../model/sheets/scenarioSheet";
import { INDOOR_SPACE_CONFIRMATION, SCHOOL_FORMS_WISH, SETTINGS_TABLES } from "../../model/sheets/settingsSheet";
import type { OwnSheet } from "../../model/sheets/sheetPlan";
import { BALANCE_COLUMNS } from "../balance/balanceLayout";
import { isBlank, textOf } from "./keptCell";
import type { KeptRow } from "./keptSheet";
import { CHANGES_KEY } from "../scenario/scenarioEntries";
import { CONFIRMATION_KEY, SCHOOL_FORMS_KEY, SETTINGS_TABLE_IDS, tableHeadingKey } from "../settings/settingsEntries";

/** A table of a sheet of ours that people fill in, and the key of the row with its headings. */
interface FilledTable {
  readonly headings: readonly string[];
  readonly key: string;
}

/** Our name of the column at a position, as that sheet names its columns. */
const numbered = (column: number): string => `c${column + 1}`;

/**
 * The rows of the tables that people fill in, where a sheet has lost its hidden key columns: their headings are the
 * same in every language, so the tables are found by them, and no override, confirmation, trial or recorded year is
 * lost.
 * @returns no rows for sheets without such tables
 */
export function keptByTables(id: OwnSheet["id"], cells: OwnSheet["cells"]): KeptRow[] {
  switch (id) {
    case "settings": {
      const tables = SETTINGS_TABLE_IDS.map((one) => ({ ...SETTINGS_TABLES[one], key: tableHeadingKey(one) }));
      const confirmation = { headings: [INDOOR_SPACE_CONFIRMATION], key: CONFIRMATION_KEY };
      const wish = { headings: [SCHOOL_FORMS_WISH], key: SCHOOL_FORMS_KEY };
      return rowsOfTables(cells, [...tables, confirmation, wish], numbered);
    }
    case "scenarios":
      return rowsOfTables(cells, [{ ...SCENARIO_TABLE, key: CHANGES_KEY }], numbered);
    case "balance":
      return rowsOfTables(cells, [{ ...RECORD_TABLE, key: RECORD_HEADINGS_KEY }], (at) => BALANCE_COLUMNS[at] ?? "");
    case "summary":
    case "overview":
    case "schools":
    case "plan":
    case "findings":
    case "missing":
    case "forms":
      return [];
  }
}

function rowsOfTables(
  cells: readonly (readonly Cell[])[],
  tables: readonly FilledTable[],
  idOf: (column: number) => string,
): KeptRow[] {
  const headed = cells.map((row) => headingsIn(row, tables));
  const captions = captionRows(cells, headed);
  let current: FilledTable | null = null;
  return cells.flatMap((row, index): KeptRow[] => {
    const heading = headed[index] ?? null;
    if (heading !== null) current = heading;
    else if (captions.has(index)) {
      current = null;
      return [{ key: `@caption:${index}`, row: index, cells: new Map(), typed: new Map(), beside: new Map() }];
    }
    if (current === null || row.every(isBlank)) return [];
    const width = current.headings.length;
    const own = new Map(row.slice(0, width).flatMap((cell, at) => entry(idOf(at), cell)));
    const beside = new Map(row.slice(width).flatMap((cell, at) => entry(at, cell)));
    const key = heading?.key ?? null;
    return [{ key, row: index, cells: own, typed: key === null ? own : new Map(), beside }];
  });
}

function headingsIn(row: readonly Cell[], tables: readonly FilledTable[]): FilledTable | null {
  return tables.find(({ headings }) => headings.every((heading, at) => textOf(row[at]) === heading)) ?? null;
}

/**
 * Title and explanation of a section stand right above its headings, in the first column alone; so do those of what
 * follows.
 */
function captionRows(
  cells: readonly (readonly Cell[])[],
  headed: readonly (FilledTable | null)[],
): ReadonlySet<number> {
  const captions = new Set<number>();
  headed.forEach((table, index) => {
    if (table === null) return;
    for (let at = index - 1; at >= 0 && isCaption(cells[at] ?? []); at--) captions.add(at);
  });
  return captions;
}

function isCaption(row: readonly Cell[]): boolean {
  const [first, ...others] = row;
  return first !== undefined && !isBlank(first) && others.every(isBlank);
}

function entry<Name>(name: Name, cell: Cell): [Name, Cell][] {
  return isBlank(cell) ? [] : [[name, cell]];
}
