import { readDataset } from "../../fixtures/readDataset";
import fc from "fast-check";
import { coefficientOfVariation } from "../../../src/evaluate/coefficients/coefficientOfVariation";
import { evaluate } from "../../fixtures/evaluate";
import type { Dataset } from "../../../src/model/dataset";
import type { Evaluation } from "../../../src/model/evaluation";
import { INDICATOR_IDS, indicatorCard } from "../../../src/regulation/indicators";
import { plainRange, type Entry } from "../tables";
import { runs } from "../../fixtures/runs";

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
  "备注",
];
const CODES = Array.from({ length: 14 }, (_, at) => `L${at + 1}`);

const PRIMARY = [5.21, 1.31, 1.14, 5.12, 8.31, 2310.55, 2.61];
const JUNIOR = [6.12, 1.22, 1.13, 6.21, 11.32, 2710.12, 2.56];

const school = (number: number, name: string, ratios: readonly Entry[], students: Entry = 612): Entry[] => [
  number,
  name,
  7,
  students,
  6,
  14,
  ...ratios,
  "达标",
];
const line = (words: string): Entry[] => [words];

function datasetOf(...sheets: (readonly [sheet: string, rows: readonly (readonly Entry[])[]])[]): Dataset {
  return readDataset({
    tables: [],
    plainRanges: sheets.map(([sheet, rows]) => plainRange(sheet, rows)),
    ownSheets: [],
  });
}

function partsOf({ schools }: Evaluation): string[] {
  return schools.map(({ school: { name }, part, outcome }) => `${name} ${part.stage} ${outcome}`);
}

const TWO_AND_TWO = ["东溪小学 primary met", "西岭小学 primary met", "第一中学 junior met", "第二中学 junior met"];

test.each<[string, readonly (readonly Entry[])[]]>([
  [
    "numbers that begin again",
    [
      school(1, "东溪小学", PRIMARY),
      school(2, "西岭小学", PRIMARY),
      school(1, "第一中学", JUNIOR),
      school(2, "第二中学", JUNIOR),
    ],
  ],
  [
    "rows of … and a note",
    [
      school(1, "东溪小学", PRIMARY),
      school(2, "西岭小学", PRIMARY),
      line("…"),
      school(1, "第一中学", JUNIOR),
      school(2, "第二中学", JUNIOR),
      line("……"),
      line("注：小学学校总数2所（其中一贯制学校的小学部0所），初中学校总数2所"),
    ],
  ],
  [
    "titles over the blocks, and numbers that run on",
    [
      line("一、小学（2所）"),
      school(1, "东溪小学", PRIMARY),
      school(2, "西岭小学", PRIMARY),
      line("二、初中（2所）"),
      school(3, "第一中学", JUNIOR),
      school(4, "第二中学", JUNIOR),
    ],
  ],
  [
    "a heading repeated on the next page",
    [
      school(1, "东溪小学", PRIMARY),
      school(2, "西岭小学", PRIMARY),
      HEADINGS,
      CODES,
      school(1, "第一中学", JUNIOR),
      school(2, "第二中学", JUNIOR),
    ],
  ],
])("two blocks told apart by %s", (_, rows) => {
  const evaluation = evaluate(datasetOf(["表Ⅱ-2", [line("表Ⅱ-2"), HEADINGS, CODES, ...rows]]));
  expect(partsOf(evaluation)).toEqual(TWO_AND_TWO);
  expect(evaluation.findings.filter(({ rank }) => rank === "error")).toEqual([]);
});

test("a sheet for each stage, named in the title or by the sheet", () => {
  const junior = [school(1, "第一中学", JUNIOR), school(2, "育才学校", JUNIOR)];
  const primary = [school(1, "东溪小学", PRIMARY), school(2, "红星学校", PRIMARY)];
  const evaluation = evaluate(
    datasetOf(
      ["甲", [line("表Ⅱ-2 小学分学校资源配置情况"), HEADINGS, CODES, ...primary]],
      ["初中", [line("表Ⅱ-2"), HEADINGS, CODES, ...junior]],
    ),
  );
  expect(partsOf(evaluation)).toEqual([
    "东溪小学 primary met",
    "红星学校 primary met",
    "第一中学 junior met",
    "育才学校 junior met",
  ]);
});

test("a school in both blocks is a 一贯制学校 with a part in each", () => {
  const rows = [school(1, "育才学校", PRIMARY), school(1, "育才学校", JUNIOR, 300)];
  const dataset = datasetOf(["表Ⅱ-2", [HEADINGS, CODES, ...rows]]);
  expect(dataset.schools.map(({ type }) => type)).toEqual(["nineYearSchool"]);
  expect(evaluate(dataset).schools.map(({ part }) => [part.stage, part.students.low])).toEqual([
    ["primary", 612],
    ["junior", 300],
  ]);
});

