import { finding } from "../../../src/model/findings/finding";
import { fieldOfFinding } from "../../../src/present/findings/fieldOfFinding";
import { readDataset } from "../../fixtures/readDataset";
import { tableOf } from "../../fixtures/tables";

const dataset = readDataset({
  tables: [
    tableOf(
      "学校",
      ["学校代码", "学校名称", "学校类型", "小学\n在校生数（人）", "联系电话"],
      [["2100000001", "甲小学", "小学", 300, "1"]],
    ),
    tableOf("县级", ["指标", "数值"], [["专任教师总数", 20]]),
  ],
  plainRanges: [],
  ownSheets: [],
});

test.each<[string, string, number, number, string | null]>([
  ["a cell of a list of schools", "学校", 1, 3, "小学在校生数（人）"],
  ["a word there", "学校", 1, 2, "学校类型"],
  ["the name, which stands for the whole school", "学校", 1, 1, null],
  ["a column that is not used", "学校", 1, 4, null],
  ["the headings", "学校", 0, 3, null],
  ["a figure of the county", "县级", 1, 1, "专任教师总数"],
  ["its label", "县级", 1, 0, null],
  ["another sheet", "附件", 1, 3, null],
])("what belongs into the cell of a finding that names no figure: %s", (_, sheet, row, column, label) => {
  const found = finding("negativeNumber", "error", { text: "-1" }, { sheet, table: null, row, column });
  expect(fieldOfFinding(found, dataset)).toBe(label);
});

test("a figure that the finding itself names goes before its cell, and there may be no cell", () => {
  const where = { sheet: "学校", table: null, row: 1, column: 3 };
  const about = { field: "specialSchools" } as const;
  expect(fieldOfFinding(finding("negativeNumber", "error", { text: "-1" }, where, about), dataset)).toBe(
    "特殊教育学校数",
  );
  expect(fieldOfFinding(finding("negativeNumber", "error", { text: "-1" }, null), dataset)).toBeNull();
});
