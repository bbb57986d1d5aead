import type { FlatColumn, FlatRow, FlatValue } from "./flatTables";

/** By this Excel knows that a file is UTF-8 and not of the system's own encoding. */
export const BYTE_ORDER_MARK = "\ufeff";

/** With one of these a cell begins that Excel takes for a formula when the file is opened by a double click. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** The first line of a table. */
export function csvHeading(columns: readonly FlatColumn[]): string {
  return csvLine(columns.map(({ name }) => name));
}

/**
 * A row as RFC 4180 has it: nothing between two commas is not known. A text that Excel would run as a formula gets an
 * apostrophe in front: names come from the cells of strangers.
 */
export function csvLine(row: FlatRow): string {
  return `${row.map(field).join(",")}\r\n`;
}

function field(value: FlatValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
