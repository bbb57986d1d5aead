import { EMPTY_CELL } from "../../model/tables/cell";
import type { ScenarioRow } from "../../model/scenario";
import { SCENARIO_COLUMNS, SCENARIO_TABLE } from "../../model/sheets/scenarioSheet";
import type { KeptRow, KeptSheet } from "../kept/keptSheet";

/** The key of the row with the headings of the table of changes. */
export const CHANGES_KEY = "@changes:headings";

/** What stands on the sheet UEI 试算: the rows of the table of changes, and everything else that people wrote there. */
export interface ScenarioEntries {
  readonly rows: readonly ScenarioRow[];
  readonly rest: KeptSheet;
}

/**
 * Everything below the headings of the table of changes belongs to it, rows that people inserted and what they wrote
 * just below included; a line of words in the first column alone is a remark, and empty rows drop out.
 */
export function scenarioEntries(kept: KeptSheet | undefined): ScenarioEntries {
  const rows: ScenarioRow[] = [];
  const rest: KeptRow[] = [];
  let isTable = false;
  for (const row of kept?.rows ?? []) {
    const isOurs = row.key?.startsWith("@") === true;
    if (isOurs) isTable = row.key === CHANGES_KEY;
    if (isOurs || !isTable || isRemark(row)) rest.push(row);
    else if (hasTyped(row)) rows.push(rowOf(row));
  }
  return { rows, rest: { rows: rest } };
}

/** The last column of the table is ours. */
const TYPED_COLUMNS = Array.from({ length: SCENARIO_COLUMNS.remark }, (_, column) => `c${column + 1}`);

function hasTyped({ cells, beside }: KeptRow): boolean {
  return beside.size > 0 || TYPED_COLUMNS.some((id) => cells.has(id));
}

function isRemark({ key, cells }: KeptRow): boolean {
  return key === null && cells.has("c1") && TYPED_COLUMNS.slice(1).every((id) => !cells.has(id));
}

function rowOf({ cells, beside }: KeptRow): ScenarioRow {
  return { cells: SCENARIO_TABLE.headings.map((_, column) => cells.get(`c${column + 1}`) ?? EMPTY_CELL), beside };
}
