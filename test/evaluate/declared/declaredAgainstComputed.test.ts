import { declaredAgainstComputed } from "../../../src/evaluate/declared/declaredAgainstComputed";
import type { Outcome } from "../../../src/model/outcome";
import type { ItemKind } from "../../../src/regulation/itemCard";

type Row = readonly [ItemKind, Outcome | null, Outcome | null, Outcome, string, boolean | null];

test.each<Row>([
  ["computed", "met", "met", "met", "computed", true],
  ["computed", "unmet", "met", "unmet", "computed", false],
  ["computed", "met", "unmet", "met", "computed", false],
  ["computed", "undetermined", "met", "undetermined", "computed", null],
  ["computed", null, "met", "undetermined", "computed", null],
  ["computed", "notApplicable", "met", "notApplicable", "computed", null],
  ["computed", "pending", "pending", "pending", "computed", true],
  ["computed", "met", null, "met", "computed", null],
  ["evidence", null, "met", "met", "declared", null],
  ["evidence", null, "unmet", "unmet", "declared", null],
  ["evidence", null, null, "undetermined", "declared", null],
  ["both", "met", "met", "met", "both", true],
  ["both", "met", "unmet", "unmet", "both", true],
  ["both", "met", null, "undetermined", "both", null],
  ["both", "unmet", "met", "unmet", "both", false],
  ["both", "undetermined", "met", "undetermined", "both", null],
  ["both", null, "met", "met", "declared", null],
  ["both", null, null, "undetermined", "declared", null],
])("%s: figures %s, statement %s → %s (%s, agrees %s)", (kind, computed, declared, outcome, basis, agrees) => {
  expect(declaredAgainstComputed(kind, computed, { declared })).toEqual({ basis, outcome, declared, agrees });
});

test("no line of the statements at all is as good as a blank one", () => {
  expect(declaredAgainstComputed("evidence", null, undefined)).toEqual({
    basis: "declared",
    outcome: "undetermined",
    declared: null,
    agrees: null,
  });
});
