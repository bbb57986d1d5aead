import type { Finding } from "../../../src/model/findings/finding";
import { findingsByCause } from "../../../src/present/findings/findingRules";

const found = (code: Finding["code"], rank: Finding["rank"]): Pick<Finding, "code" | "rank"> => ({ code, rank });

test("vetoes come first; within a cause the gravest rule, then the order in which they were found; nothing is lost", () => {
  const findings = [
    found("sumDiffers", "warning"),
    found("numberAsText", "info"),
    found("totalDiffers", "warning"),
    found("sumDiffers", "error"),
    found("vetoCaseUnknown", "warning"),
    found("sumDiffers", "warning"),
  ];
  const causes = findingsByCause(findings, (one) => one);
  expect(
    causes.map(({ cause, rules }) => [cause, rules.map(({ code, rank, entries }) => [code, rank, entries.length])]),
  ).toEqual([
    ["veto", [["vetoCaseUnknown", "warning", 1]]],
    [
      "contradiction",
      [
        ["sumDiffers", "error", 1],
        ["sumDiffers", "warning", 2],
        ["totalDiffers", "warning", 1],
      ],
    ],
    ["other", [["numberAsText", "info", 1]]],
  ]);
  expect(causes.flatMap(({ rules }) => rules.flatMap(({ entries }) => entries))).toHaveLength(findings.length);
});
