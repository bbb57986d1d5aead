import { quotient, shownNumber, shownOperand, shownResult, step } from "../../src/evaluate/arithmetic";
import { ABSENT_FIGURE, computedFigure } from "../../src/model/figures/figure";

const known = (value: number) => computedFigure(value, value, []);

test.each([
  [18.132612, 2, undefined, "18.13"],
  [7000, 2, undefined, "7000"],
  [29.104478, 2, { value: 20, direction: "atLeast" }, "29.10"],
  [0.501787, 2, { value: 0.5, direction: "atMost" }, "0.502"],
  [99.999, 2, { value: 100, direction: "atLeast" }, "99.999"],
  [0.1499, 2, { value: 0.15, direction: "below" }, "0.1499"],
] as const)("%d with %d decimals", (value, decimals, limit, expected) => {
  expect(shownNumber(value, decimals, limit)).toBe(expected);
});

test("operands have four decimals at most and what is not known is not a number", () => {
  expect(shownOperand(known(126155.8))).toBe("126155.8");
  expect(shownOperand(known(2066666.6666665))).toBe("2066666.6667");
  expect(shownOperand(ABSENT_FIGURE)).toBe("?");
  expect(shownOperand(undefined)).toBe("?");
  expect(shownOperand(computedFigure(152, Infinity, []))).toBe("(≥ 152)");
  expect(shownResult(computedFigure(84.9162, 100, []), 2)).toBe("84.92～100");
});

test("a step states what is true of the number and its limit", () => {
  const limit = { value: 10, direction: "atLeast" } as const;
  expect(step(quotient(known(134), known(739), 100), known((134 / 739) * 100), limit)).toBe(
    "134 ÷ 739 × 100 = 18.13 ≥ 10",
  );
  expect(step("", known(2919), { value: 2500, direction: "atMost" })).toBe("2919 > 2500");
  expect(step(quotient(known(735000), known(105), 1), known(7000), null)).toBe("735000 ÷ 105 = 7000");
  expect(step("? ÷ 739 × 100", ABSENT_FIGURE, limit)).toBe("? ÷ 739 × 100 = ?");
  const of12 = (low: number, high: number) =>
    step(`${shownOperand({ low, high })} ÷ 12 × 100`, { low: (low / 12) * 100, high: (high / 12) * 100 }, limit);
  expect(of12(0, 12)).toBe("(0～12) ÷ 12 × 100 = 0～100");
  expect(of12(12, 15)).toBe("(12～15) ÷ 12 × 100 = 100～125 ≥ 10");
  expect(step("919 ÷ (12818～12826) × 100", { low: 7.16513, high: 7.1696 }, limit)).toBe(
    "919 ÷ (12818～12826) × 100 ≈ 7.17 < 10",
  );
  expect(of12(9, Infinity)).toBe("(≥ 9) ÷ 12 × 100 ≥ 75 ≥ 10");
  expect(step("", { low: 0, high: 5 }, limit)).toBe("≤ 5 < 10");
  expect(step("", { low: 152, high: Infinity }, limit)).toBe("≥ 152 ≥ 10");
  expect(step("", known(0.15), { value: 0.15, direction: "below" })).toBe("0.15 ≥ 0.15");
});

test("binary noise beside a whole number is not shown as decimals", () => {
  expect((110 / 100) * 100).not.toBe(110);
  expect(shownNumber((110 / 100) * 100, 2)).toBe("110");
  expect(shownNumber(110.0001, 2)).toBe("110.00");
});
