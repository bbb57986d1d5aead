import { evaluate } from "../../fixtures/evaluate";
import { readDataset } from "../../fixtures/readDataset";
import { plainRange, type Entry } from "../../intake/tables";

const HEADINGS = [
  "序号",
  "学校名称",
  "举办者类型",
  "在校生数",
  "年级数",
  "班级数",
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级及以上骨干教师数",
  "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数",
  "该校综合评估是否达标",
];
const PRIMARY = [5.21, 1.31, 1.14, 5.12, 8.31, 2310.55, 2.61];
const JUNIOR = [6.12, 1.22, 1.13, 6.21, 11.32, 2710.12, 2.56];
/** Two indicators below the floor. */
const POOR = [2.21, 0.31, 1.14, 5.12, 8.31, 2310.55, 2.61];

const row = (number: number, name: string, ratios: readonly number[], word: Entry): Entry[] => [
  number,
  name,
  "教育部门",
  612,
  6,
  14,
  ...ratios,
  word,
];

/** What is found of the conclusions under 表Ⅱ-2. */
function found(...rows: readonly (readonly Entry[])[]) {
  const dataset = readDataset({ tables: [], plainRanges: [plainRange("表Ⅱ-2", [HEADINGS, ...rows])], ownSheets: [] });
  return evaluate(dataset)
    .findings.filter(({ code }) => code === "schoolDeclaredDiffers")
    .map(({ rank, params, where }) => ({ rank, ...params, cell: [where?.row, where?.column] }));
}

test("a school that is called 达标 and is not by its figures is an error at that cell, and the other way round", () => {
  const differing = found(
    row(1, "东溪小学", POOR, "达标"),
    row(2, "西岭小学", PRIMARY, "否"),
    row(3, "南坡小学", PRIMARY, "是"),
    row(4, "北山小学", POOR, "未达标"),
    row(1, "第一中学", JUNIOR, "√"),
  );
  const said = { rank: "error", stage: "primary", schools: 1 };
  expect(differing).toEqual([
    { ...said, declared: "met", computed: "unmet", school: "东溪小学", cell: [1, 13] },
    { ...said, declared: "unmet", computed: "met", school: "西岭小学", cell: [2, 13] },
  ]);
});

test("each stage of a 一贯制 school has a line of its own", () => {
  const differing = found(
    row(1, "东溪小学", PRIMARY, "达标"),
    row(2, "双溪九年一贯制学校", PRIMARY, "达标"),
    row(1, "第一中学", JUNIOR, "达标"),
    row(2, "双溪九年一贯制学校", POOR, "达标"),
  );
  expect(differing).toMatchObject([{ stage: "junior", declared: "met", school: "双溪九年一贯制学校", cell: [4, 13] }]);
});

test("several schools are one error; what is blank, no answer, or cannot be judged, contradicts nothing", () => {
  const [first, ...others] = found(
    row(1, "东溪小学", POOR, "达标"),
    row(2, "西岭小学", POOR, "达标"),
    row(3, "南坡小学", POOR, null),
    row(4, "北山小学", POOR, "○"),
  );
  expect([first, others]).toMatchObject([{ schools: 2, school: "东溪小学" }, []]);
});
