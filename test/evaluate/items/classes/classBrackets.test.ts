import { readBrackets } from "../../../../src/evaluate/items/classes/classBrackets";
import { BRACKET_COLUMNS } from "../../../../src/model/classes/bracketCounts";
import type { Figure } from "../../../../src/model/figures/figure";
import { figureOf, schoolOf } from "../../../fixtures/dataset";

const LIMITS = { strict: 45, lax: 45 };

/** What ten brackets of 小学 say; null is a blank cell. */
function read(counts: readonly (number | null)[], classes: number | Figure | null, limits = LIMITS) {
  const columns = BRACKET_COLUMNS.primary;
  const figures = Object.fromEntries(columns.flatMap(({ id }, at) => (counts[at] == null ? [] : [[id, counts[at]]])));
  const stated = typeof classes === "number" ? figureOf(classes) : (classes ?? undefined);
  return readBrackets(schoolOf({ figures }), columns, limits, stated);
}

test("20 classes of 41—45 hold 820 to 900 pupils, and empty brackets none, however large a class of theirs may be", () => {
  expect(read([0, 0, 0, 0, 20, 0, 0, 0, 0, 0], 20)).toEqual({ outcome: "met", holds: { low: 820, high: 900 } });
  expect(read([0, 0, 0, 0, 0, 0, 0, 0, 0, 2], 2)).toEqual({ outcome: "unmet", holds: { low: 132, high: Infinity } });
});

test("blank brackets that 班级数 leaves nothing for hold nothing; 0 classes leave nothing said", () => {
  expect(read([null, null, null, null, 3], 3)).toEqual({ outcome: "met", holds: { low: 123, high: 135 } });
  expect(read([0], 0)).toEqual({ outcome: "undetermined", holds: { low: 0, high: Infinity } });
});

test("ten brackets without a class say nothing, with 班级数 or without", () => {
  const none = Array<number>(10).fill(0);
  expect([read(none, null).outcome, read(none, 0).outcome, read(none, 4).outcome]).toEqual(
    Array(3).fill("undetermined"),
  );
});

const TWENTY = [0, 0, 0, 0, 20, 0, 0, 0, 0, 0];
const UP_TO = (low: number, high: number): Figure => ({ ...figureOf(low), high });

test.each([
  ["without 班级数", TWENTY, null, "met"],
  ["one class more in 班级数", TWENTY, 21, "undetermined"],
  ["one class fewer in 班级数", TWENTY, 19, "undetermined"],
  ["班级数 of which only the most is known", TWENTY, UP_TO(19, 20), "undetermined"],
  ["班级数 of which only the least is known", TWENTY, UP_TO(20, 21), "undetermined"],
  ["班级数 without bounds", TWENTY, UP_TO(0, Infinity), "met"],
  ["a blank small bracket beside more classes", [null, ...TWENTY.slice(1)], 25, "met"],
  ["a blank small bracket beside as many as 班级数 may be", [null, ...TWENTY.slice(1)], UP_TO(0, 20), "met"],
  ["a blank small bracket beside more classes than 班级数", [null, ...TWENTY.slice(1)], 19, "undetermined"],
  ["a blank bracket above the limit", [...TWENTY.slice(0, 9), null], 25, "undetermined"],
] as const)("20 classes of 41—45, %s", (_, counts, classes, outcome) => {
  expect(read(counts, classes).outcome).toBe(outcome);
});

test("a class between the limits of two stages fails only where it is above both", () => {
  const either = { strict: 45, lax: 50 };
  const outcomes = [5, 6].map(
    (at) =>
      read(
        TWENTY.map((_, index) => (index === at ? 1 : 0)),
        1,
        either,
      ).outcome,
  );
  expect(outcomes).toEqual(["undetermined", "unmet"]);
  expect(read([0, 0, 0, 0, 0, 0, 1, 0, 0, 0], 1, { strict: 51, lax: 51 }).outcome).not.toBe("unmet");
});
