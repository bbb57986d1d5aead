import type { ItemId } from "./identifiers";

/** The named exceptions of the 规程. */
export type ExceptionKind =
  | "sharedSportsAndArtsTeachers"
  | "convertedSportsSpace"
  | "roomsBuiltBy2016"
  | "roomsOfSmallRuralSchool"
  | "schoolSizeBuiltBy2010"
  | "schoolSizeMigrantChildren"
  | "schoolSizeByCampus"
  | "disabledUnable"
  | "disabledDeferred";

/** A named exception of the 规程 (D8): off unless the workbook registers it for a school, with 依据 and what it adds. */
export interface ExceptionRule {
  readonly kind: ExceptionKind;
  readonly name: string;
  readonly item: ItemId;
  /** What must hold of the school, as data the workbook has to show. */
  readonly condition: string;
  /** True where 数量 (teachers, ㎡, head count) must be given. */
  readonly needsQuantity: boolean;
  /** True where 整改或建设规划 must be given: what is relaxed for a time only. */
  readonly needsPlan: boolean;
  readonly source: string;
}

const PROCEDURE = "国教督办函〔2019〕30号（《规程》发布近三年评估中，认定后三年之内达到规定标准要求）";

/** Numbers within the exceptions, each with the rule that it belongs to. */
export const EXCEPTION_LIMITS = {
  sharedSportsAndArtsTeachers: { studentsFrom: 50, studentsBelow: 100 },
  roomsBuiltBy2016: { builtBy: 2016, musicRoomArea: 73, artRoomArea: 67 },
  roomsOfSmallRuralSchool: { largestClassBelow: 30, primaryRoomArea: 54, juniorRoomArea: 61 },
  schoolSizeBuiltBy2010: { builtBy: 2010, oneStageSchool: 2400, nineYearSchool: 3000 },
  schoolSizeMigrantChildren: { migrantShareAbove: 50, oneStageSchool: 2400, nineYearSchool: 3000 },
} as const;

const {
  sharedSportsAndArtsTeachers: SMALL,
  roomsBuiltBy2016: BUILT,
  roomsOfSmallRuralSchool: RURAL,
  schoolSizeBuiltBy2010: OLD,
  schoolSizeMigrantChildren: MIGRANT,
} = EXCEPTION_LIMITS;

export const EXCEPTION_RULES: Readonly<Record<ExceptionKind, ExceptionRule>> = {
  sharedSportsAndArtsTeachers: {
    kind: "sharedSportsAndArtsTeachers",
    name: "小规模学校体艺教师走教",
    item: "R3",
    condition: `${SMALL.studentsFrom}人及以上、不足${SMALL.studentsBelow}人的乡村小规模学校或教学点，可计入交流轮岗、兼职、走教体艺教师`,
    needsQuantity: true,
    needsPlan: true,
    source: PROCEDURE,
  },
  convertedSportsSpace: {
    kind: "convertedSportsSpace",
    name: "中心城区体育场馆",
    item: "R5",
    condition: "人口密度过高的大城市中心城区，可计入地下、楼顶专用运动场地和校外租借场馆",
    needsQuantity: true,
    needsPlan: true,
    source: PROCEDURE,
  },
  roomsBuiltBy2016: {
    kind: "roomsBuiltBy2016",
    name: "2016年及以前建成的音乐、美术专用教室",
    item: "G3",
    condition: `${BUILT.builtBy}年及之前规划并建成的学校，音乐教室不小于${BUILT.musicRoomArea}㎡、美术教室不小于${BUILT.artRoomArea}㎡`,
    needsQuantity: false,
    needsPlan: true,
    source: PROCEDURE,
  },
  roomsOfSmallRuralSchool: {
    kind: "roomsOfSmallRuralSchool",
    name: "农村小规模学校音乐、美术专用教室",
    item: "G3",
    condition: `最大班额低于${RURAL.largestClassBelow}人的农村小规模学校，小学不小于${RURAL.primaryRoomArea}㎡、初中不小于${RURAL.juniorRoomArea}㎡`,
    needsQuantity: false,
    needsPlan: true,
    source: PROCEDURE,
  },
  schoolSizeBuiltBy2010: {
    kind: "schoolSizeBuiltBy2010",
    name: "2010年及以前建成的学校规模",
    item: "G4",
    condition: `${OLD.builtBy}年及之前规划并建成的学校，小学、初中不超过${OLD.oneStageSchool}人，九年一贯制学校不超过${OLD.nineYearSchool}人`,
    needsQuantity: false,
    needsPlan: true,
    source: PROCEDURE,
  },
  schoolSizeMigrantChildren: {
    kind: "schoolSizeMigrantChildren",
    name: "随迁子女超过50%的学校规模",
    item: "G4",
    condition: `进城务工人员随迁子女超过${MIGRANT.migrantShareAbove}%的学校，小学、初中不超过${MIGRANT.oneStageSchool}人，九年一贯制学校不超过${MIGRANT.nineYearSchool}人`,
    needsQuantity: false,
    needsPlan: true,
    source: PROCEDURE,
  },
  schoolSizeByCampus: {
    kind: "schoolSizeByCampus",
    name: "一校多区按校区核算",
    item: "G4",
    condition: "一校多区、经批准按校区分别核算规模的学校，各校区均不超过规模标准",
    needsQuantity: false,
    needsPlan: false,
    source: "教育行政部门批准按校区核算的文件（须填文号）",
  },
  disabledUnable: {
    kind: "disabledUnable",
    name: "不具备学习能力（经评估）",
    item: "Q2",
    condition: "有鉴定文号和人数的，可从适龄残疾儿童少年数中扣除",
    needsQuantity: true,
    needsPlan: false,
    source: PROCEDURE,
  },
  disabledDeferred: {
    kind: "disabledDeferred",
    name: "延缓入学（经批准）",
    item: "Q2",
    condition: "有批准文号和人数的，可从适龄残疾儿童少年数中扣除",
    needsQuantity: true,
    needsPlan: false,
    source: PROCEDURE,
  },
};
