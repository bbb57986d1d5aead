import type { NumberFormat } from "../../model/sheets/sheetPlan";
import type { FormCell } from "./formTable";

const DECIMALS: Readonly<Record<NumberFormat, number | null>> = {
  general: null,
  integer: 0,
  decimal1: 1,
  decimal2: 2,
  decimal3: 3,
  decimal6: 6,
  percent2: null,
  date: null,
  text: null,
};

/** A cell of a form in words, where no sheet formats its number. */
export function formCellText({ value, format }: FormCell): string {
  if (typeof value !== "number") return value ?? "";
  const decimals = DECIMALS[format];
  return decimals === null ? String(Number(value.toPrecision(12))) : value.toFixed(decimals);
}

/** True where a cell stands dark, as the form asks of what fails. */
export function isDark({ tone }: FormCell): boolean {
  return tone === "unmet";
}

/** Headings and the codes below them. */
export function isHeading({ kind }: FormCell): boolean {
  return kind === "heading" || kind === "code";
}

/** Words begin at the left, numbers and verdicts stand in the middle. */
export function isLeftAligned({ kind }: FormCell): boolean {
  return kind === "label" || kind === "text";
}
