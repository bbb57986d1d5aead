import { readFileSync } from "node:fs";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { WorkbookPackage } from "../../src/workbook/file/package/workbookPackage";
import { richWorkbook } from "../fixtures/richWorkbook";
import { partErrors } from "../fixtures/ooxml/partErrors";
import { EXCEL_API_1_9 } from "./boot/requirementMatrix";
import { openExcel } from "./openExcel";
import type { TestExcel } from "./testExcel";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel(SAMPLE);
});
afterEach(() => excel.close());

let savedParts = new Map<string, string>();

/** The parts of a package by name, in base 64. */
function parts(bytes: Uint8Array): Map<string, string> {
  const { archive } = WorkbookPackage.open(bytes);
  return new Map(archive.names.map((name) => [name, Buffer.from(archive.readBytes(name)).toString("base64")]));
}

test("all tables are read in two round trips, with their sheets, columns, filters and protection", async () => {
  const seen = await excel.run(async (context) => {
    const { tables, worksheets, protection } = context.workbook;
    tables.load(
      "items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered,items/worksheet/name,items/columns/items/name",
    );
    worksheets.load("items/name,items/visibility,items/protection/protected");
    protection.load("protected");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("values,text,rowIndex,columnIndex"));
    await context.sync();
    return tables.items.map((table, index) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headings: table.columns.items.map(({ name }) => name),
      first: ranges[index]?.values[0],
      at: [ranges[index]?.rowIndex, ranges[index]?.columnIndex],
      isFiltered: table.autoFilter.isDataFiltered,
    }));
  });
  const { tables } = await WorkbookFile.open(SAMPLE).read();
  expect(excel.traffic.roundTrips).toBe(2);
  expect(seen.map(({ name, sheet, at, isFiltered }) => [name, sheet, at, isFiltered])).toEqual(
    tables.map((table) => [table.name, table.sheet, [table.firstRow, table.firstColumn], table.isFiltered]),
  );
  expect(seen.map(({ headings }) => headings)).toEqual(
    tables.map(({ cells }) => cells[0]?.map(({ value }) => String(value))),
  );
  expect(seen.map(({ first }) => first)).toEqual(seen.map(({ headings }) => headings));
});

