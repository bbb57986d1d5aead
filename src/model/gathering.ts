import type { CellRef } from "./tables/cellRef";
import type { Stage } from "./stage";

/** A cell of a file from which something was gathered. */
export interface GatheredCell {
  readonly file: string;
  readonly cell: CellRef;
  /** What the cell is called there: row and column, as the form or table has them. */
  readonly label: string;
  /** The form 教基3112, or null for a list. */
  readonly form: string | null;
}

/** A value of a school with where it comes from; a sum has several cells. */
export interface GatheredValue {
  readonly value: number;
  readonly from: readonly GatheredCell[];
  /** 统计时点 as an ISO date: 1 September of the statistics, the day of a returned form; null where nobody knows. */
  readonly asOf?: string | null;
}

/** Kinds of files that are gathered. */
export type FileLayout =
  /** The forms 教基/基础基 of one school or several. */
  | "schoolForms"
  /** The form of `uei forms`, sent back. */
  | "returnedForm"
  /** One row a school, as the statistics platform exports it. */
  | "wideExport"
  /** Lists as bureaus keep them. */
  | "list"
  /** 项目 and 填报值 of one school. */
  | "oneSchoolForm"
  /** One row a person: counted by school and dropped. */
  | "persons"
  | "nothing";

/** Why a number that is there is not taken; the sentence has both numbers where a sum fails. */
export interface GatheringProblem {
  readonly code: GatheringProblemCode;
  readonly file: string;
  readonly school: string | null;
  readonly form: string | null;
  readonly label: string;
  readonly stated: number | string | null;
  readonly counted: number | null;
  readonly cell: CellRef | null;
  /** Columns of the school tables that have no number because of it. */
  readonly fields: readonly string[];
}

export type GatheringProblemCode =
  /** A total that is not the sum of its parts: neither is taken. */
  | "sumFails"
  /**
   * Two forms of one workbook state the same number differently: `form` names both, `counted` is what the second
   * states.
   */
  | "formsDiffer"
  /** More pupils than the classes of the brackets can hold, or fewer than they must. */
  | "pupilsAboveClasses"
  | "pupilsBelowClasses"
  /** 本学年 is not 上学年 + 增加 − 减少 in a form of premises. */
  | "yearsDoNotJoin"
  /** 学生变动情况 contradicts itself, which keeps nothing from being taken. */
  | "flowsFail"
  /** Blank where no sum proves that it is zero. */
  | "blankNotZero"
  /** `*` or `-` (不适用) where the school needs a number. */
  | "markedInapplicable"
  /** Text where a number belongs. */
  | "numberNotUnderstood"
  /** Another word than 是 or 否; a number below 0; half a person or class; another unit than the form was sent with. */
  | "answerNotUnderstood"
  | "numberNegative"
  | "numberNotWhole"
  | "unitOtherwise"
  /** A number that somebody struck through. */
  | "numberStruck"
  /** A form that the stages of the school need is not in the file. */
  | "formMissing"
  /** The row or column of a need is not in the form. */
  | "labelMissing"
  /** 艺术 is neither the sum of 音乐 and 美术 nor a course of its own. */
  | "artsUnclear"
  /** More backbone teachers than teachers, more rooms than classrooms. */
  | "partAboveWhole"
  /** The same form twice in one workbook, with different numbers. */
  | "formTwice"
  /** Two kinds of files state different numbers: both of one day. */
  | "sourcesDiffer"
  /** The same, of different days: 时点不同. */
  | "sourcesOfDifferentDays"
  /** 必填 and blank in a returned form. */
  | "requiredBlank"
  /** A returned form without 填报人 or 日期. */
  | "notSigned"
  /** Outside of what is plausible: asked, never taken. */
  | "implausible";

