import { readFileSync } from "node:fs";
import path from "node:path";
import { holdsNoData, judgeWorkbook, writeEvaluation } from "../../src/app/evaluateWorkbook";
import type { OwnSheet } from "../../src/model/sheets/sheetPlan";
import { keptEntries } from "../../src/present/kept/keptEntries";
import { madePlans } from "../fixtures/awaitedSheets";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { WorkbookError } from "../../src/workbook/port";
import { cellOf } from "../fixtures/writtenSheet";
import { buildXlsx } from "../fixtures/xlsxBuilder";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/sample/示例县.xlsx"));
const STAMP = { evaluatedAt: "2026-01-01 00:00", version: "0.1.0" };

test("judging writes nothing", async () => {
  const file = WorkbookFile.open(SAMPLE);
  const { evaluation } = await judgeWorkbook(file);
  expect(evaluation.verdict).toBe("unmet");
  expect(file.bytes).toBe(SAMPLE);
});

test("a correction from outside goes into the judgement", async () => {
  const mapping = {
    corrections: [{ sheet: "学校基本情况", table: "学校基本情况表", heading: null, role: "不使用", identifier: null }],
    indoorSpaceIsDeducted: false,
  };
  const outcome = async (corrected: boolean): Promise<string | undefined> => {
    const { evaluation } = await judgeWorkbook(WorkbookFile.open(SAMPLE), corrected ? mapping : undefined);
    return evaluation.items.find(({ id }) => id === "R-balance")?.outcome;
  };
  expect([await outcome(false), await outcome(true)]).toEqual(["met", "undetermined"]);
});

test("what was judged is written once and found again as our own", async () => {
  const file = WorkbookFile.open(SAMPLE);
  const { sheetNames } = await writeEvaluation(file, await judgeWorkbook(file), zhCN, STAMP);
  const { ownSheets, tables } = await file.read();
  expect(ownSheets.map(({ id, name }) => [id, name]).sort()).toEqual(Object.entries(sheetNames).sort());
  expect(tables).toHaveLength(10);
});

test("an exception typed below others is told by the cell where it will stand, or where nothing is written by the one where it stands", async () => {
  const file = WorkbookFile.open(SAMPLE);
  await writeEvaluation(file, await judgeWorkbook(file), zhCN, STAMP);
  const contents = await file.read();
  const typed = [
    ["班额", "小学", "标准", 40, "人", "县教〔2022〕1号", "2022"],
    ["第六中学", "2010年及以前建成的学校规模", "县教〔2020〕1号", null, "2027年分流"],
  ];
  const ownSheets = contents.ownSheets.map((sheet) =>
    sheet.id === "settings" ? typedBelow(typedBelow(sheet, "指标", typed[0] ?? []), "学校", typed[1] ?? []) : sheet,
  );
  const port = { read: () => Promise.resolve({ ...contents, ownSheets }) };
  const rowOf = async (entered?: null): Promise<number | undefined> =>
    (await judgeWorkbook(port, undefined, [], entered)).evaluation.standard.exceptions[0]?.exception.cell.row;
  const [asItStands, asItWill] = [await rowOf(null), await rowOf()];
  const settings = madePlans(await judgeWorkbook(port), keptEntries(ownSheets), zhCN, STAMP).find(
    ({ id }) => id === "settings",
  );
  expect(ownSheets.find(({ id }) => id === "settings")?.cells[asItStands ?? 0]?.[0]?.value).toBe("第六中学");
  expect(settings?.rows[asItWill ?? 0]?.cells[0]?.value).toBe("第六中学");
  expect(asItWill).not.toBe(asItStands);
});

/** Typed by hand into the first free row below a heading. */
function typedBelow(sheet: OwnSheet, heading: string, values: readonly (string | number | null)[]): OwnSheet {
  const at = sheet.cells.findIndex((row) => row[0]?.value === heading) + 1;
  return {
    ...sheet,
    cells: sheet.cells.map((row, index) => (index === at ? values.map((value) => cellOf(value)) : row)),
  };
}

test("what a port refuses comes through as it is", async () => {
  const refused = {
    ...WorkbookFile.open(SAMPLE),
    read: () => Promise.reject(new WorkbookError({ code: "damagedFile" })),
  };
  await expect(judgeWorkbook(refused as unknown as WorkbookFile)).rejects.toMatchObject({
    failure: { code: "damagedFile" },
  });
});

test("a workbook of blank sheets holds no data, one word is data", async () => {
  const word = '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>';
  for (const [rows, expected] of [
    ["", true],
    ['<row r="1"><c r="A1"/></row>', true],
    [word, false],
  ] as const) {
    const contents = await WorkbookFile.open(buildXlsx({ sheets: [{ name: "表1", rows }] })).read();
    expect(holdsNoData(contents)).toBe(expected);
  }
});
