import fc from "fast-check";
import { schoolRule } from "../../../src/evaluate/resources/schoolRule";
import { judge, type ComparedLimit } from "../../../src/evaluate/compare";
import type { Outcome } from "../../../src/model/outcome";
import { runs } from "../../fixtures/runs";

const STANDARD: ComparedLimit = { value: 100, direction: "atLeast" };
const FLOOR: ComparedLimit = { value: 85, direction: "atLeast" };

type Bounds = readonly [low: number, high: number];

function ruleOf(ratios: readonly Bounds[]): Outcome {
  const outcomes = (limit: ComparedLimit): Outcome[] => ratios.map(([low, high]) => judge({ low, high }, limit));
  return schoolRule(outcomes(STANDARD), outcomes(FLOOR), { indicatorsToMeet: 6 });
}

const exactly = (...values: readonly number[]): Bounds[] => values.map((value): Bounds => [value, value]);
const UNKNOWN: Bounds = [0, Infinity];

test.each<[Outcome, Bounds[]]>([
  ["met", exactly(100, 100, 100, 100, 100, 100, 100)],
  ["met", exactly(100, 100, 100, 100, 100, 100, 85)],
  ["unmet", exactly(100, 100, 100, 100, 100, 100, 84.9)],
  ["unmet", exactly(100, 100, 100, 100, 100, 90, 90)],
  ["unmet", [...exactly(100, 100, 100, 100, 90, 90), UNKNOWN]],
  ["undetermined", [...exactly(100, 100, 100, 100, 100, 90), UNKNOWN]],
  ["undetermined", [...exactly(100, 100, 100, 100, 100, 100), UNKNOWN]],
  ["met", [...exactly(100, 100, 100, 100, 100, 100), [86, 120]]],
  ["unmet", [...exactly(100, 100, 100, 100, 100, 80), UNKNOWN]],
  ["undetermined", [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]],
])("%s", (outcome, ratios) => {
  expect(ruleOf(ratios)).toBe(outcome);
});

const VALUES = [0, 84, 85, 99, 100, 150];
const interval = fc
  .tuple(fc.constantFrom(...VALUES), fc.constantFrom(...VALUES))
  .map(([a, b]): Bounds => [Math.min(a, b), Math.max(a, b)]);
const seven = fc.array(
  fc.oneof(
    interval,
    fc.constantFrom(...VALUES).map((value): Bounds => [value, value]),
  ),
  { minLength: 7, maxLength: 7 },
);

/** Every assignment of one of the telling values within each interval, judged by the rule as it is written. */
function possibleOutcomes(ratios: readonly Bounds[]): Set<Outcome> {
  const found = new Set<Outcome>();
  const go = (index: number, met: number, isAboveFloor: boolean): void => {
    const bounds = ratios[index];
    if (bounds === undefined) {
      found.add(met >= 6 && isAboveFloor ? "met" : "unmet");
      return;
    }
    for (const value of VALUES.filter((one) => one >= bounds[0] && one <= bounds[1])) {
      go(index + 1, met + (value >= 100 ? 1 : 0), isAboveFloor && value >= 85);
    }
  };
  go(0, 0, true);
  return found;
}

test("decides exactly what every assignment within the intervals decides", () => {
  fc.assert(
    fc.property(seven, (ratios) => {
      const possible = possibleOutcomes(ratios);
      expect(ruleOf(ratios)).toBe(possible.size > 1 ? "undetermined" : [...possible][0]);
    }),
    runs(50, 500),
  );
});
