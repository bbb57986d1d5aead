import { VOCABULARY } from "../../fixtures/readDataset";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import { likeness, nearestNames } from "../../../src/intake/headings/nearestNames";
import { recogniseTables } from "../../../src/intake/recognition/recogniseTables";
import { namedTable, plainRange, type Entry } from "../tables";

const NAMES = ["学校名称", "学校类型", "在校生数"];
const ROW: readonly Entry[] = ["甲校", "小学", 300];

function unused(headings: readonly string[], row: readonly Entry[]) {
  const table = namedTable("表", [
    [...NAMES, ...headings],
    [...ROW, ...row],
  ]);
  const { findings } = recogniseTables([table], [], { vocabulary: VOCABULARY, mapping: NO_MAPPING });
  return {
    singly: findings.flatMap((found) =>
      found.code === "columnUnused" ? [[found.params.heading, ...found.params.nearest]] : [],
    ),
    together: findings.flatMap((found) => (found.code === "columnsUnused" ? found.params.headings : [])),
  };
}

test("a column with a word of a needed figure is named singly, with what it may be called", () => {
  expect(unused(["体育场馆面积总计（㎡）"], [3000]).singly[0]).toContain("体育运动场馆面积");
  expect(unused(["操场大小"], [3000]).singly).toEqual([["操场大小"]]);
});

test.each([
  ["高于规定学历教师数（不含代课）", "高于规定学历教师数"],
  ["体育运动场馆面积（不含租用）（㎡）", "体育运动场馆面积"],
  ["公用经费预算总额（不含寄宿补助）（万元）", "上年度公用经费预算总额"],
])("%s is named singly with %s, since its bracket makes it another figure", (heading, nearest) => {
  expect(unused([heading], [30]).singly).toEqual([[heading, ...(unused([heading], [30]).singly[0] ?? []).slice(1)]]);
  expect(unused([heading], [30]).singly[0]).toContain(nearest);
});

test("a figure that another column gives is not lost with its bracket", () => {
  expect(unused(["在校生数（不含寄宿）"], [30]).singly).toEqual([]);
});

test.each([
  ["拟建", false],
  ["其中：危房", false],
  ["上学年", false],
  ["办学条件", true],
  ["示例县统计表", true],
  ["2025年", true],
])("%s alone above the last column leaves it the figure that it is: %s", (above, isKept) => {
  const range = plainRange("小学", [
    [null, null, null, above],
    [...NAMES, "体育运动场馆面积（㎡）"],
    [...ROW, 3000],
    ["乙校", "小学", 400, 4000],
  ]);
  const { tables } = recogniseTables([], [range], { vocabulary: VOCABULARY, mapping: NO_MAPPING });
  expect(tables[0]?.columns.some(({ identifier }) => identifier === "sportsSpace")).toBe(isKept);
});

test("班班通 is no 网络多媒体教室, and near no other name", () => {
  expect(unused(["班班通（套）"], [12]).singly).toEqual([["班班通（套）"]]);
});

test("all others are named together, once for the table", () => {
  expect(unused(["图书册数", "计算机台数"], [3000, 40])).toEqual({ singly: [], together: ["图书册数", "计算机台数"] });
});

test("never persons, telephones, codes or places; nor columns without numbers", () => {
  const headings = ["校长姓名", "联系电话", "邮编", "经度", "序号", "统一社会信用代码", "办学理念"];
  expect(unused(headings, ["张三", 13900000000, 833000, 84.7, 1, 123, "求真"])).toEqual({ singly: [], together: [] });
});

test("what an upper heading makes another figure is named with the others", () => {
  const range = plainRange("小学", [
    [...NAMES, "上学年校舍建筑面积", "本学年校舍建筑面积"],
    [null, null, null, "教学及辅助用房", "教学及辅助用房"],
    [...ROW, 1900, 2000],
  ]);
  const { findings } = recogniseTables([], [range], { vocabulary: VOCABULARY, mapping: NO_MAPPING });
  expect(findings.filter(({ code }) => code === "columnUnused")).toEqual([]);
  expect(findings.find(({ code }) => code === "columnsUnused")?.params).toMatchObject({
    headings: ["上学年校舍建筑面积 教学及辅助用房"],
  });
});

test("names are near by likeness and unit", () => {
  expect(nearestNames("教学仪器设备总资产", "万元", VOCABULARY.schools)).toContain("教学仪器设备值");
  expect(nearestNames("教学仪器设备总资产", "㎡", VOCABULARY.schools)).not.toContain("教学仪器设备值");
  expect(nearestNames("食堂座位", null, VOCABULARY.schools)).toEqual([]);
  expect(likeness("编制数", "建立章程的学校数")).toBe(0);
});