test("a school under a title of 高中 is none of 小学, and one that 初中 has too is a 完全中学", () => {
  const rows = [
    line("一、小学"),
    school(1, "东溪小学", PRIMARY),
    line("二、初中"),
    school(2, "河西中学", JUNIOR),
    line("三、高中"),
    school(3, "河西中学", JUNIOR),
    school(4, "示例高级中学", JUNIOR),
  ];
  const { schools } = datasetOf(["表Ⅱ-2", [HEADINGS, CODES, ...rows]]);
  expect(schools.map(({ name, type, parts }) => [name, type, parts.map(({ stage }) => stage)])).toEqual([
    ["东溪小学", "primarySchool", ["primary"]],
    ["河西中学", "completeSecondary", ["junior"]],
    ["示例高级中学", "seniorSchool", []],
  ]);
});

test("a 九年一贯制学校 that stands on the sheet of 初中 alone lacks its 小学", () => {
  const rows = [school(1, "南坪九年一贯制学校", JUNIOR)];
  const dataset = datasetOf(["初中", [line("表Ⅱ-2"), HEADINGS, CODES, ...rows]]);
  expect(dataset.schools.map(({ type }) => type)).toEqual(["nineYearSchool"]);
  expect(partsOf(evaluate(dataset))).toEqual([
    "南坪九年一贯制学校 primary undetermined",
    "南坪九年一贯制学校 junior met",
  ]);
});

test("where the names of a block speak against its place nothing is guessed", () => {
  const rows = [school(1, "第一中学", JUNIOR), school(1, "东溪小学", PRIMARY)];
  expect(
    evaluate(datasetOf(["表Ⅱ-2", [HEADINGS, CODES, ...rows]])).schools.every(({ outcome }) => outcome !== "met"),
  ).toBe(true);
});

test("judged on ratios: shown as printed, judged between the bounds, marked and counted", () => {
  const short = [4.2, ...PRIMARY.slice(1)];
  const evaluation = evaluate(
    datasetOf([
      "表Ⅱ-2",
      [HEADINGS, CODES, school(1, "东溪小学", PRIMARY), school(2, "西岭小学", short), school(1, "第一中学", JUNIOR)],
    ]),
  );
  const [, doubtful] = evaluation.schools;
  // 4.2 beside 5.21 is 4.20, which may have been 4.195: below 4.2.
  expect(doubtful?.ratios.R1).toBe(4.2);
  expect(doubtful?.standardOutcomes.R1).toBe("undetermined");
  expect(doubtful?.outcome).toBe("met");
  expect(doubtful?.part.amounts.R1).toMatchObject({
    low: expect.closeTo((4.195 * 612) / 100, 9) as number,
    high: expect.closeTo((4.205 * 612) / 100, 9) as number,
  });
  expect(doubtful?.notes.map(({ code }) => code)).toEqual(["indicatorsByStatedRatio"]);
  const notes = evaluation.items.find(({ id }) => id === "R-schools")?.notes ?? [];
  expect(notes.filter(({ code }) => code === "rowsByStatedRatio").map(({ params }) => params)).toEqual([
    { stage: "primary", judged: 2, rows: 2 },
    { stage: "junior", judged: 1, rows: 1 },
  ]);
});

const county = fc.record({
  decimals: fc.integer({ min: 0, max: 3 }),
  schools: fc.array(
    fc.record({
      students: fc.integer({ min: 60, max: 3000 }),
      at: fc.array(fc.double({ min: 0.6, max: 1.5, noNaN: true }), { minLength: 7, maxLength: 7 }),
    }),
    { minLength: 2, maxLength: 6 },
  ),
});

test("whatever is printed, what is met on printed ratios is met on the true ones, and what is unmet is unmet (D1)", () => {
  fc.assert(
    fc.property(county, ({ decimals, schools }) => {
      const truth = schools.map(({ at }) =>
        INDICATOR_IDS.map((id, index) => indicatorCard(id).standard.primary[0].value * (at[index] ?? 1)),
      );
      const rows = schools.map(({ students }, row) =>
        school(
          row + 1,
          `第${row + 1}小学`,
          (truth[row] ?? []).map((ratio) => Number(ratio.toFixed(decimals))),
          students,
        ),
      );
      const evaluation = evaluate(datasetOf(["小学", [HEADINGS, CODES, ...rows]]));
      expect(evaluation.schools).toHaveLength(schools.length);
      evaluation.schools.forEach((result, row) => {
        INDICATOR_IDS.forEach((id, index) => {
          const isMet = (truth[row]?.[index] ?? 0) >= indicatorCard(id).standard.primary[0].value * (1 - 1e-9);
          expect([isMet ? "met" : "unmet", "undetermined"]).toContain(result.standardOutcomes[id]);
        });
      });
      INDICATOR_IDS.forEach((id, index) => {
        const students = schools.map((one) => one.students);
        const actual = coefficientOfVariation(
          students,
          students.map((count, row) => count * (truth[row]?.[index] ?? 0)),
        );
        const found = evaluation.balance.find((one) => one.indicator === id)?.outcome;
        const isMet = typeof actual !== "string" && actual.coefficientOfVariation <= 0.5 * (1 + 1e-9);
        expect([isMet ? "met" : "unmet", "undetermined"]).toContain(found);
      });
    }),
    runs(15, 300),
  );
});