/** What a file says of one school. */
export interface GatheredSchool {
  readonly file: string;
  readonly name: string;
  readonly code: string | null;
  /** 办学类型 in the words of the file, or its code. */
  readonly type: string | null;
  /** 举办者 and 城乡类型 in the words of the file. */
  readonly owner: string | null;
  readonly locality: string | null;
  readonly county: string | null;
  /** First year of the school year, or null where neither form, title nor file name says it. */
  readonly year: string | null;
  readonly generation: string | null;
  readonly stages: readonly (Stage | "senior")[];
  /**
   * By the identifier of the column of the school tables; money in 万元, areas in ㎡, as the forms and the template have
   * them.
   */
  readonly values: ReadonlyMap<string, GatheredValue>;
  readonly problems: readonly GatheringProblem[];
}

/** What became of a file. */
export interface GatheredFile {
  readonly file: string;
  readonly layout: FileLayout;
  readonly generation: string | null;
  readonly year: string | null;
  readonly schools: number;
  readonly isUsed: boolean;
  /** Why it is not used; null where it is. */
  readonly reason: FileRefusal | null;
  /** The file that says the same, which is used in its place. */
  readonly sameAs?: string;
  /** The stage that the file or its sheets are named for, where they name one. */
  readonly stage?: "primary" | "junior" | "senior" | null;
  /** Rows of persons by school; no word of the rows themselves is kept. */
  readonly persons?: readonly PersonCount[];
}

/** How many rows of persons a file has for a school; null: it names no school. */
export interface PersonCount {
  readonly school: string | null;
  readonly count: number;
}

export type FileRefusal =
  /** A second copy of a file, or one of which every number is that of another. */
  | "sameAsOther"
  /** A workbook of the county that an earlier gathering made. */
  | "countyWorkbook"
  /** A workbook with results of an evaluation. */
  | "ownResult"
  | "noForms"
  | "noIdentity"
  | "otherYear"
  | "otherCounty"
  | "repeated"
  | "unreadable"
  /** Several schools' forms in one workbook, of which nobody can tell whose each is. */
  | "schoolsMixed"
  | "personsOnly"
  /** A school that 学校对照表 says takes no part. */
  | "leftOut"
  /** Returned forms. */
  | "olderForm"
  | "emptyForm"
  | "otherSchool"
  | "codeMissing"
  /** A copy of the form in the same file with other numbers. */
  | "formsDiffer"
  /** Its title names another school year than the one it was sent out for. */
  | "otherTitleYear"
  | "unknownSchool";

/** Something that only a person can answer; asked once, with what is proposed. */
export interface GatheringQuestion {
  readonly code:
    | "yearUnknown"
    | "twoYears"
    | "twoCounties"
    | "schoolTwice"
    | "generationsMixed"
    | "teachersElsewhere"
    /** A school of the files that may be one of the county's under another name; `words` has the proposal. */
    | "sameSchool"
    /** A returned form that holds the figures of other schools too. */
    | "holdsOthers";
  readonly school: string | null;
  readonly files: readonly string[];
  readonly words: readonly string[];
}

/** How a question of gathering may be answered. */
export type ChoiceKind =
  | "thisYear"
  | "onlyYear"
  | "onlyCounty"
  | "onlyFile"
  | "oneYear"
  | "withoutFiles"
  | "atCentre"
  | "sameSchool"
  | "anotherSchool"
  | "askedApart"
  | "later";

/** What became of a number that a school needs. */
export type NeedState =
  | "there"
  /** Empty in the files, or in none of them. */
  | "blank"
  /** Numbers that contradict each other, or cannot be read. */
  | "contradictory"
  /** The form, or the line of it, is not in the files. */
  | "formMissing"
  /** The school has no such stage. */
  | "notNeeded";

/** 必填: the items need it and no statistics hold it. 核对: known, to be looked at. 选填: helps where it is there. */
export type FormNeed = "required" | "check" | "optional";

/** What is wrong with a line of a school's form, as the form itself says it. */
export type LineFault = "blank" | "noNumber" | "negative" | "notWhole" | "tooLarge" | "aboveWhole" | "noAnswer";
