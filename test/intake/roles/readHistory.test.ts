import { readDataset } from "../../fixtures/readDataset";
import { readHistory } from "../../../src/intake/roles/readHistory";
import { knownValue } from "../../../src/model/figures/figure";
import type { Finding } from "../../../src/model/findings/finding";
import { codesOf, errorCell, namedTable, percentCell, recognisedAs, type Entry } from "../tables";

function read(
  rows: readonly (readonly Entry[])[],
  headings: readonly string[] = ["年度", "学段", "指标", "差异系数", "全县平均值", "单位"],
) {
  const findings: Finding[] = [];
  const tables = recognisedAs("history", [namedTable("历年", [headings, ...rows])]);
  const read = readHistory(tables, (found) => void findings.push(found));
  return {
    findings,
    rows: read.map(({ year, stage, indicator, coefficientOfVariation: coefficient, mean }) => [
      year,
      stage,
      indicator,
      coefficient && knownValue(coefficient),
      mean && knownValue(mean),
    ]),
  };
}

test("coefficient and mean of an earlier year, row by row", () => {
  const { rows, findings } = read([
    ["2024年", "小学", "综合差异系数", 0.42, "——", null],
    [2024, "初中", "生均教学仪器设备值", 0.3, 3500.5, "元"],
    [2024, "小学", "R1", 0.4, null, null],
    [2023, "小学", "R2", null, 1.2, "人"],
    [2023, "小学", "R3", null, null, "人"],
  ]);
  expect(rows).toEqual([
    ["2024", "primary", "composite", 0.42, undefined],
    ["2024", "junior", "R6", 0.3, 3500.5],
    ["2024", "primary", "R1", 0.4, undefined],
    ["2023", "primary", "R2", undefined, 1.2],
  ]);
  expect(findings).toEqual([]);
});

test.each<[Entry, string]>([
  [2024, "2024"],
  ["2024年", "2024"],
  ["2024—2025学年", "2024"],
  ["2024-2025学年度", "2024"],
  ["2024/25", "2024"],
  ["2024年—2025年", "2024"],
  ["２０２４学年", "2024"],
  ["2024 学年", "2024"],
  ["2024～2025学年", "2024"],
])("the year %j", (year, expected) => {
  expect(read([[year, "小学", "R1", 0.4]]).rows).toEqual([[expected, "primary", "R1", 0.4, undefined]]);
});

test.each<[string, string]>([
  ["综合", "composite"],
  ["综合差异系数", "composite"],
  ["composite", "composite"],
  ["R4", "R4"],
  ["资源配置第4项", "R4"],
  ["4. 教学及辅助用房", "R4"],
  ["骨干教师", "R2"],
  ["体育、艺术教师", "R3"],
  ["每百名学生拥有网络多媒体教室数", "R7"],
  ["生均教学仪器设备值差异系数", "R6"],
])("指标 %s is %s", (words, indicator) => {
  expect(read([[2024, "小学", words, 0.4]]).rows).toEqual([["2024", "primary", indicator, 0.4, undefined]]);
});

test.each(["全县平均值", "平均值", "全县均值", "全县平均数"])("the mean may be headed %s", (heading) => {
  expect(read([[2024, "小学", "R4", 0.4, 7.1]], ["年度", "学段", "指标", "差异系数", heading]).rows).toEqual([
    ["2024", "primary", "R4", 0.4, 7.1],
  ]);
});

test("means come in the unit of the indicator, whatever unit is stated", () => {
  const { rows, findings } = read([
    [2024, "小学", "R6", 0.3, 0.35, "万元"],
    [2024, "初中", "R6", 0.3, "3500元", null],
    [2024, "小学", "R4", 0.3, 7.1, "㎡/生"],
    [2024, "初中", "R4", 0.3, 7.1, "元"],
  ]);
  expect(rows.map((row) => row[4])).toEqual([3500, 3500, 7.1, null]);
  expect(codesOf(findings)).toEqual(["numberAsText", "unitDoesNotFit"]);
});

test("what cannot be read is said and is not known; what is not understood is not used", () => {
  const { rows, findings } = read([
    [2024, "小学", "R1", "约0.4", 7],
    [2024, "小学", "R2", errorCell("#N/A"), 1],
    [2024, "小学", "R3", percentCell(0.4, "40%"), null],
    ["去年", "小学", "R4", 0.4, 7],
    [2024, "全县", "R4", 0.4, 7],
    [2024, "高中", "R4", 0.4, 7],
    [2024, "小学", "师生比", 0.4, 7],
  ]);
  expect(rows).toEqual([
    ["2024", "primary", "R1", null, 7],
    ["2024", "primary", "R2", null, 1],
    ["2024", "primary", "R3", null, undefined],
  ]);
  expect(codesOf(findings)).toEqual([
    "notUnderstood",
    "errorValue",
    "unitDoesNotFit",
    ...Array<string>(4).fill("historyNotUnderstood"),
  ]);
});

test("a table of earlier years that lost a heading makes nothing else doubtful", () => {
  const rows = [
    ["2024", "小学", "生均教学仪器设备值", 0.4, 3500],
    ["2024", "初中", "生均体育运动场馆面积", 0.4, 12],
  ];
  for (const headings of [
    ["年度", "学段", "?", "差异系数", "全县平均值"],
    ["年度", "学段", "指标", "?", "全县平均值"],
  ]) {
    const { doubts, history, findings } = readDataset({
      tables: [namedTable("历年", [headings, ...rows])],
      plainRanges: [],
      ownSheets: [],
    });
    expect([doubts.flatMap(({ items }) => items), history]).toEqual([[], []]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "headingMissing", params: expect.objectContaining({ role: "history" }) }),
    );
  }
});
