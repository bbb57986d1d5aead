import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { WorkbookPackage } from "../../src/workbook/file/package/workbookPackage";
import { openExcel } from "../excel/openExcel";
import type { TestExcel } from "../excel/testExcel";
import { buildXlsx } from "../fixtures/xlsxBuilder";
import { EMPTY_BOOK, openFunctions } from "./openFunctions";

type Entered = string | number | boolean;

/**
 * Pupils and books of the published example, twice, then the books in other spellings, with a gap, a truth value, an
 * error.
 */
const DATA: readonly (readonly Entered[])[] = [
  ["学生数", "图书", "学生数", "图书", "文字", "空格", "是否", "出错", "七项"],
  [45, 279, 45, 279, "'279", 279, 279, 279, 4.2],
  [37, 137, 37, 137, "'１３７", "", true, "=1/0", 1],
  [89, 935, 89, 935, "' 935 ", 935, 935, 935, 0.9],
  [76, 160, 76, 160, "'160", 160, 160, 160, 4.5],
  [55, 402, 55, 402, "'402", 402, 402, 402, 7.5],
  ["", "", "", "", "", "", "", "", 2000],
  ["", 50, "", "", "", "", "", "", 1.955],
];
const PUBLISHED = 0.5152566298844764;

interface Shown {
  readonly value: unknown;
  /** What Excel shows beside an error. */
  readonly message?: string | undefined;
}

/** Each formula stands in a cell of its own, three rows below the one before. */
const placeOf = (index: number): [row: number, column: number] => [20 + 3 * index, 12];

/** Enters the formulas and tells what their cells hold once every function has answered. */
async function shownBy(excel: TestExcel, formulas: readonly string[]): Promise<Map<string, Shown>> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:I8").values = DATA.map((row) => [...row]);
    sheet.tables.add("C1:D6", true).name = "学校表";
    formulas.forEach((formula, index) => {
      sheet.getCell(...placeOf(index)).formulas = [[formula]];
    });
    await context.sync();
  });
  await excel.calculated();
  const cells = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const read = formulas.map((_, index) => sheet.getCell(...placeOf(index)).load("values"));
    await context.sync();
    return read.map(({ values }): unknown => values[0]?.[0]);
  });
  return new Map(
    formulas.map((formula, index): [string, Shown] => {
      const inBook = excel.book.sheet("Sheet1")?.valueAt(...placeOf(index));
      return [formula, { value: cells[index], message: typeof inBook === "object" ? inBook?.message : undefined }];
    }),
  );
}

const answered: readonly (readonly [string, unknown])[] = [
  ["=UEI.CV(B2:B6,A2:A6)", PUBLISHED],
  ["=UEI.WCV(B2:B6,A2:A6)", PUBLISHED],
  ["=uei.cv(学校表[图书],学校表[学生数])", PUBLISHED],
  ["=UEI.CV(B2:B8,A2:A8)", PUBLISHED],
  ["=UEI.CV(E2:E6,A2:A6)", PUBLISHED],
  ["=UEI.COMPOSITE(I2:I3)", 2.6],
  ['=UEI.RATIO("R1",919,12818)', 7.169605242627556],
  ["=UEI.RATIO(4,B2,A2)", 6.2],
  ['=UEI.RATIO("生均教学及辅助用房面积",B2,A2)', 6.2],
  ['=UEI.LIMIT("R1","小学")', 4.2],
  ['=UEI.LIMIT("R1","初中","差异系数")', 0.45],
  ['=UEI.LIMIT("R1","primary",85%)', 3.57],
  ['=UEI.JUDGE("R1","小学",I2)', "达标"],
  ['=UEI.JUDGE("R1","小学",I2*0.9)', "达到85%"],
  ['=UEI.SCHOOL(I2:I8,"小学")', "达标"],
  ['=UEI.GAP("R1","小学",919,22000)', 5],
  ["=UEI.RETENTION(2401,2411,69,66,2)", 99.54394693200663],
  ["=SUM(UEI.SPLIT(23226,166,210))", 23226],
  ["=COLUMNS(UEI.STANDARD())", 7],
  ['=IF(UEI.CV(B2:B6,A2:A6)>UEI.LIMIT("R4","小学","差异系数"),"超限","未超限")', "超限"],
  ['=ROUND(UEI.CV(B2:B6,A2:A6),3)&"！"', "0.515！"],
];

