import { hasNoteMark, SPACE_OF_THOUSANDS } from "./doubtfulDigits";
import { unitOf, type Unit } from "./units";
import { endFrom } from "./textEnd";
import { visibleText } from "./visibleText";

/** A number as somebody typed it in words, with the unit beside it. */
export interface TypedNumber {
  readonly value: number;
  readonly unit: Unit | null;
  /** Three decimals behind a point, as 2.300, which may be meant as 2,300 where people are counted (D27). */
  readonly mayBeThousands: boolean;
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
  "待国家监测",
  "待国家(省级)监测",
  "待国家(省级)监测/调查",
  "待定",
  "缺",
  "空",
  "不适用",
  "不涉及",
  "免填",
  "none",
  "nil",
  "n/a",
  "nan",
]);

/**
 * Text as it is compared within cells: half-width, without any space, in small letters, every dash and minus one "-".
 */
export function plainText(text: string): string {
  return visibleText(text)
    .normalize("NFKC")
    .replace(/[\s'’]+/gu, "")
    .replace(/[‐‑‒–—―−─]/gu, "-")
    .toLowerCase();
}

/** True for what people type where they have no number: —, －, /, *, 无数据 and their kin. */
export function isBlankMark(plain: string): boolean {
  return BLANK_MARKS.has(plain) || /^(?:-+|_+|[.。·]+|…+|[/∕⁄]+|\*+)$/u.test(plain);
}

/** 无, 没有, 未设, 无初中, ×: there is none of it, which a cell of numbers has to say as 0 (9.3). */
const NONE =
  /^(?:无|没有|未设|未设置|未开设|不设|不含|无此(?:项|学段|学部)|无(?:小学|初中|高中)(?:部|段|班|生|学生)?|[×✕✗✘╳])$/u;

/** True for words that say that there is none. */
export function isNone(plain: string): boolean {
  return NONE.test(plain);
}

/** True for the names of Excel's error values typed or pasted as text. */
export function isErrorText(plain: string): boolean {
  return /^#(?:div\/0!|n\/a|name\?|null!|num!|ref!|value!|spill!|calc!)$/u.test(plain);
}

/** Stands for such a space while the others are looked at; for private use, so that no text holds it. */
const THOUSANDS = "\ue000";

const NUMBER_WITH_UNIT =
  /^([+-]?)(?:(\d{1,3}(?:,\d{3})+|\d{1,3}(?:\ue000\d{3})+|\d+)((?:\.\d+)?)(e[+-]?\d+)?|(\.\d+))([^\d][^]*)?$/u;

/** A number with its unit is never longer; a cell may hold 32,767 characters. */
const LONGEST = 80;

/**
 * Reads "4,507.86万元", "¥118,000", "36人", "９８．５％", "百分之98.5" or "1.2e3"; the whole text must be one number with at most
 * one unit. Between digits only commas, or no-break, thin and narrow spaces, in groups of three are read: 120 350 may
 * be the pupils of 小学 and of 初中, and a line break or tab parts two numbers for certain (D27).
 * @param text as typed
 * @returns null where it is anything else
 */
export function parseTypedNumber(text: string): TypedNumber | null {
  if (text.length > LONGEST || hasNoteMark(text)) return null;
  const plain = comparable(text);
  const percent = /^百分之([\d.]+)$/u.exec(plain)?.[1];
  const yuan = /^[¥￥](?:\s|\ue000)*(\d[^]*)$/u.exec(plain)?.[1];
  if (yuan !== undefined) return amountOf(parseTypedNumber(yuan));
  const parts = NUMBER_WITH_UNIT.exec(percent === undefined ? plain : `${percent}%`);
  if (parts === null) return null;
  const [, sign = "", whole = "", decimals = "", exponent = "", fraction = "", behind = ""] = parts;
  const value = Number(sign + whole.replace(/[,\ue000]/gu, "") + decimals + exponent + fraction);
  const rest = withoutBrackets(behind.replaceAll(THOUSANDS, "").trim());
  const unit = rest === "" ? null : unitOf(rest);
  if (!Number.isFinite(value) || (rest !== "" && unit === null)) return null;
  const mayBeThousands = decimals.length === 4 && exponent === "" && /^[1-9]\d{0,2}$/u.test(whole);
  return { value, unit, mayBeThousands };
}

/** ¥118,000 is in 元 and ¥11.8万 in 万元; ¥5人 is nothing. */
function amountOf(typed: TypedNumber | null): TypedNumber | null {
  if (typed === null) return null;
  const unit = typed.unit === null ? unitOf("元") : typed.unit.kind === "tenThousand" ? unitOf("万元") : typed.unit;
  return unit?.kind === "money" ? { ...typed, unit } : null;
}

/** 32（间） is 32间. */
function withoutBrackets(unit: string): string {
  return /^[([][^()[\]\d]+[)\]]$/u.test(unit) ? unit.slice(1, -1) : unit;
}

function comparable(text: string): string {
  const typed = visibleText(text)
    .replace(SPACE_OF_THOUSANDS, THOUSANDS)
    .normalize("NFKC")
    .replace(/^[\s\ue000]*(?:['’][\s\ue000]*)?/u, "")
    .replace(/[‐‑‒–—―−─]/gu, "-")
    .toLowerCase();
  return typed.slice(
    0,
    endFrom(typed, (sign) => /[\s\ue000]/u.test(sign)),
  );
}
