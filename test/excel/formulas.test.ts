import { coefficientFormula } from "../../src/present/coefficientFormula";
import { amountColumn, STUDENTS_COLUMN, NUMBER_COLUMN } from "../../src/present/schoolsLayout";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { openExcel } from "./openExcel";
import type { TestExcel } from "./testExcel";

let excel: TestExcel;
beforeEach(async () => { excel = await openExcel(buildXlsx({ sheets: [{ name: "甲 表", rows: "" }] })); });
afterEach(() => excel.close());

const calculated = (formula: string): Promise<unknown> => excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:B4").values = [[1, "x"], [2, ""], [3, 10], [4, 20]];
  const cell = sheet.getRange("D1");
  cell.formulas = [[formula]];
  await context.sync();
  cell.load("values,formulas");
  await context.sync();
  expect(cell.formulas).toEqual([[formula]]);
  return cell.values[0]?.[0];
});

test.each([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=50%", 0.5],
  ["=SUM(A1:A4)/COUNT(B1:B4)", 5],
  ["=AVERAGE(B1:B4)", 15],
  ["=SUMPRODUCT(A1:A4*(A1:A4-1))", 20],
  ["=SUMPRODUCT('甲 表'!$A$3:$A$4,$B$3:$B$4)", 110],
  ["=IF(COUNT(B1:B4)<ROWS(B1:B4),\"数据不全\",1)", "数据不全"],
  ["=A1&\"-\"&B1", "1-x"],
  ["=ROUND(2.5,0)", 3],
  ["=A1/B2", "#DIV/0!"],
  ["=IFERROR(A1/B2,\"无\")", "无"],
  ["=A1+B1", "#VALUE!"],
  ["=C9", 0],
  ["=无此表!A1", "#REF!"],
  ["=UEI.CV(A1:A4)", "#NAME?"],
  ["=1<=2", true],
])("%s is %p", async (formula, expected) => {
  expect(await calculated(formula)).toBe(expected);
});

test("what is no formula is refused, as Excel refuses it", async () => {
  await expect(calculated("=1+")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the project's own formula for the coefficient of variation gives the published example", async () => {
  const rows = [[45, 279], [37, 137], [89, 935], [76, 160], [55, 402]];
  const value = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    rows.forEach(([students, books], row) => {
      sheet.getCell(row, NUMBER_COLUMN).values = [[row + 1]];
      sheet.getCell(row, STUDENTS_COLUMN).values = [[students]];
      sheet.getCell(row, amountColumn("R1")).values = [[books]];
    });
    const formula = coefficientFormula("R1", { from: 0, to: 4 }, "数据不全").replaceAll("{schools}", "'甲 表'");
    const cell = sheet.getRange("AZ1");
    cell.formulas = [[`=${formula}`]];
    await context.sync();
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as number;
  });
  expect(value).toBeCloseTo(0.5152566298844764, 12);
});
