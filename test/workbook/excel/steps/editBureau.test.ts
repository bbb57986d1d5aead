import { unzipSync } from "fflate";
import { countyWorkbook, gatherFiles } from "../../../../src/app/gathering/gatherCounty";
import { beginGathering, type LocalGathering } from "../../../../src/app/gathering/gatheringWork";
import { workbookTarget } from "../../../../src/app/gathering/workbookTarget";
import type { TableData } from "../../../../src/model/tables/table";
import { zhCN } from "../../../../src/strings/zh-CN";
import type { ExcelWorkbook } from "../../../../src/workbook/excel/excelWorkbook";
import { WorkbookFile } from "../../../../src/workbook/file/workbookFile";
import { schoolOfForms, type ReportedSchool } from "../../../fixtures/gathering/schoolOfForms";
import { addressOfArea } from "../../../excel/book/area";
import type { JsonObject } from "../../../excel/wire/protocol";
import { openPort, plain, type OpenPort } from "../openPort";

const FIRST = "2026-01-01 00:00";
const LATER = "2026-02-01 00:00";

function files(...schools: readonly Partial<ReportedSchool>[]) {
  return schools.map((school, at) => ({
    file: `${at + 1}.xlsx`,
    bytes: schoolOfForms({
      code: `219901000${at + 1}`,
      name: `第${at + 1}小学`,
      year: "2025",
      studentsOfGrade: 50,
      classes: 8,
      indoorSportsSpace: 300,
      ...school,
    }),
  }));
}

type Files = ReturnType<typeof files>;

const order = (given: Files, county: Uint8Array | null) => ({
  files: given.map(({ file, bytes }) => ({ file, content: new Blob([bytes as Uint8Array<ArrayBuffer>]) })),
  county: county === null ? null : { file: "县.xlsx", content: new Blob([county as Uint8Array<ArrayBuffer>]) },
  today: "2025-12-01",
});

const county = async (given: Files): Promise<Uint8Array> => countyWorkbook(await gatherFiles(given), FIRST, zhCN);

/** Gathering in Excel: what the window reads becomes plain data of the test, as between two scripts. */
async function inExcel({ port }: OpenPort, given: Files): Promise<LocalGathering> {
  const workbook = port as ExcelWorkbook;
  const target = await workbookTarget(
    { read: async () => plain(await workbook.read()), edit: async (edit) => plain(await workbook.edit(edit)) },
    "当前工作簿",
  );
  return beginGathering(order(given, null), zhCN, () => undefined, target);
}

const shownIn = (tables: readonly TableData[]) =>
  tables.map(({ name, sheet, cells }) => ({
    name,
    sheet,
    cells: cells.map((row) =>
      row.map(({ value, shown }) => (value === null ? "" : typeof value === "number" ? value : shown)),
    ),
  }));

/**
 * Tables whose second and third columns carry code and name by formulas of 序号, which the test Excel does not calculate
 * again.
 */
const CARRYING: readonly (string | null)[] = ["师资情况表", "办学条件表", "经费表"];

function withoutCarried(tables: ReturnType<typeof shownIn>) {
  return tables.map((table) => {
    const rows = CARRYING.includes(table.name) ? table.cells.map((row) => [row[0], ...row.slice(3)]) : table.cells;
    return { ...table, cells: rows.filter((row) => row.some((value) => value !== "")) };
  });
}

async function tablesOf(bytes: Uint8Array) {
  return shownIn((await WorkbookFile.open(bytes).read()).tables);
}

/** Where words can be chosen on the sheet that has lists, and from which; a file says it in XML. */
const listsOfExcel = ({ excel }: OpenPort) =>
  (excel.book.sheet("学校对照表")?.validations ?? []).map(({ area, rule, alert }) => [
    addressOfArea(area),
    rule,
    (alert as JsonObject)["style"],
  ]);
function listsOfFile(bytes: Uint8Array) {
  const parts = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString("utf8"));
  const validations = parts.flatMap((xml) => [
    ...xml.matchAll(/<dataValidation type="list" [^>]*>.*?<\/dataValidation>/g),
  ]);
  return validations
    .map(([xml]) => ({ at: /sqref="([^"]*)"/.exec(xml)?.[1], source: /<formula1>&quot;(.*)&quot;</.exec(xml)?.[1] }))
    .slice(-2)
    .map(({ at, source }) => [at, { list: { inCellDropDown: true, source } }, "Warning"]);
}

