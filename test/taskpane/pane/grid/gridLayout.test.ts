import {
  columnsInSight,
  gridLayout,
  rowHeight,
  rowsInSight,
  rowTop,
  ROW_HEIGHT,
  scrolledTo,
  sheetSize,
  TALL_ROW_HEIGHT,
} from "../../../../src/taskpane/pane/grid/gridLayout";

const MORE = TALL_ROW_HEIGHT - ROW_HEIGHT;
const layout = gridLayout(
  { name: "学校", rows: 100_000, columns: 300, widths: Array.from({ length: 300 }, () => 10) },
  [2, 50_000, 2],
);

test("rows below a tall one lie lower by as much as it is higher", () => {
  expect([0, 2, 3, 50_001].map((row) => rowTop(layout, row))).toEqual([
    0,
    2 * ROW_HEIGHT,
    3 * ROW_HEIGHT + MORE,
    50_001 * ROW_HEIGHT + 2 * MORE,
  ]);
  expect([1, 2, 50_000].map((row) => rowHeight(layout, row))).toEqual([ROW_HEIGHT, TALL_ROW_HEIGHT, TALL_ROW_HEIGHT]);
  expect(sheetSize(layout)).toEqual({ width: 300 * 86, height: 100_000 * ROW_HEIGHT + 2 * MORE });
});

test("of a hundred thousand rows and three hundred columns only those in sight are drawn", () => {
  const rows = rowsInSight(layout, rowTop(layout, 70_000), 480);
  expect([rows.from <= 70_000, rows.to > 70_019, rows.to - rows.from < 40]).toEqual([true, true, true]);
  expect(rowsInSight(layout, 0, 480).from).toBe(0);
  expect(rowsInSight(layout, sheetSize(layout).height, 480).to).toBe(100_000);
  const columns = columnsInSight(layout, 86 * 100, 860);
  expect([columns.from <= 100, columns.to > 109, columns.to - columns.from < 22]).toEqual([true, true, true]);
});

test("what is in sight stays where it is; else it comes into the middle, or by a step no farther than it must", () => {
  const cell = { start: 1000, end: 1024 };
  expect(scrolledTo(cell, { scrolled: 900, length: 400 }, false)).toBe(900);
  expect(scrolledTo(cell, { scrolled: 0, length: 400 }, false)).toBe(812);
  expect(scrolledTo(cell, { scrolled: 0, length: 400 }, true)).toBe(624);
  expect(scrolledTo(cell, { scrolled: 1010, length: 400 }, true)).toBe(1000);
});
