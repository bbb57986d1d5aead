const TOTAL_WORDS =
  "合计|总计|小计|分计|共计|累计|平均|平均值|平均数|均值|校均|总和|汇总|总数|过次页|承前页|转下页|接上页";
const TOTAL = new RegExp(`^[^\\d]{0,12}?(?:${TOTAL_WORDS})(?:数|值)?$|^[全本][县市区旗州]$`, "u");
const TOTAL_END = /[计均和值数总县市区旗州)）:：所个校大小高低差准求线标口距页∑ΣlmLM]$/u;
/** How many schools a total is of, behind its word: 小计（5所）, 合计 12所. */
const COUNT_BEHIND = /[(（]?共?\d{1,4}[所个校][)）]?$/u;
/** The same before it: 6所学校合计, 共12所小学小计. */
const COUNT_BEFORE = /^(?:以上|上述|本页)?共?\d{1,4}[所个](?:学校)?/u;
/** 城关镇共8所: no more than whose schools are counted. */
const COUNTED = /^[^\d]{1,8}共\d{1,4}[所个校](?:学校)?$/u;
const SIGNS = /^(?:[∑Σ]|(?:sub)?total|sum)$/iu;

/**
 * True for 合计, 总 计, 全县合计, 城关镇小计（5所）, 平均值, 汇总 and their kin; a total only where the type is blank (D3, D32).
 */
export function isTotalLabel(text: string): boolean {
  const trimmed = text.trimEnd();
  if (trimmed.length > 24 || !TOTAL_END.test(trimmed)) return false;
  const whole = trimmed.normalize("NFKC").replace(/\s+/gu, "");
  const plain = whole
    .replace(COUNT_BEHIND, "")
    .replace(COUNT_BEFORE, "")
    .replace(/[()（）:]+/gu, "");
  return TOTAL.test(plain) || isStatistic(plain) || isCountAlone(trimmed) || COUNTED.test(whole) || SIGNS.test(whole);
}

const WITH_TOTAL_WORDS = new RegExp(`${TOTAL_WORDS}`, "gu");

/** What a total is of: 小学合计 → 小学, 初中阶段小计（3所） → 初中阶段. */
export function withoutTotalWords(label: string): string {
  const plain = label.normalize("NFKC").replace(/\s+/gu, "").replace(COUNT_BEHIND, "").replace(COUNT_BEFORE, "");
  return plain.replace(WITH_TOTAL_WORDS, "").replace(/[()（）:]+/gu, "");
}

/** What stands below a list beside its sums: the largest, the spread, the standard, 85%底线. */
const STATISTIC = new RegExp(
  "^(?:小学|初中|[全本]?[县市区旗州])?(?:最[大小高低](?:值|数)?|标准差|方差|极差|中位数|(?:校际|综合)?(?:差异|变异)系数|加权平均(?:值|数)?" +
    "|(?:国家|省定?|省级|地方|评估|规定)?标准(?:值|要求)?|达标(?:线|值|标准)|指标(?:值|要求)|目标(?:值)?|(?:85[%％])?底线|缺口数?|差距)$",
  "u",
);

function isStatistic(plain: string): boolean {
  return STATISTIC.test(plain);
}

/** 共6所, 6所学校: how many schools there are, under the names. */
function isCountAlone(text: string): boolean {
  return /^[(（]?[共计]?\d{1,4}[所个校](?:学校)?[)）]?$/u.test(text.normalize("NFKC").replace(/\s+/gu, ""));
}

const ANY_TOTAL = /^[^\d]{0,12}计$/u;

/** As `isTotalLabel`, for 学校代码 and 序号, where no name ends in 计: also 计, 城区计, 学校总数. */
export function isTotalMark(text: string): boolean {
  if (isTotalLabel(text)) return true;
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(COUNT_BEHIND, "")
    .replace(/[()（）:]+/gu, "");
  return plain.length <= 16 && (ANY_TOTAL.test(plain) || /^[^\d]{0,12}总数$/u.test(plain));
}

