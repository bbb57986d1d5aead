import type { FloorKind } from "../../model/floorKind";
import type { Strings } from "../../strings/strings";
import type { PlanColumn } from "../../strings/zh-CN/sheets/plan";
import type { DraftColumn } from "../sheets/draftSheet";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import { inputCell, wordsCell } from "../sheets/plannedCells";

const WIDTHS: readonly (readonly [PlanColumn, number])[] = [
  ["number", 4],
  ["school", 14],
  ["stage", 5],
  ["indicator", 17],
  ["amount", 8],
  ["unit", 5],
  ["toStandard", 8],
  ["toFloor", 8],
  ["recommended", 8],
  ["cost", 9],
  ["remark", 21],
  ["owner", 6],
  ["measure", 9],
  ["deadline", 7],
];

const INPUTS: readonly PlanColumn[] = ["owner", "measure", "deadline"];

/** The columns of the sheet of shortfalls; the last three are filled in by people. */
export function planColumns(floor: FloorKind, strings: Strings): DraftColumn[] {
  const headings = strings.sheets.plan.headings(floor);
  return WIDTHS.map(([id, width]) =>
    INPUTS.includes(id) ? { id, heading: headings[id], width, isInput: true } : { id, heading: headings[id], width },
  );
}

/** What stands in a column of which a row says nothing; made once, since a large county has a hundred thousand rows. */
const BLANKS: readonly (readonly [PlanColumn, PlannedCell])[] = WIDTHS.map(([id]) => [
  id,
  INPUTS.includes(id) ? inputCell() : wordsCell(null),
]);

type Cells = Readonly<Partial<Record<PlanColumn, PlannedCell>>>;

/** A row that people answer for: what it does not say is blank, and the last three columns are open. */
export function answeredCells(cells: Cells): PlannedCell[] {
  return BLANKS.map(([id, blank]) => cells[id] ?? blank);
}

/** A row of sums, for which nobody answers. */
export function totalCells(cells: Cells): PlannedCell[] {
  return WIDTHS.filter(([id]) => !INPUTS.includes(id)).map(([id]) => cells[id] ?? wordsCell(null));
}
