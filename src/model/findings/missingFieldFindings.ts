import type { ItemId } from "../identifiers";

/**
 * What the tables of schools lack, each code with its parameters. `items` are those that are undetermined because of
 * it.
 */
export interface MissingFieldFindings {
  /** No table of the workbook has a column for it; the headings to add. */
  fieldWithoutColumn: {
    readonly headings: readonly string[];
    readonly schools: number;
    readonly items: readonly ItemId[];
  };
  /** The column stands in a table in which some schools do not stand; the first of them by name. */
  fieldOfSomeMissing: {
    readonly headings: readonly string[];
    readonly schools: number;
    readonly names: readonly string[];
    readonly items: readonly ItemId[];
  };
  /** Empty cells of a column that is there; the first schools by name. */
  cellsMissing: {
    readonly heading: string;
    readonly schools: number;
    readonly names: readonly string[];
    readonly items: readonly ItemId[];
  };
  /** The same of 在校生数, without which nothing per pupil can be computed. */
  studentsOfManyMissing: {
    readonly heading: string;
    readonly schools: number;
    readonly names: readonly string[];
    readonly hasColumn: boolean;
  };
}
