import type { Book } from "../book/book";
import type { Arguments } from "../wire/arguments";

/** Who is told of what: a sheet or table by its id, or "Workbook" for all. */
export interface EventTarget {
  readonly book: Book;
  readonly targetId: string;
}

/** Message types on the wire, by the words in the names of the registering methods. */
export const REGISTERED = {
  worksheet: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    SelectionChanged: 14,
    Calculated: 16,
    FormatChanged: 18,
    RowHiddenChanged: 22,
    ProtectionChanged: 24,
  },
  worksheets: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    Added: 13,
    SelectionChanged: 14,
    Deleted: 15,
    Calculated: 16,
    FormatChanged: 18,
  },
  table: { DataChanged: 101, SelectionChanged: 100 },
  tables: { DataChanged: 101, Added: 102, Deleted: 103 },
  workbook: { Activated: 2203, AutoSaveSettingChanged: 2200 },
} as const;

type Action<Target> = (target: Target, args: Arguments) => void;

/** `_RegisterXEvent` and `_UnregisterXEvent` for each event of a kind. */
export function registrations<Target>(
  events: Readonly<Record<string, number>>,
  targetOf: (target: Target) => EventTarget,
): Readonly<Record<string, Action<Target>>> {
  const actions: Record<string, Action<Target>> = {};
  for (const [name, type] of Object.entries(events)) {
    actions[`_Register${name}Event`] = (target) => {
      const { book, targetId } = targetOf(target);
      book.watched.add(`${type} ${targetId}`);
    };
    actions[`_Unregister${name}Event`] = (target) => {
      const { book, targetId } = targetOf(target);
      book.watched.delete(`${type} ${targetId}`);
    };
  }
  return actions;
}
