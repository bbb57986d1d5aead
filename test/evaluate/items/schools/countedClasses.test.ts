import { classesByAllSources, classesOfAllStages } from "../../../../src/evaluate/items/schools/countedClasses";
import { BRACKET_COLUMNS } from "../../../../src/model/classes/bracketCounts";
import { figureOf, schoolOf, type SchoolDescription } from "../../../fixtures/dataset";

/** Every bracket of 小学 typed, with no class in it. */
const NO_CLASSES = Object.fromEntries(BRACKET_COLUMNS.primary.map(({ id }) => [id, 0]));

const ofStage = (stated: number, school: SchoolDescription) => {
  const made = schoolOf(school);
  const [part] = made.parts;
  if (part === undefined) throw new Error("no part");
  const { low, high } = classesByAllSources(made, part, figureOf(stated));
  return [low, high];
};

test.each([
  ["brackets that agree", 19, { students: { primary: 700 }, figures: { classesPrimary36To40: 19 } }, [19, 19]],
  ["brackets that hold more", 9, { students: { primary: 700 }, figures: { classesPrimary36To40: 19 } }, [9, 19]],
  [
    "a list that holds more",
    1,
    {
      students: { primary: 80 },
      classList: [
        ["primary", 40],
        ["primary", 40],
      ],
    },
    [1, 2],
  ],
  [
    "a list with classes of another stage",
    1,
    {
      students: { primary: 40 },
      classList: [
        ["primary", 40],
        ["junior", 40],
      ],
    },
    [1, 1],
  ],
  ["pupils whom they cannot have", 2, { students: { primary: 1080 } }, [2, 99]],
  [
    "pupils whom they cannot have, where brackets confirm the classes",
    2,
    { students: { primary: 1080 }, figures: { classesPrimary36To40: 2 } },
    [2, 2],
  ],
  [
    "pupils whom they cannot have and brackets of fewer classes",
    2,
    { students: { primary: 1080 }, figures: { ...NO_CLASSES, classesPrimary36To40: 1 } },
    [1, 99],
  ],
  [
    "brackets of fewer that leave some blank",
    9,
    { students: { primary: 300 }, figures: { classesPrimary36To40: 4 } },
    [9, 9],
  ],
  [
    "brackets of fewer that are all typed",
    9,
    { students: { primary: 300 }, figures: { ...NO_CLASSES, classesPrimary36To40: 4 } },
    [4, 9],
  ],
  ["brackets of 0 alone", 9, { students: { primary: 300 }, figures: NO_CLASSES }, [9, 9]],
] as const)("classes of a stage beside %s", (_, stated, school, bounds) => {
  expect(ofStage(stated, school as unknown as SchoolDescription)).toEqual(bounds);
});

test("classes without a stage beside the pupils of all", () => {
  const school = schoolOf({ type: "nineYearSchool", students: { primary: 2000, junior: 900 } });
  expect(classesOfAllStages(school, figureOf(6))).toEqual({ low: 6, high: 99 });
  expect(classesOfAllStages(school, figureOf(66))).toEqual({ low: 66, high: 66 });
});
