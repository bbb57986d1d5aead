import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeWorkbook, type JudgedWorkbook } from "../../../../../src/app/evaluateWorkbook";
import { cellsOfCounty, cellsOfSchool } from "../../../../../src/taskpane/pane/whatIf/fields/schoolCells";
import { WorkbookFile } from "../../../../../src/workbook/file/workbookFile";

let judged: JudgedWorkbook;
beforeAll(async () => {
  judged = await judgeWorkbook(
    WorkbookFile.open(readFileSync(path.join(__dirname, "../../../../../assets/sample/示例县.xlsx"))),
  );
});

const headingsOf = (name: string): [string, string[]][] => {
  const school = judged.evaluation.dataset.schools.find((one) => one.name === name);
  if (school === undefined) throw new Error(`no school ${name}`);
  return cellsOfSchool(school, judged).map(({ group, cells }) => [group, cells.map(({ heading }) => heading)]);
};

test("a school's cells: first those of the ratios, each once, then the rest, blank ones included", () => {
  const [resources, others] = headingsOf("红柳小学");
  expect(resources).toEqual([
    "resources",
    [
      "小学在校生数（人）",
      "小学高于规定学历教师数（人）",
      "小学县级及以上骨干教师数（人）",
      "小学体育、艺术（美术、音乐）专任教师数（人）",
      "教学及辅助用房面积（计）（㎡）",
      "室内体育用房面积（㎡）",
      "运动场地面积（㎡）",
      "教学仪器设备资产值（万元）",
      "网络多媒体教室数（间）",
    ],
  ]);
  expect(others?.[1]).toEqual(
    expect.arrayContaining([
      "小学教学班数（个）",
      "初中在校生数（人）",
      "音乐教室间数（间）",
      "上年度公用经费预算总额（万元）",
    ]),
  );
});

test("of a 十二年一贯制学校 the pupils of all its stages, which weigh its split", () => {
  expect(headingsOf("天山学校")[0]?.[1]).toEqual(
    expect.arrayContaining(["小学在校生数（人）", "初中在校生数（人）", "高中在校生数（人）"]),
  );
});

test("the county's figures by their labels, without its words", () => {
  const labels = cellsOfCounty(judged).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(["小学在校生数", "初中毕业生数"]));
  expect(labels).not.toContain("县名");
});
