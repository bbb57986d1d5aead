import type { SchoolType } from "../../../model/identifiers";
import type { MergedDown, TableData } from "../../../model/tables/table";
import type { Dimension } from "../../cells/quantityCell";
import type { RecognisedColumn, RecognisedTable } from "../../recognition/recognisedTable";
import { type AnyStage } from "../../vocabulary/stageWords";
import { type FieldId } from "../parts/fieldIds";

/** A column of numbers, with the key that its figures get by the stage of their row. */
export interface FigureColumn {
  readonly column: number;
  readonly id: string;
  readonly heading: string;
  readonly dimension: Dimension;
  readonly unit: string | null;
  readonly fields: Readonly<Record<AnyStage | "whole", FieldId>>;
  /** Half a place of a ready-made ratio (D31); 0 for every other column. */
  readonly margin: number;
  /** Several such columns of a table are added. */
  readonly isAdded: boolean;
}

/** Numbers of an export that must add up in each row (K9, K11), with the columns that the table has of them. */
export interface ExportSum {
  readonly whole: FigureColumn;
  readonly parts: readonly FigureColumn[];
  readonly doubted: readonly FigureColumn[];
  readonly tolerance: number;
  /** True where these are all parts that there are: all rows but one in twenty, or one, add up. */
  readonly isComplete: boolean;
}

/** Columns of words by identifier; -1 where the table has none. */
export interface WordColumns {
  readonly name: number;
  readonly code: number;
  readonly type: number;
  readonly stage: number;
  readonly owner: number;
  readonly locality: number;
  readonly boarding: number;
  readonly countsAsSchool: number;
  readonly parentSchool: number;
  readonly className: number;
  readonly grade: number;
  readonly roomKind: number;
  readonly serial: number;
  readonly township: number;
  readonly countyUnit: number;
  readonly location: number;
  readonly closedLastYear: number;
  readonly dataYear: number;
  readonly newThisYear: number;
  readonly declaredOutcome: number;
  readonly hasKindergarten: number;
}

/** How the rows of one table are read, worked out once and not for each of 200,000 rows. */
export interface TablePlan {
  readonly table: TableData;
  readonly recognised: RecognisedTable;
  /** One row a school or part, one row a class, or one row a room. */
  readonly rowIs: "school" | "class" | "room";
  readonly words: WordColumns;
  readonly texts: readonly RecognisedColumn[];
  readonly figures: readonly FigureColumn[];
  /** Columns that make a row more than a blank line or a remark, beside name, code and type. */
  readonly contentColumns: readonly number[];
  /** True where the table says which schools there are: it has their type, stage or pupils. */
  readonly isRoster: boolean;
  /** True where pupils stand under headings with a stage, so that a row without 学段 is a whole school. */
  readonly hasStagedPupils: boolean;
  /** The column 学生总数 or 全校人数, which may hold pupils of 幼儿班 (D37). */
  readonly allPupils: FigureColumn | null;
  /** Groups of columns that most tables lack, so that a country's schools are not asked for each of them. */
  readonly hasBrackets: boolean;
  /** The pupils of each grade in an export, which its 在校生数 must be the sum of. */
  readonly gradeColumns: readonly number[];
  /** The pupils of each grade, by grade, in a list that has them in no other way (D30). */
  readonly pupilGrades: ReadonlyMap<number, RecognisedColumn>;
  /** What must add up in each row of an export. */
  readonly exportSums: readonly ExportSum[];
  readonly hasDegrees: boolean;
  readonly hasSubjects: boolean;
  readonly hasStatedRatios: boolean;
  /** Degrees, courses or rooms that add up to a whole. */
  readonly hasParts: boolean;
  /** Cells that are one cell over several rows, merged or (where the host does not tell) taken for merged. */
  readonly down: readonly MergedDown[];
  /** Those of them that hold numbers. */
  readonly mergedFigures: readonly MergedDown[];
  /** Those of them that nobody told of and that were inferred. */
  readonly taken: readonly MergedDown[];
  /** What was made of each word, remembered because words repeat. */
  readonly known: {
    readonly types: Map<string, SchoolType | null>;
    readonly stages: Map<string, AnyStage | null>;
    /** Whether a 小学 of the table has 六年级; null where nobody has looked. */
    hasSixthOfPrimary: boolean | null;
    /** Said once a table: that grades were added (false), that they were not (true), or both. */
    saidOfGrades: boolean | "both" | null;
  };
}
