import { EMPTY_CELL } from "../../../src/model/tables/cell";
import { cellOf } from "../../fixtures/writtenSheet";
import { bookOf, readRows, rowOf, SCHOOLS } from "./scenarioBook";

const PUPILS = { sheet: "学校", table: "学校表", row: 1, column: 2 };

test("a row of sheet, cell and value is completed with what the cell is and holds", () => {
  const [read] = readRows([rowOf("扩建", "学校", "c2", null, null, 450)]);
  expect(read).toMatchObject({
    name: "扩建",
    change: { cell: PUPILS, value: { value: 450 } },
    label: "甲小学 小学在校生数",
    original: { value: 500 },
    current: null,
    problem: null,
  });
});

test("a county figure is named by its own label, a blank cell has a blank original", () => {
  const [figure, blank] = readRows([
    rowOf("一", "县级", "C5", null, null, 950),
    rowOf("一", "学校", "C3", null, null, 300),
  ]);
  expect(figure).toMatchObject({
    label: "初中毕业生数",
    change: { cell: { sheet: "县级", table: "县级表", row: 4, column: 2 } },
  });
  expect([blank?.label, blank?.original]).toEqual(["乙小学 小学在校生数", EMPTY_CELL]);
});

describe("a row that an earlier evaluation has completed", () => {
  const noted = rowOf("一", "学校", "C2", "甲小学 小学在校生数", 500, 450);

  it("follows its school where rows were inserted or the sheet was renamed", () => {
    const moved = bookOf([["丙小学", "小学", 200, 50, ""], ...SCHOOLS]);
    expect(readRows([noted], moved)[0]).toMatchObject({ change: { cell: { ...PUPILS, row: 2 } }, problem: null });
    const renamed = {
      ...moved,
      tables: moved.tables.map((table) => (table.sheet === "学校" ? { ...table, sheet: "学校2026" } : table)),
    };
    expect(readRows([noted], renamed)[0]).toMatchObject({
      change: { cell: { ...PUPILS, sheet: "学校2026", row: 2 } },
      problem: null,
    });
  });

  it("says that the original has changed, and is tried all the same", () => {
    const changed = bookOf([["甲小学", "小学", 520, 90, ""], ...SCHOOLS.slice(1)]);
    expect(readRows([noted], changed)[0]).toMatchObject({
      original: { value: 500 },
      current: { value: 520 },
      change: { value: { value: 450 } },
    });
  });

  it("is not used for another school that stands there now", () => {
    const gone = bookOf([["丙小学", "小学", 200, 50, ""], ...SCHOOLS.slice(1)]);
    expect(readRows([noted], gone)[0]).toMatchObject({ change: null, problem: { code: "scenarioCellMoved" } });
  });

  it("notes its cell anew once the original is emptied", () => {
    const gone = bookOf([["丙小学", "小学", 200, 50, ""], ...SCHOOLS.slice(1)]);
    expect(readRows([rowOf("一", "学校", "C2", "甲小学 小学在校生数", null, 450)], gone)[0]).toMatchObject({
      label: "丙小学 小学在校生数",
      original: { value: 200 },
    });
  });

  it("has not changed where a cell was blank and still is", () => {
    const blank = rowOf("一", "学校", "C3", "乙小学 小学在校生数", "（空白）", 300);
    expect(readRows([blank])[0]).toMatchObject({ original: EMPTY_CELL, current: null });
    const filled = bookOf([SCHOOLS[0], ["乙小学", "小学", 280, 120, ""], SCHOOLS[2]]);
    expect(readRows([blank], filled)[0]?.current).toMatchObject({ value: 280 });
  });
});

test("the contents alone find a cell, if they mean one only", () => {
  expect(readRows([rowOf("一", null, null, "甲小学 教学仪器设备值（万元）", null, 95)])[0]).toMatchObject({
    change: { cell: { row: 1, column: 3 } },
    problem: null,
  });
  const twice = bookOf([SCHOOLS[0], SCHOOLS[0]]);
  expect(readRows([rowOf("一", null, null, "甲小学 小学在校生数", null, 95)], twice)[0]?.problem).toMatchObject({
    code: "scenarioCellUnknown",
  });
});

test.each([
  ["no name", rowOf(null, "学校", "C2", null, null, 1), "scenarioNameMissing"],
  ["a heading", rowOf("一", "学校", "C1", null, null, 1), "scenarioCellUnknown"],
  ["a name", rowOf("一", "学校", "A2", null, null, 1), "scenarioCellUnknown"],
  ["a column that nothing reads", rowOf("一", "学校", "E2", null, null, 1), "scenarioCellUnknown"],
  ["a cell outside of the tables", rowOf("一", "学校", "C99", null, null, 1), "scenarioCellUnknown"],
  ["a sheet that is not there", rowOf("一", "没有", "C2", null, null, 1), "scenarioCellUnknown"],
  ["no value", rowOf("一", "学校", "C2"), "scenarioValueMissing"],
  ["words", rowOf("一", "学校", "C2", null, null, "约五百"), "scenarioValueUnusable"],
  ["a negative number", rowOf("一", "学校", "C2", null, null, -5), "scenarioValueUnusable"],
  ["a limit that is none", rowOf("一", "标准", null, "校服", null, 5), "scenarioLimitUnknown"],
  ["a limit that the item does not have", rowOf("一", "标准", null, "政府保障第3项", null, 5), "scenarioLimitUnknown"],
  ["a limit with a unit", rowOf("一", "标准", null, "R6 小学 标准", null, "0.3万元"), "scenarioValueUnusable"],
] as const)("%s: the row is not used, and why is said", (_what, row, code) => {
  expect(readRows([row])).toMatchObject([{ change: null, problem: { code, rank: "error" } }]);
});

test("a limit has the words of the settings sheet", () => {
  expect(readRows([rowOf("一", "标准", null, "R6 小学", null, 3000)])[0]).toMatchObject({
    change: { item: "R6", stage: "primary", kind: "standard", value: 3000 },
    label: "生均教学仪器设备值 小学 标准",
    original: { value: 2000 },
    problem: null,
  });
});

test("of two rows for one cell of a scenario the second is not used; another scenario may have it", () => {
  const read = readRows([
    rowOf("一", "学校", "C2", null, null, 1),
    rowOf("一", "学校", "$C$2", null, null, 2),
    rowOf("二", "学校", "C2", null, null, 3),
  ]);
  expect(read.map(({ problem }) => problem?.code ?? null)).toEqual([null, "scenarioChangedTwice", null]);
});

test("a percentage and a number with its unit stay as they were typed", () => {
  const percent = { kind: "number", value: 0.985, shown: "98.5%", isDate: false } as const;
  const row = rowOf("一", "学校", "D2", null, null, "95万元");
  expect(readRows([row])[0]?.change).toMatchObject({ value: cellOf("95万元") });
  const typed = { ...row, cells: row.cells.map((cell, at) => (at === 5 ? percent : cell)) };
  expect(readRows([typed])[0]?.change).toMatchObject({ value: percent });
});
