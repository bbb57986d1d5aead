import { STANDARD } from "../../src/app/standard";
import { coefficientFormula } from "../../src/present/balance/coefficientFormula";
import { amountColumn, STUDENTS_COLUMN, NUMBER_COLUMN } from "../../src/present/schools/schoolsLayout";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { openExcel } from "./openExcel";
import type { TestExcel } from "./testExcel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(buildXlsx({ sheets: [{ name: "甲 表", rows: "" }] }));
});
afterEach(() => excel.close());

const calculated = (formula: string): Promise<unknown> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = [
      [1, "x"],
      [2, ""],
      [3, 10],
      [4, 20],
    ];
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
  ['=IF(COUNT(B1:B4)<ROWS(B1:B4),"数据不全",1)', "数据不全"],
  ['=A1&"-"&B1', "1-x"],
  ["=ROUND(2.5,0)", 3],
  ["=A1/B2", "#DIV/0!"],
  ['=IFERROR(A1/B2,"无")', "无"],
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
  const rows = [
    [45, 279],
    [37, 137],
    [89, 935],
    [76, 160],
    [55, 402],
  ];
  const value = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    rows.forEach(([students, books], row) => {
      sheet.getCell(row, NUMBER_COLUMN).values = [[row + 1]];
      sheet.getCell(row, STUDENTS_COLUMN).values = [[students]];
      sheet.getCell(row, amountColumn(STANDARD, "R1")).values = [[books]];
    });
    const formula = coefficientFormula(amountColumn(STANDARD, "R1"), { from: 0, to: 4 }, "数据不全").replaceAll(
      "{schools}",
      "'甲 表'",
    );
    const cell = sheet.getRange("AZ1");
    cell.formulas = [[`=${formula}`]];
    await context.sync();
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as number;
  });
  expect(value).toBeCloseTo(0.5152566298844764, 12);
});

describe("what rests on what has changed", () => {
  const enter = (entries: Readonly<Record<string, string | number>>): Promise<void> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const [address, entry] of Object.entries(entries)) sheet.getRange(address).values = [[entry]];
      await context.sync();
    });
  const values = (address: string): Promise<unknown[][]> =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
      await context.sync();
      return range.values.map((row) => [...row]) as unknown[][];
    });

  test("is calculated again, over as many steps as it takes, also by column of a table", async () => {
    await enter({
      A1: "学校",
      B1: "数",
      A2: "甲",
      B2: 2,
      A3: "乙",
      B3: 3,
      D1: "=SUM(表甲[数])",
      D2: "=D1*2",
      D3: "=D2+B9",
    });
    expect(await values("D1:D3")).toEqual([["#REF!"], ["#REF!"], ["#REF!"]]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("A1:B3", true).name = "表甲";
      context.application.calculate("Full");
      await context.sync();
    });
    expect(await values("D1:D3")).toEqual([[5], [10], [10]]);
    await enter({ B2: 20 });
    expect(await values("D1:D3")).toEqual([[23], [46], [46]]);
    await enter({ D2: 1 });
    expect(await values("D1:D3")).toEqual([[23], [1], [1]]);
  });

  test("one result of several cells spills, and others reckon with it", async () => {
    await enter({ A1: 1, A2: 2, A3: 3, C1: "=A1:A3*10", E1: "=SUM(C1:C3)" });
    expect(await values("C1:E3")).toEqual([
      [10, "", 60],
      [20, "", ""],
      [30, "", ""],
    ]);
    await enter({ A2: 7 });
    expect(await values("C1:E3")).toEqual([
      [10, "", 110],
      [70, "", ""],
      [30, "", ""],
    ]);
  });

  test("a formula that rests on itself comes to an end", async () => {
    await enter({ A1: "=B1+1", B1: "=A1+1" });
    expect((await values("A1:B1")).flat().every((value) => typeof value === "number")).toBe(true);
  });
});
