import type { TableReading } from "../../../../src/model/dataset";
import { correctionsOf, withdrawal } from "../../../../src/taskpane/pane/settings/correctionsOf";

const READING: TableReading = {
  sheet: "Sheet1",
  table: "表1",
  roles: ["schools"],
  isByHand: false,
  place: { fromRow: 1, toRow: 1, fromColumn: 0 },
  columns: [
    { heading: "人数", identifier: null, column: 0 },
    { heading: "校名", identifier: "name", column: 1 },
  ],
};
test("blank says nothing", () => {
  expect(correctionsOf(READING, "", new Map([["人数", "  "]]))).toEqual([]);
});

test("the use of the table first, then what its columns are", () => {
  expect(correctionsOf(READING, "学校", new Map([["人数", " 在校生数 "]]))).toEqual([
    { table: "mapping", replaces: ["Sheet1", "表1", null], row: ["Sheet1", "表1", null, "学校", null] },
    { table: "mapping", replaces: ["Sheet1", "表1", "人数"], row: ["Sheet1", "表1", "人数", null, "在校生数"] },
  ]);
});

test("whatever was corrected of a table is taken back at once", () => {
  expect(withdrawal(READING)).toEqual({ table: "mapping", replaces: ["Sheet1", "表1"], row: null });
});
