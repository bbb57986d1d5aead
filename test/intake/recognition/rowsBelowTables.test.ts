import { readDataset } from "../../fixtures/readDataset";
import type { TableData } from "../../../src/model/tables/table";
import { namedTable, plainRange, type Entry } from "../tables";

const SCHOOLS = namedTable("学校", [
  ["学校名称", "学校类型", "小学在校生数"],
  ["东溪小学", "小学", 600],
  ["西溪小学", "小学", 300],
]);

/** The sheet of the table, with rows from right below its last one. */
const below = (...rows: Entry[][]): TableData => plainRange("学校", [[], [], [], [], [], ...rows]);

function read(range: TableData) {
  const { schools, findings } = readDataset({ tables: [SCHOOLS], plainRanges: [range], ownSheets: [] });
  const said = findings
    .filter(({ code }) => code === "rowsBelowTable" || code === "rowsApart")
    .map(({ params, where }) => [params, where?.row]);
  return { names: schools.map(({ name }) => name), said };
}

test("rows that follow a table without a gap, outside of its range, are read as its rows and said", () => {
  expect(read(below(["南溪小学", "小学", 200], ["北溪小学", "小学", "150人"]))).toEqual({
    names: ["东溪小学", "西溪小学", "南溪小学", "北溪小学"],
    said: [[{ table: "学校", rows: 2 }, 5]],
  });
});

test.each<[string, Entry[][]]>([
  ["a signature", [["填表人：张三", null, "审核人：李四"]]],
  ["a note", [["注", "数据截至9月1日", null]]],
  ["words alone", [["南溪小学", "小学", "见附表"]]],
])("%s is none of them", (_what, rows) => {
  expect(read(below(...rows))).toEqual({ names: ["东溪小学", "西溪小学"], said: [] });
});

test.each<[string, Entry[][]]>([
  ["a blank row", [[]]],
  ["signatures", [["填表人：张三", null, "审核人：李四"]]],
  ["a note and blank rows", [["注", "数据截至9月1日", null], [], []]],
])("rows behind %s are not read and said", (_what, between) => {
  const rows = [...between, ["南溪小学", "小学", 200], ["北溪小学", "小学", 150]];
  expect(read(below(...rows))).toEqual({
    names: ["东溪小学", "西溪小学"],
    said: [[{ table: "学校", rows: 2 }, 5 + between.length]],
  });
});

test.each<[string, Entry[][]]>([
  ["a sum", [[], ["合计", null, 900]]],
  ["a telephone number", [[], ["联系电话", null, 13900000000]]],
  ["another table", [[], ["县级指标", null, null], ["指标", "数值", "单位"], ["小学招生数", 320, "人"]]],
])("%s behind a blank row is none of them", (_what, rows) => {
  expect(read(below(...rows))).toEqual({ names: ["东溪小学", "西溪小学"], said: [] });
});

test("a total below is a total, which is checked", () => {
  const { findings, schools } = readDataset({
    tables: [SCHOOLS],
    plainRanges: [below(["合计", null, 950])],
    ownSheets: [],
  });
  expect(schools).toHaveLength(2);
  expect(findings.map(({ code }) => code)).toContain("totalDiffers");
});
