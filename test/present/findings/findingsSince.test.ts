import { readFileSync } from "node:fs";
import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import type { TableData } from "../../../src/model/tables/table";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import type { WorkbookContents, WorkbookPort } from "../../../src/workbook/port";
import { cellOf } from "../../fixtures/writtenSheet";
import { openPort, readingPlainly } from "../../workbook/excel/openPort";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");
const STAMP = { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" };

/** The rows of 自评情况表 whose 自评结论 the bureau changes to what was computed: five findings less. */
const MENDED = [1, 2, 3, 6, 9];

/** The sample with five conclusions mended, and its rows of them in another order. */
function mended(contents: WorkbookContents): WorkbookContents {
  const change = (table: TableData): TableData => {
    if (table.name !== "自评情况表") return table;
    const outcome = table.cells[0]?.findIndex(({ value }) => value === "自评结论") ?? -1;
    const rows = table.cells.map((row, at) =>
      MENDED.includes(at - 1) ? row.map((cell, column) => (column === outcome ? cellOf("未达标") : cell)) : row,
    );
    return { ...table, cells: [rows[0] ?? [], ...rows.slice(1).reverse()] };
  };
  return { ...contents, tables: contents.tables.map(change) };
}

async function evaluateTwice(port: WorkbookPort): Promise<string[]> {
  const read = (): Promise<WorkbookContents> => readingPlainly(port).read();
  await writeEvaluation(port, await judgeWorkbook({ read }), STRINGS["zh-CN"], STAMP);
  const after = { read: async () => mended(await read()) };
  await writeEvaluation(port, await judgeWorkbook(after), STRINGS["zh-CN"], STAMP);
  const { ownSheets } = await read();
  const cells = ownSheets.find(({ id }) => id === "findings")?.cells ?? [];
  return cells.map((row) => row.map(({ value }) => String(value ?? "")).join("|"));
}

describe("a second evaluation after five findings are mended, rows sorted otherwise", () => {
  it.each([
    ["a file", async () => ({ port: WorkbookFile.open(SAMPLE), close: () => undefined })],
    ["Excel", async () => openPort(SAMPLE).then(({ excel, port }) => ({ port, close: () => excel.close() }))],
  ])("says 已整改 5, 新增 0 in %s", async (_name, open) => {
    const { port, close } = await open();
    const lines = await evaluateTwice(port);
    close();
    expect(lines.find((line) => line.startsWith("较上次测算"))).toMatch(
      /^较上次测算：新增 0 处，未整改 \d+ 处，已整改 5 处。/,
    );
    expect(lines.filter((line) => line.includes("✔ 已整改"))).toHaveLength(MENDED.length);
    expect(lines.filter((line) => line.includes("|新增|"))).toEqual([]);
  });
});
