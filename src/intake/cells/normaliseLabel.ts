import { endFrom } from "./textEnd";
import { unitOf } from "./units";
import { visibleText } from "./visibleText";

/** A label or heading as it is compared: whole, never in part. */
export interface NormalLabel {
  /** Without spaces, separators, brackets (their words kept), unit and numbering. */
  readonly exact: string;
  /** `exact` without a leading 其中, 全县, 全市, 全区, 上年度 (上一年度, 上年, 去年, 前一年度), 本县. */
  readonly leadless: string;
  /** `leadless` without a trailing 数, 人数, 总数, 情况. */
  readonly core: string;
  /** The unit of a bracket that holds only a unit, as typed, or one set apart at the end (名称/万元). */
  readonly unit: string | null;
}

/** No label is longer, not even a whole item of the regulation; a cell may hold 32,767 characters. */
const LONGEST = 300;

/** Words alone, as most of the vocabulary's thousands of labels are: nothing in them has another form. */
const IDEOGRAPHS = /^[\u4e00-\u9fff]+$/u;
/** What stands before a label and is none of it: signs of 必填 and 其中, form codes of the statistics, numbering. */
const MARKS = [
  /^[*＊#＃★▲△●○◆※\s]+/u,
  /^(?:教基|基础基|中职基|高基)\s*\d{3,4}(?:续表?\d*)?[\s:：、—_-]*/u,
  /^其中(?=[:：\s]*[#＃*＊(（])[:：\s]*/u,
  /^[(（][一二三四五六七八九十\d]{1,3}[)）]/u,
  /^[一二三四五六七八九十]{1,3}[、.．]/u,
  /^[①-⑳]/u,
  /^[A-Za-zＡ-Ｚａ-ｚ][.．、)）]\s{0,3}(?=[\u4e00-\u9fff])/u,
  /^[Ll]\d{1,2}[\s:：.、]*(?=\D)/u,
  /^\d{1,2}(?:[.．]\d{1,2})?[.．、)）]\s*(?=\D)/u,
];

/** （必填）, [选填], (*), （是/否） and （打√） anywhere, and a star at the end: they tell how to fill in and are no words. */
const REQUIRED =
  /[(（[【](?:必填项?|选填项?|必录|可选|[*＊]{1,3}|请?[打划画填选]?[“"']?(?:[√✓勾]|对勾|是[、/／或]否|是[”"]或[“"]否|有[、/／或]无|有[”"]或[“"]无)[”"']?)[)）\]】]|[*＊]{1,3}$/gu;

const HINT =
  "必填项?|选填项?|[单多]选题?|填空题?|下拉选择?|(?:请|只|仅)?(?:能|可)?填?(?:写|入)?(?:阿拉伯)?(?:数字|整数|数值|文字|文本)|请?保留[一两二三四0-4]位(?:小数)?|(?:系统)?自动(?:计算|生成|汇总)|(?:截[至止]到?|以)?[\\d０-９]{1,2}月[\\d０-９]{1,2}日(?:数据?|为准)?";
/** （填数字）, 【单选题】, （保留两位小数）, （自动计算） and （截至9月1日） tell as little of what the column holds. */
const HINTS = new RegExp(`[(（[【](?:${HINT})[)）\\]】]`, "gu");
/** 万元,保留两位小数 in one bracket: the unit with a hint beside it. */
const UNIT_WITH_HINT = new RegExp(`^([^,;]{1,12})[,;](?:${HINT})$`, "u");
/** The mark of a note behind a heading: 在校生数①, 在校生数[1], 在校生数（注2）. */
const NOTE =
  /(?<=[\u4e00-\u9fff)）])\s{0,3}(?:[①-⑳¹²³⁴-⁹]{1,3}|[[［〔【](?:注\s?)?[\d０-９]{1,2}[\]］〕】]|[(（]见?注\s?[\d０-９]{0,2}[)）]|[-—－]必填)$/u;

const BRACKETS = /[([{<【〔〈「]([^()[\]{}<>【】〔〕〈〉「」]*)[)\]}>】〕〉」]/gu;
const BRACKET_SIGNS = /[()[\]{}【】〔〕〈〉「」]/gu;
const SEPARATORS = /[\s:、,/\\]+/gu;
const DASHES = /[‐‑‒–—―−─~〜∼～﹣]+/gu;
/** 在校生数—小学: a dash between words parts them as a blank does; between numbers it is a span. */
const DASH_OF_WORDS = /(?<=[\u4e00-\u9fff])-(?=[\u4e00-\u9fff])/gu;
/** Numbers of columns in a bracket or behind the words: （L7）, （A01）, 在校生数 L4. */
const COLUMN_CODES = [
  /[(（[【](?:[A-KN-Za-kn-z]\d{1,3}|[Ll]\d{1,2})[)）\]】]/gu,
  /(?<=[\u4e00-\u9fff)）])\s{0,3}[Ll]\d{1,2}$/u,
];
const LEADING = /^(?:其中|全县|全市|全区|(?:上一?年度?|去年度?|前一年度?)的?|本县)/u;
/** Escapes of a line break that exports of the statistics leave in labels. */
const ESCAPED_BREAKS = /_x000[dD]_|_x00(?![0-9a-fA-F]{2}_)/gu;
const TRAILING = /(?:总人数|人数|总数|数|情况)$/u;
/** What sets the last words apart, which may then be a unit. */
const SEPARATOR = /[\s:、,/]/u;

/**
 * Brings a label or heading into the form in which labels are compared: full-width and
 * half-width made equal, every dash one sign, spaces, line breaks, colons and 、，／ removed, brackets removed but their
 * words kept, except that a bracket which holds only a unit is returned as the unit.
 *
 * `其中：教学仪器\n设备值（万元）` → exact 其中教学仪器设备值, leadless and core 教学仪器设备值, unit 万元.
 */
export function normaliseLabel(text: string): NormalLabel {
  const known = REMEMBERED.get(text);
  if (known !== undefined) return known;
  const label = normaliseKnownLabel(text);
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  REMEMBERED.set(text, label);
  return label;
}

/** The same headings are compared with every role's vocabulary; a bureau has hundreds of them, not thousands. */
const REMEMBERED = new Map<string, NormalLabel>();
const MOST_REMEMBERED = 40_000;

/**
 * `normaliseLabel` for a label of a vocabulary, which is looked at once: thousands of them would leave no room for
 * headings.
 */
export function normaliseKnownLabel(text: string): NormalLabel {
  if (text.length <= LONGEST && IDEOGRAPHS.test(text)) return labelOf(text, null);
  const trimmed = visibleText(text).trim();
  if (trimmed.length > LONGEST) return { exact: trimmed, leadless: trimmed, core: trimmed, unit: null };
  if (IDEOGRAPHS.test(trimmed)) return labelOf(trimmed, null);
  const found: { unit: string | null } = { unit: null };
  const unbracketed = withoutMarks(trimmed)
    .normalize("NFKC")
    .replace(BRACKETS, (whole, inner: string) => takeUnit(inner, found, whole));
  const parted = found.unit === null ? withoutTailUnit(unbracketed, found) : unbracketed;
  return labelOf(
    parted.replace(BRACKET_SIGNS, "").replace(SEPARATORS, "").replace(DASHES, "-").replace(DASH_OF_WORDS, ""),
    found.unit,
  );
}

/** With which the words of LEADING begin, and those of TRAILING end: most labels do neither. */
const BEGINS_LEADING = /^[其全上去前本]/u;
const ENDS_TRAILING = /[数况]$/u;

function labelOf(exact: string, unit: string | null): NormalLabel {
  const leadless = BEGINS_LEADING.test(exact) ? withoutLeading(exact) : exact;
  const stem = ENDS_TRAILING.test(leadless) ? leadless.replace(TRAILING, "") : leadless;
  return { exact, leadless, core: stem === "" ? leadless : stem, unit };
}

/** Several may follow each other: *1.在校生数, 教基3112 #寄宿生. */
const MOST_MARKS = 4;

/** A part of a heading without the signs, codes and numbers that are no words of it: #运动场地面积, 教基3112 在校生数*. */
export function withoutMarks(trimmed: string): string {
  if (trimmed.length > LONGEST) return trimmed;
  let rest = trimmed.replace(ESCAPED_BREAKS, "").replace(REQUIRED, "").replace(HINTS, "").trim().replace(NOTE, "");
  for (const code of COLUMN_CODES) rest = rest.replace(code, "").trim();
  for (let round = 0; round < MOST_MARKS; round++) {
    const mark = MARKS.find((pattern) => pattern.test(rest));
    if (mark === undefined) break;
    rest = rest.replace(mark, "");
  }
  return rest;
}

function takeUnit(inner: string, found: { unit: string | null }, whole: string): string {
  const [, beside] = UNIT_WITH_HINT.exec(inner.replace(/[、;]/gu, ",")) ?? [];
  const unit = beside ?? inner;
  if (unitOf(unit) === null) return whole.slice(1, -1);
  found.unit ??= unit.trim().replace(/^m2/iu, "㎡");
  return "";
}

function withoutTailUnit(text: string, found: { unit: string | null }): string {
  const tail = endFrom(text, (sign) => !SEPARATOR.test(sign));
  const before = text.slice(
    0,
    endFrom(text.slice(0, tail), (sign) => SEPARATOR.test(sign)),
  );
  const unit = before === "" ? null : unitOf(text.slice(tail));
  if (unit === null || !["money", "area", "share"].includes(unit.kind)) return text;
  found.unit = unit.text.replace(/^m2/iu, "㎡");
  return before.replace(WORD_OF_UNIT, "");
}

/** 教学及辅助用房面积 单位：平方米 says what its last word is. */
const WORD_OF_UNIT = /(?<=[^])(?:计量)?单位[\s:]?$/u;

function withoutLeading(exact: string): string {
  let rest = exact;
  for (
    let shorter = rest.replace(LEADING, "");
    shorter !== rest && shorter !== "";
    shorter = rest.replace(LEADING, "")
  ) {
    rest = shorter;
  }
  return rest;
}
