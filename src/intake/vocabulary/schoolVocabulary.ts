import type { SchoolFigureId, SchoolTextId } from "../../model/identifiers";
import type { VocabularyEntry } from "./entry";
import { BRACKET_COLUMNS } from "./school/bracketColumns";
import { RATIO_COLUMNS } from "./school/ratioColumns";
import { RESOURCE_COLUMNS } from "./school/resourceColumns";
import { LIST_COLUMNS, ROOM_AND_FUND_COLUMNS, type ListColumnId } from "./school/roomAndFundColumns";
import { SCHOOL_COLUMNS } from "./school/schoolColumns";

/** Everything that a column of a school, class, room or fund table can be. */
export type SchoolColumnId = SchoolFigureId | SchoolTextId | ListColumnId;

/** What each column is called; the type demands that no identifier is left out. */
export const SCHOOL_VOCABULARY: Readonly<Record<SchoolColumnId, VocabularyEntry>> = {
  ...SCHOOL_COLUMNS,
  ...BRACKET_COLUMNS,
  ...RESOURCE_COLUMNS,
  ...RATIO_COLUMNS,
  ...ROOM_AND_FUND_COLUMNS,
  ...LIST_COLUMNS,
};

/** What one of them is called. */
export function schoolEntry(id: string): VocabularyEntry {
  const found = (SCHOOL_VOCABULARY as Readonly<Record<string, VocabularyEntry>>)[id];
  if (found === undefined) throw new Error(`The vocabulary has no column ${id}.`);
  return found;
}
