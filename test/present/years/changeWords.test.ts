import fc from "fast-check";
import { changeOf, changeWords, isLastYear } from "../../../src/present/years/changeWords";
import type { BalanceOfYear, BalanceTrend } from "../../../src/model/evaluation";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { yearOf } from "../../fixtures/earlierYears";

function trend(previous: BalanceOfYear | null, now: BalanceOfYear): BalanceTrend {
  return { stage: "primary", indicator: "R1", years: previous === null ? [now] : [previous, now], previous };
}

test.each<[BalanceOfYear | null, number | null, string, string]>([
  [yearOf(2024, 0.4304), 0.4169, "↓ 下降0.013", "↓ down 0.013"],
  [yearOf(2024, 0.417), 0.4304, "↑ 上升0.013", "↑ up 0.013"],
  [yearOf(2024, 0.4168), 0.4172, "— 持平", "— unchanged"],
  [yearOf(2022, 0.43), 0.417, "↓ 下降0.013（与2022年相比）", "↓ down 0.013 (since 2022)"],
  [yearOf(2024, null), 0.417, "数据不全", "incomplete"],
  [yearOf(2024, 0.43), null, "数据不全", "incomplete"],
  [null, 0.417, "—", "—"],
])("from %j to %s it says %s", (previous, now, chinese, english) => {
  const one = trend(previous, yearOf(2025, now));
  expect([
    changeWords(one, "coefficientOfVariation", 3, zhCN),
    changeWords(one, "coefficientOfVariation", 3, en),
  ]).toEqual([chinese, english]);
});

test("a gap of years is no last year, and no year at all neither", () => {
  expect(
    [yearOf(2024, 1), yearOf(2023, 1), null].map((previous) => isLastYear(trend(previous, yearOf(2025, 1)))),
  ).toEqual([true, false, false]);
  expect(isLastYear(undefined)).toBe(false);
});

test("less than the earlier number was rounded by is no change", () => {
  const rounded = { ...yearOf(2024, 0.42), rounding: { coefficientOfVariation: 0.005, mean: 0 } };
  expect(
    [0.4249, 0.4251].map((now) => changeWords(trend(rounded, yearOf(2025, now)), "coefficientOfVariation", 3, zhCN)),
  ).toEqual(["— 持平", "↑ 上升0.005"]);
});

test("the amount is what a reader finds by taking one printed number from the other", () => {
  const coefficient = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(coefficient, coefficient, (now, before) => {
      const { direction, amount } = changeOf(now, before, 3);
      const printed = Math.round(Number(now.toFixed(3)) * 1000) - Math.round(Number(before.toFixed(3)) * 1000);
      expect([direction, Math.round(Number(amount) * 1000)]).toEqual([
        printed === 0 ? "same" : printed > 0 ? "up" : "down",
        Math.abs(printed),
      ]);
    }),
  );
});
