import { judgeWorkbook, writeEvaluation } from "../../../src/app/evaluateWorkbook";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { STRINGS } from "../../../src/app/languages";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { unevenCountyBook } from "../../fixtures/unevenCounty";
import { openPort, type OpenPort, readingPlainly } from "./openPort";
import { differences, roundedFormulas, writtenSheets, type WrittenSheet } from "./writtenBook";

const STAMP = { evaluatedAt: "2026-11-23 09:30", version: "0.1.0" };
const WORDS = STRINGS["zh-CN"];
/** Every school has its form, so that every kind of sheet is compared. */
const ASKED = { edits: [{ wantsSchoolForms: true }], newName: WORDS.sheets.common.names.settings };

let open: OpenPort;
let fromExcel: WrittenSheet[];
let fromFile: WrittenSheet[];
beforeAll(async () => {
  const bytes = unevenCountyBook();
  open = await openPort(bytes);
  await writeEvaluation(open.port, await judgeWorkbook(readingPlainly(open.port), NO_MAPPING, [], ASKED), WORDS, STAMP);
  fromExcel = writtenSheets(open.excel.save());
  const file = WorkbookFile.open(bytes, "不均衡县.xlsx");
  await writeEvaluation(file, await judgeWorkbook(file, NO_MAPPING, [], ASKED), WORDS, STAMP);
  fromFile = writtenSheets(file.bytes);
});
afterAll(() => open.excel.close());

function sheet(sheets: readonly WrittenSheet[], name: string): WrittenSheet {
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function shown({ cells }: WrittenSheet): string[] {
  return Object.values(cells).map((cell) => String((cell as { value: unknown }).value));
}

test("Excel and the file hold the same sheets: cells, fills, merges, links, charts and pages", () => {
  expect(fromFile.map(({ name }) => name)).toEqual(expect.arrayContaining(["UEI 缺口测算及整改台账", "UEI 申报表"]));
  expect(differences(fromFile.map(roundedFormulas), fromExcel.map(roundedFormulas))).toEqual([]);
});

test("the county is one with shortfalls, additions and transfers, so that every kind of row is compared", () => {
  const words = shown(sheet(fromFile, "UEI 缺口测算及整改台账"));
  for (const kind of [
    /，达到标准$/,
    /以初中部的要求为准/,
    /^补充方案：/,
    /^调配方案/,
    /^\S+ → \S+$/,
    /补充后初中差异系数由/,
  ]) {
    expect([kind, words.some((one) => kind.test(one))]).toEqual([kind, true]);
  }
});

test("forms have merges, dark cells, and a page each", () => {
  const { merges, cells, frame } = sheet(fromExcel, "UEI 申报表");
  expect(merges.length).toBeGreaterThan(100);
  const fills = Object.values(cells).map((cell) => (cell as { look: { fill: string | null } }).look.fill);
  expect(fills.filter((fill) => fill === "#E66C2C").length).toBeGreaterThan(20);
  expect((frame as { page: { rowBreaks: number[] } }).page.rowBreaks).toHaveLength(7 - 3 + 13);
});
