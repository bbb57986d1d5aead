import { WorkbookError } from "../../../../src/workbook/port";
import { readSheetFrame, type SheetFrame } from "../../../../src/workbook/file/sheets/sheetFrame";

/** In pieces of so many characters; all tags are cut somewhere. */
const frameOf = (xml: string, part = "sheet", length = 7): SheetFrame =>
  readSheetFrame(part, (take) => {
    for (let at = 0; at < xml.length; at += length) take(xml.slice(at, at + length));
  });

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("readSheetFrame", () => {
  it.each([
    ["", ""],
    ["x:", ":x"],
  ])("finds what stands before and after the cells, with prefix %p", (prefix, declared) => {
    const tag = (name: string): string => `${prefix}${name}`;
    const frame = frameOf(
      `<${tag("worksheet")} xmlns${declared}="${MAIN}" xmlns:q="${RELATIONS}"><${tag("sheetViews")}><${tag("sheetView")} tabSelected="true"/></${tag("sheetViews")}>` +
        `<${tag("sheetData")}><${tag("row")}/></${tag("sheetData")} ><${tag("sheetProtection")} sheet="1"/><${tag("pageSetup")} q:id="rId3"/><${tag("drawing")} q:id="rId1"/></${tag("worksheet")}>`,
    );
    expect(frame).toMatchObject({ isProtected: true, isTabSelected: true });
    expect([...frame.relationships]).toEqual([
      ["pageSetup", "rId3"],
      ["drawing", "rId1"],
    ]);
  });

  it("reads a sheet without cells, and protection that is switched off as none", () => {
    const frame = frameOf(
      `<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="0" objects="1"/></worksheet>`,
    );
    expect(frame).toEqual({ isProtected: false, isTabSelected: false, relationships: new Map() });
  });

  it("says which part is damaged", () => {
    expect(() => frameOf("<worksheet><sheetData></worksheet>", "xl/a.xml")).toThrow(WorkbookError);
    expect(() => frameOf("<worksheet><sheetData></sheetData><a></worksheet>", "xl/a.xml")).toThrow(WorkbookError);
  });

  it.each([1, 3, 11, 1000])("takes no closing tag within the cells for their end, in pieces of %d", (length) => {
    const cells = `<sheetData><!-- </sheetData><sheetProtection sheet="1"/> --><row r="1"/></sheetData>`;
    const frame = frameOf(
      `<worksheet xmlns="${MAIN}">${cells}<sheetProtection sheet="0"/></worksheet>`,
      "sheet",
      length,
    );
    expect(frame.isProtected).toBe(false);
  });
});
