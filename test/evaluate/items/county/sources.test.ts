import { outcomeOfSchoolsAndCounty, outcomeOfSources } from "../../../../src/evaluate/items/county/sources";

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
  expect(outcomeOfSchoolsAndCounty(schools, contradicted, county)).toEqual({ outcome, disagree });
});