/** True for a total that is a mean or another statistic, which no sum can check. */
export function isMeanLabel(text: string): boolean {
  return /均/u.test(text) || isStatistic(text.normalize("NFKC").replace(/\s+/gu, ""));
}

/** True for 一、小学, （二）初中 and other titles with a number in front, as blocks of a list have them. */
export function isNumberedTitle(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十\d]{1,3}[)）])/u.test(
    text.normalize("NFKC").trim(),
  );
}

/** True for … and ... in place of what was left out. */
export function isEllipsis(text: string): boolean {
  return /^[….·。]+$/u.test(text.trim());
}

/**
 * True for a line that stands where a name would and is none: a note, a signature, a heading within the list. Only
 * asked of rows without any figure, code or type.
 */
export function isRemark(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  return (
    plain.length > 25 ||
    isEllipsis(plain) ||
    isNumberedTitle(plain) ||
    /[:;。!?]/u.test(plain) ||
    /^(?:注|说明|备注|填表|填报|审核|制表|\(?\d+[.、)])/u.test(plain) ||
    /^\d{4}年(?:\d|$)/u.test(plain) ||
    /^(?:小学|初中|高中|城区|镇区|乡村|公办|民办|九年一贯制|十二年一贯制|完全中学|教学点|特殊教育|[-—/*]+)(?:部分|学校|阶段|学段|学部|部|组)?(?:\(?共?\d+[所个校]\)?)?$/u.test(
      plain,
    )
  );
}

/** A township or another part of the county, and nothing more: 城关镇, 白杨乡（9所）, 第二学区, 城区片. */
const PLACE =
  /^[\u4e00-\u9fff]{1,10}(?:镇|乡|街道|苏木|办事处|管理区|片区?|学区|联区|教育组|督学责任区|社区|农场|林场|牧场|团场)(?:学校)?$/u;

/** True for the name of a part of the county, which alone names no school. */
export function isPlaceAlone(text: string): boolean {
  return PLACE.test(withoutCount(text));
}

/** True for the words of a sum over some schools: 其中：城区, 镇区学校, 公办, 其中寄宿制学校. */
export function isGroupOfSchools(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  return (
    /^其中:?[\u4e00-\u9fff]{1,12}$/u.test(plain) ||
    /^(?:小学|初中|九年一贯制|十二年一贯制|完全中学|教学点|城区|镇区|乡村|农村|城市|县城|公办|民办|寄宿制)(?:学校|部分|学段|阶段)?$/u.test(
      plain,
    )
  );
}

/** True for the title of a table, as it comes again at the top of each page: 示例县学校情况（续表）, 学校一览表. */
export function isTitleAgain(text: string): boolean {
  const plain = withoutCount(text).replace(/续\d?$/u, "");
  return plain.endsWith("续表") || (OF_A_TABLE.test(plain) && /[县市区旗州]|学校|教育/u.test(plain));
}

const OF_A_TABLE = /(?:情况|名单|名册|一览|台账|表)$/u;

function withoutCount(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[、.])/u, "")
    .replace(/^其中:?/u, "")
    .replace(COUNT_BEHIND, "")
    .replace(/[()（）:]+/gu, "");
}

/**
 * True for the first words of the line that closes a list: 填表人：张三, 审核人, 单位负责人（签字）, 填报日期. What stands beside
 * them, names and a date, are no figures of a school.
 */
export function isSignature(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s+/gu, "");
  return /^(?:(?:填表|填报|制表|审核|复核|校对|经办|(?:单位|统计|学校|分管)?负责|联系)人|(?:填表|填报|制表|报出)(?:日期|时间)|联系电话)(?:[(:].*)?$/u.test(
    plain,
  );
}

/** True for a name that ends as those of schools do, and is more than the word for a kind of them. */
export function readsAsSchool(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/[\s()]+/gu, "");
  return /..(?:学校|小学|中学|教学点|校区|一中|二中|完小)$/u.test(plain) && !isRemark(text);
}
