import type { BalanceResult } from "../../../src/model/evaluation";
import { coefficientOrMissing, shownCoefficient } from "../../../src/present/balance/coefficientWords";
import { zhCN } from "../../../src/strings/zh-CN";

const UNKNOWN: BalanceResult = {
  stage: "primary",
  indicator: "R1",
  rows: 3,
  mean: null,
  standardDeviation: null,
  coefficientOfVariation: null,
  bounds: null,
  limit: 0.5,
  outcome: "undetermined",
};

function between(low: number, high: number): BalanceResult["bounds"] {
  return { mean: { low: 1, high: 2 }, standardDeviation: { low: 0, high: 1 }, coefficientOfVariation: { low, high } };
}

test.each<[string, Partial<BalanceResult>, string | null]>([
  ["a known one", { coefficientOfVariation: 0.2345, outcome: "met" }, "0.234"],
  [
    "one that fails by a hair keeps the digits that show it",
    { coefficientOfVariation: 0.5001, outcome: "unmet" },
    "0.5001",
  ],
  ["one between two numbers", { bounds: between(0.1801, 0.1864), outcome: "met" }, "0.180～0.186"],
  ["one that fails at both ends", { bounds: between(0.50004, 0.6), outcome: "unmet" }, "0.50004～0.600"],
  ["one that nothing bounds above", { bounds: between(0.1, Infinity) }, null],
  ["one of which nothing is known", {}, null],
])("%s", (_, more, shown) => {
  expect(shownCoefficient({ ...UNKNOWN, ...more })).toBe(shown);
  expect(coefficientOrMissing({ ...UNKNOWN, ...more }, zhCN)).toBe(shown ?? zhCN.sheets.common.missing);
});
