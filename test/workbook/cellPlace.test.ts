import { areaOfReference, columnOfAddress, isOnSheet, rowOfAddress } from "../../src/workbook/cellPlace";
import { columnLetters } from "../../src/model/cellRef";

describe("columnOfAddress", () => {
  it("undoes columnLetters for every column of a sheet", () => {
    for (let column = 0; column < 16_384; column++) expect(columnOfAddress(`${columnLetters(column)}7`)).toBe(column);
  });

  it("says that there is none", () => {
    expect(columnOfAddress("7")).toBe(-1);
  });
});

describe("rowOfAddress", () => {
  it("counts from 0", () => {
    expect(rowOfAddress("C5")).toBe(4);
    expect(rowOfAddress("$AA$1048576")).toBe(1_048_575);
    expect(rowOfAddress("C")).toBeNaN();
  });
});

describe("areaOfReference", () => {
  it("reads an area and a single cell", () => {
    expect(areaOfReference("B3:$D$9")).toEqual({ fromRow: 2, toRow: 8, fromColumn: 1, toColumn: 3 });
    expect(areaOfReference("B3")).toEqual({ fromRow: 2, toRow: 2, fromColumn: 1, toColumn: 1 });
  });

  it.each(["", "B", "#REF!", "D9:B3", "A1:XFE1", "A1:A1048577", "A0"])("takes %j for none", (reference) => {
    expect(areaOfReference(reference)).toBeNull();
  });
});

describe("isOnSheet", () => {
  it("knows the last cell", () => {
    expect(isOnSheet(1_048_575, 16_383)).toBe(true);
    expect(isOnSheet(1_048_576, 0)).toBe(false);
    expect(isOnSheet(0, NaN)).toBe(false);
  });
});
