import { G7 } from "../../../src/regulation/items/government/G7";
import { balanceRule } from "../../../src/regulation/items/balanceRule";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { linesOf } from "../../../src/regulation/standard";
import { isStricter, limitInForce, type Limit } from "../../../src/regulation/limits/limit";

test.each([
  ["2023", 6000],
  ["2024", 6000],
  ["2025", 7000],
  ["2026", 7000],
  ["2010", 7000],
  [null, 7000],
])(
  "特教生均公用经费 in %s is %d 元; an unknown year, or one before the regulation, takes the strictest",
  (year, expected) => {
    const found = limitInForce(G7.limits.fundsPerStudent, year);
    expect(found.value).toBe(expected);
  },
);

test("stricter means more where 以上 is asked and less where 不超过 is asked", () => {
  expect(isStricter({ value: 5, direction: "atLeast" }, { value: 4.2 })).toBe(true);
  expect(isStricter({ value: 0.5, direction: "atMost" }, { value: 0.45 })).toBe(false);
});

test("every number of the regulation names its clause, its date and its source", () => {
  const limits: Limit[] = [
    ...Object.values(balanceRule.limits).flat(),
    ...linesOf(qualityBalance2017).flatMap(({ limits: own }) => Object.values(own).flat()),
  ];
  expect(limits.length).toBeGreaterThan(35);
  for (const one of limits) {
    expect(one.clause).not.toBe("");
    expect(one.source).not.toBe("");
    expect(one.effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(one.value).toBeGreaterThan(0);
  }
});
