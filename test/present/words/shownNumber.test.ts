import fc from "fast-check";
import {
  decimalsFor,
  formatFor,
  groupedNumber,
  shownDifference,
  shownNumber,
} from "../../../src/present/words/shownNumber";

test.each([
  [0.501787, 2, 0.5, "atMost", "unmet", "0.502"],
  [0.501787, 3, 0.5, "atMost", "unmet", "0.502"],
  [0.5004, 3, 0.5, "atMost", "unmet", "0.5004"],
  [4.1996, 2, 4.2, "atLeast", "unmet", "4.1996"],
  [4.2, 2, 4.2, "atLeast", "met", "4.20"],
  [0.1499, 2, 0.15, "below", "met", "0.1499"],
  [7.169, 2, 4.2, "atLeast", "met", "7.17"],
] as const)("%d with %d decimals beside %d (%s, %s) stands as %s", (value, least, limit, direction, outcome, shown) => {
  expect(shownNumber(value, least, [{ limit, direction, outcome }])).toBe(shown);
});

test("the double nearest to 5.3 × 0.85 counts as the 4.505 that a reader sees", () => {
  expect(decimalsFor(4.505, 2, [{ limit: 5.3 * 0.85, direction: "atLeast", outcome: "met" }])).toBe(3);
  expect(decimalsFor(4.504, 2, [{ limit: 5.3 * 0.85, direction: "atLeast", outcome: "unmet" }])).toBe(2);
  expect(decimalsFor(4.5049, 2, [{ limit: 5.3 * 0.85, direction: "atLeast", outcome: "unmet" }])).toBe(2);
});

test("cells get the format that shows as many decimals", () => {
  expect(formatFor(0.417, 3, [])).toBe("decimal3");
  expect(formatFor(0.50004, 3, [{ limit: 0.5, direction: "atMost", outcome: "unmet" }])).toBe("decimal6");
  expect(formatFor(0.50000004, 3, [{ limit: 0.5, direction: "atMost", outcome: "unmet" }])).toBe("general");
});

test("a difference is never shown as nothing", () => {
  expect(shownDifference(0.0034, 2)).toBe("0.0034");
  expect(shownDifference(0, 2)).toBe("0.00");
  expect(shownDifference(419, 0)).toBe("419");
});

test("whatever the number, what is shown keeps the limit exactly if the number does", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 20, noNaN: true }),
      fc.constantFrom(0.45, 0.5, 0.9, 4.2, 10.2),
      (value, limit) => {
        const outcome = value >= limit ? "met" : "unmet";
        fc.pre(Math.abs(value - limit) > 1e-9);
        expect(Number(shownNumber(value, 2, [{ limit, direction: "atLeast", outcome }])) >= limit).toBe(
          outcome === "met",
        );
      },
    ),
  );
});

test("large numbers are grouped as on the sheets, others stay as they are", () => {
  expect([0, 999, 1234567, 3872.55, -12345.678].map(groupedNumber)).toEqual([
    "0",
    "999",
    "1,234,567",
    "3,872.55",
    "-12,345.68",
  ]);
});
