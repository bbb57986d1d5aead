import { evaluate } from "../../../src/evaluate/evaluate";
import type { Dataset, School } from "../../../src/model/dataset";
import type { Evaluation } from "../../../src/model/evaluation";
import { datasetOf, figureOf, schoolOf } from "../../fixtures/dataset";
import { BASIC_BALANCE_2012 } from "./basicBalance2012";
import { PUBLISHED, type PublishedComposite } from "./published";

const STUDENTS = 500;
const MEAN = 10;

/** Two schools of as many pupils, one deviation above the mean and one below, have exactly these coefficients. */
function countyWith({ stage, coefficients }: Omit<PublishedComposite, "composite">): Dataset {
  const schools = [1, -1].map((side, at): School => {
    const school = schoolOf({
      name: `第${at + 1}学校`,
      type: stage === "primary" ? "primarySchool" : "juniorSchool",
      students: { [stage]: STUDENTS },
    });
    const amounts = BASIC_BALANCE_2012.standard.indicators.map(({ id, perStudents }, index) => [
      id,
      figureOf((MEAN * (1 + side * (coefficients[index] ?? 0)) * STUDENTS) / perStudents),
    ]);
    return {
      ...school,
      parts: school.parts.map((part) => ({ ...part, membership: "counted", amounts: Object.fromEntries(amounts) })),
    };
  });
  return { ...datasetOf({}), schools, hasSchools: true };
}

const judged = (published: Omit<PublishedComposite, "composite">): Evaluation =>
  evaluate(countyWith(published), BASIC_BALANCE_2012);

const balanceOf = ({ items }: Evaluation) => items.find(({ id }) => id === "B-balance");

test.each(PUBLISHED)("$county, $stage: the composite is the published $composite", (published) => {
  const evaluation = judged(published);
  expect(evaluation.composite[published.stage]?.toFixed(3)).toBe(published.composite.toFixed(3));
  expect(evaluation.balance.map(({ coefficientOfVariation }) => Number(coefficientOfVariation?.toFixed(3)))).toEqual(
    published.coefficients,
  );
  expect(balanceOf(evaluation)?.outcome).toBe(
    published.composite <= (published.stage === "primary" ? 0.65 : 0.55) ? "met" : "unmet",
  );
});

test("the composite decides: one coefficient far above the limit does not, and all a little above it do", () => {
  const one = judged({ county: "", stage: "junior", coefficients: [0.9, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5] });
  expect(balanceOf(one)).toMatchObject({
    outcome: "met",
    parts: [{ label: { code: "compositeCoefficient" }, limit: 0.55, unit: "" }],
  });
  const all = judged({ county: "", stage: "junior", coefficients: new Array<number>(8).fill(0.56) });
  expect(balanceOf(all)?.outcome).toBe("unmet");
});

test("the evaluation carries its own standard, and nothing of another", () => {
  const evaluation = judged({ county: "", stage: "primary", coefficients: new Array<number>(8).fill(0.2) });
  expect(evaluation.standard).toMatchObject({ id: "教督〔2012〕3号", overrides: [], exceptions: [] });
  expect(evaluation.items.map(({ id }) => id)).toEqual([
    ...["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"],
    "B-schools",
    "B-balance",
  ]);
  expect(evaluation.verdict).toBe("met");
});
