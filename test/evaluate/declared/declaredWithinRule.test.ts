import { declaredWithinRule } from "../../../src/evaluate/declared/declaredWithinRule";
import type { SchoolPartResult } from "../../../src/model/evaluation";
import { finding } from "../../../src/model/findings/finding";
import type { IndicatorId, ItemId } from "../../../src/model/identifiers";
import type { Outcome } from "../../../src/model/outcome";

const differs = (item: ItemId, declared: Outcome, computed: Outcome) =>
  finding("declaredDiffers", "error", { item, declared, computed }, null, { item });

/** A row of a school of which only R5 and the outcome by the rule matter. */
const row = (ofIndicator: Outcome, outcome: Outcome): SchoolPartResult =>
  ({ standardOutcomes: { R5: ofIndicator }, outcome }) as unknown as SchoolPartResult;

test.each([
  ["the only short school passes by 6+1", [row("met", "met"), row("unmet", "met")], "declaredWithinRule"],
  ["one of two does not", [row("unmet", "unmet"), row("unmet", "met")], "declaredDiffers"],
  ["one that is not known", [row("undetermined", "undetermined"), row("unmet", "met")], "declaredDiffers"],
  ["no school at all", [], "declaredDiffers"],
] as const)("%s", (_, schools, code) => {
  expect(
    declaredWithinRule([differs("R5", "met", "unmet")], schools, ["R5"], "national").map((one) => one.code),
  ).toEqual([code]);
});

test("other items and other differences stay", () => {
  const schools = [row("unmet", "met")];
  const indicators: IndicatorId[] = ["R5"];
  const found = [differs("G4", "met", "unmet"), differs("R5", "unmet", "met")];
  expect(declaredWithinRule(found, schools, indicators, "national")).toEqual(found);
});
