import { readBrackets } from "../../../../src/evaluate/items/classes/classBrackets";
import { BRACKET_COLUMNS } from "../../../../src/model/classes/bracketCounts";
import { figureOf, schoolOf } from "../../../fixtures/dataset";

const LIMITS = { strict: 45, lax: 45 };

/** What ten brackets of 小学 say; null is a blank cell. */
function read(counts: readonly (number | null)[], classes: number | null) {
  const columns = BRACKET_COLUMNS.primary;
  const figures = Object.fromEntries(columns.flatMap(({ id }, at) => (counts[at] == null ? [] : [[id, counts[at]]])));
  return readBrackets(schoolOf({ figures }), columns, LIMITS, classes === null ? undefined : figureOf(classes));
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
