import { buildXlsx } from "../fixtures/xlsxBuilder";
import { openExcel } from "./openExcel";
import type { TestExcel } from "./testExcel";

const PLAIN = buildXlsx({
  sheets: [
    { name: "数据", rows: '<row r="1"><c r="A1"><v>5</v></c><c r="C3" t="inlineStr"><is><t>学校</t></is></c></row>' },
  ],
});

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(PLAIN);
});
afterEach(() => excel.close());

/** Enters one value and tells what the cell holds then. */
async function entered(value: string | number | boolean, format = "General"): Promise<unknown[]> {
  return excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("数据").getRange("E5");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,text,valueTypes,numberFormat,formulas");
    await context.sync();
    return [
      cell.values[0]?.[0],
      cell.valueTypes[0]?.[0],
      cell.numberFormat[0]?.[0],
      cell.text[0]?.[0],
      cell.formulas[0]?.[0],
    ];
  });
}

test.each([
  ["001", [1, "Double", "General", "1", 1]],
  ["5%", [0.05, "Double", "0%", "5%", 0.05]],
  ["1,234.5", [1234.5, "Double", "#,##0.00", "1,234.50", 1234.5]],
  ["2025-09-01", [45901, "Double", "yyyy-mm-dd", "2025-09-01", 45901]],
  ["2025年9月1日", [45901, "Double", 'yyyy"年"m"月"d"日"', "2025年9月1日", 45901]],
  ["TRUE", [true, "Boolean", "General", "TRUE", true]],
  ["'001", ["001", "String", "General", "001", "'001"]],
  ["'=A1", ["=A1", "String", "General", "=A1", "'=A1"]],
  ["#N/A", ["#N/A", "Error", "General", "#N/A", "#N/A"]],
  ["１２３", [123, "Double", "General", "123", 123]],
  ["全县", ["全县", "String", "General", "全县", "全县"]],
  ["", ["", "Empty", "General", "", ""]],
])("%p entered into a plain cell is read as Excel reads it", async (value, expected) => {
  expect(await entered(value)).toEqual(expected);
});

test("1-2 becomes a date and only an apostrophe or the text format keeps it", async () => {
  expect((await entered("1-2")).slice(1, 4)).toEqual(["Double", "m-d", "1-2"]);
  expect((await entered("'1-2")).slice(0, 2)).toEqual(["1-2", "String"]);
  expect(await entered("1-2", "@")).toEqual(["1-2", "String", "@", "1-2", "1-2"]);
  expect((await entered("=1+1", "@")).slice(0, 2)).toEqual(["=1+1", "String"]);
});

test("a big array goes in blocks, one validation and one request", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("数据").getRangeByIndexes(0, 0, 1000, 12);
    range.values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => row * 12 + column),
    );
    await context.sync();
  });
  expect(excel.book.sheet("数据")?.cell(999, 11)?.value).toBe(11_999);
  expect(excel.traffic.roundTrips).toBe(1);
  expect(excel.traffic.batches[0]?.request.Actions.filter(({ Name }) => Name === "_ValidateArraySize")).toHaveLength(1);
});

