import { readDataset } from "../../fixtures/readDataset";
import { zhCN } from "../../../src/strings/zh-CN";
import { namedTable, type Entry } from "../tables";

const SOURCES = namedTable("数据来源表", [
  ["学校代码", "学校名称", "项目", "导入值", "统计时点"],
  ["2199010001", "甲小学", "小学在校生数", 300, "2025-09-01"],
  [null, "乙小学", "小学在校生数", 200, "2025-09-01"],
  ["2199010001", "甲小学", "教学仪器设备值", 26.05, "2025-09-01"],
]);

function findingsOf(...rows: readonly (readonly Entry[])[]) {
  const schools = namedTable("学校", [
    ["学校代码", "学校名称", "学校类型", "小学在校生数", "教学仪器设备值（万元）"],
    ...rows,
  ]);
  const { findings } = readDataset({ tables: [schools, SOURCES], plainRanges: [], ownSheets: [] });
  return findings.flatMap((one) => (one.code === "differsFromStatistics" ? [one] : []));
}

test("a gathered figure that nobody changed differs from nothing", () => {
  expect(findingsOf(["2199010001", "甲小学", "小学", 300, 26.05], [null, "乙小学", "小学", 200, 5])).toEqual([]);
});

test("figures changed or emptied since the import are one finding a field, with both numbers and the day", () => {
  const [found, ...others] = findingsOf(
    ["2199010001", "甲小学", "小学", 298, 26.05],
    [null, "乙小学", "小学", null, 5],
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rank: "warning", about: { field: "studentsPrimary" }, where: { column: 3 } });
  if (found === undefined) throw new Error("nothing found");
  expect(zhCN.intakeFindings.differsFromStatistics(found.params)).toBe(
    "与统计数据不一致：“小学在校生数”有 2 所学校的数与“数据来源”中的导入值不同：甲小学（表中298，导入300，统计时点2025-09-01）、乙小学（表中空白，导入200，统计时点2025-09-01）；确因时点不同的请在处理说明中写明，否则请改正。",
  );
});
