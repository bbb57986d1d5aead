import type { Evaluation } from "../../../../../src/model/evaluation";
import { schoolSpread } from "../../../../../src/taskpane/pane/balance/spread/schoolSpread";
import { sampleEvaluation } from "../../../../fixtures/sampleEvaluation";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await sampleEvaluation();
});

function teachingSpace(): Evaluation["balance"][number] {
  const found = evaluation.balance.find(({ stage, indicator }) => stage === "primary" && indicator === "R4");
  if (found === undefined) throw new Error("the sample has no such coefficient");
  return found;
}

test("the schools of the stage stand from the lowest to the highest, and those at both ends are named", () => {
  const { schools, unknown, lowest, highest } = schoolSpread(teachingSpace(), evaluation.schools, 2);
  expect([schools.length, unknown]).toEqual([22, 0]);
  const ratios = schools.map(({ ratio }) => ratio);
  expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
  expect(lowest.map(({ result }) => result.school.name)).toEqual(["红柳小学", "石榴小学"]);
  expect(highest.map(({ result }) => result.school.name)).toEqual(["棉桃小学", "榆林小学"]);
});

test("a school whose ratio is not known has no place, and is counted", () => {
  const [first, ...others] = evaluation.schools;
  if (first === undefined) throw new Error("the sample has no school");
  const results = [{ ...first, ratios: { ...first.ratios, R4: null } }, ...others];
  const { schools, unknown } = schoolSpread({ ...teachingSpace(), mean: null }, results, 2);
  expect([schools.length, unknown]).toEqual([21, 1]);
});

test("of schools that are all alike none is low or high", () => {
  const alike = evaluation.schools.map((result) => ({ ...result, ratios: { ...result.ratios, R4: 5 } }));
  const { lowest, highest } = schoolSpread({ ...teachingSpace(), mean: 5 }, alike, 2);
  expect([lowest, highest]).toEqual([[], []]);
});
