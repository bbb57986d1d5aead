import { WorkbookError } from "../../../../src/workbook/port";
import { readSheetFrame } from "../../../../src/workbook/file/sheets/sheetFrame";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("readSheetFrame", () => {
  it.each([
    ["", ""],
    ["x:", ":x"],
  ])("finds what stands before and after the cells, with prefix %p", (prefix, declared) => {
    const tag = (name: string): string => `${prefix}${name}`;
    const frame = readSheetFrame(
      `<${tag("worksheet")} xmlns${declared}="${MAIN}" xmlns:q="${RELATIONS}"><${tag("sheetViews")}><${tag("sheetView")} tabSelected="true"/></${tag("sheetViews")}>` +
        `<${tag("sheetData")}><${tag("row")}/></${tag("sheetData")} ><${tag("sheetProtection")} sheet="1"/><${tag("pageSetup")} q:id="rId3"/><${tag("drawing")} q:id="rId1"/></${tag("worksheet")}>`,
      "sheet",
    );
    expect(frame).toMatchObject({ isProtected: true, isTabSelected: true });
    expect([...frame.relationships]).toEqual([
      ["pageSetup", "rId3"],
      ["drawing", "rId1"],
    ]);
  });

  it("reads a sheet without cells, and protection that is switched off as none", () => {
    const frame = readSheetFrame(
      `<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="0" objects="1"/></worksheet>`,
      "sheet",
    );
    expect(frame).toEqual({ isProtected: false, isTabSelected: false, relationships: new Map() });
  });

  it("says which part is damaged", () => {
    expect(() => readSheetFrame("<worksheet><sheetData></worksheet>", "xl/a.xml")).toThrow(WorkbookError);
  });
});
