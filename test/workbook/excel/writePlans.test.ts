import { readFileSync } from "node:fs";
import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { STRINGS } from "../../../src/app/languages";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { richWorkbook } from "../../fixtures/richWorkbook";
import { openPort, type OpenPort, readingPlainly } from "./openPort";
import { changedParts, differences, roundedFormulas, sheetsOf, writtenSheets } from "./writtenBook";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");
const STAMP = { evaluatedAt: "2025-09-01 12:00", version: "0.1.0" };
const WORDS = STRINGS["zh-CN"];

async function evaluateIn({ port }: Pick<OpenPort, "port">, stamp = STAMP): Promise<void> {
  await writeEvaluation(port, await judgeWorkbook(readingPlainly(port)), WORDS, stamp);
}

describe("the sample, evaluated in Excel", () => {
  let open: OpenPort;
  let saved: Uint8Array;
  let trips: { readonly roundTrips: number; readonly largestRequest: number };

  beforeAll(async () => {
    open = await openPort(SAMPLE);
    const judged = await judgeWorkbook(readingPlainly(open.port));
    open.excel.traffic.clear();
    await writeEvaluation(open.port, judged, WORDS, STAMP);
    const { roundTrips, largestRequest } = open.excel.traffic;
    trips = { roundTrips, largestRequest };
    saved = open.excel.save();
  });
  afterAll(() => open.excel.close());

  it("holds the same sheets as the file port writes: values, formulas, looks, links, tables, charts, frames", async () => {
    const file = WorkbookFile.open(SAMPLE);
    await writeEvaluation(file, await judgeWorkbook(file), WORDS, STAMP);
    const [fromExcel, fromFile] = [writtenSheets(saved), writtenSheets(file.bytes)].map((sheets) =>
      sheets.map(roundedFormulas),
    );
    expect(fromExcel).toHaveLength(9);
    expect(differences(fromFile ?? [], fromExcel ?? [])).toEqual([]);
  });

  it("draws the coefficients over the years as lines of seven markers, and the limit without any", () => {
    const [, , chart] = open.excel.book.sheet("UEI 校际均衡")?.charts ?? [];
    expect(chart?.series.map(({ chartType, marker }) => `${chartType} ${marker}`)).toEqual([
      ...["Circle", "Square", "Triangle", "Diamond", "X", "Plus", "Star"].map((marker) => `LineMarkers ${marker}`),
      "Line None",
    ]);
    expect([chart?.valueAxis.minimum, chart?.series[0]?.markerSize]).toEqual([0.3, 7]);
  });

  it("takes one round trip to look, one to write, and one for the outline, which may fail on its own", () => {
    expect(trips.roundTrips).toBe(3);
    expect(trips.largestRequest).toBeLessThan(5_000_000);
  });

  it("leaves the tables and cells of the bureau as they were", async () => {
    const [before, after] = [await WorkbookFile.open(SAMPLE).read(), await WorkbookFile.open(saved).read()];
    expect(after.tables).toEqual(before.tables);
    expect(after.plainRanges).toEqual(before.plainRanges);
  });

  it("changes nothing but the time stamp when it is evaluated again", async () => {
    const first = sheetsOf(open.excel.book);
    await evaluateIn(open);
    await evaluateIn(open);
    const again = sheetsOf(open.excel.book);
    // The second run has something to compare with, and says so beside every item.
    expect(differences(first, again).filter((text) => !/无变化|未整改/.test(text))).toEqual([]);
    await evaluateIn(open, { ...STAMP, evaluatedAt: "2025-10-01 08:00" });
    const later = differences(again, sheetsOf(open.excel.book));
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((text) => !text.includes("2025-10-01 08:00"))).toEqual([]);
  });
});

test("a workbook with everything that Excel can hold, and without data, gets what the file port writes; nothing else of it changes", async () => {
  const bytes = richWorkbook();
  const open = await openPort(bytes);
  await evaluateIn(open);
  const file = WorkbookFile.open(bytes);
  await writeEvaluation(file, await judgeWorkbook(file), WORDS, STAMP);
  const saved = open.excel.save();
  const [fromExcel, fromFile] = [writtenSheets(saved), writtenSheets(file.bytes)].map((sheets) =>
    sheets.map(roundedFormulas),
  );
  expect(differences(fromFile ?? [], fromExcel ?? [])).toEqual([]);
  expect(changedParts(bytes, saved)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
  open.excel.close();
});
