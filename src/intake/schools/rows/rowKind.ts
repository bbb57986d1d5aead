import type { TablePlan } from "./tablePlan";
import { EMPTY_CELL, type Cell } from "../../../model/tables/cell";
import { cellRefIn } from "../../../model/tables/cellRef";
import { finding } from "../../../model/findings/finding";
import { isBlank, textOf } from "../../cells/cellText";
import { yearOfText } from "../../cells/yearOfCell";
import { isColumnNumbering } from "../../recognition/headerBlock";
import type { Report } from "../../cells/quantityCell";
import { stageOfPlace } from "../../recognition/stageOfPlace";
import type { AnyStage } from "../../vocabulary/stageWords";
import {
  isEllipsis,
  isGroupOfSchools,
  isNumberedTitle,
  isPlaceAlone,
  isRemark,
  isSignature,
  isTitleAgain,
  isTotalLabel,
  isTotalMark,
  readsAsSchool,
} from "./rowWords";
import { readSchoolCode } from "./schoolCode";

/** A row of 合计, 小计 or 平均: never a school. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** A title that carries the sums of its block opens the block as well. */
  readonly opens: AnyStage | null;
  /** True for a row without such a word that was found to be the sum of others: nothing is left to be checked. */
  readonly isProved?: true;
}

/** 一、小学 and other lines between the schools. */
export interface TitleRow {
  readonly row: number;
  readonly title: string;
  readonly stage: AnyStage | null;
}

/** A row that may be a school, or what it is instead; null for nothing at all. */
export type RowKind = "school" | TotalRow | TitleRow | null;

/**
 * Tells rows that are no schools from those that are (D32): totals by a word under the name, 学校代码 or 序号; titles of
 * blocks; headings repeated after a page break; `…`, remarks and signatures. A row whose type is filled is a school,
 * whatever its code says; a total's word there is an error.
 */
export function kindOfRow(plan: TablePlan, row: number, report: Report): RowKind {
  const cells = plan.table.cells[row] ?? [];
  const { words } = plan;
  const nameText = textOf(cells[words.name] ?? EMPTY_CELL);
  const codeCell = cells[words.code] ?? EMPTY_CELL;
  const serialText = textOf(cells[words.serial] ?? EMPTY_CELL);
  const typeCell = cells[words.type] ?? EMPTY_CELL;
  const hasType = !isBlank(typeCell) && !isTotalLabel(textOf(typeCell));
  const isCode = codeCell.kind !== "empty" && typeof readSchoolCode(codeCell) === "string";
  if (isCode && hasType && nameText.length > 1 && (serialText === "" || /^\d+$/u.test(serialText))) return "school";
  if (isHeadingAgain(plan, cells) || (isColumnNumbering(plan.table, row) && !isNamed(nameText))) return null;
  const signature = signatureOf(cells, nameText);
  if (signature !== null) {
    report(finding("remarkSkipped", "info", { text: signature }, cellRefIn(plan.table, row, Math.max(0, words.name))));
    return null;
  }
  const mark = [textOf(codeCell), serialText].find((text) => text !== "" && isTotalMark(text));
  if (mark !== undefined && (hasType || readsAsSchool(nameText))) {
    const params = { text: mark, school: nameText };
    const at = textOf(codeCell) === mark ? words.code : words.serial;
    report(finding("totalWordInCode", "error", params, cellRefIn(plan.table, row, at)));
    return "school";
  }
  if (mark !== undefined) return { row, label: mark, opens: null };
  if (isCode || hasType) return "school";
  return totalOrNothing(plan, cells, row, nameText, report);
}

function isNamed(name: string): boolean {
  return name.length > 1 && !/^(?:[甲乙丙丁\d]+|[(（]\d{1,2}[)）])$/u.test(name);
}

/** The line below a list that says who filled it in, whatever columns its parts stand in. */
function signatureOf(cells: readonly Cell[], nameText: string): string | null {
  const first = cells.find((cell) => !isBlank(cell));
  const text = first === undefined ? "" : textOf(first);
  return isSignature(text) && (nameText === "" || nameText === text || isSignature(nameText)) ? text : null;
}

/** Every filled cell repeats a part of the heading of its column. */
function isHeadingAgain(plan: TablePlan, cells: readonly Cell[]): boolean {
  let filled = 0;
  for (const { column, heading } of plan.recognised.columns) {
    const cell = cells[column] ?? EMPTY_CELL;
    if (isBlank(cell)) continue;
    if (cell.kind !== "text" || !withoutSpaces(heading).includes(withoutSpaces(cell.value))) return false;
    filled++;
  }
  return filled >= 2;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}

function totalOrNothing(
  plan: TablePlan,
  cells: readonly Cell[],
  row: number,
  nameText: string,
  report: Report,
): RowKind {
  const label = totalLabel(plan, cells, nameText);
  if (label !== null) return { row, label, opens: null };
  const hasContent = plan.contentColumns.some((column) => !isEmptyOrEllipsis(cells[column] ?? EMPTY_CELL));
  if (hasContent && isGroupOfSchools(nameText)) return { row, label: nameText, opens: stageOfPlace(nameText) };
  const title = titleOf(cells, nameText);
  if (title !== null && hasContent) {
    const opens = stageOfPlace(title);
    if (opens !== null && isNumberedTitle(title)) return { row, label: title, opens };
  }
  if (title === null && !hasContent) return null;
  const remark = hasContent ? remarkAmongFigures(plan, cells, nameText) : title;
  const isTitle =
    !hasContent && title !== null && (isTitleAgain(title) || isPlaceAlone(title) || yearOfText(title) !== null);
  if (remark === null || !(isTitle || isRemark(remark) || (nameText === "" && stageOfPlace(remark) !== null)))
    return "school";
  if (isEllipsis(remark)) return null;
  if (isNumberedTitle(remark) || stageOfPlace(remark) !== null)
    return { row, title: remark, stage: stageOfPlace(remark) };
  report(finding("remarkSkipped", "info", { text: remark }, cellRefIn(plan.table, row, Math.max(0, plan.words.name))));
  return null;
}

function isEmptyOrEllipsis(cell: Cell): boolean {
  return isBlank(cell) || (cell.kind === "text" && isEllipsis(cell.value));
}

/** The words of a row that has no figures: under the name, else the first ones of the row. */
function titleOf(cells: readonly Cell[], nameText: string): string | null {
  if (nameText !== "") return nameText;
  const first = cells.find((cell) => cell.kind === "text" && !isBlank(cell));
  return first === undefined ? null : textOf(first);
}

/** 合计 stands under the name, under 班级, or, where the name is blank, in the first cells of the row. */
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
