import type { CellRef } from "./cellRef";
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
}

/** Kinds of files that are gathered. */
export type FileLayout = "schoolForms" | "wideExport" | "list" | "nothing";

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
}

export type GatheringProblemCode =
  /** A total that is not the sum of its parts: neither is taken. */
  | "sumFails"
  /** Blank where no sum proves that it is zero. */
  | "blankNotZero"
  /** `*` or `-` (不适用) where the school needs a number. */
  | "markedInapplicable"
  /** Text where a number belongs. */
  | "numberNotUnderstood"
  /** A form that the stages of the school need is not in the file. */
  | "formMissing"
  /** The row or column of a need is not in the form. */
  | "labelMissing"
  /** 艺术 is neither the sum of 音乐 and 美术 nor a course of its own. */
  | "artsUnclear"
  /** More backbone teachers than teachers, more rooms than classrooms. */
  | "partAboveWhole";

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
  /** By the identifier of the column of the school tables; money in 万元, areas in ㎡, as the forms and the template have them. */
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
}

export type FileRefusal = "noForms" | "noIdentity" | "otherYear" | "otherCounty" | "repeated" | "unreadable";

/** Something that only a person can answer; asked once, with what is proposed. */
export interface GatheringQuestion {
  readonly code: "yearUnknown" | "twoYears" | "twoCounties" | "schoolTwice" | "generationsMixed" | "teachersElsewhere";
  readonly school: string | null;
  readonly files: readonly string[];
  readonly words: readonly string[];
}