const refused: readonly (readonly [string, string, RegExp])[] = [
  ["=UEI.CV(B2:B6,)", "#VALUE!", /缺少学生数.*请把学生数区域作为第二个参数。$/],
  ["=UEI.CV(B2:B6,A2:A5)", "#VALUE!", /数量是 5×1，学生数是 4×1/],
  ["=UEI.CV(G2:G6,A2:A6)", "#VALUE!", /“true”不是数/],
  ["=UEI.CV(B2:B6,A7:A11)", "#N/A", /没有一行有学生数/],
  ["=UEI.CV(A7:A8,A2:A3)", "#DIV/0!", /各校数量都是 0/],
  ["=UEI.COMPOSITE(C1:C2)", "#VALUE!", /“学生数”不是数/],
  ['=UEI.RATIO("R9",1,1)', "#VALUE!", /不认识指标“R9”/],
  ['=UEI.LIMIT("R1","高中")', "#VALUE!", /不认识学段“高中”/],
  ['=UEI.JUDGE("R1","小学",-1)', "#VALUE!", /-1 是负数/],
  ['=UEI.SCHOOL(I2:I5,"小学")', "#VALUE!", /给了 4 个/],
  ['=UEI.GAP("R1","小学",,22000)', "#N/A", /有参数是空的/],
  ["=UEI.SPLIT(100,0,0)", "#DIV/0!", /没有一行有学生数/],
  ["=UEI.RETENTION(100,0,0,0,0)", "#DIV/0!", /没有巩固率/],
];

/** Excel does not ask a function about errors, nor with too few or too many arguments, nor one that there is not. */
const notAsked: readonly (readonly [string, string])[] = [
  ["=UEI.CV(H2:H6,A2:A6)", "#DIV/0!"],
  ['=UEI.RATIO("R1",A1:A2,1)', "#VALUE!"],
  ["=UEI.GAP(1)", "#VALUE!"],
  ["=UEI.STANDARD(1)", "#VALUE!"],
  ["=UEI.NONE(1)", "#NAME?"],
  ["=UEI.CV(无此表[图书],A2:A6)", "#REF!"],
];

/** A blank cell is 0 on the desktop and cannot be told from one; on the web it is nothing. */
const withBlanks: readonly (readonly [string, Shown, Shown])[] = [
  [
    "=UEI.CV(F2:F6,A2:A6)",
    { value: expect.closeTo(0.6478343689026453, 12) },
    { value: "#N/A", message: expect.stringMatching(/第 2 行有学生但没有数量/) },
  ],
  ["=UEI.COMPOSITE(F2:F3)", { value: 139.5 }, { value: "#N/A", message: expect.stringMatching(/有参数是空的/) }],
  ['=UEI.RATIO("R1",F3,100)', { value: 0 }, { value: "#N/A", message: expect.stringMatching(/有参数是空的/) }],
  ['=UEI.GAP("R1","小学",F3,100)', { value: 5 }, { value: "#N/A", message: expect.stringMatching(/有参数是空的/) }],
  ['=UEI.LIMIT("R1","小学",F3)', { value: 4.2 }, { value: 4.2 }],
];

const formulasOf = (rows: readonly (readonly [string, ...unknown[]])[]): string[] => rows.map(([formula]) => formula);

describe("in cells of Excel on the desktop", () => {
  let excel: TestExcel;
  let shown: Map<string, Shown>;
  beforeAll(async () => {
    excel = await openFunctions();
    shown = await shownBy(excel, [
      ...formulasOf(answered),
      ...formulasOf(refused),
      ...formulasOf(notAsked),
      ...formulasOf(withBlanks),
    ]);
  });
  afterAll(() => excel.close());

  it.each(answered)("%s is %p", (formula, expected) => {
    expect(shown.get(formula)?.value).toEqual(typeof expected === "number" ? expect.closeTo(expected, 12) : expected);
  });

  it.each(refused)("%s is %s and says why: %p", (formula, error, sentence) => {
    expect(shown.get(formula)).toEqual({ value: error, message: expect.stringMatching(sentence) });
  });

  it.each(notAsked)("%s is %s without a question", (formula, error) => {
    expect(shown.get(formula)).toEqual({ value: error, message: undefined });
  });

  it.each(withBlanks)("%s with a blank is %j", (formula, expected) => {
    expect(shown.get(formula)).toEqual({ message: undefined, ...expected });
  });

  it("a number that changes changes every result that rests on it", async () => {
    const first = (): unknown => excel.book.sheet("Sheet1")?.valueAt(...placeOf(0));
    excel.events.coAuthorEnters("Sheet1", "A3", [[370]]);
    expect(first()).toEqual({ error: "#BUSY!" });
    await excel.calculated();
    expect(first()).not.toEqual(expect.closeTo(PUBLISHED, 3));
    excel.events.coAuthorEnters("Sheet1", "A3", [[37]]);
    await excel.calculated();
    expect(first()).toEqual(expect.closeTo(PUBLISHED, 12));
  });
});

describe("in cells of Excel on the web", () => {
  let shown: Map<string, Shown>;
  beforeAll(async () => {
    const excel = await openFunctions();
    excel.book.isOnWeb = true;
    shown = await shownBy(excel, [...formulasOf(withBlanks), "=UEI.CV(B2:B8,A2:A8)"]);
    excel.close();
  });

  it.each(withBlanks)("%s with a blank is %j there and %j here", (formula, _desktop, expected) => {
    expect(shown.get(formula)).toEqual({ message: undefined, ...expected });
  });

  it("rows without pupils are skipped there too", () => {
    expect(shown.get("=UEI.CV(B2:B8,A2:A8)")?.value).toEqual(expect.closeTo(PUBLISHED, 12));
  });
});

