/** The kinds a cell can have; `uncalculated` is a formula that was saved without ever being calculated. */
export type CellKind = Cell["kind"];

interface CellOf<Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: Value;
  /** The text a reader sees where the number format changes the meaning (percent, date); else the value as text. */
  readonly shown: string;
  /** True where a number is formatted as a date, so that 45000 is never read as a head count. */
  readonly isDate: boolean;
  /** A number that is struck through in a file: whoever did that took it back. Excel's API is not asked for it. */
  readonly isStruck?: true;
}

/**
 * One cell as both ports deliver it. 98.5 shown as 98.5, 0.985 shown as 98.5%, and the text "98.5%" are three
 * different cells: the reader of a figure decides what each of them means.
 */
export type Cell =
  | CellOf<"number", number>
  | CellOf<"text", string>
  | CellOf<"boolean", boolean>
  | CellOf<"error", string>
  | CellOf<"empty", null>
  | CellOf<"uncalculated", null>;

/** The one empty cell, shared so that wide sparse ranges cost nothing. */
export const EMPTY_CELL: Cell = { kind: "empty", value: null, shown: "", isDate: false };

/** Text without any character is an empty cell: that is what a formula shows by "". */
export function textCell(text: string): Cell {
  return text === "" ? EMPTY_CELL : { kind: "text", value: text, shown: text, isDate: false };
}
