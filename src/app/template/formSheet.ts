import type { NewSheet } from "../../model/sheets/newSheet";
import type { Strings } from "../../strings/strings";
import { tableSheet, type CaptionedTable, type Entry, type TableColumn, type TableSheet } from "./tableSheet";

/** 已填 n/m as a formula, and what it comes to now. */
export function progressCell(words: string, complete: string, all: string, done: number, of: number) {
  return { formula: `"${words} "&${complete}&"/"&${all}`, value: `${words} ${done}/${of}` };
}

/** A sheet with one table to fill in. */
export function formSheet(
  name: string,
  table: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Entry[])[],
  { template }: Strings,
  more: Pick<TableSheet, "identifying" | "progress"> = {},
): NewSheet {
  const form: CaptionedTable = { name: table, caption: null, columns, rows, isForm: true };
  return tableSheet({ name, title: name, subtitle: template.reportingUnit, tables: [form], ...more });
}

/** A column to type into. */
export function text(heading: string, width: number): TableColumn {
  return { heading, width, format: "general" };
}

/** A column with a list of words. */
export function choice(heading: string, width: number, options: readonly string[]): TableColumn {
  return { heading, width, format: "text", options };
}