describe("results of several cells", () => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await openFunctions();
  });
  afterEach(() => excel.close());

  async function enter(entries: Readonly<Record<string, Entered>>): Promise<void> {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const [address, entry] of Object.entries(entries)) sheet.getRange(address).values = [[entry]];
      await context.sync();
    });
    await excel.calculated();
  }

  const read = (address: string): Promise<unknown[][]> =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
      await context.sync();
      return range.values.map((row) => [...row]) as unknown[][];
    });

  const PARTS = [expect.closeTo(9711.62720403023, 9), expect.closeTo(13514.372795969774, 9)];

  it("spill to the right and below, and others reckon with them", async () => {
    await enter({ B2: "=UEI.SPLIT(23226,166,210)", B3: "=B2+C2", B5: "=UEI.STANDARD()" });
    expect(await read("B2:C3")).toEqual([PARTS, [expect.closeTo(23226, 9), ""]]);
    const [headings, ...limits] = await read("B5:H120");
    expect(headings).toEqual(["编号", "依据", "学段", "要求", "限值", "单位", "文件"]);
    expect(limits).toContainEqual(["R4", "资源配置第4项", "初中", "≥", 5.8, "㎡", "教督〔2017〕6号"]);
    expect(limits.filter(([id]) => id !== "").length).toBeGreaterThan(40);
  });

  it("are #SPILL! where something stands in their way, until it goes", async () => {
    await enter({ C2: "在此", B2: "=UEI.SPLIT(23226,166,210)" });
    expect(await read("B2:C2")).toEqual([["#SPILL!", "在此"]]);
    await enter({ C2: "" });
    expect(await read("B2:C2")).toEqual([PARTS]);
    await enter({ C2: 5 });
    expect(await read("B2:C2")).toEqual([["#SPILL!", 5]]);
    await enter({ B2: 1 });
    expect(await read("B2:C2")).toEqual([[1, 5]]);
  });

  it("go with their formula, and do not spill into a table", async () => {
    await enter({ B2: "=UEI.SPLIT(23226,166,210)" });
    await enter({ B2: "=UEI.CV(A1:A2,A1:A2)" });
    expect(await read("B2:C2")).toEqual([["#N/A", ""]]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C8:D9").values = [
        ["甲", "乙"],
        ["", ""],
      ];
      sheet.tables.add("C8:D9", true);
      await context.sync();
    });
    await enter({ B9: "=UEI.SPLIT(23226,166,210)" });
    expect(await read("B9:C9")).toEqual([["#SPILL!", ""]]);
  });

  it("stand in the saved file, under the names that Excel gives there, and are asked for anew when it is opened", async () => {
    await enter({
      A1: 166,
      B2: "=UEI.SPLIT(23226,A1,210)",
      B4: "=UEI.LIMIT(B1,C1)",
      C4: "=UEI.LIMIT(1,D1)*2",
      B1: "R1",
      C1: "小学",
      D1: "初中",
    });
    const saved = excel.save();
    const { archive } = WorkbookPackage.open(saved);
    const sheet = archive.names
      .filter((name) => name.startsWith("xl/worksheets/sheet"))
      .map((name) => archive.readText(name))
      .join("");
    expect(sheet).toContain('<f t="array" ref="B2:C2">_xldudf_UEI_SPLIT(23226,A1,210)</f>');
    expect(sheet).toContain("<f>_xldudf_UEI_LIMIT(1,D1)*2</f><v>10.6</v>");
    const [range] = (await WorkbookFile.open(saved).read()).plainRanges;
    expect(range?.cells[1]?.[2]?.value).toEqual(expect.closeTo(13514.372795969774, 9));
    const again = await openFunctions(saved);
    await again.calculated();
    expect(again.functions.asked).toBe(3);
    expect(again.book.sheet("Sheet1")?.valueAt(1, 2)).toEqual(expect.closeTo(13514.372795969774, 9));
    again.close();
  });
});

test("a function that the page has not associated is an error of the cell", async () => {
  const excel = await openExcel(EMPTY_BOOK, {
    functions: { namespace: "UEI", functions: [{ id: "NEW", name: "NEW", parameters: [] }] },
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=UEI.NEW()"]];
    await context.sync();
  });
  await excel.calculated();
  expect(excel.book.sheet("Sheet1")?.valueAt(0, 0)).toMatchObject({ error: "#VALUE!" });
  excel.close();
});

test("without the add-in a formula shows #NAME?, and what stood in a file stays", async () => {
  const excel = await openExcel(
    buildXlsx({
      sheets: [{ name: "Sheet1", rows: '<row r="1"><c r="A1"><f>_xldudf_UEI_CV(B1:B2,C1:C2)</f><v>0.5</v></c></row>' }],
    }),
  );
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").formulas = [['=UEI.LIMIT("R1","小学")']];
    await context.sync();
  });
  const sheet = excel.book.sheet("Sheet1");
  expect([sheet?.cell(0, 0), sheet?.valueAt(1, 0)]).toEqual([
    expect.objectContaining({ value: 0.5, formula: "=UEI.CV(B1:B2,C1:C2)" }),
    { error: "#NAME?" },
  ]);
  excel.close();
});
