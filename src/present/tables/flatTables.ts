import type { Standard } from "../../regulation/standard";

/** What stands in a cell of a flat table; null is not known, or does not apply. */
export type FlatValue = string | number | boolean | null;

export type FlatRow = readonly FlatValue[];

export type FlatKind = "text" | "integer" | "number" | "boolean";

export interface FlatColumn {
  readonly name: string;
  readonly kind: FlatKind;
}

/** The five tables that other programs read, one set a run. */
export const TABLE_NAMES = ["counties", "items", "balance", "schools", "findings"] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** The rows that one workbook adds to each table. */
export type FlatRows = Readonly<Record<TableName, readonly FlatRow[]>>;

export type FlatTables = Readonly<Record<TableName, readonly FlatColumn[]>>;

/** By which rows of different tables belong together, and by which they are sorted. */
const KEY = columns("text", "county", "school_year", "edition", "file");

/** The columns of each table, whose names and order are a contract (README): a new one comes last. */
export function flatTables({ indicators }: Standard): FlatTables {
  const ids = indicators.map(({ id }) => id.toLowerCase());
  return {
    counties: [
      ...KEY,
      ...columns("text", "verdict"),
      ...columns("integer", "met", "met_by_declaration", "unmet", "undetermined", "pending", "not_applicable"),
      ...columns("integer", "primary_schools_unmet", "junior_schools_unmet", "coefficients_over", "errors"),
      ...columns("number", "primary_composite", "junior_composite"),
    ],
    items: [
      ...KEY,
      ...columns("text", "item", "title", "area"),
      ...columns("boolean", "decides"),
      ...columns("text", "basis", "outcome", "declared"),
      ...columns("boolean", "agrees"),
      ...columns("integer", "part"),
      ...columns("text", "stage", "part_label"),
      ...columns("number", "value", "limit", "distance"),
      ...columns("text", "unit", "part_outcome"),
    ],
    balance: [
      ...KEY,
      ...columns("text", "stage", "indicator"),
      ...columns("integer", "n"),
      ...columns("number", "mean", "sd", "cv", "limit"),
      ...columns("text", "outcome"),
      ...columns("number", "pupils", "amount", "amount2_per_pupil"),
    ],
    schools: [
      ...KEY,
      ...columns("text", "code", "school", "stage", "type"),
      ...columns("number", "pupils"),
      ...ids.flatMap((id) => columns("number", `${id}_amount`, `${id}_ratio`)),
      ...columns("integer", "met"),
      ...columns("text", "outcome"),
    ],
    findings: [
      ...KEY,
      ...columns("text", "rank", "code", "item", "school", "stage", "field", "message", "sheet", "cell"),
    ],
  };
}

function columns(kind: FlatKind, ...names: readonly string[]): FlatColumn[] {
  return names.map((name) => ({ name, kind }));
}
