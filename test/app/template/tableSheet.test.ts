import { tableSheet, wordsSheet } from "../../../src/app/template/tableSheet";

const COLUMNS = [
  { heading: "学校名称", width: 20, format: "text" },
  { heading: "城乡类型", width: 10, format: "text", options: ["城区", "乡村"] },
  { heading: "班级数（个）", width: 8, format: "integer" },
] as const;

function table(name: string, isForm: boolean) {
  return {
    name,
    caption: name,
    columns: COLUMNS,
    rows: [
      ["甲", "城区", 12],
      ["乙", null, null],
    ],
    isForm,
  };
}

test("tables stand below each other under their captions, a blank row between", () => {
  const sheet = tableSheet({
    name: "经费",
    title: "题",
    subtitle: "单位",
    tables: [table("一", false), table("二", true)],
  });
  expect(sheet.rows.map((row) => row.cells[0]?.value ?? null)).toEqual([
    "题",
    "单位",
    null,
    "一",
    "学校名称",
    "甲",
    "乙",
    null,
    "二",
    "学校名称",
    "甲",
    "乙",
  ]);
  expect(sheet.tables).toEqual([
    { name: "一", fromRow: 4, toRow: 6, fromColumn: 0, headings: ["学校名称", "城乡类型", "班级数（个）"] },
    { name: "二", fromRow: 9, toRow: 11, fromColumn: 0, headings: ["学校名称", "城乡类型", "班级数（个）"] },
  ]);
  expect(sheet.choices.map(({ cells }) => cells)).toEqual([
    { fromRow: 5, toRow: 6, fromColumn: 1, toColumn: 1 },
    { fromRow: 10, toRow: 11, fromColumn: 1, toColumn: 1 },
  ]);
  expect(sheet.frozenRows).toBe(0);
});

test("a single table's heading is frozen and repeated in print", () => {
  const sheet = tableSheet({
    name: "经费",
    title: "题",
    subtitle: "单位",
    tables: [{ ...table("一", false), caption: null }],
  });
  expect(sheet.frozenRows).toBe(4);
  expect(sheet.printTitleRows).toEqual({ from: 3, to: 3 });
});

test("only a form has cells that ask to be filled in", () => {
  const roles = (isForm: boolean): string[] =>
    tableSheet({ name: "经费", title: "题", subtitle: "单位", tables: [table("一", isForm)] }).rows[6]?.cells.map(
      ({ style }) => style.role,
    ) ?? [];
  expect(roles(true)).toEqual(["text", "input", "input"]);
  expect(roles(false)).toEqual(["text", "text", "text"]);
});

test("a sheet of words has a sentence in each row", () => {
  const { rows } = wordsSheet("说明", "题", ["甲", "乙"]);
  expect(rows.map(({ cells }) => cells[0]?.value)).toEqual(["题", "甲", "乙"]);
});
