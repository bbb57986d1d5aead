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
import { writeTogether } from "../output/outputFiles";

/** Rows that are held until a group of them is written. */
const ROWS_OF_GROUP = 20_000;

/** Where the tables of a run go. */
export function tablePlaces(folder: string): string[] {
  return TABLE_NAMES.flatMap((name) => [placeOf(folder, name, "csv"), placeOf(folder, name, "parquet")]);
}

/**
 * Writes the five tables as CSV and Parquet, all of them or none. Rows pass through once, one county at a time, so that
 * a country takes no more memory than a city, and no record is read twice.
 * @param counties the rows of each workbook, in the order in which they shall stand
 * @throws CommandError (exit 4)
 */
export function writeTables(folder: string, tables: FlatTables, counties: Iterable<FlatRows>): void {
  writeTogether(tablePlaces(folder), (handles) => {
    const writers = TABLE_NAMES.map((name, at) => {
      const [csv = -1, parquet = -1] = handles.slice(2 * at);
      return { name, writer: new TableWriter(csv, parquet, tables[name]) };
    });
    for (const county of counties) for (const { name, writer } of writers) writer.add(county[name]);
    for (const { writer } of writers) writer.end();
  });
}

/** One table in both forms. */
class TableWriter {
  private readonly parquet: ParquetWriter;
  private group: FlatRow[] = [];

  constructor(
    private readonly csv: number,
    parquet: number,
    private readonly columns: readonly FlatColumn[],
  ) {
    writeSync(csv, BYTE_ORDER_MARK + csvHeading(columns));
    this.parquet = new ParquetWriter({ writer: handleWriter(parquet), schema: schemaOf(columns), createdBy: "UEI" });
  }

  add(rows: readonly FlatRow[]): void {
    for (const row of rows) {
      this.group.push(row);
      if (this.group.length >= ROWS_OF_GROUP) this.writeGroup();
    }
  }

  end(): void {
    this.writeGroup();
    void this.parquet.finish();
  }

  private writeGroup(): void {
    const { group, columns } = this;
    if (group.length === 0) return;
    this.group = [];
    writeSync(this.csv, group.map(csvLine).join(""));
    const columnData = columns.map(({ name }, at) => ({ name, data: group.map((row) => row[at] ?? null) }));
    void this.parquet.write({ columnData, rowGroupSize: ROWS_OF_GROUP });
  }
}

function placeOf(folder: string, name: TableName, ending: string): string {
  return path.join(folder, `${name}.${ending}`);
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
