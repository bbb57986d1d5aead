import fc from "fast-check";
import { judgeWorkbook } from "../../src/app/evaluateWorkbook";
import { addressOf } from "../../src/model/tables/cellRef";
import type { Outcome } from "../../src/model/outcome";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { madeCounty, sheetsOf, type Entry, type MadeCounty, type Sheet } from "../fixtures/county";
import { runs, SOAKS } from "../fixtures/runs";
import { everyCell, forbiddenChanges, isNameOfOverride, outcomes, spoil, SPOILED } from "../fixtures/spoiling";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { openPort, readingPlainly } from "../workbook/excel/openPort";

/** The sheets as a bureau keeps them: plain cells, no named tables. */
function bookOf(sheets: readonly Sheet[]): Uint8Array {
  const cell = (entry: Entry, row: number, column: number): string => {
    if (entry === null || entry === "") return "";
    const at = addressOf({ row, column });
    if (typeof entry === "number") return `<c r="${at}"><v>${entry}</v></c>`;
    if (typeof entry === "object") return `<c r="${at}" t="e"><v>${entry.error}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t>${entry}</t></is></c>`;
  };
  const rowXml = (row: readonly Entry[], index: number): string =>
    `<row r="${index + 1}">${row.map((entry, column) => cell(entry, index, column)).join("")}</row>`;
  return buildXlsx({ sheets: sheets.map(({ sheet, rows }) => ({ name: sheet, rows: rows.map(rowXml).join("") })) }, 0);
}

async function inFile(sheets: readonly Sheet[]): Promise<Map<string, Outcome>> {
  return outcomes((await judgeWorkbook(WorkbookFile.open(bookOf(sheets)))).evaluation);
}

async function inExcel(sheets: readonly Sheet[]): Promise<Map<string, Outcome>> {
  const { excel, port } = await openPort(bookOf(sheets));
  try {
    return outcomes((await judgeWorkbook(readingPlainly(port))).evaluation);
  } finally {
    excel.close();
  }
}

/** The list of schools, with a row for each stage, changed; the other sheets as they are. */
const ofList =
  (change: (headings: readonly Entry[], rows: readonly (readonly Entry[])[]) => readonly (readonly Entry[])[]) =>
  (sheets: readonly Sheet[]): Sheet[] =>
    sheets.map((sheet) => {
      const [headings = [], ...rows] = sheet.rows;
      return sheet.name === "学校" ? { ...sheet, rows: change(headings, rows) } : sheet;
    });

const EQUIPMENT = "教学仪器设备值（万元）";
const FIRST_PREMISES = "教学及辅助用房面积（不含室内体育用房）（㎡）";

/** 学段 is left to the names of two sheets. */
function stageBySheet(sheets: readonly Sheet[]): Sheet[] {
  return sheets.flatMap((sheet) => {
    const [headings = [], ...rows] = sheet.rows;
    if (sheet.name !== "学校") return [sheet];
    const at = headings.indexOf("学段");
    const without = (row: readonly Entry[]): Entry[] => row.filter((_, column) => column !== at);
    return ["小学", "初中"].flatMap((stage) => {
      const own = rows.filter((row) => row[at] === stage).map(without);
      return own.length === 0 ? [] : [{ sheet: stage, name: stage, rows: [without(headings), ...own] }];
    });
  });
}

/** 学段 is left to 一、小学 and 二、初中 above the rows. */
function stageByBlock(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => {
    const [headings = [], ...rows] = sheet.rows;
    if (sheet.name !== "学校") return sheet;
    const at = headings.indexOf("学段");
    const without = (row: readonly Entry[]): Entry[] => row.filter((_, column) => column !== at);
    const blocks = ["小学", "初中"].flatMap((stage) => {
      const own = rows.filter((row) => row[at] === stage).map(without);
      const title = without(headings).map((_, column): Entry => (column === 0 ? `${stage}部分` : null));
      return own.length === 0 ? [] : [title, ...own];
    });
    return { ...sheet, rows: [without(headings), ...blocks] };
  });
}

