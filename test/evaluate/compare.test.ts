import fc from "fast-check";
import { distanceTo, judge, meets } from "../../src/evaluate/compare";

describe("comparing unrounded (D2)", () => {
  test.each([
    ["the number itself is 以上", 4.2, 4.2, "atLeast", true],
    ["binary noise just below is absorbed", 0.1 + 0.2 - 1e-16, 0.3, "atLeast", true],
    ["0.501787 prints as 0.50 and fails", 0.501787, 0.5, "atMost", false],
    ["the number itself is 不超过", 0.45, 0.45, "atMost", true],
    ["低于 excludes the number itself", 0.15, 0.15, "below", false],
    ["低于 excludes binary noise around it", 0.15 - 1e-12, 0.15, "below", false],
    ["a millionth short is short", 4.199999, 4.2, "atLeast", false],
  ] as const)("%s", (_, value, limit, direction, expected) => {
    expect(meets(value, { value: limit, direction })).toBe(expected);
  });
});

describe("interval logic (D1)", () => {
  const standard = { value: 4.2, direction: "atLeast" } as const;

  test.each([
    ["a missing number decides nothing", { low: 0, high: Infinity }, "undetermined"],
    ["too little even at its best is unmet", { low: 0, high: 4 }, "unmet"],
    ["enough even at its worst is met", { low: 5, high: Infinity }, "met"],
  ] as const)("%s", (_, figure, expected) => {
    expect(judge(figure, standard)).toBe(expected);
  });

  test("knowing less never turns a failure into a pass, nor a pass into a failure", () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        number,
        fc.constantFrom("atLeast", "atMost", "below" as const),
        (value, below, above, limit, direction) => {
          const compared = { value: limit, direction } as const;
          const known = judge({ low: value, high: value }, compared);
          const wider = judge({ low: Math.max(0, value - below), high: value + above }, compared);
          expect([known, "undetermined"]).toContain(wider);
        },
      ),
    );
  });
});

test("the distance is positive on the good side and unknown for what is not known", () => {
  expect(distanceTo({ low: 2919, high: 2919 }, { value: 2500, direction: "atMost" })).toBe(-419);
  expect(distanceTo({ low: 5, high: 5 }, { value: 4.5, direction: "atLeast" })).toBe(0.5);
  expect(distanceTo({ low: (9 / 1000) * 100, high: (9 / 1000) * 100 }, { value: 0.9, direction: "atLeast" })).toBe(0);
  expect(distanceTo({ low: 4.199999, high: 4.199999 }, { value: 4.2, direction: "atLeast" })).toBeLessThan(0);
  expect(distanceTo({ low: 0, high: 5 }, { value: 4.5, direction: "atLeast" })).toBeNull();
});
