import { judgeTrainingFunds } from "../../../../src/evaluate/items/funds/trainingFunds";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

const judge = (description: DatasetDescription) => judgeTrainingFunds(contextOf(datasetOf(description)));
const funds = (training: number | null, operating: number | null) => ({
  figures: { trainingFundsBudget: training, operatingFundsBudget: operating },
});

describe("Q4: every school budgets 5% of its operating funds for training", () => {
  test.each([
    ["exactly 5%", [funds(5000, 100000)], "met"],
    ["4.999%", [funds(4999, 100000)], "unmet"],
    ["one school of two", [funds(9000, 100000), funds(4000, 100000)], "unmet"],
    ["a blank budget", [funds(9000, 100000), funds(null, 100000)], "undetermined"],
    ["a school without the columns", [funds(9000, 100000), {}], "undetermined"],
    [
      "决算 does not stand in for the budget",
      [{ figures: { trainingFundsSpent: 9000, operatingFundsSpent: 100000 } }],
      "undetermined",
    ],
    ["0 of 0 is no share", [funds(0, 0)], "undetermined"],
    [
      "a 教学点 is covered",
      [
        funds(9000, 100000),
        { type: "teachingPoint", students: { primary: 20 }, membership: { excluded: "teachingPointUnder50" } },
      ],
      "undetermined",
    ],
    ["a 高级中学 is not", [funds(9000, 100000), { type: "seniorSchool", students: {} }], "met"],
  ] as const)("%s", (_, schools, expected) => {
    expect(judge({ schools: schools.map((school) => schoolOf(school as SchoolDescription)) }).computed).toBe(expected);
  });

  test("more for training than for everything is an error, not 110%", () => {
    const { computed, findings } = judge({ schools: [schoolOf({ name: "第一小学", ...funds(110000, 100000) })] });
    expect(computed).toBe("undetermined");
    expect(findings).toEqual([
      expect.objectContaining({
        code: "partExceedsWhole",
        rank: "error",
        params: {
          item: "Q4",
          part: "第一小学 上年度教师培训经费预算总额",
          partValue: 110000,
          whole: "第一小学 上年度公用经费预算总额",
          wholeValue: 100000,
        },
      }),
    ]);
  });

  test.each([
    ["a county share under 5% proves unmet", { trainingFundsShare: 4.9 }, "unmet"],
    ["one above proves nothing", { trainingFundsShare: 7.22 }, "undetermined"],
    ["county budgets under 5%", { trainingFundsBudget: 40000, operatingFundsBudget: 1000000 }, "unmet"],
    ["county budgets above", { trainingFundsBudget: 60000, operatingFundsBudget: 1000000 }, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge({ figures }).computed).toBe(expected);
  });

  test("决算 is shown beside", () => {
    expect(judge({ figures: { trainingFundsSpent: 1249800, operatingFundsBudget: 17310000 } }).notes[0]).toEqual({
      code: "trainingFundsSpent",
      params: { amount: 1249800, share: expect.closeTo(7.2201, 3) },
    });
  });

  test("47 schools of which nothing is known are no 47 lines of question marks: one note says what is missing", () => {
    const schools = [funds(9000, 100000), ...Array.from({ length: 47 }, () => funds(null, null)), funds(null, 80000)];
    const { steps, notes } = judge({ schools: schools.map((school) => schoolOf(school as SchoolDescription)) });
    expect(steps.filter((line) => line !== "")).toEqual(["? ÷ 80000 × 100 = ?"]);
    expect(steps).toHaveLength(48);
    expect(notes.map(({ code }) => code)).toEqual(["schoolsConcerned", "schoolColumnsNeeded"]);
  });
});