test("what is written into Excel's workbook is what a file gets: changed numbers, an added school, both record sheets", async () => {
  const before = await county(files({}, {}));
  const now = files({ studentsOfGrade: 60 }, {}, { name: "第3小学" });
  const open = await openPort(before);
  const work = await inExcel(open, now);
  expect([work.preview.isUpdate, work.preview.refusal, work.preview.said.added]).toEqual([true, null, ["第3小学"]]);
  const { bytes, remarks, refusal } = await work.write(LATER);
  expect([bytes, remarks, refusal]).toEqual([null, [], null]);
  const file = await beginGathering(order(now, before), zhCN, () => undefined);
  const expected = (await file.write(LATER)).bytes ?? new Uint8Array();
  expect(withoutCarried(await tablesOf(open.excel.save()))).toEqual(withoutCarried(await tablesOf(expected)));
  expect(listsOfExcel(open)).toEqual(listsOfFile(expected));
  open.excel.close();
});

test("a number corrected by hand after the preview stays, and so does a formula", async () => {
  const open = await openPort(await county(files({}, {})));
  const work = await inExcel(open, files({ studentsOfGrade: 60 }, { studentsOfGrade: 60 }));
  const read = await open.port.read();
  const table = plain(read.tables).find(({ cells }) => cells[0]?.some(({ shown }) => shown.startsWith("小学在校生数")));
  const column = (table?.cells[0] ?? []).findIndex(({ shown }) => shown.startsWith("小学在校生数"));
  const [row, at] = [(table?.firstRow ?? 0) + 1, (table?.firstColumn ?? 0) + column];
  const sheet = table?.sheet ?? "";
  await open.excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet);
    cells.getRangeByIndexes(row, at, 1, 1).values = [[299]];
    cells.getRangeByIndexes(row + 1, at, 1, 1).formulas = [["=100*3"]];
    await context.sync();
  });
  const { remarks } = await work.write(LATER);
  const cell = (down: number): unknown => open.excel.book.sheet(sheet)?.valueAt(row + down, at);
  expect([cell(0), cell(1)]).toEqual([299, 300]);
  expect(remarks).toHaveLength(1);
  open.excel.close();
});

test("what people wrote beside the record is not wiped out: nothing is written until it is moved", async () => {
  const open = await openPort(await county(files({})));
  await open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据来源");
    sheet.getRange("Z30").values = [["请核对"]];
    await context.sync();
  });
  const work = await inExcel(open, files({ studentsOfGrade: 60 }));
  expect(work.preview.refusal).toMatch(/^“数据来源”更新时要整张重写：请先把手工添加的内容（Z30）移到别的工作表/u);
  const { refusal } = await work.write(LATER);
  expect(refusal).toBe(work.preview.refusal);
  expect(open.excel.book.sheet("数据来源")?.valueAt(29, 25)).toBe("请核对");
  open.excel.close();
});

test("a protected sheet is refused before anything is written, and a refusal half way says what stands", async () => {
  const before = await county(files({}));
  const open = await openPort(before);
  const work = await inExcel(open, files({ studentsOfGrade: 60 }));
  const record = open.excel.book.sheet("数据来源");
  if (record !== undefined) record.isProtected = true;
  await expect(work.write(LATER)).rejects.toMatchObject({ failure: { code: "ownSheetProtected", sheet: "数据来源" } });
  expect(await tablesOf(open.excel.save())).toEqual(await tablesOf(before));
  open.excel.close();
});

test("a workbook without a table of schools takes nothing: a new one is made", async () => {
  const open = await openPort(
    schoolOfForms({ code: "1", name: "甲", year: "2025", studentsOfGrade: 1, classes: 1, indoorSportsSpace: 1 }),
  );
  const work = await inExcel(open, files({}));
  expect([work.preview.isUpdate, (await work.write(FIRST)).bytes?.length ?? 0]).toEqual([false, expect.any(Number)]);
  open.excel.close();
});

test("a table reaches over added rows and columns, and never becomes smaller", async () => {
  const open = await openPort(await county(files({})));
  const tables = plain((await open.port.read()).tables);
  const table = tables.find(({ name }) => name === "经费表");
  const columns = table?.cells[0]?.length ?? 0;
  const { sheet = "", firstRow = 0, firstColumn = 0 } = table ?? {};
  const area = () => open.excel.book.tables.find(({ name }) => name === "经费表")?.area;
  const before = area();
  const edit = {
    cells: [{ sheet, row: firstRow, column: firstColumn + columns, value: "寄宿生数（人）" }],
    tables: [{ name: "经费表", toRow: 0, columns: ["寄宿生数（人）"] }],
    sheets: [],
  };
  await (open.port as ExcelWorkbook).edit(edit);
  expect(area()).toEqual({ ...before, toColumn: (before?.toColumn ?? 0) + 1 });
  const deeper = { ...edit, cells: [{ sheet, row: 300, column: firstColumn + 2, value: 5 }] };
  await (open.port as ExcelWorkbook).edit({ ...deeper, tables: [{ name: "经费表", toRow: 300 }] });
  expect(area()).toMatchObject({ fromRow: before?.fromRow, toRow: 300 });
  open.excel.close();
});
