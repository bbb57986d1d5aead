import { tableSheet, wordsSheet } from "../../../src/app/template/tableSheet";
import { templateSheets } from "../../../src/app/template/templateSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { columnPixels } from "../../../src/workbook/columnPixels";

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

/** So many pixels of an A4 page at which 10 point print as 8, with columns a fifth wider than planned. */
const ROOM = 1045 / 0.8 / 1.2;

test.each(templateSheets(zhCN).map((sheet) => [sheet.name, sheet] as const))(
  "%s prints in at least 8 point, and says on each page whose rows these are",
  (_, { columns, page, frozenColumns, frozenRows, printTitleRows, tables }) => {
    const pixels = columns.map(({ width }) => columnPixels(width));
    const repeated = pixels.slice(0, frozenColumns).reduce((sum, one) => sum + one, 0);
    const all = pixels.reduce((sum, one) => sum + one, 0);
    const pages = page?.pagesWide ?? 1;
    expect(all + (pages - 1) * repeated).toBeLessThanOrEqual(pages * ROOM);
    if (tables.length !== 1) return;
    const headings = tables[0]?.headings ?? [];
    if (pages > 1) expect(headings.slice(0, frozenColumns)).toEqual(["序号", "学校代码", "学校名称"]);
    expect(printTitleRows?.to).toBe(frozenRows - 1);
    if (pages > 1) expect(printTitleRows?.from).toBe(frozenRows - 2);
  },
);

test("a long note stands behind the columns that every page repeats", () => {
  const columns = Array.from({ length: 12 }, (_, at) => ({ heading: `列${at}`, width: 20, format: "text" as const }));
  const note = "每个数导入时的值和出处；以后改动了表中的数，这里仍是导入时的值。";
  const tables = [{ name: "一", caption: null, columns, rows: [], isForm: false }];
  const { rows, page } = tableSheet({ name: "源", title: "题", subtitle: note, tables, identifying: 2 });
  expect(page?.pagesWide).toBe(3);
  expect(rows[1]?.cells.map(({ value }) => value)).toEqual([null, null, note]);
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
