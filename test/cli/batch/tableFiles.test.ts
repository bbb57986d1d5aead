import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { STANDARD } from "../../../src/app/standard";
import { writeTables } from "../../../src/cli/batch/tableFiles";
import { countyTables } from "../../../src/present/tables/countyTables";
import {
  flatTables,
  TABLE_NAMES,
  type FlatRow,
  type FlatRows,
  type TableName,
} from "../../../src/present/tables/flatTables";
import { zhCN } from "../../../src/strings/zh-CN";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";
import { temporaryFolder } from "../temporaryFolder";

const place = temporaryFolder();
const TABLES = flatTables(STANDARD);

async function readBack(name: TableName): Promise<FlatRow[]> {
  const bytes = readFileSync(place(`表/${name}.parquet`));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => TABLES[name].map((column) => (row[column.name] ?? null) as FlatRow[number]));
}

test("what is written as Parquet is read back as it was, every table of the sample", async () => {
  mkdirSync(place("表"));
  const rows = countyTables(await sampleEvaluation(), "示例县.xlsx", zhCN);
  writeTables(place("表"), TABLES, [rows]);
  for (const name of TABLE_NAMES) expect([name, await readBack(name)]).toEqual([name, rows[name]]);
  const bytes = readFileSync(place("表/schools.parquet"));
  const { schema } = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  expect(schema.slice(1).map(({ name, repetition_type }) => [name, repetition_type])).toEqual(
    TABLES.schools.map(({ name }) => [name, "OPTIONAL"]),
  );
});

test("many counties are several groups of rows, in the order given, and a table without a row is one too", async () => {
  mkdirSync(place("表"));
  const county = (at: number): FlatRows => ({
    counties: [],
    items: [],
    balance: [],
    findings: [],
    schools: Array.from({ length: 300 }, (_, row) => [`县${at}`, "2025", "版", "f.xlsx", `${row}`]),
  });
  const counties = Array.from({ length: 100 }, (_, at) => county(100 + at));
  writeTables(place("表"), TABLES, counties);
  const schools = await readBack("schools");
  expect(schools).toHaveLength(30_000);
  expect(schools.filter(([name], at) => name !== `县${100 + Math.floor(at / 300)}`)).toEqual([]);
  expect(schools[20_000]?.slice(0, 6)).toEqual(["县166", "2025", "版", "f.xlsx", "200", null]);
  expect(await readBack("items")).toEqual([]);
  expect(readFileSync(place("表/items.csv"), "utf8").split("\r\n")).toHaveLength(2);
  expect(readdirSync(place("表"))).toHaveLength(10);
});
