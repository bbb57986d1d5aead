import { withDigitsApart } from "../../intake/cells/doubtfulDigits";
import { visibleText } from "../../intake/cells/visibleText";
import type { Cell } from "../../model/tables/cell";
import type { CellRef } from "../../model/tables/cellRef";
import { formCell, type FormColumn, type FormRow, type FormSheet } from "./formSheet";

/** What stands in a cell of a form where a number belongs. */
export type FormNumber =
  | { readonly kind: "number"; readonly value: number; readonly ref: CellRef }
  /** Blank: zero only where a sum proves it. */
  | { readonly kind: "blank"; readonly ref: CellRef }
  /** `*` or `-`: this cell cannot exist for this row. */
  | { readonly kind: "cannotExist"; readonly ref: CellRef }
  | { readonly kind: "notUnderstood"; readonly text: string; readonly isStruck: boolean; readonly ref: CellRef };

/** Old exports hold their numbers as text; nothing but digits and a point is one, and 120 350 is two (D27). */
const NUMBER = /^\d{1,12}(?:\.\d{1,17})?$/u;

export function formNumber(form: FormSheet, row: FormRow, column: number): FormNumber {
  const { cell, ref } = formCell(form, row, column);
  const isStruck = cell.isStruck === true;
  if (cell.kind === "number") {
    return cell.isDate || isStruck || cell.value < 0
      ? { kind: "notUnderstood", text: cell.shown, isStruck, ref }
      : { kind: "number", value: cell.value, ref };
  }
  const text = textOf(cell);
  if (text === "") return { kind: "blank", ref };
  if (/^[*＊\-－—–]+$/u.test(text)) return { kind: "cannotExist", ref };
  const digits = cell.kind === "text" ? textOf({ ...cell, value: withDigitsApart(visibleText(cell.value)) }) : text;
  return NUMBER.test(digits) && !isStruck
    ? { kind: "number", value: Number(digits), ref }
    : { kind: "notUnderstood", text: cell.shown.trim(), isStruck, ref };
}

function textOf(cell: Cell): string {
  return cell.value === null ? "" : cell.kind === "text" ? cell.value.replace(/[\s\p{Cf}]+/gu, "") : cell.shown;
}

/** The first row with a label, from a position on. */
export function rowNamed(form: FormSheet, labels: readonly string[], from = 0, to = Infinity): FormRow | null {
  return form.rows.find(({ at, label }) => at >= from && at < to && labels.includes(label)) ?? null;
}

/**
 * The column whose innermost heading, 计 and 合计 left aside, is one of the labels, and above which no heading of `never`
 * stands (上学年 before 本学年, 高中 beside 初中).
 * @param within a heading that must stand above it
 */
export function columnNamed(
  form: FormSheet,
  labels: readonly string[],
  { within, never = [] }: { readonly within?: string; readonly never?: readonly string[] } = {},
): FormColumn | null {
  return columnsNamed(form, labels, { ...(within === undefined ? {} : { within }), never }).at(0) ?? null;
}

/** All columns of that name: two kinds of rooms, say. */
export function columnsNamed(
  form: FormSheet,
  labels: readonly string[],
  { within, never = [] }: { readonly within?: string; readonly never?: readonly string[] } = {},
): FormColumn[] {
  const fits = ({ path }: FormColumn): boolean => {
    const parts = path.map(withoutUnit);
    const leaf = parts.filter((part) => !TOTALS.includes(part)).at(-1) ?? parts.at(-1) ?? "";
    const isTotal = parts.at(-1) === leaf || TOTALS.includes(parts.at(-1) ?? "");
    const isWithin = within === undefined || parts.some((part) => part.includes(within));
    return (
      isTotal && labels.includes(leaf) && isWithin && !parts.some((part) => never.some((word) => part.includes(word)))
    );
  };
  return form.columns.filter(fits);
}

/** 合计, 计: the whole of what stands above. */
export const TOTALS: readonly string[] = ["合计", "计", "总计", "小计"];

/** 教学仪器设备资产值（万元） is 教学仪器设备资产值. */
export function withoutUnit(part: string): string {
  return part.replace(/[（(](?:万元|元|平方米|㎡|人|间|个|册|台|套)[）)]$/u, "");
}
