import { withoutSheets } from "../../../../src/workbook/file/writing/calcChainEdit";

describe("withoutSheets", () => {
  it("takes whole runs of a sheet out, those entries too that inherit it", () => {
    const xml =
      '<calcChain xmlns="m"><c r="A1" i="1"/><c r="A2"/><c r="B1" i="9" l="1"/><c r="B2"/><c r="C1" i="2"></c></calcChain>';
    expect(withoutSheets(xml, new Set([9]))).toBe(
      '<calcChain xmlns="m"><c r="A1" i="1"/><c r="A2"/><c r="C1" i="2"></c></calcChain>',
    );
  });

  it("leaves a list alone that names none of them", () => {
    const xml = '<x:calcChain xmlns:x="m"><x:c r="A1" i="1"/></x:calcChain>';
    expect(withoutSheets(xml, new Set([2]))).toBe(xml);
  });

  it("says so where nothing is left", () => {
    expect(
      withoutSheets('<x:calcChain xmlns:x="m"><x:c r="A1" i="1"/><x:c r="A2"/></x:calcChain>', new Set([1])),
    ).toBeNull();
  });
});
