import type { Cell } from "../../model/cell";
import { EMPTY_CELL } from "../../model/cell";
import { cellRefIn } from "../../model/cellRef";
import type { Figure } from "../../model/figure";
import { sumFigures } from "../../model/figureArithmetic";
import { finding } from "../../model/finding";
import { isBlank, textOf, wordsOf } from "../cellText";
import type { Report } from "../quantityCell";
import { readQuantity } from "../readQuantity";
import type { AnyStage } from "../vocabulary/stageWords";
import { agreement, contradicted, isMissing } from "./figureAgreement";
import { isRemark, isTotalLabel } from "./schoolName";
import { readSchoolCode } from "./schoolCode";
import type { SchoolRow } from "./schoolRow";
import { unrounded } from "./statedRatios";
import { nameOfText, stageOfText, typeOfText, type TablePlan } from "./tablePlan";

/** A row of 合计, 小计 or 平均: never a school. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
}

/** What a row is; null for blank rows and remarks. */
export type RowReading = SchoolRow | TotalRow | null;

/**
 * Reads one row. A row whose code and type are blank may be a total, a remark or nothing at all; every other row with
 * anything in it is kept, named or not (D3).
 */
export function readRow(plan: TablePlan, row: number, report: Report): RowReading {
  const cells = plan.table.cells[row] ?? [];
  const { words } = plan;
  const codeCell = cells[words.code] ?? EMPTY_CELL;
  const typeCell = cells[words.type] ?? EMPTY_CELL;
  const nameText = textOf(cells[words.name] ?? EMPTY_CELL);
  if (isBlank(codeCell) && isBlank(typeCell)) {
    const other = totalOrNothing(plan, cells, row, nameText, report);
    if (other !== "school") return other;
  }
  const name = nameText.length > 3 ? nameText : wordsOf(cells[words.name] ?? EMPTY_CELL);
  const { base, stage: stageOfName } = nameOfText(name ?? "");
  const said = textOf(cells[words.stage] ?? EMPTY_CELL);
  const stage = readStage(plan, said, row, report) ?? stageOfName;
  return {
    plan,
    row,
    name,
    base,
    code: readCode(plan, codeCell, row, report),
    type: readType(plan, typeCell, row, report),
    stage,
    isStageGarbled: stage === null && words.stage >= 0 && !isBlank(cells[words.stage] ?? EMPTY_CELL),
    fields: readFigures(plan, row, stage, report),
  };
}

function totalOrNothing(
  plan: TablePlan,
  cells: readonly Cell[],
  row: number,
  nameText: string,
  report: Report,
): TotalRow | null | "school" {
  const label = totalLabel(plan, cells, nameText);
  if (label !== null) return { row, label };
  const hasContent = plan.contentColumns.some((column) => !isBlank(cells[column] ?? EMPTY_CELL));
  if (nameText === "" && !hasContent) return null;
  const remark = hasContent ? remarkAmongFigures(plan, cells, nameText) : isRemark(nameText) ? nameText : null;
  if (remark === null) return "school";
  report(finding("remarkSkipped", "info", { text: remark }, cellRefIn(plan.table, row, Math.max(0, plan.words.name))));
  return null;
}

/** 合计 stands under the name, under 班级, or, where the name is blank, in the first cells of the row (序号). */
function totalLabel(plan: TablePlan, cells: readonly Cell[], nameText: string): string | null {
  if (nameText !== "" && isTotalLabel(nameText)) return nameText;
  const className = textOf(cells[plan.words.className] ?? EMPTY_CELL);
  if (className !== "" && isTotalLabel(className)) return className;
  if (nameText !== "") return null;
  const cell = cells.find((each) => each.kind === "text" && isTotalLabel(each.value));
  return cell === undefined ? null : textOf(cell);
}

/** A note that begins in a column of figures because the first columns are merged or narrow. */
function remarkAmongFigures(plan: TablePlan, cells: readonly Cell[], nameText: string): string | null {
  if (nameText !== "") return null;
  const filled = cells.filter((cell) => !isBlank(cell));
  const only = filled.length === 1 ? filled[0] : undefined;
  return only?.kind === "text" && plan.figures.length > 0 && isRemark(only.value) ? only.value : null;
}

function readCode(plan: TablePlan, cell: Cell, row: number, report: Report): string | null {
  const code = readSchoolCode(cell);
  if (code !== undefined) return code;
  report(finding("codeNotUsable", "warning", { text: cell.shown }, cellRefIn(plan.table, row, plan.words.code)));
  return null;
}

function readType(plan: TablePlan, cell: Cell, row: number, report: Report) {
  const text = textOf(cell);
  const type = text === "" ? null : typeOfText(plan, text);
  if (type === null && !isBlank(cell)) {
    report(finding("typeNotUnderstood", "error", { text: cell.shown }, cellRefIn(plan.table, row, plan.words.type)));
  }
  return type;
}

function readStage(plan: TablePlan, text: string, row: number, report: Report): AnyStage | null {
  if (text === "") return null;
  const stage = stageOfText(plan, text);
  if (stage === null)
    report(finding("stageNotUnderstood", "error", { text }, cellRefIn(plan.table, row, plan.words.stage)));
  return stage;
}

function readFigures(
  plan: TablePlan,
  row: number,
  stage: AnyStage | null,
  report: Report,
): Record<string, Figure | undefined> {
  const fields: Record<string, Figure | undefined> = {};
  for (const column of plan.figures) {
    const field = column.fields[stage ?? "whole"];
    const typed = readQuantity(plan.table, row, column.column, column.dimension, column.unit, report);
    const figure = column.margin === 0 ? typed : unrounded(typed, column.margin);
    const before = fields[field];
    if (before === undefined) fields[field] = figure;
    else if (column.isAdded) fields[field] = sumFigures([before, figure]);
    else fields[field] = sameColumnTwice(before, figure, column.heading, report);
  }
  return fields;
}

/** Two columns of one table that mean the same must say the same. */
function sameColumnTwice(before: Figure, figure: Figure, heading: string, report: Report): Figure {
  if (before.table === null && isMissing(before)) return before;
  const agreed = agreement(before, figure);
  if (agreed !== null) return agreed;
  const where = figure.table === null ? null : cellRefIn(figure.table, figure.row, figure.column);
  report(finding("columnsDiffer", "error", { heading, first: before.low, second: figure.low }, where));
  return contradicted([before, figure]);
}
