import { readSheets } from "../../../fixtures/awaitedSheets";
import type { Cell } from "../../../../src/model/tables/cell";
import { EMPTY_CELL } from "../../../../src/model/tables/cell";
import type { WorkbookContents } from "../../../../src/workbook/port";
import { readWorkbookContents } from "../../../../src/workbook/file/reading/readWorkbook";
import { WorkbookPackage } from "../../../../src/workbook/file/package/workbookPackage";
import { buildXlsx, packXlsx, xlsxParts, type BookSource } from "../../../fixtures/xlsxBuilder";

const text = (value: string): Cell => ({ kind: "text", value, shown: value, isDate: false });
const number = (value: number, shown = String(value)): Cell => ({ kind: "number", value, shown, isDate: false });

const read = (book: BookSource): WorkbookContents => readWorkbookContents(WorkbookPackage.open(buildXlsx(book)));

/** The cells of a workbook with one sheet and no table. */
function cellsOf(rows: string, book: Partial<BookSource> = {}): readonly (readonly Cell[])[] {
  return read({ ...book, sheets: [{ name: "表", rows }] }).plainRanges[0]?.cells ?? [];
}

const school: BookSource = {
  sharedStrings:
    '<si><t>学校</t></si><si><t>人数</t></si><si><r><t>城关</t></r><r><t>小学</t></r><rPh sb="0" eb="1"><t>ちょう</t></rPh></si><si><t>合计</t></si>',
  sheets: [
    {
      name: "封面",
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 填报单位 </t></is></c></row>',
    },
    {
      name: "学校表",
      rows:
        '<row r="1"><c r="A1" t="str"><v>单位：人</v></c></row>' +
        '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>' +
        '<row r="4"><c r="B4" t="s"><v>2</v></c><c r="C4"><v>1200</v></c><c r="E4"><v>7</v></c></row>' +
        '<row r="5"><c r="B5" t="s"><v>3</v></c><c r="C5"><f>SUBTOTAL(109,C4:C4)</f><v>1200</v></c></row>',
      tables: [
        {
          attributes: 'name="t1" displayName="学校" ref="B3:C5" totalsRowCount="1"',
          children: '<autoFilter ref="B3:C4"/>',
        },
      ],
    },
  ],
};

const dialects: readonly (readonly [string, Partial<BookSource>])[] = [
  ["transitional", {}],
  ["strict", { dialect: "strict" }],
  ["prefixed", { prefix: "x:" }],
  ["with absolute targets", { targets: "absolute" }],
];