/** One county in other clothes: each must be judged as the county itself. */
const DRESSES: readonly (readonly [string, (sheets: readonly Sheet[]) => Sheet[]])[] = [
  ["with a row typed twice", ofList((headings, rows) => [headings, ...rows, rows[0] ?? []])],
  [
    "with a row of sums",
    ofList((headings, rows) => [
      headings,
      ...rows,
      headings.map((_, column) =>
        column === 0
          ? "合计"
          : rows.every((row) => typeof row[column] === "number")
            ? Number(rows.reduce((sum, row) => sum + (row[column] as number), 0).toFixed(2))
            : null,
      ),
    ]),
  ],
  [
    "with the equipment in 元",
    ofList((headings, rows) => {
      const at = headings.indexOf(EQUIPMENT);
      const inYuan = (row: readonly Entry[]): Entry[] =>
        row.map((value, column) => (column === at ? Number(((value as number) * 10_000).toFixed(0)) : value));
      return [
        headings.map((heading) => (heading === EQUIPMENT ? "教学仪器设备值（元）" : heading)),
        ...rows.map(inYuan),
      ];
    }),
  ],
  [
    "with a title and an upper heading",
    ofList((headings, rows) => [
      ["示例县学校情况统计表"],
      headings.map((heading) => (heading === FIRST_PREMISES ? "办学条件" : null)),
      headings,
      ...rows,
    ]),
  ],
  [
    "with 名称 and 学段 under 学校基本情况",
    ofList((headings, rows) => [
      ["示例县学校情况统计表"],
      headings.map((_, column) =>
        column === 0 ? "学校基本情况" : headings[column - 1] === "学段" ? "办学条件" : null,
      ),
      headings.map((heading) => (heading === "学校名称" ? "名称" : heading)),
      ...rows,
    ]),
  ],
  ["with the stages as titles of two blocks", stageByBlock],
  ["with the stages on two sheets", stageBySheet],
];

const inParts: fc.Arbitrary<MadeCounty> = madeCounty.map((county) => ({
  ...county,
  // A 完全中学 that stands on one sheet alone is a question (D30), and no county in other clothes.
  schools: county.schools
    .slice(0, 3)
    .map((school) => (school.type === "完全中学" ? { ...school, type: "初级中学", senior: 0 } : school)),
  layout: "parts",
}));

describe.each(DRESSES)("a county %s", (_, dress) => {
  test("is judged as it is without, and no spoiled cell of it turns a failure into a pass (D1)", async () => {
    await fc.assert(
      fc.asyncProperty(inParts, fc.infiniteStream(fc.nat()), async (county, chances) => {
        const sheets = sheetsOf(county);
        const before = await inFile(sheets);
        const dressed = dress(sheets);
        expect(await inFile(dressed)).toEqual(before);
        const cells = everyCell(dressed).filter((at) => !isNameOfOverride(dressed, at));
        for (let sample = 0; sample < 4; sample++) {
          const at = cells[(chances.next().value as number) % cells.length] ?? { sheet: 0, row: 0, column: 0 };
          const entry = SPOILED[(chances.next().value as number) % SPOILED.length] ?? null;
          const changes = forbiddenChanges(before, await inFile(spoil(dressed, at, entry)));
          expect([at, entry, changes]).toEqual([at, entry, []]);
        }
      }),
      runs(1, 60),
    );
  });

  test("is judged alike in Excel", async () => {
    const [county] = fc.sample(inParts, { numRuns: 1, seed: 2017 });
    if (county === undefined) throw new Error("no county");
    const dressed = dress(sheetsOf(county));
    const before = await inFile(dressed);
    expect(await inExcel(dressed)).toEqual(before);
    // Spoiled cells through the port of Excel too: outcomes as in the file, none better than the truth (D1).
    const cells = everyCell(dressed).filter((at) => !isNameOfOverride(dressed, at));
    const samples = SPOILED.slice(0, SOAKS ? 2 : 1).map((entry, index) => ({
      entry,
      at: cells[Math.floor(((index + 1) * cells.length) / 3)] ?? { sheet: 0, row: 0, column: 0 },
    }));
    for (const { at, entry } of samples) {
      const spoiled = spoil(dressed, at, entry);
      const after = await inExcel(spoiled);
      expect([at, entry, forbiddenChanges(before, after)]).toEqual([at, entry, []]);
      expect(after).toEqual(await inFile(spoiled));
    }
  });
});
