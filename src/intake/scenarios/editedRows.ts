import type { Standard } from "../../regulation/standard";
import { EMPTY_CELL, textCell, type Cell } from "../../model/tables/cell";
import { addressOf } from "../../model/tables/cellRef";
import type { CellChange, LimitChange, ReadScenarioRow, ScenarioEdit, ScenarioRow } from "../../model/scenario";
import { LIMIT_SHEET_WORD, SCENARIO_COLUMNS, SCENARIO_TABLE } from "../../model/sheets/scenarioSheet";
import { labelOfLimit, placeOfLimit } from "./limitLabel";

/**
 * The table of changes after a scenario was kept or deleted in the pane. Of a scenario that is kept again, rows of the
 * same cell or limit stay with everything that people wrote beside them, and rows that could not be read stay too,
 * since the pane cannot show what they mean.
 */
export function editedRows(rows: readonly ReadScenarioRow[], edit: ScenarioEdit, standard: Standard): ScenarioRow[] {
  if (edit.type === "delete") return rows.filter(({ name }) => name !== edit.name).map(({ row }) => row);
  const { scenario } = edit;
  const changes = new Map([...scenario.cells, ...scenario.limits].map((change) => [placeOfChange(change), change]));
  const edited: ScenarioRow[] = [];
  let end = -1;
  for (const read of rows) {
    const kept = read.name === scenario.name ? keptAgain(read, changes) : read.row;
    if (kept !== null) edited.push(kept);
    if (read.name === scenario.name) end = edited.length;
  }
  const added = [...changes.values()].map((change) => rowOf(scenario.name, change, standard));
  edited.splice(end < 0 ? edited.length : end, 0, ...added);
  return edited;
}

/** Takes the change that a row is about out of `changes`; null where the scenario no longer has it. */
function keptAgain(
  { row, change, problem }: ReadScenarioRow,
  changes: Map<string, CellChange | LimitChange>,
): ScenarioRow | null {
  if (change === null) return problem === null ? null : row;
  const place = placeOfChange(change);
  const again = changes.get(place);
  if (again === undefined) return null;
  changes.delete(place);
  return {
    ...row,
    cells: row.cells.map((cell, column) => (column === SCENARIO_COLUMNS.trial ? trialOf(again) : cell)),
  };
}

/** What a change is about: two changes of one place exclude each other. */
export function placeOfChange(change: CellChange | LimitChange): string {
  return "item" in change ? placeOfLimit(change) : `${change.cell.sheet}!${addressOf(change.cell)}`;
}

function rowOf(name: string, change: CellChange | LimitChange, standard: Standard): ScenarioRow {
  const cells: Cell[] = SCENARIO_TABLE.headings.map(() => EMPTY_CELL);
  cells[SCENARIO_COLUMNS.name] = textCell(name);
  cells[SCENARIO_COLUMNS.sheet] = textCell("item" in change ? LIMIT_SHEET_WORD : change.cell.sheet);
  cells[SCENARIO_COLUMNS.cell] = "item" in change ? EMPTY_CELL : textCell(addressOf(change.cell));
  cells[SCENARIO_COLUMNS.label] = "item" in change ? textCell(labelOfLimit(change, standard)) : EMPTY_CELL;
  cells[SCENARIO_COLUMNS.trial] = trialOf(change);
  return { cells, beside: new Map() };
}

function trialOf(change: CellChange | LimitChange): Cell {
  return "item" in change
    ? { kind: "number", value: change.value, shown: String(change.value), isDate: false }
    : change.value;
}
