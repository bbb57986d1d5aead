import { markerName } from "../../../src/workbook/markerName";
import { markedPositions } from "../../../src/workbook/file/ownSheetEntries";
import type { SheetEntry, WorkbookIndex } from "../../../src/workbook/file/workbookIndex";

const entry = (name: string, isWorksheet = true): SheetEntry => ({
  name,
  sheetId: 1,
  state: "visible",
  isWorksheet,
  relationshipId: "rId1",
  part: "p",
});

function indexWith(names: readonly (readonly [string, string, number | null])[]): WorkbookIndex {
  return {
    sheets: [entry("学校"), entry("Bob's 表"), entry("图", false)],
    definedNames: names.map(([name, text, sheetIndex]) => ({ name, text, sheetIndex })),
    isDate1904: false,
    isStructureLocked: false,
    isManuallyCalculated: false,
  };
}

describe("markedPositions", () => {
  it("follows the marker to a renamed sheet", () => {
    expect([...markedPositions(indexWith([[markerName("overview"), "'Bob''s 表'!$A$1", null]]))]).toEqual([
      ["overview", 1],
    ]);
    expect([...markedPositions(indexWith([["uei_SCHOOLS", "学校!$B$3:$C$4", null]]))]).toEqual([["schools", 0]]);
  });

  it("passes over deleted sheets, names of one sheet only and sheets without cells", () => {
    expect(
      markedPositions(
        indexWith([
          [markerName("overview"), "#REF!$A$1", null],
          [markerName("schools"), "学校!$A$1", 0],
          [markerName("balance"), "图!$A$1", null],
          [markerName("plan"), "[1]学校!$A$1", null],
        ]),
      ).size,
    ).toBe(0);
  });

  it("gives a sheet to one marker only", () => {
    expect([
      ...markedPositions(
        indexWith([
          [markerName("schools"), "学校!$A$1", null],
          [markerName("overview"), "学校!$A$1", null],
        ]),
      ),
    ]).toEqual([["overview", 0]]);
  });
});
