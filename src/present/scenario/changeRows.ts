import type { Cell } from "../../model/tables/cell";
import { EMPTY_CELL } from "../../model/tables/cell";
import { addressOf } from "../../model/tables/cellRef";
import type { Evaluation } from "../../model/evaluation";
import type { KeptScenarios, LimitChange, ReadScenarioRow } from "../../model/scenario";
import { BLANK_ORIGINAL, SCENARIO_COLUMNS, SCENARIO_TABLE } from "../../model/sheets/scenarioSheet";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { isBlank, keptCell } from "../kept/keptCell";
import { inputCell, linkCell, wordsCell } from "../sheets/plannedCells";
import { findingSentence } from "../words/sentences";
import { CHANGES_KEY } from "./scenarioEntries";

/** Empty rows that the table always offers. */
const FREE_ROWS = 3;

/**
 * The table of changes: every row as people typed it, completed with what its cell is and holds, and what became of it.
 */
export function changeRows({ rows, judged }: KeptScenarios, strings: Strings): DraftRow[] {
  const evaluations = new Map(judged.map(({ scenario, planned }) => [scenario.name, planned.evaluation]));
  const filled = rows.map(
    (read, at): DraftRow => ({
      key: `changes:${at + 1}`,
      cells: cellsOfRow(read, evaluations.get(read.name), strings),
      kept: { key: null, row: 0, cells: new Map(), typed: new Map(), beside: read.row.beside },
    }),
  );
  const free = Array.from(
    { length: FREE_ROWS },
    (_, at): DraftRow => ({
      key: `changes:${filled.length + at + 1}`,
      cells: [...SCENARIO_TABLE.headings.slice(1).map(() => inputCell()), wordsCell(null)],
    }),
  );
  return [
    { key: CHANGES_KEY, cells: SCENARIO_TABLE.headings.map((heading) => wordsCell(heading, "heading")) },
    ...filled,
    ...free,
  ];
}

function cellsOfRow(read: ReadScenarioRow, evaluation: Evaluation | undefined, strings: Strings): PlannedCell[] {
  const typed = (column: keyof typeof SCENARIO_COLUMNS): PlannedCell =>
    keptCell(read.row.cells[SCENARIO_COLUMNS[column]] ?? EMPTY_CELL);
  const ref = read.change !== null && !("item" in read.change) ? read.change.cell : null;
  const problem = read.problem ?? (evaluation === undefined ? null : refusalOf(read, evaluation));
  const remark = problem === null ? remarkOf(read, evaluation, strings) : findingSentence(problem, strings);
  return [
    typed("name"),
    ref === null ? typed("sheet") : { ...typed("sheet"), value: ref.sheet },
    ref === null ? typed("cell") : linkCell(addressOf(ref), ref),
    read.label === null ? typed("label") : wordsCell(read.label),
    originalCell(read, typed("original")),
    typed("trial"),
    wordsCell(remark === "" ? null : remark, "wrapped", problem === null ? "plain" : "undetermined"),
  ];
}

function originalCell({ original, change }: ReadScenarioRow, typed: PlannedCell): PlannedCell {
  if (original === null) return typed;
  const cell = isBlank(original) ? wordsCell(BLANK_ORIGINAL) : keptCell(original);
  return { ...cell, style: { ...cell.style, role: change === null ? "input" : "wrapped" } };
}

/** A limit that may not be tried at all, such as one laxer than the nation's (D17). */
function refusalOf({ change }: ReadScenarioRow, { findings }: Evaluation): ReadScenarioRow["problem"] {
  if (change === null || !("item" in change)) return null;
  return (
    findings.find(
      ({ where }) =>
        where !== null &&
        where.sheet === change.cell.sheet &&
        where.row === change.cell.row &&
        where.column === change.cell.column,
    ) ?? null
  );
}

function remarkOf(
  { change, current, original }: ReadScenarioRow,
  evaluation: Evaluation | undefined,
  strings: Strings,
): string {
  const { remarks } = strings.sheets.scenarios;
  const isLimit = change !== null && "item" in change && evaluation !== undefined;
  return [
    ...(isLimit && !isTightened(change, current ?? original, evaluation) ? [remarks.notStricter] : []),
    ...(current === null ? [] : [remarks.originalChanged(shownCell(current))]),
  ].join(strings.sheets.plan.remarks.separator);
}

/**
 * True where the limit that is tried asks more than the one in force.
 * @param now the limit in force
 */
export function isTightened({ cell, value }: LimitChange, now: Cell | null, { standard }: Evaluation): boolean {
  return value !== now?.value && standard.overrides.some(({ override, isUsed }) => isUsed && override.cell === cell);
}

function shownCell(cell: Cell): string {
  return isBlank(cell) ? BLANK_ORIGINAL : cell.shown;
}
