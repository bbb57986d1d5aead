import { readDataset } from "../../fixtures/readDataset";
import { visibleRows, visibleTable, visibleText } from "../../../src/intake/cells/visibleText";
import { knownValue } from "../../../src/model/figures/figure";
import { namedTable, cellOf, type Entry } from "../tables";

const MARKS = ["\u200b", "\u200d", "\u200e", "\u2060", "\ufeff", "\u00ad", "\u202a"];

test.each(MARKS)("%j is nowhere in the text that is read", (mark) => {
  expect(visibleText(`${mark}在校${mark}生数${mark}`)).toBe("在校生数");
});

test("a table without such marks is the same table, and only rows with them are made anew", () => {
  const plain = namedTable("表", [["学校名称"], ["甲小学"]]);
  expect(visibleTable(plain)).toBe(plain);
  const rows = [["甲小学"], ["乙\u200b小学", 3, null, "x"]].map((row: readonly Entry[]) => row.map(cellOf));
  const visible = visibleRows(rows);
  expect(visible[0]).toBe(rows[0]);
  expect(visible[1]).toEqual(["乙小学", 3, null, "x"].map(cellOf));
});

test("headings, names, codes, types, labels, units and numbers are read as if the marks were not there", () => {
  const book = (mark: string) => {
    const spoil = (entry: Entry): Entry =>
      typeof entry === "string" ? `${mark}${[...entry].join(mark)}${mark}` : entry;
    const tables = [
      namedTable("学校", [
        ["学校代码", "学校名称", "学校类型", "在校生数", "教学仪器设备值（万元）"],
        ["2165000001", "甲小学", "小学", "600", 12],
        [2165000002, "乙小学", "小学", 400, "13.5"],
      ]),
      namedTable("县级", [
        ["指标", "数值", "单位"],
        ["持有教师资格证专任教师数", "300", "人"],
        ["教师平均工资", "9.5", "万元"],
        ["县名", "示例县", ""],
      ]),
    ];
    const spoiled = tables.map((table) => ({
      ...table,
      cells: table.cells.map((row) => row.map(({ value }) => cellOf(spoil(value)))),
    }));
    return readDataset({ tables: mark === "" ? tables : spoiled, plainRanges: [], ownSheets: [] });
  };
  const plain = book("");
  expect(plain.schools.map(({ parts }) => knownValue(parts[0]?.students))).toEqual([600, 400]);
  for (const mark of MARKS) {
    const marked = book(mark);
    expect(marked.county).toBe("示例县");
    expect(marked.schools.map(({ key, name, type }) => [key, name, type])).toEqual(
      plain.schools.map(({ key, name, type }) => [key, name, type]),
    );
    expect(marked.schools.map(({ parts }) => parts.map((part) => knownValue(part.amounts.R6)))).toEqual(
      plain.schools.map(({ parts }) => parts.map((part) => knownValue(part.amounts.R6))),
    );
    expect(knownValue(marked.figures.teacherAnnualPay)).toBe(95000);
    expect(marked.findings.map(({ code }) => code)).toEqual(plain.findings.map(({ code }) => code));
  }
});
