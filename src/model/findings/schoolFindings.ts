import type { IndicatorId } from "../identifiers";
import type { Stage } from "../stage";

/** What reading the tables of schools, classes, rooms and funds can find, each code with its parameters. */
export interface SchoolFindings {
  /** A row has figures but no name; it is kept as 第n行. */
  rowWithoutName: { readonly row: number };
  /** A line of words without any figure: a note, a signature. */
  remarkSkipped: { readonly text: string };
  /** A code that Excel has cut (2.16542E+09) or that is no code. */
  codeNotUsable: { readonly text: string };
  /** A table shows codes without the zeros in front that another has: 1 for 001; they are the same schools. */
  codesWithoutZeros: { readonly code: string; readonly shown: string; readonly codes: number };
  /** A cell with a number that is merged over the rows of several schools. */
  mergedOverSchools: { readonly heading: string; readonly rows: number };
  /** Blanks below a word of 学校类型 or 学段 that were read as cells merged with it. */
  takenForMerged: { readonly sheet: string; readonly heading: string; readonly rows: number };
  typeMissing: { readonly school: string };
  /** No table has a column 学校类型. */
  typeColumnMissing: { readonly table: string };
  /** 表Ⅱ-2 of the official form: how many schools of each stage its blocks hold. */
  schoolBlocksRead: { readonly table: string; readonly primary: number; readonly junior: number };
  typeNotUnderstood: { readonly text: string };
  stageNotUnderstood: { readonly text: string };
  /** 举办者, 城乡类型 or an answer 是 or 否 in other words than `options`; which of these it may mean, where it may mean two. */
  wordNotUnderstood: {
    readonly school: string;
    readonly text: string;
    readonly options: readonly string[];
    readonly mayMean: readonly string[];
  };
  wordsDiffer: { readonly school: string; readonly text: string };
  typesDiffer: { readonly school: string };
  /** The name is borne by several schools, and the row has no code. */
  nameOfSeveral: { readonly school: string };
  oneCodeTwoNames: { readonly code: string; readonly first: string; readonly second: string };
  codeWithOtherName: { readonly code: string; readonly first: string; readonly second: string };
  joinedByShortName: { readonly name: string; readonly school: string };
  /** Two listed schools whose names differ only in how a number or the kind of school is written. */
  namesAlike: { readonly name: string; readonly school: string };
  /** No list of schools names the school of this row. */
  joinsNoSchool: { readonly school: string; readonly table: string; readonly proposal: string | null };
  /** Two columns of one table mean the same and say different things. */
  columnsDiffer: { readonly heading: string; readonly first: number; readonly second: number };
  /** 在校生数 of an export is not the sum of its grades. */
  gradesDoNotAddUp: { readonly school: string; readonly stated: number; readonly counted: number };
  /** Pupils given by grade alone were added up, first for this school. */
  gradesAdded: { readonly school: string };
  /** Pupils given by grade alone of which nobody can tell whose they are, first of this school. */
  gradesNotAdded: { readonly school: string };
  /** A list of rooms or classes of which no numbers could be made for the county's table. */
  listNotCounted: { readonly school: string };
  /** Tables beside those of schools in a file that was gathered. */
  tablesNotGathered: { readonly tables: readonly string[] };
  /** K9, K11: a whole of an export is not what its parts make together. */
  partsDoNotAddUp: {
    readonly school: string;
    readonly heading: string;
    readonly parts: readonly string[];
    readonly stated: number;
    readonly counted: number;
  };
  /** Two tables say different things of one school. */
  schoolFiguresDiffer: {
    readonly school: string;
    readonly heading: string;
    readonly first: number;
    readonly second: number;
  };
  /** Two ways to one numerator (a total and its parts) lead to different numbers. */
  waysDiffer: {
    readonly school: string;
    readonly indicator: IndicatorId;
    readonly first: number;
    readonly second: number;
  };
  /** 艺术 is neither the sum of 音乐 and 美术 nor a course beside them: no reading adds up to 专任教师. */
  artsUnclear: { readonly school: string; readonly stage: Stage; readonly arts: number; readonly parts: number };
  /** A campus of its own name (校区, 校部) that belongs to a school. */
  campusJoined: { readonly school: string; readonly campus: string };
  campusesAdded: { readonly school: string; readonly rows: number };
  /** Rows of one school and stage that nowhere contradict each other, read as one. */
  rowRepeated: { readonly school: string; readonly rows: number };
  /**
   * Rows of one school and stage that differ, and nothing says that they are campuses; the first headings of `fields`.
   */
  /** 学校自评表 prints another number in a sentence than the list of schools has, which is judged. */
  selfFormDiffers: {
    readonly school: string;
    readonly figure: string;
    readonly stated: number;
    readonly listed: number;
  };
  rowsDiffer: {
    readonly school: string;
    readonly rows: number;
    readonly headings: readonly string[];
    readonly fields: number;
  };
  /** Rows of one school in one table without a stage, which may be its parts or one row repeated. */
  rowsMayBeParts: { readonly school: string; readonly rows: number };
  /** 学生总数 or 全校人数 used as 在校生数. */
  wholeSchoolPupils: { readonly heading: string };
  /** Kindergarten pupils that were taken off 学生总数. */
  kindergartenTaken: { readonly schools: number; readonly names: readonly string[] };
  /** Kindergarten pupils that are in 学生总数 and that nobody counts. */
  kindergartenBetween: { readonly schools: number; readonly names: readonly string[] };
  /** A total's word under 学校代码 or 序号 of a row that is a school. */
  totalWordInCode: { readonly text: string; readonly school: string };
  /** A row with figures and no name that equals the sums of the others. */
  namelessTotal: { readonly name: string | null };
  /** Rows took their stage from the title of their block, or from their sheet. */
  stageByPlace: { readonly table: string; readonly stage: Stage | "senior" };
  /** A school of two stages that stands under one stage only: its part of it, or the whole school. */
  stageOfPlaceUnclear: { readonly school: string; readonly stage: Stage | "senior" };
  /** 幼儿园 and other institutions that no rule here covers, with the number of each kind. */
  otherInstitutions: { readonly institutions: number; readonly kinds: readonly string[] };
  otherCountyRows: { readonly county: string; readonly rows: number };
  /** A word under 统计三级 that names no county-level unit. */
  countyUnclear: { readonly text: string; readonly rows: number };
  closedSchools: { readonly names: readonly string[]; readonly rows: number };
  rowWithoutStage: { readonly school: string };
  partAboveWhole: {
    readonly school: string;
    readonly part: string;
    readonly whole: string;
    readonly partValue: number;
    readonly wholeValue: number;
  };
  studentsMissing: { readonly school: string; readonly stage: Stage };
  noStudents: { readonly school: string; readonly stage: Stage };
  noStudentsButTeachers: { readonly school: string; readonly stage: Stage; readonly teachers: number };
  /**
   * `isMisplaced`: the stage that the type demands has no pupils, so that type or column may be wrong and nobody knows
   * whether they count.
   */
  stageOutsideType: {
    readonly school: string;
    readonly stage: Stage | "senior";
    readonly students: number;
    readonly isMisplaced: boolean;
  };
  stagesDoNotAddUp: { readonly school: string; readonly stages: number; readonly whole: number };
  stageColumnsNeeded: { readonly school: string; readonly fields: readonly string[] };
  /** Amounts of R4–R7 that are the same on both stages: the stages', or the whole school's typed twice. */
  amountsRepeated: { readonly school: string; readonly indicators: readonly IndicatorId[] };
  /** Many schools of one stage and none of the other, of which the county does not say that it has none. */
  stageMissing: { readonly stage: Stage; readonly others: number; readonly isStated: boolean };
  amountsOnOneStage: { readonly school: string };
  indoorSpaceNeeded: { readonly schools: number };
  /** Numbers by stage of a field that are not the whole school's together; where both may be meant, both are judged. */
  stageAmountsDoNotAddUp: {
    readonly school: string;
    readonly heading: string;
    readonly stages: number;
    readonly whole: number;
    readonly areBothJudged: boolean;
  };
  bracketsDoNotAddUp: { readonly school: string; readonly sum: number; readonly classes: number };
  classPupilsDiffer: {
    readonly school: string;
    readonly stage: Stage;
    readonly classes: number;
    readonly students: number;
  };
  roomKindNotUnderstood: { readonly text: string };
  branchMerged: { readonly school: string; readonly parent: string };
  mainSchoolNotFound: { readonly school: string };
  branchUnclear: { readonly school: string; readonly parent: string };
  totalDiffers: { readonly heading: string; readonly total: number; readonly sum: number };
}
