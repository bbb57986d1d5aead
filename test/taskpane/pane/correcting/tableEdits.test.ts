import {
  tableEdits,
  typedRows,
  withdrawal,
  type TableSaying,
} from "../../../../src/taskpane/pane/correcting/tableEdits";
import type { SettingsEdit, SettingsRow } from "../../../../src/model/sheets/settingsSheet";

const TABLE = {
  sheet: "Sheet1",
  table: "表1",
  roles: ["schools"],
  headingRows: { from: 0, to: 0 },
  pointing: null,
} as const;
const RANGE = { ...TABLE, table: null, roles: [] } as const;
const edit = (replaces: SettingsRow, row: SettingsRow | null): SettingsEdit => ({ table: "mapping", replaces, row });
const WHOLE = ["Sheet1", null, null] as const;

test.each<[string, Parameters<typeof tableEdits>[0], TableSaying, SettingsEdit[]]>([
  ["nothing", TABLE, { role: "", rows: null }, []],
  [
    "its use",
    TABLE,
    { role: "经费", rows: null },
    [edit(["Sheet1", "表1", null], ["Sheet1", "表1", null, "经费", null])],
  ],
  [
    "rows of headings, of schools unless something else is said",
    RANGE,
    { role: "", rows: { from: 2, to: 3 } },
    [edit(WHOLE, null), edit(["Sheet1", null, "第3—4行"], ["Sheet1", null, "第3—4行", "学校", null])],
  ],
  [
    "other rows than before, however those were typed; it stays what it was",
    { ...RANGE, roles: ["schools", "funds"], pointing: "第3-4行" },
    { role: "", rows: { from: 4, to: 4 } },
    [edit(WHOLE, null), edit(["Sheet1", null, "第3-4行"], ["Sheet1", null, "第5行", "学校、经费", null])],
  ],
  [
    "another use of rows that were pointed at",
    { ...RANGE, roles: ["schools"], pointing: "第1行" },
    { role: "县级指标", rows: null },
    [edit(WHOLE, null), edit(["Sheet1", null, "第1行"], ["Sheet1", null, "第1行", "县级指标", null])],
  ],
  [
    "that it is not to be used",
    { ...RANGE, roles: ["schools"], pointing: "第1行" },
    { role: "不使用", rows: null },
    [edit(WHOLE, ["Sheet1", null, null, "不使用", null])],
  ],
])("what is said of a table: %s", (_, table, saying, edits) => {
  expect(tableEdits(table, saying)).toEqual(edits);
});

test.each([
  ["3", "4", { from: 2, to: 3 }],
  ["3", "3", { from: 2, to: 2 }],
  ["0", "3", null],
  ["4", "3", null],
  ["1", "7", null],
  ["", "3", null],
  ["1.5", "3", null],
])("rows %s to %s", (first, last, rows) => {
  expect(typedRows(first, last)).toEqual(rows);
});

test("whatever was corrected of a table is taken back at once", () => {
  expect(withdrawal(TABLE)).toEqual({ table: "mapping", replaces: ["Sheet1", "表1"], row: null });
});
