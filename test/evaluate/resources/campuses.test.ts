import { readDataset } from "../../fixtures/readDataset";
import type { Evaluation } from "../../../src/model/evaluation";
import { schoolsSheet } from "../../../src/present/schools/schoolsSheet";
import { zhCN } from "../../../src/strings/zh-CN";
import { tablesOf, type Entry } from "../../fixtures/county";
import { evaluate } from "../../fixtures/evaluate";

const HEADINGS = [
  "学校名称",
  "学校类型",
  "主校名称",
  "小学在校生数",
  "教学及辅助用房面积（不含室内体育用房）",
  "网络多媒体教室数",
];

const judged = (rows: readonly (readonly Entry[])[], exception: readonly Entry[] | null = null): Evaluation =>
  evaluate(
    readDataset({
      tables: tablesOf([
        { sheet: "学校", name: "学校", rows: [HEADINGS, ...rows] },
        ...(exception === null
          ? []
          : [{ sheet: "例外", name: "例外", rows: [["学校", "例外", "依据", "数量", "建设规划"], exception] }]),
      ]),
      plainRanges: [],
      ownSheets: [],
    }),
  );

/** 2,100 pupils and 10,000 ㎡ together (4.76), of which the western campus has 900 and 1,000 ㎡ (1.11, under 3.825). */
const CAMPUSES: readonly (readonly Entry[])[] = [
  ["示例小学东校区", "小学", null, 1200, 9000, 30],
  ["示例小学西校区", "小学", null, 900, 1000, 25],
];

const campusFindings = ({ findings }: Evaluation) =>
  findings.filter(({ code }) => code === "campusBelowFloor").map(({ params }) => params);

const outcomeOf = ({ items }: Evaluation, id: string) => items.find((item) => item.id === id)?.outcome;

test("campuses that were added are shown by themselves and judge nothing", () => {
  const evaluation = judged(CAMPUSES);
  expect(evaluation.schools.map(({ school, part }) => [school.name, part.students.low])).toEqual([["示例小学", 2100]]);
  expect(
    evaluation.campuses.map(({ campus, part, ratios, belowFloor }) => [
      campus.name,
      part.students.low,
      ratios["R4"],
      belowFloor,
    ]),
  ).toEqual([
    ["示例小学东校区", 1200, 7.5, []],
    ["示例小学西校区", 900, 1000 / 900, ["R4"]],
  ]);
  expect(outcomeOf(evaluation, "R4")).toBe("met");
});

test("a campus below 85% while the sum passes is a warning; one of a school that fails, or above it, is none", () => {
  expect(campusFindings(judged(CAMPUSES))).toEqual([
    { school: "示例小学", campus: "示例小学西校区", stage: "primary", indicators: ["R4"] },
  ]);
  const [east = [], west = []] = CAMPUSES;
  expect(campusFindings(judged([east, west.map((entry) => (entry === 1000 ? 3443 : entry))]))).toEqual([]);
  expect(campusFindings(judged([east.map((entry) => (entry === 9000 ? 4000 : entry)), west]))).toEqual([]);
});

test("a branch under 主校 is a campus too, beside its school's own rows", () => {
  const evaluation = judged([
    ["示例小学", "小学", null, 1200, 9000, 30],
    ["示例小学分校", "小学", "示例小学", 900, 1000, 25],
  ]);
  expect(evaluation.campuses.map(({ campus }) => campus.name)).toEqual(["示例小学", "示例小学分校"]);
  expect(campusFindings(evaluation)).toHaveLength(1);
});

test("a school of one row, or of rows that repeat each other, has no campuses", () => {
  const row: readonly Entry[] = ["示例小学", "小学", null, 1200, 9000, 30];
  expect(judged([row]).campuses).toEqual([]);
  expect(judged([row, row]).campuses).toEqual([]);
});

describe("G4 of a school with campuses", () => {
  test("is judged by the sum", () => {
    expect(outcomeOf(judged(CAMPUSES), "G4")).toBe("unmet");
  });

  test.each([
    ["一校多区按校区核算", "某教函〔2024〕3号", "met"],
    ["一校多区，各校区分别核算规模", "某教函〔2024〕3号", "met"],
    ["一校多区按校区核算", null, "unmet"],
  ])("with %s under %s: %s", (exception, basis, expected) => {
    const evaluation = judged(CAMPUSES, ["示例小学", exception, basis, null, null]);
    expect(outcomeOf(evaluation, "G4")).toBe(expected);
    expect(evaluation.standard.exceptions.map(({ isGranted }) => isGranted)).toEqual([expected === "met"]);
  });

  test("a campus above the limit fails by itself, and so does a school without campuses", () => {
    const exception = ["示例小学", "一校多区按校区核算", "某教函〔2024〕3号", null, null];
    const [east = [], west = []] = CAMPUSES;
    const large = judged([east.map((entry) => (entry === 1200 ? 2001 : entry)), west], exception);
    expect(outcomeOf(large, "G4")).toBe("unmet");
    expect(large.itemShortfalls).toMatchObject([{ item: "G4", amount: 2001, missing: 1 }]);
    const single = judged([["示例小学", "小学", null, 2100, 10000, 55]], exception);
    expect(outcomeOf(single, "G4")).toBe("unmet");
    expect(single.findings.some(({ code }) => code === "exceptionRefused")).toBe(true);
  });
});

test("the sheet of schools lists them beneath as 参考, with what is below the floor", () => {
  const { rows } = schoolsSheet(judged(CAMPUSES), zhCN).draft;
  const words = rows
    .filter(({ key }) => key?.startsWith("@campus") === true)
    .map(({ cells }) => cells.map((cell) => cell?.value));
  expect(words[0]?.[0]).toBe("校区情况（参考，不单独判定）");
  expect(words[2]?.join("|")).toContain("示例小学西校区（示例小学，小学）");
  expect(words[2]?.join("|")).toContain("教学及辅助用房 1.11（低于85%底线）");
});
