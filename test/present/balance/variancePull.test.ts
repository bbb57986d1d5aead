import { variancePulls } from "../../../src/present/balance/variancePull";
import { madeEvaluation } from "../../fixtures/evaluation";

const evaluation = madeEvaluation();
const primary = evaluation.schools.filter(({ part }) => part.stage === "primary");
const equipment = evaluation.balance.find((one) => one.stage === "primary" && one.indicator === "R6");

test("the schools with the largest summands of the variance come first, with their side of the mean", () => {
  if (equipment === undefined) throw new Error("no balance");
  const pulls = variancePulls(equipment, primary, 3);
  expect(pulls.map(({ result, isAbove }) => [result.school.name, isAbove])).toEqual([
    ["胡杨小学", true],
    ["云杉小学", false],
    ["麦田小学", true],
  ]);
  const all = variancePulls(equipment, primary, primary.length);
  expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(all.map(({ share }) => share)).toEqual(all.map(({ share }) => share).sort((one, other) => other - one));
});

test("nobody pulls where the coefficient is not known, or where all are alike", () => {
  if (equipment === undefined) throw new Error("no balance");
  expect(variancePulls({ ...equipment, coefficientOfVariation: null }, primary, 3)).toEqual([]);
  const alike = primary.map((one) => ({ ...one, ratios: { ...one.ratios, R6: 3000 } }));
  expect(variancePulls({ ...equipment, mean: 3000 }, alike, 3)).toEqual([]);
});
