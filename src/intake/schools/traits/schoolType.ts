import type { SchoolType } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";

/** The names of 一贯制学校: 九年一贯制学校, 9年制, 九年一贯制（小学、初中）, 一贯制学校（九年）. */
function throughSchool(years: string, digits: string, stages: string): string[] {
  const names = ["年一贯制学校", "年一贯制", "年一贯", "年制学校", "年制"];
  const own = [years, digits].flatMap((number) => names.map((name) => number + name));
  return [
    ...own,
    ...own.map((name) => name + stages),
    `一贯制学校${years}年`,
    `一贯制${years}年`,
    `一贯制学校${years}年制`,
  ];
}

/** 办学类型 as words and as codes of the statistics (211 小学 … 345 十二年一贯制). */
const WORDS: Readonly<Record<SchoolType, readonly string[]>> = {
  primarySchool: [
    "小学",
    "完全小学",
    "完小",
    "普通小学",
    "村小",
    "村小学",
    "初小",
    "初级小学",
    "中心小学",
    "中心校",
    "小学校",
    "211",
  ],
  teachingPoint: ["教学点", "小学教学点", "218"],
  juniorSchool: ["初级中学", "初中", "普通初中", "独立初中", "职业初中", "初级中学初中", "初中学校", "311", "321"],
  nineYearSchool: [...throughSchool("九", "9", "小学初中"), "312"],
  twelveYearSchool: [...throughSchool("十二", "12", "小学初中高中"), "345"],
  completeSecondary: ["完全中学", "完中", "高完中", "完全中学初高中", "完全中学初中高中", "341"],
  seniorSchool: ["高级中学", "高中", "普通高中", "独立高中", "342"],
  specialSchool: [
    "特殊教育学校",
    "特殊教育",
    "特教学校",
    "特教",
    "特殊学校",
    "特校",
    "盲人学校",
    "聋人学校",
    "培智学校",
    "弱智学校",
    "其他特教学校",
    "附设特教班",
    "511",
    "512",
    "513",
    "514",
    "519",
  ],
  vocationalSchool: [
    "职业学校",
    "中职",
    "中职学校",
    "职业高中",
    "职业高中学校",
    "职业高级中学",
    "高级职业中学",
    "中等职业学校",
    "中等职业教育学校",
    "中等职业教育",
    "职业教育学校",
    "职业教育中心",
    "职教中心",
    "职业中学",
    "职业中等专业学校",
    "中等专业学校",
    "普通中专",
    "中专",
    "成人中专",
    "职业中专",
    "职业技术学校",
    "职业技术教育中心",
    "职高",
    "职中",
    "技工学校",
    "技师学院",
    "技校",
    "中等技术学校",
    "中等师范学校",
    "附设中职班",
    "361",
    "362",
    "363",
    "364",
    "365",
    "366",
    "368",
  ],
};

const TYPE_BY_WORD: ReadonlyMap<string, SchoolType> = new Map(
  (Object.keys(WORDS) as SchoolType[]).flatMap((type) => WORDS[type].map((word) => [word, type] as const)),
);

/** The official words for the types, 幼儿园 for all kinds of institutions that no rule covers. */
export const TYPE_NAMES: readonly string[] = [
  ...Object.values(WORDS).flatMap(([word]) => (word === undefined ? [] : [word])),
  "幼儿园",
];

/**
 * The official words for types of which a known word stands within a text, the longest first: 小学类 holds 小学, 某某九年一贯制学校
 * holds 九年一贯制学校.
 * @param plain text without spaces, half-width
 */
export function schoolTypesWithin(plain: string): string[] {
  const found = [...TYPE_BY_WORD]
    .filter(([word]) => !/^\d+$/u.test(word) && plain.includes(word))
    .sort(([one], [other]) => other.length - one.length)
    .map(([, type]) => WORDS[type][0] ?? "");
  return [...new Set(isOutOfScope(plain) ? ["幼儿园", ...found] : found)];
}

