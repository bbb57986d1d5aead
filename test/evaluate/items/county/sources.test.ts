import { outcomeOfSchoolsAndCounty, outcomeOfSources, single } from "../../../../src/evaluate/items/county/sources";

test.each([
  [["met", "undetermined"], "met", false],
  [["unmet", "undetermined"], "unmet", false],
  [["met", "unmet"], "undetermined", true],
  [["notApplicable", "undetermined"], "undetermined", false],
  [[], "undetermined", false],
] as const)("sources %j give %s (D11)", (sources, outcome, disagree) => {
  expect(outcomeOfSources(sources)).toEqual({ outcome, disagree });
});

test.each([
  ["undetermined", 0, "unmet", "unmet", false],
  ["met", 0, "unmet", "undetermined", true],
  ["undetermined", 1, "unmet", "undetermined", false],
  ["unmet", 1, "undetermined", "unmet", false],
] as const)("schools %s with %d contradicted, county %s", (schools, contradicted, county, outcome, disagree) => {
  expect(outcomeOfSchoolsAndCounty(schools, contradicted, single(county))).toEqual({ outcome, disagree });
});

test.each([
  ["met", "undetermined"],
  ["unmet", "unmet"],
  ["undetermined", "undetermined"],
] as const)("schools %s beside county figures that contradict each other: %s", (schools, outcome) => {
  const county = { outcome: "undetermined", disagree: true } as const;
  expect(outcomeOfSchoolsAndCounty(schools, 0, county)).toEqual({ outcome, disagree: true });
});
