import { BLANK_READERS } from "../../../src/present/account/blankReaders";
import { BLANK, filledSentence, monitoringSentence } from "../../../src/present/account/filledSentence";
import type { Evaluation } from "../../../src/model/evaluation";
import type { BlankItemId } from "../../../src/strings/blankSentences";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf, type Numbers } from "../../fixtures/dataset";
import { evaluate } from "../../../src/evaluate/evaluate";
import type { CountyFigureId } from "../../../src/model/identifiers";

const SEED: Numbers<CountyFigureId> = {
  specialEducationFunds: 735000, specialEducationStudents: 105, teacherAnnualPay: 137422, civilServantAnnualPay: 126155.8,
  rotationEligibleTeachers: 739, rotatedTeachers: 134, rotatedBackboneTeachers: 39, fullTimeTeachers: 1606, certifiedTeachers: 1606,
  retentionGraduates: 2401, retentionIntake: 2411, retentionIn: 69, retentionOut: 66, retentionDeaths: 2,
  disabledChildren: 179, disabledInclusive: 112, disabledSpecialSchool: 27, disabledHomeTaught: 13, disabledUnable: 21, disabledDeferred: 6,
};

function evaluated(figures: Numbers<CountyFigureId>): Evaluation {
  return evaluate(datasetOf({ figures, period: "2025" }));
}

const IDS = Object.keys(BLANK_READERS) as BlankItemId[];

test("the sentences of the form with the published county's figures, shares with one decimal", () => {
  const text = (id: BlankItemId): string => filledSentence(id, evaluated(SEED), 1, zhCN).text;
  expect(text("G7")).toBe("特殊教育学校公用经费为73.5万元，特殊教育学生数为105人，特殊教育学校生均公用经费为7000元");
  expect(text("G11")).toBe("全县符合交流轮岗条件教师总数739名，上一年度交流轮岗教师134名，占18.1%；交流轮岗的骨干教师39名，占交流轮岗教师总数29.1%");
  expect(text("Q1")).toBe("全县初中毕业班学生数为2401人，三年前该年级入学学生数为2411人，毕业年级三年转入学生数为69人，死亡学生数为2人，转出学生数为66人，全县初中三年巩固率为99.5%");
  expect(text("Q2")).toBe("全县残疾儿童少年为179人，入学152人，入学率为84.9%；其中在特殊教育学校就读27人，占比17.8%");
});

test("with two decimals, and the results by which the item stands or falls", () => {
  const { text, isComplete, results } = filledSentence("G11", evaluated(SEED), 2, zhCN);
  expect([isComplete, results]).toEqual([true, ["18.13", "29.10"]]);
  expect(text).toContain("占18.13%");
});

test("rounding never suggests the other outcome (D2)", () => {
  const { text } = filledSentence("G11", evaluated({ ...SEED, rotationEligibleTeachers: 10000, rotatedTeachers: 999 }), 1, zhCN);
  expect(text).toContain("占9.99%");
});

test.each([["zh-CN", zhCN], ["en", en]] as const)("what is not known stays a blank in every sentence and is never 0 (%s)", (_, strings) => {
  const open = evaluated({});
  for (const id of IDS) {
    const { text, isComplete, results } = filledSentence(id, open, 1, strings);
    expect({ id, isComplete, results, blanks: text.split(BLANK).length - 1 })
      .toEqual({ id, isComplete: false, results: [], blanks: Object.keys(BLANK_READERS[id](open)).length });
    expect(text.replaceAll(BLANK, "")).not.toMatch(/(^|[^\d])0([^\d]|$)/);
  }
});

test("a typed 0 is a number", () => {
  expect(filledSentence("G4", evaluated({ primarySchoolsOver2000: 0, juniorSchoolsOver2000: 0, combinedSchoolsOver2500: 1 }), 1, zhCN).text)
    .toBe("超过2000人的小学0所，初中0所，超过2500人的一贯制学校1所");
});

test("the six subjects of the form, level and variation each", () => {
  const sentence = monitoringSentence(evaluated({ levelChinese: 3, variationChinese: 0.1 }), zhCN);
  expect(sentence).toMatch(/^语文Ⅲ级、校际差异率0\.10；数学____级、校际差异率____；科学.*；体育.*；艺术.*；德育____级、校际差异率____$/);
});
