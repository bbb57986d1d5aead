import { addressOf, cellRefIn, columnLetters } from "../../../src/model/tables/cellRef";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a cell of a table stands on the sheet where the table does", () => {
  const table = {
    sheet: "师资",
    name: "师资表",
    firstRow: 3,
    firstColumn: 1,
    headingRows: 1,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: [],
  };
  const ref = cellRefIn(table, 2, 4);
  expect(ref).toEqual({ sheet: "师资", table: "师资表", row: 5, column: 5 });
  expect(addressOf(ref)).toBe("F6");
});
