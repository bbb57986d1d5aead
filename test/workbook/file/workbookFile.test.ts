import { awaited, readSheets } from "../../fixtures/awaitedSheets";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/model/tables/cell";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { WorkbookError } from "../../../src/workbook/port";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { buildXlsx } from "../../fixtures/xlsxBuilder";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/xlsx", name)));

const text = (value: string): Cell => ({ kind: "text", value, shown: value, isDate: false });
const number = (value: number, shown = String(value), isDate = false): Cell => ({
  kind: "number",
  value,
  shown,
  isDate,
});

const plan: SheetPlan = {
  id: "overview",
  name: "UEI 达标情况总表",
  columns: [{ width: 20 }, { width: 10 }],
  frozenRows: 0,
  frozenColumns: 0,
  printTitleRows: null,
  merges: [],
  charts: [],
  tables: [],
  footer: "",
  rows: [
    { cells: [{ value: "生师比", style: { role: "label", tone: "plain", format: "general" } }] },
    {
      cells: [
        { value: "001", style: { role: "text", tone: "met", format: "text" } },
        { value: 0.5152566298844764, style: { role: "number", tone: "unmet", format: "decimal3" } },
      ],
    },
  ],
};

describe("WorkbookFile", () => {
  // The same workbook, made with openpyxl 3.0.9, which never calculates, and saved again by LibreOffice, which does.
  it.each(["openpyxl.xlsx", "libreoffice.xlsx"])("reads the table of %s", async (name) => {
    const { tables, protection } = await WorkbookFile.open(fixture(name)).read();
    expect(tables).toEqual([
      {
        sheet: "学校基本情况",
        name: "学校表",
        firstRow: 2,
        firstColumn: 0,
        headingRows: 1,
        hasTotalsRow: false,
        isHidden: false,
        isFiltered: false,
        cells: [
          [text("学校"), text("学生数"), text("达标率"), text("建校日期")],
          [text("城关小学"), number(1200), number(0.985, "98.5%"), number(36039, "1998-09-01", true)],
          [text("城关 中学"), text("1,350"), text("98.5%"), number(38596, "2005-09-01", true)],
        ],
      },
    ]);
    expect(protection).toEqual({ workbookStructure: false, sheets: ["底稿"] });
  });

  it.each([
    ["openpyxl.xlsx", ["uncalculated", "uncalculated", "uncalculated"]],
    ["libreoffice.xlsx", ["number", "error", "boolean"]],
  ])("tells in %s what was calculated", async (name, kinds) => {
    const { plainRanges } = await WorkbookFile.open(fixture(name)).read();
    expect(plainRanges.map(({ sheet, isHidden }) => [sheet, isHidden])).toEqual([
      ["学校基本情况", false],
      ["底稿", true],
    ]);
    expect(plainRanges[0]?.cells[5]?.map(({ kind }) => kind)).toEqual(["text", ...kinds]);
  });

  it("refuses an .xls", () => {
    expect(() => WorkbookFile.open(fixture("libreoffice.xls"))).toThrow(new WorkbookError({ code: "oldExcelFormat" }));
  });

  it("reads what it has written, and leaves the bytes that it was given as they were", async () => {
    const given = fixture("openpyxl.xlsx");
    const before = given.slice();
    const file = WorkbookFile.open(given);
    expect(file.bytes).toBe(given);
    const { tables } = await file.read();
    expect(await file.write(awaited([plan]))).toEqual({ sheetNames: { overview: "UEI 达标情况总表" } });
    expect(given).toEqual(before);
    for (const again of [file, WorkbookFile.open(file.bytes)]) {
      const contents = await again.read();
      expect(contents.tables).toEqual(tables);
      expect(readSheets(contents.ownSheets)).toEqual([
        {
          id: "overview",
          name: "UEI 达标情况总表",
          cells: [[text("生师比")], [text("001"), number(0.5152566298844764)]],
        },
      ]);
    }
  });

  it("stays as it is where it cannot be written", async () => {
    const locked = buildXlsx({
      settings: '<workbookProtection lockStructure="1"/>',
      sheets: [{ name: "表", rows: "" }],
    });
    const file = WorkbookFile.open(locked);
    await expect(file.write(awaited([plan]))).rejects.toThrow(new WorkbookError({ code: "structureLocked" }));
    expect(file.bytes).toBe(locked);
    expect((await file.read()).ownSheets).toEqual([]);
  });

  it("says what a file cannot do", async () => {
    const file = WorkbookFile.open(fixture("openpyxl.xlsx"));
    expect(file.capabilities).toEqual({ canSelect: false, canWatch: false, canUndo: false });
    await expect(file.select({ sheet: "底稿", table: null, row: 0, column: 0 })).rejects.toThrow("底稿");
    await expect(file.watch()).rejects.toThrow("watched");
  });
});
