import { classesByAllSources, classesOfAllStages } from "../../../../src/evaluate/items/schools/countedClasses";
import { figureOf, schoolOf, type SchoolDescription } from "../../../fixtures/dataset";

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
  ["pupils whom they cannot have", 2, { students: { primary: 1080 } }, [2, 99]],
] as const)("classes of a stage beside %s", (_, stated, school, bounds) => {
  expect(ofStage(stated, school as unknown as SchoolDescription)).toEqual(bounds);
});

test("classes without a stage beside the pupils of all", () => {
  const school = schoolOf({ type: "nineYearSchool", students: { primary: 2000, junior: 900 } });
  expect(classesOfAllStages(school, figureOf(6))).toEqual({ low: 6, high: 99 });
  expect(classesOfAllStages(school, figureOf(66))).toEqual({ low: 66, high: 66 });
});