const DEMANDED: Readonly<Record<SchoolType, readonly Stage[]>> = {
  primarySchool: ["primary"],
  teachingPoint: ["primary"],
  juniorSchool: ["junior"],
  nineYearSchool: ["primary", "junior"],
  twelveYearSchool: ["primary", "junior"],
  completeSecondary: ["junior"],
  seniorSchool: [],
  specialSchool: [],
  vocationalSchool: [],
};

/**
 * The type that a word or code names as a whole.
 * @param plain text without spaces, half-width; a numeric code as its digits
 * @returns null where it names none
 */
export function schoolTypeOf(plain: string): SchoolType | null {
  return TYPE_BY_WORD.get(plain) ?? typeBesideCode(plain) ?? TYPE_BY_WORD.get(withoutQualifiers(plain)) ?? null;
}

/** A code of the statistics beside its word: 211小学, 211-小学, 小学211; null where the two name different types. */
function typeBesideCode(plain: string): SchoolType | null {
  const [, before = "", word = "", behind = ""] = CODE_BESIDE.exec(plain) ?? [];
  const code = before + behind;
  if (code.length !== 3 || word === "") return null;
  const type = TYPE_BY_WORD.get(code) ?? null;
  return type !== null && schoolTypeOf(word) === type ? type : null;
}

const CODE_BESIDE = /^(\d{3})?[-_:：.、/]?([^\d][^]*?)[-_:：.、/]?(\d{3})?$/u;

/**
 * Words before or behind a type that say who runs the school, where it lies or how long it lasts, and make no other
 * type of it: 公办小学, 农村九年一贯制学校, 六年制小学, 初级中学（初中）.
 */
const QUALIFIERS =
  /^(?:公办|民办|公立|私立|国办|农村|乡村|城区|镇区|城镇|县城|城市|乡镇|村级|县直|市直|区直|县属|市属|区属|全日制|普通|独立设置的?|独立|单设|[三四五六]年制)+/u;

function withoutQualifiers(plain: string): string {
  return plain.replace(QUALIFIERS, "");
}

/** The compulsory stages that a school of this type must have (D3); a 高级中学 has none and makes no row. */
export function demandedStages(type: SchoolType): readonly Stage[] {
  return DEMANDED[type];
}

/** True for the types whose senior pupils belong to the weights of a split, so that they must be known (D4). */
export function demandsSenior(type: SchoolType): boolean {
  return type === "twelveYearSchool" || type === "completeSecondary";
}

const OUT_OF_SCOPE =
  /^(?:1[12]\d|22[1-9]|33\d|9\d\d)$|工读|专门学校|^371$|托儿|托班|幼儿|幼教|托幼|托育|学前|看护点|保育|成人|培训|青少年活动|青少年宫|少年宫|少年之家|老年|社区教育|社区学院|开放大学|电大|农民文化|农民技术|进修学校|教研|电教|教育局|劳动实践基地|实践基地|校外教育|高等|大学$|高职|专科学校/u;

/**
 * True for the kinds of institutions that no rule here covers: 幼儿园, 附设幼儿班, 成人 and 培训 institutions, 工读学校 (专门学校), 青少年活动中心
 * and the like (D3), as words or as codes of the statistics (111, 119, 221 …).
 */
export function isOutOfScope(plain: string): boolean {
  return OUT_OF_SCOPE.test(plain);
}

const ATTACHED: ReadonlyMap<string, Stage> = new Map([
  ["附设小学班", "primary"],
  ["219", "primary"],
  ["附设普通初中班", "junior"],
  ["附设初中班", "junior"],
  ["319", "junior"],
]);

/** The stage of 附设小学班 and 附设初中班, which are parts of a host of another type; null for all other words. */
export function attachedStageOf(plain: string): Stage | null {
  return ATTACHED.get(plain) ?? null;
}
