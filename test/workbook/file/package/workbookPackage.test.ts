import { WorkbookPackage } from "../../../../src/workbook/file/package/workbookPackage";
import { buildXlsx, packXlsx, xlsxParts, type BookSource } from "../../../fixtures/xlsxBuilder";

const book: BookSource = {
  settings: '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>',
  sheets: [
    { name: "学校", rows: "" },
    { name: "旧表", rows: "", state: "hidden" },
    { name: "底稿", rows: "", state: "veryHidden" },
    { name: "图", rows: "", kind: "chartsheet" },
  ],
  definedNames:
    '<definedName name="UEI_overview">\'总 表\'!$A$1</definedName><definedName name="x" localSheetId="1">1</definedName>',
};

const dialects: readonly (readonly [string, Partial<BookSource>])[] = [
  ["transitional", {}],
  ["strict", { dialect: "strict" }],
  ["prefixed", { prefix: "x:" }],
  ["with absolute targets", { targets: "absolute" }],
];

describe("WorkbookPackage", () => {
  it.each(dialects)("reads the index of a workbook that is %s", (_, dialect) => {
    const opened = WorkbookPackage.open(buildXlsx({ ...book, ...dialect }));
    expect(opened.workbookPart).toBe("xl/workbook.xml");
    expect(
      opened.index.sheets.map(({ name, sheetId, state, part, isWorksheet }) => [
        name,
        sheetId,
        state,
        part,
        isWorksheet,
      ]),
    ).toEqual([
      ["学校", 1, "visible", "xl/worksheets/sheet1.xml", true],
      ["旧表", 2, "hidden", "xl/worksheets/sheet2.xml", true],
      ["底稿", 3, "veryHidden", "xl/worksheets/sheet3.xml", true],
      ["图", 4, "visible", "xl/worksheets/sheet4.xml", false],
    ]);
    expect(opened.index.definedNames).toEqual([
      { name: "UEI_overview", sheetIndex: null, text: "'总 表'!$A$1" },
      { name: "x", sheetIndex: 1, text: "1" },
    ]);
    expect(opened.index.isDate1904).toBe(true);
    expect(opened.index.isStructureLocked).toBe(true);
    expect(opened.isSigned).toBe(false);
    expect(opened.contentTypeOf("/xl/STYLES.xml")).toMatch(/styles\+xml$/);
    expect(opened.contentTypeOf("xl/other.xml")).toBe("application/xml");
  });

  it("finds parts packed with backslashes, in other case, under any name", () => {
    const parts = Object.entries(xlsxParts(book)).map(([name, xml]): [string, string] => [
      name
        .replace("xl/workbook.xml", "xl/Book.XML")
        .replace("workbook.xml.rels", "book.xml.rels")
        .replaceAll("/", "\\"),
      xml.replaceAll("xl/workbook.xml", "xl/book.xml"),
    ]);
    const opened = WorkbookPackage.open(packXlsx(Object.fromEntries(parts)));
    expect(opened.workbookPart).toBe("xl/Book.XML");
    expect(opened.index.sheets[0]?.part).toBe("xl/worksheets/sheet1.xml");
  });

  it("knows a signed workbook", () => {
    const parts = { ...xlsxParts(book), "_xmlsignatures/origin.sigs": "" };
    expect(WorkbookPackage.open(packXlsx(parts)).isSigned).toBe(true);
  });

  it("gives the places in the text that splicing needs", () => {
    const { workbookXml, workbookRoot } = WorkbookPackage.open(buildXlsx(book));
    const sheets = workbookRoot.children.find(({ local }) => local === "sheets");
    expect(workbookXml.slice(sheets?.start, sheets?.contentStart)).toBe("<sheets>");
    expect(workbookXml.slice(sheets?.contentEnd, sheets?.end)).toBe("</sheets>");
    const [first, second] = sheets?.children ?? [];
    expect(workbookXml.slice(first?.start, first?.end)).toBe('<sheet name="学校" sheetId="1" r:id="rId1"/>');
    expect(second?.start).toBe(first?.end);
    expect(workbookXml.slice(workbookRoot.contentEnd, workbookRoot.end)).toBe("</workbook>");
  });
});
