import { onlyStageOf, withLostRows } from "../../../../src/intake/schools/merging/placeRows";
import type { SchoolRow } from "../../../../src/intake/schools/rows/schoolRow";
import { codesOf, readList, studentsOf } from "../../../fixtures/readSchoolTables";
import { figureOf } from "../../../fixtures/dataset";

const lost = (fields: Record<string, number>): SchoolRow =>
  ({
    fields: Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, figureOf(value)])),
  }) as unknown as SchoolRow;

test("what rows without a stage hold may be of either: each stage has from nothing of it to all of it", () => {
  const widened = withLostRows({ studentsPrimary: figureOf(10) }, [lost({ students: 5 }), lost({ students: 3 })]);
  expect([widened["studentsPrimary"], widened["studentsJunior"]]).toMatchObject([
    { low: 10, high: 18 },
    { low: 0, high: 8 },
  ]);
});

test("figures named with their stage stay with it", () => {
  const widened = withLostRows({}, [lost({ studentsJunior: 7 })]);
  expect(widened["studentsJunior"]).toMatchObject({ low: 0, high: 7 });
  expect(widened["studentsPrimary"]).toBeUndefined();
});

test("only a school of one stage and without 高中 has an only stage", () => {
  expect(
    (["primarySchool", "juniorSchool", "nineYearSchool", "completeSecondary", null] as const).map(onlyStageOf),
  ).toEqual(["primary", "junior", null, null, null]);
});

test("two numbers of one stage on a row whose 学段 follows from the type must be the same", () => {
  const columns = ["name", "type", "stage", "students", "studentsPrimary"];
  const reading = readList(columns, [["东溪小学", "小学", null, 500, 520]]);
  expect(codesOf(reading)).toEqual(["columnsDiffer", "studentsMissing"]);
  expect(studentsOf(reading.schools[0] as never, "primary")).toEqual([0, Infinity]);
});
