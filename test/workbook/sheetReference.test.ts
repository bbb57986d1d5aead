import {
  absoluteAddress,
  areaAddress,
  expandSheetTokens,
  quoteSheetName,
  rangeReference,
} from "../../src/workbook/sheetReference";

const NAMES = { schools: "Bob's 表", balance: "UEI 校际均衡" };

describe("references to sheets", () => {
  it("quotes names and doubles apostrophes", () => {
    expect(quoteSheetName("Bob's 表")).toBe("'Bob''s 表'");
  });

  it("writes addresses", () => {
    expect(absoluteAddress(2, 27)).toBe("$AB$3");
    expect(areaAddress({ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 })).toBe("A1");
    expect(areaAddress({ fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 2 })).toBe("A2:C4");
    expect(rangeReference({ sheet: "balance", fromRow: 2, toRow: 2, fromColumn: 1, toColumn: 7 }, NAMES)).toBe(
      "'UEI 校际均衡'!$B$3:$H$3",
    );
  });

  it("puts names in place of tokens and leaves array constants alone", () => {
    expect(expandSheetTokens("SUM({schools}!$F$8:$F$29)*{1,2}/{balance}!A1", NAMES)).toBe(
      "SUM('Bob''s 表'!$F$8:$F$29)*{1,2}/'UEI 校际均衡'!A1",
    );
  });

  it("refuses a sheet that will not be there", () => {
    expect(() => expandSheetTokens("{forms}!A1", NAMES)).toThrow('"forms"');
  });
});
