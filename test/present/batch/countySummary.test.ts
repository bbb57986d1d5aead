import { countySummary } from "../../../src/present/batch/countySummary";
import { balanceSums } from "../../../src/present/tables/balanceSums";
import { evaluate } from "../../fixtures/evaluate";
import { datasetOf } from "../../fixtures/dataset";
import { madeEvaluation } from "../../fixtures/evaluation";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";
import { unevenCountyRows } from "../../fixtures/unevenCounty";
import { evaluateRows } from "../../fixtures/wideSchools";

test("the sample's figures in a row", async () => {
  const sample = await sampleEvaluation();
  expect(countySummary(sample)).toEqual({
    county: "示例县",
    period: "2025",
    verdict: "unmet",
    counts: sample.counts,
    metByDeclaration: 14,
    partsUnmet: { primary: 2, junior: 1 },
    coefficientsOver: 0,
    composite: sample.composite,
    errors: sample.findings.filter(({ rank }) => rank === "error").length,
    unmetItems: ["R-schools", "G3", "G4", "G5", "Q2", "Q4"],
    isRecognised: true,
    outcomes: sample.items.flatMap(({ id, decides, outcome }) => (decides ? [[id, outcome]] : [])),
    balance: balanceSums(sample),
  });
});

test("coefficients over their limits are counted one by one", () => {
  expect(countySummary(evaluateRows(unevenCountyRows())).coefficientsOver).toBe(12);
});

test("a 0 is written only where every one is known: else what fails for certain, or nothing (D1)", () => {
  const blank = countySummary(madeEvaluation({ blanks: ["0/primary/R2"] }));
  expect([blank.coefficientsOver, blank.partsUnmet]).toEqual([null, { primary: 2, junior: 1 }]);
  const nothing = countySummary(evaluate(datasetOf({})));
  expect([nothing.coefficientsOver, nothing.partsUnmet, nothing.isRecognised]).toEqual([
    null,
    { primary: null, junior: null },
    false,
  ]);
});
