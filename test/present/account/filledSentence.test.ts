import { STANDARD } from "../../../src/app/standard";
import {
  BLANK,
  filledSentence,
  monitoringSentence,
  type FilledSentence,
  type ShareDecimals,
} from "../../../src/present/account/filledSentence";
import type { Evaluation } from "../../../src/model/evaluation";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { lineOf } from "../../../src/regulation/standard";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf, type Numbers } from "../../fixtures/dataset";
import { evaluate } from "../../fixtures/evaluate";
import type { CountyFigureId } from "../../../src/model/identifiers";

const SEED: Numbers<CountyFigureId> = {
  specialEducationFunds: 735000,
  specialEducationStudents: 105,
  teacherAnnualPay: 137422,
  civilServantAnnualPay: 126155.8,
  rotationEligibleTeachers: 739,
  rotatedTeachers: 134,
  rotatedBackboneTeachers: 39,
  fullTimeTeachers: 1606,
  certifiedTeachers: 1606,
  retentionGraduates: 2401,
  retentionIntake: 2411,
  retentionIn: 69,
  retentionOut: 66,
  retentionDeaths: 2,
  disabledChildren: 179,
  disabledInclusive: 112,
  disabledSpecialSchool: 27,
  disabledHomeTaught: 13,
  disabledUnable: 21,
  disabledDeferred: 6,
};

function evaluated(figures: Numbers<CountyFigureId>): Evaluation {
  return evaluate(datasetOf({ figures, period: "2025" }));
}

const IDS = STANDARD.items.filter(({ sentence }) => sentence !== undefined).map(({ id }) => id);

function filled(id: string, evaluation: Evaluation, decimals: ShareDecimals, strings: Strings): FilledSentence {
  const sentence = filledSentence(lineOf(STANDARD, id), evaluation, decimals, strings);
  if (sentence === null) throw new Error(`${id} has no official sentence`);
  return sentence;
}

test("the sentences of the form with the published county's figures, shares with one decimal", () => {
  const text = (id: string): string => filled(id, evaluated(SEED), 1, zhCN).text;
  expect(text("G7")).toBe("特殊教育学校公用经费为73.5万元，特殊教育学生数为105人，特殊教育学校生均公用经费为7000元");
  expect(text("G11")).toBe(
    "全县符合交流轮岗条件教师总数739名，上一年度交流轮岗教师134名，占18.1%；交流轮岗的骨干教师39名，占交流轮岗教师总数29.1%",
  );
  expect(text("Q1")).toBe(
    "全县初中毕业班学生数为2401人，三年前该年级入学学生数为2411人，毕业年级三年转入学生数为69人，死亡学生数为2人，转出学生数为66人，全县初中三年巩固率为99.5%",
  );
  expect(text("Q2")).toBe("全县残疾儿童少年为179人，入学152人，入学率为84.9%；其中在特殊教育学校就读27人，占比17.8%");
});

test("with two decimals, and the results by which the item stands or falls", () => {
  const { text, isComplete, results } = filled("G11", evaluated(SEED), 2, zhCN);
  expect([isComplete, results]).toEqual([
    true,
    [
      { number: "18.13", shown: "18.13%" },
      { number: "29.10", shown: "29.10%" },
    ],
  ]);
  expect(text).toContain("占18.13%");
});

test("rounding never suggests the other outcome (D2)", () => {
  const { text } = filled(
    "G11",
    evaluated({ ...SEED, rotationEligibleTeachers: 10000, rotatedTeachers: 999 }),
    1,
    zhCN,
  );
  expect(text).toContain("占9.99%");
});

test.each([
  ["zh-CN", zhCN],
  ["en", en],
] as const)("what is not known stays a blank in every sentence and is never 0 (%s)", (_, strings) => {
  const open = evaluated({});
  for (const id of IDS) {
    const { text, isComplete, results } = filled(id, open, 1, strings);
    expect({ id, isComplete, results, blanks: text.split(BLANK).length - 1 }).toEqual({
      id,
      isComplete: false,
      results: [],
      blanks: Object.keys(lineOf(STANDARD, id).sentence?.blanks ?? {}).length,
    });
    expect(text.replaceAll(BLANK, "")).not.toMatch(/(^|[^\d])0([^\d]|$)/);
  }
});

/** The cells 指标值或简要结论 of 表Ⅳ and 表Ⅴ as the official form prints them, to be filled in. */
const OFFICIAL: Readonly<Record<string, string>> = {
  G4: "超过2000人的小学__所，初中__所，超过2500人的一贯制学校__所",
  G5: "超过45人的小学班级__个，超过50人的初中班级__个",
  G6: "不足100人的规模较小学校学生数__人，公用经费__元",
  G7: "特殊教育学校公用经费为__万元，特殊教育学生数为__人，特殊教育学校生均公用经费为__元",
  G8: "全县义务教育学校教师年平均工资收入为__元，当地公务员年平均工资收入__元",
  G9: "完成360学时培训的教师__人，全县教师__人，教师培训完成率__%",
  G11: "全县符合交流轮岗条件教师总数__名，上一年度交流轮岗教师__名，占__%；交流轮岗的骨干教师__名，占交流轮岗教师总数__%",
  G12: "全县在岗专任教师__人，其中持有教师资格证的专任教师__人，占比__%",
  G13: "城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别__%、__%",
  G14: "全县优质高中招生名额总数__人，分配名额__人，占比__%；其中分配农村学校的名额__人，占分配名额总数的__%",
  G15: "全县符合条件的随迁子女数__人，在公办学校就读__人，在政府购买服务的民办学校就读__人，合计__人，占比__%",
  Q1: "全县初中毕业班学生数为__人，三年前该年级入学学生数为__人，毕业年级三年转入学生数为__人，死亡学生数为__人，转出学生数为__人，全县初中三年巩固率为__%",
  Q2: "全县残疾儿童少年为__人，入学__人，入学率为__%；其中在特殊教育学校就读__人，占比__%",
};

test("with nothing known, every sentence is the official one word by word", () => {
  const open = evaluated({});
  expect(IDS).toEqual(Object.keys(OFFICIAL));
  for (const id of IDS) expect(filled(id, open, 1, zhCN).text).toBe(OFFICIAL[id]?.replaceAll("__", BLANK));
  expect(monitoringSentence(open, zhCN)).toBe(
    ["语文", "数学", "科学", "体育", "艺术", "德育"]
      .map((subject) => `${subject}${BLANK}级、校际差异率${BLANK}`)
      .join("；"),
  );
});

test("a typed 0 is a number", () => {
  expect(
    filled(
      "G4",
      evaluated({ primarySchoolsOver2000: 0, juniorSchoolsOver2000: 0, combinedSchoolsOver2500: 1 }),
      1,
      zhCN,
    ).text,
  ).toBe("超过2000人的小学0所，初中0所，超过2500人的一贯制学校1所");
});

test("the six subjects of the form, level and variation each", () => {
  const sentence = monitoringSentence(evaluated({ levelChinese: 3, variationChinese: 0.1 }), zhCN);
  expect(sentence).toMatch(
    /^语文Ⅲ级、校际差异率0\.10；数学____级、校际差异率____；科学.*；体育.*；艺术.*；德育____级、校际差异率____$/,
  );
});
