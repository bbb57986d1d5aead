import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { templateSheets } from "../../../src/app/template/templateSheets";
import type { NewSheet } from "../../../src/model/sheets/newSheet";
import { zhCN } from "../../../src/strings/zh-CN";
import { newWorkbook } from "../../../src/workbook/file/newWorkbook";
import { WorkbookFile } from "../../../src/workbook/file/workbookFile";
import { hasSoffice } from "../../fixtures/installedTools";
import { convertWithLibreOffice, withoutCachedValues } from "../../fixtures/libreOffice";

type Typed = Readonly<Record<string, string | number>>;

/** Puts what is typed under headings into the first rows of a sheet's table, as they stand after it was sorted. */
function withRows(sheet: NewSheet, typed: readonly Typed[]): NewSheet {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error(`${sheet.name} has no table`);
  const rows = sheet.rows.map((row, at) => {
    const entries = typed[at - table.fromRow - 1];
    if (entries === undefined || at <= table.fromRow) return row;
    const cells = row.cells.map((cell, column) => {
      const value = entries[table.headings[column] ?? ""];
      return value === undefined ? cell : { ...cell, value };
    });
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

const ROSTER = ["学校基本情况", [2, 3, 1]] as const;
const TEACHERS = ["师资情况", [3, 1, 2]] as const;
const NAMES = ["", "甲小学", "乙小学", "丙小学"];

(hasSoffice ? test : test.skip)(
  "names stand beside their own school's numbers, whichever of the sheets was sorted alone",
  async () => {
    const sheets = templateSheets(zhCN).map((sheet) => {
      if (sheet.name === ROSTER[0])
        return withRows(
          sheet,
          ROSTER[1].map((at) => ({ 序号: at, 学校名称: NAMES[at] ?? "", 学校代码: `200${at}` })),
        );
      if (sheet.name === TEACHERS[0])
        return withRows(
          sheet,
          TEACHERS[1].map((at) => ({ 序号: at, "小学专任教师数（人）": at * 10 })),
        );
      return sheet;
    });
    const folder = mkdtempSync(path.join(tmpdir(), "uei-sorted-"));
    try {
      const file = path.join(folder, "县.xlsx");
      writeFileSync(file, withoutCachedValues(newWorkbook(sheets)));
      const [saved = ""] = convertWithLibreOffice("xlsx:Calc MS Excel 2007 XML", [file], path.join(folder, "out"));
      const { tables } = await WorkbookFile.open(new Uint8Array(readFileSync(saved))).read();
      const cells = tables.find(({ name }) => name === "师资情况表")?.cells ?? [];
      const at = (heading: string) => cells[0]?.findIndex(({ value }) => value === heading) ?? -1;
      const read = (row: number, heading: string) => cells[row]?.[at(heading)]?.value;
      const shown = [1, 2, 3].map((row) => [
        read(row, "学校代码"),
        read(row, "学校名称"),
        read(row, "小学专任教师数（人）"),
      ]);
      expect(shown).toEqual([
        ["2003", "丙小学", 30],
        ["2001", "甲小学", 10],
        ["2002", "乙小学", 20],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
