import { unitOf, type Unit } from "./units";

/** A number as somebody typed it in words, with the unit beside it. */
export interface TypedNumber {
  readonly value: number;
  readonly unit: Unit | null;
}

const BLANK_MARKS: ReadonlySet<string> = new Set([
  "/",
  "*",
  "\\",
  "无数据",
  "暂无数据",
  "未统计",
  "待统计",
  "待监测",
  "待上级监测",
  "待定",
  "缺",
  "空",
  "n/a",
  "nan",
]);

const NUMBER_WITH_UNIT = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?|[+-]?\.\d+)(.*)$/u;

/** Text as it is compared within cells: half-width, without any space, in small letters, every dash and minus one "-". */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s'’]+/gu, "")
    .replace(/[‐‑‒–—―−─]/gu, "-")
    .toLowerCase();
}

/** True for what people type where they have no number (domain.md 9.3): —, －, /, *, 无数据 and their kin. */
export function isBlankMark(plain: string): boolean {
  return BLANK_MARKS.has(plain) || /^(?:-+|\.{2,}|…+|\/+|\*+)$/u.test(plain);
}

/** True for the names of Excel's error values typed or pasted as text. */
export function isErrorText(plain: string): boolean {
  return /^#(?:div\/0!|n\/a|name\?|null!|num!|ref!|value!|spill!|calc!)$/u.test(plain);
}

/**
 * Reads "4,507.86万元", "36人", "９８．５％" or "1.2e3"; the whole text must be a number with at most one unit.
 * @param plain text from `plainText`
 * @returns null where it is anything else
 */
export function parseTypedNumber(plain: string): TypedNumber | null {
  const parts = NUMBER_WITH_UNIT.exec(plain);
  if (parts?.[1] === undefined) return null;
  const value = Number(parts[1].replace(/,/gu, ""));
  const rest = parts[2] ?? "";
  const unit = rest === "" ? null : unitOf(rest);
  return Number.isFinite(value) && (rest === "" || unit !== null) ? { value, unit } : null;
}
