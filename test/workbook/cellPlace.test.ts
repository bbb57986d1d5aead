import { areaOfReference } from "../../src/workbook/cellPlace";

describe("areaOfReference", () => {
  it("reads an area and a single cell", () => {
    expect(areaOfReference("B3:$D$9")).toEqual({ fromRow: 2, toRow: 8, fromColumn: 1, toColumn: 3 });
    expect(areaOfReference("B3")).toEqual({ fromRow: 2, toRow: 2, fromColumn: 1, toColumn: 1 });
  });

  it.each(["", "B", "#REF!", "D9:B3", "A1:XFE1", "A1:A1048577", "A0"])("takes %j for none", (reference) => {
    expect(areaOfReference(reference)).toBeNull();
  });
});
