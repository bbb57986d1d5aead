import type { AnyStage } from "../../vocabulary/stageWords";

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

/** What stands before or behind a name and is none of it: *东溪小学, 1.东溪小学, （二）东溪小学, ★ and 东溪小学：. */
const MARKS_IN_FRONT = /^[*＊#＃★☆▲△●○◆◇■□※√✓\s]{1,4}(?=[\u4e00-\u9fff])/u;
const NUMBER_IN_FRONT =
  /^(?:[(（]\s?(?:[\d０-９]{1,3}|[一二三四五六七八九十]{1,3})\s?[)）]|[\d０-９]{1,3}[.．、)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s{0,3}(?=[\u4e00-\u9fff]{3})/u;
const MARKS_AT_END = /(?<=[\u4e00-\u9fff)）])[*＊#＃★☆▲△●○◆◇■□※√✓:：;；]{1,4}$/u;

/** A name without the signs and the number of its line that people write beside it. */
export function withoutNameMarks(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.trim().replace(MARKS_IN_FRONT, "").replace(NUMBER_IN_FRONT, "").replace(MARKS_AT_END, "");
}

/** The mark of a note, the stamp and the owner, which tell no two schools apart where only one of them has them. */
const REMARK_AT_END =
  /(?:[①-⑳¹²³⁴-⁹]{1,2}|[[［〔【][\d０-９]{1,2}[\]］〕】]|[(（](?:公办|公立|民办|私立|盖章|公章|章|注\s?[\d０-９]{0,2})[)）])$/u;

/** A name without a remark behind it; the same name where it has none. */
export function withoutNameRemark(text: string): string {
  return CLEAN.test(text) ? text : withoutNameMarks(text).replace(REMARK_AT_END, "");
}

/**
 * Splits a name into what identifies the school and the stage that it names: `示例县 第一学校（小学部）` →
 * 示例县第一学校, primary. A name that ends in 小学 keeps it: only 小学部 or a bracket names a part.
 */
export function readSchoolName(text: string): SchoolName {
  if (CLEAN.test(text)) return { base: text, stage: null };
  const plain = withoutNameMarks(text).normalize("NFKC");
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

const CAMPUS =
  /^(.*?(?:学校|小学|中学|一贯制|完小|初中|高中|[一二三四五六七八九十\d][小中]))([^小中学]{0,8}(?:校区|校部|本部))$/u;

/**
 * The school and its campus where the name carries 校区 or 校部: 示例小学东校区 → 示例小学, 东校区. 分校 is often a school of its
 * own and is no campus by name (D23).
 * @param base from `readSchoolName`
 * @returns null for every other name
 */
export function campusOfName(base: string): { readonly school: string; readonly campus: string } | null {
  const [, school, campus] = CAMPUS.exec(base) ?? [];
  return school === undefined || campus === undefined ? null : { school, campus };
}
