import { areClassesContradicted, withStatedPupils } from "../../../src/model/classes/statedPupils";
import { figureOf, schoolOf } from "../../fixtures/dataset";

test("pupils as typed come back where the classes contradict them, and a school without doubt stays as it is", () => {
  const plain = schoolOf({ students: { primary: 469 } });
  const doubted = { ...plain, parts: plain.parts.map((part) => ({ ...part, statedStudents: figureOf(46) })) };
  expect([withStatedPupils(plain) === plain, areClassesContradicted(plain)]).toEqual([true, false]);
  expect([withStatedPupils(doubted).parts[0]?.students.low, areClassesContradicted(doubted)]).toEqual([46, true]);
});
