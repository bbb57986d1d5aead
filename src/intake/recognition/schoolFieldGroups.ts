import type { SchoolTable } from "../../regulation/itemCard";
import type { ItemId } from "../../model/identifiers";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { BRACKET_COLUMNS } from "../../regulation/figures/school/bracketColumns";
import { RESOURCE_COLUMNS } from "../../regulation/figures/school/resourceColumns";
import { ROOM_AND_FUND_COLUMNS } from "../../regulation/figures/school/roomAndFundColumns";

/** Columns of numbers of music and art rooms. */
export const ROOM_FIELDS: ReadonlySet<string> = new Set(
  Object.keys(ROOM_AND_FUND_COLUMNS).filter((id) => /^(?:music|art)Rooms/u.test(id)),
);

/** Columns of money for operation and training. */
export const FUND_FIELDS: ReadonlySet<string> = new Set(
  Object.keys(ROOM_AND_FUND_COLUMNS).filter((id) => !ROOM_FIELDS.has(id)),
);

/** Columns that numerators of the indicators are made of. */
export const AMOUNT_FIELDS: ReadonlySet<string> = new Set(Object.keys(RESOURCE_COLUMNS));

/** True for numbers of classes by size. */
export function isBracket(identifier: string): boolean {
  return Object.hasOwn(BRACKET_COLUMNS, identifier);
}

/** Every item that a table of schools of this kind could make unmet. */
export function itemsSeenIn(table: SchoolTable, { items }: Pick<Vocabulary, "items">): ItemId[] {
  return items.filter(({ seenIn }) => seenIn.includes(table)).map(({ id }) => id);
}
