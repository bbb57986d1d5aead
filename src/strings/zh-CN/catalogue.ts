import { COUNTED_TEACHING_POINT_STUDENTS } from "../../regulation/teachingPoints";
import { TABLE_ROLES, type TableRole } from "../../model/tables/tableRole";
import { ROLE_WORDS } from "../../model/correcting/roleWords";
import { EXCEPTION_RULES } from "../../regulation/exceptions";
import { OUTCOMES, STAGE_NAMES } from "./outcomes";

/** Shown with the very words that people type on the settings sheet. */
const tableRoles = Object.fromEntries(
  TABLE_ROLES.map((role): [TableRole, string] => [role, ROLE_WORDS[role][0] ?? role]),
) as Record<TableRole, string>;

/** The names of everything that the product knows by an identifier. */
export const catalogue = {
  outcomes: OUTCOMES,
  /**
   * Of a case of 第十条, which is met where it does not exist: beside the words of the case, 达标 would read the other way
   * round.
   */
  vetoOutcomes: { ...OUTCOMES, met: "不存在该情形", unmet: "存在该情形" },
  /** What a bureau answers to a case. */
  vetoAnswers: { met: "不存在", unmet: "存在" },
  stages: STAGE_NAMES,
  /** Offices of a county, as staff call them. */
  offices: {
    education: "教育局",
    posts: "编办",
    personnel: "人社局",
    finance: "财政局",
    land: "自然资源局",
    schools: "学校",
  },
  areas: {
    resources: "资源配置",
    government: "政府保障程度",
    quality: "教育质量",
    recognition: "社会认可度",
    veto: "第十条 一票否决情形",
  },
  /** The regulation's sentence where some of its numbers are local: which they are, or null for all of them. */
  localNumbers: (text: string, numbers: readonly string[] | null) =>
    `${text}（${numbers === null ? "" : `${numbers.join("、")}为`}地方标准）`,
  schoolTypes: {
    primarySchool: "小学",
    teachingPoint: "教学点",
    juniorSchool: "初级中学",
    nineYearSchool: "九年一贯制学校",
    twelveYearSchool: "十二年一贯制学校",
    completeSecondary: "完全中学",
    seniorSchool: "高级中学",
    specialSchool: "特殊教育学校",
    vocationalSchool: "职业学校",
  },
  exclusionReasons: {
    teachingPointUnder50: `不足${COUNTED_TEACHING_POINT_STUDENTS}人的教学点，不计入资源配置测算`,
    specialSchool: "特殊教育学校，不计入资源配置测算",
    vocational: "职业学校，不计入资源配置测算",
    noStudents: "在校生数填0，不计入资源配置测算",
  },
  findingRanks: { error: "✖ 错误", warning: "▲ 提醒", info: "● 说明" },
  tableRoles,
  /** What the one indicator that misses the standard may fall to (D6), by whose floors are in force (D37). */
  floors: {
    national: { full: "标准的85%", short: "85%" },
    mixed: { full: "底线（标准的85%，地方标准更严的从其规定）", short: "底线" },
    local: { full: "地方标准的底线", short: "底线" },
  },
  limitKinds: { standard: "标准", floor: "底线", coefficientOfVariation: "差异系数" },
  /** What must hold of a school to which it is granted. */
  exceptionConditions: {
    sharedSportsAndArtsTeachers: EXCEPTION_RULES.sharedSportsAndArtsTeachers.condition,
    convertedSportsSpace: EXCEPTION_RULES.convertedSportsSpace.condition,
    roomsBuiltBy2016: EXCEPTION_RULES.roomsBuiltBy2016.condition,
    roomsOfSmallRuralSchool: EXCEPTION_RULES.roomsOfSmallRuralSchool.condition,
    schoolSizeBuiltBy2010: EXCEPTION_RULES.schoolSizeBuiltBy2010.condition,
    schoolSizeMigrantChildren: EXCEPTION_RULES.schoolSizeMigrantChildren.condition,
    schoolSizeByCampus: EXCEPTION_RULES.schoolSizeByCampus.condition,
    disabledUnable: EXCEPTION_RULES.disabledUnable.condition,
    disabledDeferred: EXCEPTION_RULES.disabledDeferred.condition,
  },
  exceptionKinds: {
    sharedSportsAndArtsTeachers: EXCEPTION_RULES.sharedSportsAndArtsTeachers.name,
    convertedSportsSpace: EXCEPTION_RULES.convertedSportsSpace.name,
    roomsBuiltBy2016: EXCEPTION_RULES.roomsBuiltBy2016.name,
    roomsOfSmallRuralSchool: EXCEPTION_RULES.roomsOfSmallRuralSchool.name,
    schoolSizeBuiltBy2010: EXCEPTION_RULES.schoolSizeBuiltBy2010.name,
    schoolSizeMigrantChildren: EXCEPTION_RULES.schoolSizeMigrantChildren.name,
    schoolSizeByCampus: EXCEPTION_RULES.schoolSizeByCampus.name,
    disabledUnable: EXCEPTION_RULES.disabledUnable.name,
    disabledDeferred: EXCEPTION_RULES.disabledDeferred.name,
  },
  /** A number, already written out, with its unit; "" is no unit. */
  quantity: (number: string, unit: string) => `${number}${unit}`,
  /** Names one after another. */
  enumerated: (names: readonly string[]) => names.join("、"),
  /** What something is called, and what is said of it. */
  labelled: (label: string, words: string) => `${label}：${words}`,
  /** A word or number with what it is, in brackets: 179（适龄残疾儿童少年数）. */
  explained: (words: string, explanation: string) => `${words}（${explanation}）`,
  /** The blank between what stands beside each other in one line and belongs apart. */
  gap: "　",
  /** A number, already written out, by which two quantities of that unit differ: shares differ by percentage points. */
  difference: (number: string, unit: string) => `${number}${unit === "%" ? "个百分点" : unit}`,
  /** A unit alone, for headings. */
  unit: (unit: string) => unit,
  /** A unit of which there is one: yuan per room. */
  singleUnit: (unit: string) => unit,
  /** A stage in front of a label that does not name it. */
  staged: (stage: string, label: string) => `${stage} ${label}`,
};