test.each([
  [3, 2],
  [2, 3],
])("an array of %i × %i does not fit a range of 2 × 2", async (rows, columns) => {
  const write = excel.run(async (context) => {
    context.workbook.worksheets.getItem("数据").getRange("A1:B2").values = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => 1),
    );
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

test("what was not loaded cannot be read", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("数据").getRange("A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a member that is not modelled fails and is named", async () => {
  const asked = excel.run(async (context) => {
    context.workbook.worksheets.getItem("数据").getRange("A1").getSpillParent().load("address");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "the test Excel has no Range.GetSpillParent",
  });
});

test("more than five million cells are refused", async () => {
  const asked = excel.run(async (context) => {
    context.workbook.worksheets.getItem("数据").getRangeByIndexes(0, 0, 500_001, 10).load("values");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "RangeExceedsLimit" });
});

test("whole columns have no values, and their used part is known", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    const column = sheet.getRange("A:C");
    column.load("values,address");
    const used = column.getUsedRange(true);
    used.load("address,rowIndex,columnIndex,rowCount,columnCount");
    const nothing = sheet.getRange("F1:F9").getUsedRangeOrNullObject(true);
    nothing.load("address");
    await context.sync();
    expect([column.values, column.address]).toEqual([null, "数据!A:C"]);
    expect([used.address, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([
      "数据!A1:C3",
      0,
      0,
      3,
      3,
    ]);
    expect(nothing.isNullObject).toBe(true);
  });
});

test("formats: fill, font, borders, sizes, alignment, and what differs is null", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#CFE8C0";
    range.format.font.set({ bold: true, name: "微软雅黑", size: 10, color: "#1C4A1F" });
    range.format.set({
      wrapText: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      columnWidth: 72,
      rowHeight: 30,
    });
    range.format.borders.getItem("EdgeBottom").set({ style: "Continuous", color: "#BFC5CC", weight: "Thin" });
    sheet.getRange("B2").format.fill.clear();
    const [first, whole] = [sheet.getRange("A1"), sheet.getRange("A1:B2")];
    first.load(
      "format/fill/color,format/font/name,format/font/bold,format/columnWidth,format/rowHeight,format/wrapText",
    );
    whole.load("format/fill/color,format/font/bold,format/horizontalAlignment");
    const line = sheet.getRange("A2").format.borders.getItem("EdgeBottom");
    line.load("style,color");
    await context.sync();
    expect([
      first.format.fill.color,
      first.format.font.name,
      first.format.columnWidth,
      first.format.rowHeight,
      first.format.wrapText,
    ]).toEqual(["#CFE8C0", "微软雅黑", 72, 30, true]);
    expect([whole.format.fill.color, whole.format.font.bold, whole.format.horizontalAlignment]).toEqual([
      "",
      true,
      "Center",
    ]);
    expect([line.style, line.color]).toEqual(["Continuous", "#BFC5CC"]);
  });
});

test("setCellProperties takes one bag for each cell of the range", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("数据").getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, { format: { fill: { color: "#00FF00" } } }],
    ]);
    await context.sync();
  });
  const look = (column: number): unknown => excel.book.sheet("数据")?.cell(0, column)?.style.look;
  expect([look(0), look(1)]).toMatchObject([
    { fill: "#FF0000", bold: true },
    { fill: "#00FF00", bold: false },
  ]);
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("数据")
        .getRange("A1:B1")
        .setCellProperties([[{}]]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("several areas at once, merging, clearing, links and selection", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("数据");
    sheet.getRanges("A1,C3:D4").format.fill.color = "#FFF2CC";
    sheet.getRange("E1:F2").merge();
    sheet.getRange("H1").hyperlink = { documentReference: "'数据'!A1", textToDisplay: "去看", screenTip: "源" };
    sheet.getRange("C3:D4").clear("Contents");
    sheet.getRange("B7").select();
    const link = sheet.getRange("H1");
    link.load("hyperlink,values");
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect([link.hyperlink.documentReference, link.values[0]?.[0], selected.address]).toEqual([
      "'数据'!A1",
      "去看",
      "数据!B7",
    ]);
  });
  const sheet = excel.book.sheet("数据");
  expect([sheet?.cell(2, 2)?.value, sheet?.cell(2, 2)?.style.look.fill, [...(sheet?.merges ?? [])]]).toEqual([
    null,
    "#FFF2CC",
    [{ fromRow: 0, toRow: 1, fromColumn: 4, toColumn: 5 }],
  ]);
});

test("a range may be used over several requests and is given back at the end of the run", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("数据").getRange("A1");
    await context.sync();
    range.values = [[7]];
    await context.sync();
    expect(excel.native.keptReferences).toBe(1);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([excel.book.sheet("数据")?.cell(0, 0)?.value, excel.native.keptReferences]).toEqual([7, 0]);
});

test("an array over rows that a filter hides goes wrong as in Excel: its first row in every visible one", async () => {
  const sheet = excel.book.sheet("数据");
  sheet?.filterOut({ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 }, () => true);
  const values = await excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem("数据").getRange("E1:E5");
    column.values = [[5], [4], [3], [2], [1]];
    column.load("values");
    await context.sync();
    return structuredClone(column.values);
  });
  expect(values).toEqual([[5], [""], [""], [5], [5]]);
});

test("rows that people hid by hand take an array as any other", async () => {
  const values = await excel.run(async (context) => {
    const column = context.workbook.worksheets.getItem("数据").getRange("E1:E3");
    column.getRow(1).getEntireRow().rowHidden = true;
    column.values = [[5], [4], [3]];
    column.load("values");
    await context.sync();
    return structuredClone(column.values);
  });
  expect(values).toEqual([[5], [4], [3]]);
});
