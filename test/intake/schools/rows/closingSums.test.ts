import { withClosedSums } from "../../../../src/intake/schools/rows/closingSums";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../../../src/model/figures/figure";

function closed(numbers: Record<string, number | null>): Record<string, readonly [number, number]> {
  const fields: Record<string, Figure> = {};
  for (const [id, value] of Object.entries(numbers))
    fields[id] = value === null ? ABSENT_FIGURE : computedFigure(value, value, []);
  return Object.fromEntries(
    Object.entries(withClosedSums(fields)).flatMap(([id, figure]) =>
      figure === undefined || numbers[id] !== null ? [] : [[id, [figure.low, figure.high] as const]],
    ),
  );
}

test.each([
  [
    "degrees that add up leave nothing for the blank ones",
    {
      fullTimeTeachers: 30,
      degreeBachelor: 20,
      degreeCollege: 8,
      degreeSenior: 2,
      degreeMaster: null,
      degreeDoctor: null,
    },
    { degreeMaster: [0, 0], degreeDoctor: [0, 0] },
  ],
  [
    "what is left bounds them",
    { fullTimeTeachers: 30, degreeBachelor: 20, degreeCollege: 8, degreeMaster: null },
    { degreeMaster: [0, 2] },
  ],
  [
    "degrees above the teachers prove nothing",
    { fullTimeTeachers: 20, degreeBachelor: 20, degreeCollege: 8, degreeMaster: null },
    { degreeMaster: [0, Infinity] },
  ],
  ["without the whole nothing is known", { degreeBachelor: 20, degreeMaster: null }, { degreeMaster: [0, Infinity] }],
  [
    "by stage",
    { fullTimeTeachersJunior: 12, degreeBachelorJunior: 12, degreeMasterJunior: null },
    { degreeMasterJunior: [0, 0] },
  ],
  [
    "教学及辅助用房 whose other rooms make up all of it has no 室内体育用房",
    { teachingSpaceGross: 1200.5, otherTeachingSpace: 1200.5, indoorSportsSpace: null },
    { indoorSportsSpace: [0, 0] },
  ],
  [
    "and has what they leave",
    { teachingSpaceGross: 1200, otherTeachingSpace: 1000, indoorSportsSpace: null },
    { indoorSportsSpace: [0, 200] },
  ],
  [
    "courses that add up leave no teacher of sports",
    { fullTimeTeachers: 12, otherCourseTeachers: 10, sportsTeachers: null, artsTeachers: 2 },
    { sportsTeachers: [0, 0] },
  ],
  [
    "courses that do not add up say nothing",
    { fullTimeTeachers: 15, otherCourseTeachers: 10, sportsTeachers: null, artsTeachers: 2 },
    { sportsTeachers: [0, Infinity] },
  ],
])("%s", (_, numbers, expected) => {
  expect(closed(numbers)).toEqual(expected);
});

test("nothing blank, nothing changed", () => {
  const fields = { fullTimeTeachers: computedFigure(3, 3, []), degreeBachelor: computedFigure(3, 3, []) };
  expect(withClosedSums(fields)).toBe(fields);
});
