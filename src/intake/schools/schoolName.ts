import type { AnyStage } from "../vocabulary/stageWords";

/** A name as schools are joined by it. */
export interface SchoolName {
  /** Without spaces, brackets and a stage suffix; full-width and half-width are equal. */
  readonly base: string;
  /** From 小学部, 初中部, 高中部 or a bracket （小学） at the end of the name. */
  readonly stage: AnyStage | null;
}

const STAGE_AT_END = /(?:小学|初中|高中)部$|\((小学|初中|高中)(?:部|段|学段)?\)$/u;
const DIRT = /[\s()[\]{}【】〔〕《》<>"“”'‘’·.,、。，_-]+/gu;
/** Nearly every name: nothing to clean, and no 部 at the end. */
const CLEAN = /^[\u4e00-\u9fffA-Za-z0-9]*[\u4e00-\u90e7\u90e9-\u9fff]$/u;
const HAS_DIRT = /[\s()[\]{}【】〔〕《》<>"“”'‘’·.,、。，_-]/u;

/**
 * Splits a name into what identifies the school and the stage that it names: `示例县 第一学校（小学部）` →
 * 示例县第一学校, primary. A name that ends in 小学 keeps it: only 小学部 or a bracket names a part.
 */
export function readSchoolName(text: string): SchoolName {
  if (CLEAN.test(text)) return { base: text, stage: null };
  const plain = text.normalize("NFKC");
  const last = plain.charCodeAt(plain.length - 1);
  const compact = last === 0x90e8 || last === 0x29 || last <= 0x20 ? plain.replace(/\s+/gu, "") : plain;
  const suffix = STAGE_AT_END.exec(compact)?.[0] ?? "";
  const base = suffix === "" || suffix === compact ? compact : compact.slice(0, -suffix.length);
  return {
    base: HAS_DIRT.test(base) ? base.replace(DIRT, "") : base,
    stage: base === compact ? null : stageOfSuffix(suffix),
  };
}

function stageOfSuffix(suffix: string): AnyStage {
  if (suffix.includes("小学")) return "primary";
  return suffix.includes("初中") ? "junior" : "senior";
}

const COUNTY_PREFIX = /^[^县市旗区]{1,8}?(?:自治县|自治旗|县|市|旗|区)(?=.{3,})/u;

/** Ends of a prefix that names a quarter and not a county: 城区第一小学 is not 第一小学. */
const NO_COUNTY = /(?:城|镇|校|园|校园|矿|库|新|开发|工业|牧|农|林|社|郊|山)区$|城市$|(?:超|集|夜)市$/u;

/** The name without the county in front of it, or the name itself: 示例县第一小学 → 第一小学. */
export function withoutCountyPrefix(base: string): string {
  const prefix = COUNTY_PREFIX.exec(base)?.[0];
  return prefix === undefined || NO_COUNTY.test(prefix) ? base : base.slice(prefix.length);
}

const TOTAL = /^[^\d]{0,8}?(?:合计|总计|小计|共计|累计|平均|平均值|平均数|均值|总和)(?:数|值)?$/u;
const TOTAL_WORD = /[计均和值数][)）:：]?$/u;

/** True for 合计, 总 计, 全县合计, 小学小计, 平均值 and their kin; a total only where code and type are blank (D3). */
export function isTotalLabel(text: string): boolean {
  const trimmed = text.trimEnd();
  if (trimmed.length > 16 || !TOTAL_WORD.test(trimmed)) return false;
  return TOTAL.test(trimmed.normalize("NFKC").replace(/[\s()（）:]+/gu, ""));
}

/** True for a total that is a mean, which no sum can check. */
export function isMeanLabel(text: string): boolean {
  return /均/u.test(text);
}

/**
 * True for a line that stands where a name would and is none: a note, a signature, a heading within the list. Only
 * asked of rows without any figure, code or type.
 */
export function isRemark(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return (
    plain.length > 25 ||
    /[:;。!?]/u.test(plain) ||
    /^(?:注|说明|备注|填表|填报|审核|制表|[一二三四五六七八九十]+、|\(?\d+[.、)])/u.test(plain) ||
    /^\d{4}年(?:\d|$)/u.test(plain) ||
    /^(?:小学|初中|高中|城区|镇区|乡村|公办|民办|[-—/*]+|…+)(?:部分|学校)?$/u.test(plain)
  );
}
