import type { LimitInForce } from "../../src/model/limitInForce";
import { floorKind, ruleInForce, type JudgedFloors } from "../../src/model/ruleInForce";
import { qualityBalance2017 } from "../../src/regulation/qualityBalance2017";

const SHARE = qualityBalance2017.schoolRule.floorShare;

function limit(value: number): LimitInForce {
  return { value, unit: "", direction: "atLeast", clause: "", source: "", override: null };
}

/** Standards of 10 whose floors, in the order of indicators, primary before junior, are those given and else 85%. */
function judged(floors: readonly number[], standard = 10): JudgedFloors {
  let at = 0;
  const next = () => ({ standard: limit(standard), floor: limit(floors[at++] ?? standard * SHARE) });
  const indicatorLimits = Object.fromEntries(
    qualityBalance2017.indicators.map(({ id }) => [id, { primary: next(), junior: next() }]),
  );
  return { indicatorLimits: indicatorLimits as JudgedFloors["indicatorLimits"], standard: qualityBalance2017 };
}

test.each([
  ["the nation's share of each standard", judged([]), "national"],
  ["the share of standards that are raised themselves", judged([], 12), "national"],
  ["one floor raised", judged([9]), "mixed"],
  ["every floor raised", judged(Array.from({ length: 2 * qualityBalance2017.indicators.length }, () => 9)), "local"],
] as const)("%s", (_, floors, kind) => {
  expect(floorKind(floors)).toBe(kind);
});

test("the rule of a school counts what the standard says", () => {
  expect(ruleInForce(judged([9]))).toEqual({ floor: "mixed", indicators: 7, toMeet: 6 });
});
