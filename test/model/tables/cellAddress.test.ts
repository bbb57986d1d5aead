import { columnOfAddress, isOnSheet, placeOfAddress, rowOfAddress } from "../../../src/model/tables/cellAddress";
import { columnLetters } from "../../../src/model/tables/cellRef";

describe("columnOfAddress", () => {
  it("undoes columnLetters for every column of a sheet", () => {
    const columns = Array.from({ length: 16_384 }, (_, column) => column);
    expect(columns.filter((column) => columnOfAddress(`${columnLetters(column)}7`) !== column)).toEqual([]);
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

describe("isOnSheet", () => {
  it("knows the last cell", () => {
    expect(isOnSheet(1_048_575, 16_383)).toBe(true);
    expect(isOnSheet(1_048_576, 0)).toBe(false);
    expect(isOnSheet(0, NaN)).toBe(false);
  });
});

describe("placeOfAddress", () => {
  it.each([
    ["C5", 4, 2],
    [" $aa$10 ", 9, 26],
    ["Ｂ３", 2, 1],
  ])("reads %j as people type it", (typed, row, column) => {
    expect(placeOfAddress(typed)).toEqual({ row, column });
  });

  it.each(["", "5", "C", "C5:D6", "第3行", "XFE1", "R6 小学"])("takes %j for none", (typed) => {
    expect(placeOfAddress(typed)).toBeNull();
  });
});
