import type { School, SchoolPart } from "../../model/dataset";
import type { Figure } from "../../model/figures/figure";
import type { ItemId, SchoolFigureId } from "../../model/identifiers";

/** A list of a school that may stand in the place of a column. */
export type SchoolList = "roomList" | "classList";

/** A column that a rule needs of a school: what it is called and where its answer stands. */
export interface NeededField {
  /** What the finding is about; columns of which one alone does not do are said together, under one of them. */
  readonly field: SchoolFigureId;
  /** The heading to add where there is none. */
  readonly heading: string;
  /** The columns that give it; one known is enough. */
  readonly ids: readonly SchoolFigureId[];
  readonly list?: SchoolList;
  /** Those of them that answer it under another name than the heading, by which an empty cell is asked for. */
  readonly standIns?: readonly SchoolFigureId[];
}

/** What items need of one school or stage of it: any of the ways, each with all of its fields. */
export interface Need {
  readonly items: readonly ItemId[];
  readonly ways: readonly (readonly NeededField[])[];
}

/** Which fields a rule needs of a school; none where the rule does not ask it, or its answer is already known. */
export type NeedsOfSchool = (school: School) => readonly Need[];

/** True where a number stands in the cell or follows from others. */
export function isGiven({ figures }: School, ids: readonly SchoolFigureId[]): boolean {
  return ids.some((id) => isBounded(figures[id]));
}

/** A number, or something that bounds it. */
export function isBounded(figure: Figure | undefined): boolean {
  return figure !== undefined && (figure.high < Infinity || figure.low > 0);
}

/** 小学部 or 初中部 that 资源配置 counts, or may count, and that has pupils. */
export function isCountedPart({ membership, students }: SchoolPart): boolean {
  return typeof membership === "string" && students.high > 0;
}
