import { OUTCOMES, outcomeOfAll, type Outcome } from "../../src/model/outcome";

test.each<[readonly Outcome[], Outcome]>([
  [["met", "pending", "undetermined", "unmet", "notApplicable"], "unmet"],
  [["met", "pending", "undetermined", "notApplicable"], "undetermined"],
  [["met", "pending", "notApplicable"], "pending"],
  [["met", "notApplicable"], "met"],
  [["notApplicable"], "notApplicable"],
  [[], "notApplicable"],
])("of %j the whole is %s", (parts, whole) => {
  expect(outcomeOfAll(parts)).toBe(whole);
  expect(outcomeOfAll([...parts].reverse())).toBe(whole);
});

test("every outcome alone is its own whole", () => {
  for (const outcome of OUTCOMES) expect(outcomeOfAll([outcome])).toBe(outcome);
});