describe("readWorkbookContents", () => {
  it.each(dialects)("reads tables and what stands around them in a workbook that is %s", (_, dialect) => {
    const contents = read({ ...school, ...dialect });
    expect(contents.tables).toEqual([
      {
        sheet: "学校表",
        name: "学校",
        firstRow: 2,
        firstColumn: 1,
        headingRows: 1,
        hasTotalsRow: true,
        isHidden: false,
        isFiltered: false,
        cells: [
          [text("学校"), text("人数")],
          [text("城关小学"), number(1200)],
          [text("合计"), number(1200)],
        ],
      },
    ]);
    expect(
      contents.plainRanges.map(({ sheet, firstRow, firstColumn, cells }) => [sheet, firstRow, firstColumn, cells]),
    ).toEqual([
      ["封面", 0, 0, [[text(" 填报单位 ")]]],
      ["学校表", 0, 0, [[text("单位：人")], [], [], [EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, number(7)]]],
    ]);
    expect(contents.ownSheets).toEqual([]);
    expect(contents.protection).toEqual({ workbookStructure: false, sheets: [] });
  });

  it("reads every kind of cell", () => {
    expect(
      cellsOf(
        '<row r="1"><c r="A1"><v>1.50</v></c><c r="B1" t="n"><v>-2e-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c>' +
          '<c r="E1" t="str"><f>A1&amp;"x"</f><v>1.50x</v></c><c r="F1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c></row>',
      ),
    ).toEqual([
      [
        number(1.5, "1.50"),
        number(-0.002, "-2e-3"),
        { kind: "boolean", value: true, shown: "TRUE", isDate: false },
        { kind: "error", value: "#DIV/0!", shown: "#DIV/0!", isDate: false },
        text("1.50x"),
        text("甲乙"),
      ],
    ]);
  });

  it("never takes a formula without a value for empty or zero, but one that shows no text for empty", () => {
    const uncalculated: Cell = { kind: "uncalculated", value: null, shown: "", isDate: false };
    expect(
      cellsOf(
        '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>1</f><v></v></c><c r="C1"><f t="shared" si="0"/><v/></c>' +
          '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>1+1</f><v>2</v></c></row>',
      ),
    ).toEqual([[uncalculated, uncalculated, uncalculated, EMPTY_CELL, number(2)]]);
  });

  it("tells dates and percentages by their number formats, built-in and custom", () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="177" formatCode="0.0%"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="9"/><xf numFmtId="177"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45901</v></c><c r="B1" s="2"><v>45901.5</v></c><c r="C1" s="3"><v>0.985</v></c>' +
      '<c r="D1" s="4"><v>0.07</v></c><c r="E1" s="0"><v>45901</v></c><c r="F1" t="d"><v>2025-09-01</v></c></row>';
    expect(cellsOf(rows, { styles })).toEqual([
      [
        { kind: "number", value: 45901, shown: "2025-09-01", isDate: true },
        { kind: "number", value: 45901.5, shown: "2025-09-01T12:00:00", isDate: true },
        number(0.985, "98.5%"),
        number(0.07, "7%"),
        number(45901),
        { kind: "number", value: 45901, shown: "2025-09-01", isDate: true },
      ],
    ]);
    const [dates = []] = cellsOf(rows, { styles, settings: '<workbookPr date1904="1"/>' });
    expect(dates.map(({ shown }) => shown)).toEqual([
      "2029-09-02",
      "2029-09-02T12:00:00",
      "98.5%",
      "7%",
      "45901",
      "2025-09-01",
    ]);
    expect(dates[5]?.value).toBe(45901 - 1462);
  });

  it("places rows and cells that do not say where they stand", () => {
    const range = read({
      sheets: [
        {
          name: "表",
          rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row>',
        },
      ],
    }).plainRanges[0];
    expect([range?.firstRow, range?.firstColumn]).toEqual([0, 0]);
    expect(range?.cells).toEqual([
      [number(1), number(2)],
      [],
      [],
      [EMPTY_CELL, EMPTY_CELL, number(3), number(4)],
      [],
      [EMPTY_CELL, number(5)],
    ]);
  });

  it("undoes the escapes of spreadsheets and of XML, and keeps every space", () => {
    const sharedStrings =
      "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x0041_</t></si><si><t><![CDATA[<c>]]> &amp; &#x20;</t></si>";
    expect(
      cellsOf(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="str"><v>&lt;_x0041_&gt;</v></c></row>',
        { sharedStrings },
      ),
    ).toEqual([[text("a\r\nb"), text("_x0041_"), text("<c> &  "), text("<A>")]]);
  });

  it("reads nothing out of comments", () => {
    expect(
      cellsOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><!-- <row r="2"><c r="A2"><v>2</v></c></row> --><row r="3"><c r="A3"><v>3</v></c></row>',
      ),
    ).toEqual([[number(1)], [], [number(3)]]);
  });

  it("leaves styled blank cells out of the used range", () => {
    const range = read({
      sheets: [
        {
          name: "表",
          rows: '<row r="1"><c r="A1" s="3"/></row><row r="2"><c r="B2"><v>1</v></c><c r="XFD2" s="3"/></row><row r="9" hidden="1"/>',
        },
      ],
    }).plainRanges;
    expect(range.map(({ firstRow, firstColumn, cells }) => [firstRow, firstColumn, cells])).toEqual([
      [1, 1, [[number(1)]]],
    ]);
    expect(read({ sheets: [{ name: "空", rows: '<row r="1"><c r="A1" s="3"/></row>' }] }).plainRanges).toEqual([]);
  });

  it("orders tables by sheet and place, and takes a part of any encoding", () => {
    const table = (name: string, ref: string): { attributes: string } => ({
      attributes: `name="${name}" displayName="${name}" ref="${ref}" headerRowCount="0"`,
    });
    const parts = xlsxParts({
      sheets: [
        {
          name: "乙",
          rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
          tables: [table("z", "A5:B6"), table("y", "C1:D2"), table("x", "A1:B2")],
        },
        {
          name: "甲",
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>县</t></is></c></row>',
          tables: [table("a", "A1:A2")],
        },
      ],
    });
    const name = "xl/worksheets/sheet2.xml";
    const utf16 = Buffer.from(`\uFEFF${(parts[name] ?? "").replace("UTF-8", "UTF-16")}`, "utf16le");
    const { tables } = readWorkbookContents(WorkbookPackage.open(packXlsx({ ...parts, [name]: utf16 })));
    expect(tables.map((each) => each.name)).toEqual(["x", "y", "z", "a"]);
    expect(tables[0]?.headingRows).toBe(0);
    expect(tables[3]?.cells).toEqual([[text("县")]]);
  });

  it("ends a table that was drawn to the end of the sheet with its last filled row", () => {
    const { tables } = read({
      sheets: [
        {
          name: "表",
          rows: '<row r="2"><c r="A2"><v>1</v></c></row>',
          tables: [{ attributes: 'name="t" displayName="t" ref="A1:B1048576" totalsRowCount="1"' }],
        },
      ],
    });
    expect(tables[0]?.cells).toEqual([[], [number(1)]]);
    expect(tables[0]?.hasTotalsRow).toBe(false);
  });

  it("says what is hidden, filtered and protected", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
    const filter =
      '<autoFilter ref="A1:A2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
    const named = { attributes: 'name="t" displayName="t" ref="A1:A2"' };
    const contents = read({
      settings: '<workbookProtection lockStructure="1"/>',
      sheets: [
        { name: "隐藏", state: "veryHidden", rows, tables: [{ ...named, children: filter }] },
        { name: "隐行", rows, tables: [{ ...named, children: filter.replace(/<filters>.*<\/filters>/, "") }] },
        { name: "筛选", rows, after: `<sheetProtection sheet="1" password="CC1A"/>${filter}` },
        {
          name: "未筛选",
          rows,
          after: `<sheetProtection objects="1"/><customSheetViews><customSheetView>${filter}</customSheetView></customSheetViews>`,
        },
      ],
    });
    expect(contents.tables.map(({ sheet, isHidden, isFiltered }) => [sheet, isHidden, isFiltered])).toEqual([
      ["隐藏", true, true],
      ["隐行", false, false],
    ]);
    expect(contents.plainRanges.map(({ sheet, isFiltered }) => [sheet, isFiltered])).toEqual([
      ["筛选", true],
      ["未筛选", false],
    ]);
    expect(contents.protection).toEqual({ workbookStructure: true, sheets: ["筛选"] });
  });

  it("finds our own sheets by their markers, whatever they are called now, and takes nothing of theirs for input", () => {
    const rows = '<row r="2"><c r="B2"><v>7</v></c></row>';
    const table = { attributes: 'name="UEI_t" displayName="UEI_t" ref="B2:B2" headerRowCount="0"' };
    const contents = read({
      sheets: [
        { name: "设置", rows, tables: [table] },
        { name: "我的'总表", rows },
        { name: "我的'总表 (2)", rows },
        { name: "UEI 数据核查", rows },
        { name: "图", rows, kind: "chartsheet" },
      ],
      definedNames:
        "<definedName name=\"uei_overview\">'我的''总表'!$A$1</definedName><definedName name=\"UEI_settings\">设置!$A$1</definedName>" +
        '<definedName name="UEI_sheet" localSheetId="0">"settings"</definedName><definedName name="UEI_sheet" localSheetId="1">"overview"</definedName><definedName name="UEI_sheet" localSheetId="2">"overview"</definedName>' +
        '<definedName name="UEI_overview" localSheetId="2">\'我的\'\'总表 (2)\'!$A$1</definedName><definedName name="UEI_findings">#REF!$A$1</definedName>',
    });
    expect(readSheets(contents.ownSheets)).toEqual([
      { id: "overview", name: "我的'总表", cells: [[], [EMPTY_CELL, number(7)]] },
      { id: "settings", name: "设置", cells: [[], [EMPTY_CELL, number(7)]] },
    ]);
    expect(contents.tables).toEqual([]);
    expect(contents.plainRanges.map(({ sheet }) => sheet)).toEqual(["UEI 数据核查"]);
  });
});
