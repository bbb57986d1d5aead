import { writeSync } from "node:fs";
import path from "node:path";
import { ByteWriter, ParquetWriter, type Writer } from "hyparquet-writer";
import { BYTE_ORDER_MARK, csvHeading, csvLine } from "../../present/tables/csvText";
import {
  TABLE_NAMES,
  type FlatColumn,
  type FlatKind,
  type FlatRow,
  type FlatRows,
  type FlatTables,
  type TableName,
} from "../../present/tables/flatTables";
import { writeWhole, type OutputFile } from "../output/outputFiles";

/** Rows that are held until a group of them is written. */
const ROWS_OF_GROUP = 20_000;

/** Where the tables of a run go. */
export function tablePlaces(folder: string): string[] {
  return TABLE_NAMES.flatMap((name) => [placeOf(folder, name, "csv"), placeOf(folder, name, "parquet")]);
}

/**
 * Writes the five tables as CSV and Parquet, all of them or none. Rows pass through one county at a time, so that a country
 * takes no more memory than a city.
 * @param rowsOf the rows of each workbook, in the order in which they shall stand; read once for each file
 * @throws CommandError (exit 4)
 */
export function writeTables(folder: string, tables: FlatTables, rowsOf: () => Iterable<FlatRows>): void {
  const files = TABLE_NAMES.flatMap((name): OutputFile[] => {
    const rows = function* (): Generator<FlatRow> {
      for (const county of rowsOf()) yield* county[name];
    };
    return [
      { file: placeOf(folder, name, "csv"), content: (handle) => writeCsv(handle, tables[name], rows()) },
      { file: placeOf(folder, name, "parquet"), content: (handle) => writeParquet(handle, tables[name], rows()) },
    ];
  });
  writeWhole(files);
}

function placeOf(folder: string, name: TableName, ending: string): string {
  return path.join(folder, `${name}.${ending}`);
}

function writeCsv(handle: number, columns: readonly FlatColumn[], rows: Iterable<FlatRow>): void {
  writeSync(handle, BYTE_ORDER_MARK + csvHeading(columns));
  for (const group of groupsOf(rows)) writeSync(handle, group.map(csvLine).join(""));
}

function writeParquet(handle: number, columns: readonly FlatColumn[], rows: Iterable<FlatRow>): void {
  const writer = handleWriter(handle);
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "UEI" });
  for (const group of groupsOf(rows)) {
    const columnData = columns.map(({ name }, at) => ({ name, data: group.map((row) => row[at] ?? null) }));
    void parquet.write({ columnData, rowGroupSize: ROWS_OF_GROUP });
  }
  void parquet.finish();
}

/** The library's own writer, emptied into an open file after each group. */
function handleWriter(handle: number): Writer {
  const writer = new ByteWriter();
  const flush = (): void => {
    writeSync(handle, writer.getBytes());
    writer.index = 0;
  };
  return Object.assign(writer, { flush, finish: flush });
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];

const TYPES: Readonly<Record<FlatKind, Omit<Schema[number], "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
  integer: { type: "INT32", repetition_type: "OPTIONAL" },
  number: { type: "DOUBLE", repetition_type: "OPTIONAL" },
  boolean: { type: "BOOLEAN", repetition_type: "OPTIONAL" },
};

function schemaOf(columns: readonly FlatColumn[]): Schema {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, kind }) => ({ name, ...TYPES[kind] })),
  ];
}

function* groupsOf(rows: Iterable<FlatRow>): Generator<FlatRow[]> {
  let group: FlatRow[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < ROWS_OF_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