test("what is not there is a null object, on which nothing happens, or an ItemNotFound", async () => {
  await excel.run(async (context) => {
    const { tables, worksheets, names } = context.workbook;
    const missing = [
      tables.getItemOrNullObject("没有"),
      worksheets.getItemOrNullObject("没有"),
      names.getItemOrNullObject("没有"),
    ];
    missing.forEach((one) => one.load("name"));
    tables.getItemOrNullObject("没有").delete();
    names.getItemOrNullObject("没有").getRangeOrNullObject().load("address");
    await context.sync();
    expect(missing.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
  });
  await expect(
    excel.run(async (context) => {
      context.workbook.tables.getItem("没有").load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "TableCollection.getItem" } });
});

test.each(["1表", "a b", "A1", "R1C1", "学校基本情况表"])("no table may be named %s", async (name) => {
  const add = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("新");
    sheet.getRange("A1:B2").values = [
      ["甲", "乙"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = name;
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Table.name" } });
});

test("a new sheet with a table, names, frozen panes, page set-up and a chart is what the file holds", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("UEI 试表");
    sheet.getRange("A1:C4").values = [
      ["学校", "数量", "标准"],
      ["'001", 1, 2],
      ["'=x", 3, 2],
      ["丙", 4, 2],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.set({ name: "UEI_try", style: "TableStyleLight1", showBandedRows: false });
    context.workbook.names.add("UEI_overview", sheet.getRange("A1"));
    sheet.names.add("UEI_sheet", '="overview"');
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
    sheet.tabColor = "#4E9A3B";
    sheet.showGridlines = false;
    sheet.pageLayout.set({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "&8 县级自评";
    sheet.getRange("B2").numberFormat = [["0.000"]];
    sheet.getRange("B2:B4").format.fill.color = "#E66C2C";
    sheet.getRange("A:A").format.columnWidth = 96;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
    chart.name = "UEI chart 1";
    chart.title.text = "校际";
    const limit = chart.series.add("限值");
    limit.setValues(sheet.getRange("C2:C4"));
    limit.setXAxisValues(sheet.getRange("A2:A4"));
    limit.chartType = "Line";
    chart.axes.valueAxis.title.text = "差异系数";
    chart.setPosition("E2", "K20");
    await context.sync();
  });
  expect(excel.traffic.roundTrips).toBe(1);
  const again = await openExcel(excel.save());
  const sheet = again.book.sheet("UEI 试表");
  expect([sheet?.frozenRows, sheet?.frozenColumns, sheet?.tabColor, sheet?.showGridlines]).toEqual([
    1,
    1,
    "#4E9A3B",
    false,
  ]);
  expect(sheet?.page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitWide: 1,
    fitTall: null,
    centerHorizontally: true,
    titleRows: { fromRow: 0, toRow: 0 },
    headersFooters: { LeftFooter: "&8 县级自评" },
  });
  expect([sheet?.cell(1, 0)?.value, sheet?.cell(2, 0)?.value, sheet?.columnWidths.get(0)]).toEqual(["001", "=x", 96]);
  expect(sheet?.cell(1, 1)?.style.look).toMatchObject({ numberFormat: "0.000", fill: "#E66C2C" });
  expect(sheet?.tables).toMatchObject([{ name: "UEI_try", style: "TableStyleLight1", showBandedRows: false }]);
  expect(again.book.names.find(({ name }) => name === "UEI_overview")?.formula).toBe("='UEI 试表'!$A$1");
  expect(sheet?.charts).toMatchObject([
    {
      name: "UEI chart 1",
      title: "校际",
      cells: { fromRow: 1, fromColumn: 4, toRow: 19, toColumn: 10 },
      series: [
        { values: { area: { fromRow: 1, toRow: 3, fromColumn: 1 } } },
        { name: "限值", categories: { area: { fromColumn: 0 } } },
      ],
    },
  ]);
  expect((await WorkbookFile.open(excel.save()).read()).ownSheets).toMatchObject([
    { id: "overview", name: "UEI 试表" },
  ]);
  again.close();
  savedParts = parts(excel.save());
});

test("the parts of that sheet are valid as the published schemas have them", () => {
  const checked = [...savedParts].filter(([name]) =>
    /^xl\/(workbook|styles)\.xml$|^xl\/(worksheets|tables|charts|drawings)\/[^/]*\.xml$/.test(name),
  );
  expect(checked.length).toBeGreaterThan(20);
  expect(
    checked.flatMap(([name, content]) =>
      partErrors(Buffer.from(content, "base64").toString()).map((error) => `${name}, ${error}`),
    ),
  ).toEqual([]);
});

test("parts of sheets that nobody wrote to are saved byte for byte", async () => {
  const rich = await openExcel(richWorkbook());
  await rich.run(async (context) => {
    context.workbook.worksheets.add("新").getRange("A1").values = [[1]];
    await context.sync();
  });
  const [before, after] = [parts(richWorkbook()), parts(rich.save())];
  const changed = [...before.keys()].filter((name) => after.get(name) !== before.get(name));
  expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"]);
  rich.close();
});

test("a protected sheet and a locked structure refuse, and what went before stays", async () => {
  const sheet = excel.book.sheets[0];
  if (sheet !== undefined) sheet.isProtected = true;
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.getLast().getRange("Z1").values = [["先"]];
      context.workbook.worksheets.getFirst().getRange("Z1").values = [["后"]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "Range.values" } });
  expect(excel.book.sheets.at(-1)?.cell(0, 25)?.value).toBe("先");
  excel.book.isStructureProtected = true;
  await expect(
    excel.run(async (context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "WorksheetCollection.add" } });
});

test("settings are kept as JSON, names follow a renamed sheet", async () => {
  await excel.run(async (context) => {
    const { settings, names, worksheets } = context.workbook;
    settings.add("uei", { map: [1, null, "甲"] });
    const setting = settings.getItem("uei");
    setting.load("value");
    const name = names.add("UEI_plan", worksheets.getFirst().getRange("A1"));
    worksheets.getFirst().name = "改名";
    const range = name.getRange();
    range.load("address");
    await context.sync();
    expect([setting.value, range.address]).toEqual([{ map: [1, null, "甲"] }, "改名!A1"]);
  });
});

test("an old Excel has only what its requirement sets say", async () => {
  const old = await openExcel(SAMPLE, { requirements: EXCEL_API_1_9 });
  expect(old.office.Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  await expect(
    old.run(async (context) => {
      context.workbook.application.cultureInfo.load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
  old.close();
});
