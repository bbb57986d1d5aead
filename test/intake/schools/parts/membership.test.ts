import { membershipOf } from "../../../../src/intake/schools/parts/membership";
import { ABSENT_FIGURE, computedFigure } from "../../../../src/model/figures/figure";

const pupils = (low: number, high = low) => computedFigure(low, high, []);

test.each([
  ["教学点 with 49", "teachingPoint", pupils(49), { excluded: "teachingPointUnder50" }],
  ["教学点 with 50", "teachingPoint", pupils(50), "counted"],
  ["教学点 without a number", "teachingPoint", ABSENT_FIGURE, "unknown"],
  ["教学点 between 40 and 60", "teachingPoint", pupils(40, 60), "unknown"],
  ["small 村小", "primarySchool", pupils(8), "counted"],
  ["特殊教育学校", "specialSchool", pupils(80), { excluded: "specialSchool" }],
  ["职业学校", "vocationalSchool", pupils(900), { excluded: "vocational" }],
  ["typed 0", "primarySchool", pupils(0), { excluded: "noStudents" }],
  ["no number", "primarySchool", ABSENT_FIGURE, "counted"],
  ["no type", null, pupils(300), "unknown"],
] as const)("%s", (_, type, students, membership) => {
  expect(membershipOf(type, students)).toEqual(membership);
});
