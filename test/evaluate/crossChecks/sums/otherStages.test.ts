import { checkOtherStages } from "../../../../src/evaluate/crossChecks/sums/otherStages";
import { qualityBalance2017 } from "../../../../src/regulation/qualityBalance2017";
import { datasetOf, schoolOf, type SchoolDescription } from "../../../fixtures/dataset";

function found(school: SchoolDescription) {
  const { indicators } = qualityBalance2017;
  return checkOtherStages(datasetOf({ schools: [schoolOf(school)] }), {
    balance: [],
    composite: { primary: null, junior: null },
    indicators,
  }).map(({ params, about }) => ({ ...params, about: about.stage }));
}

const PRIMARY = { students: { primary: 600 } } satisfies SchoolDescription;

test("numbers under a stage that the school has not are named as the official tables call them", () => {
  const figures = { teachersAboveRequiredDegreeJunior: 12, classesJunior: 3 } as SchoolDescription["figures"];
  expect(found({ ...PRIMARY, figures })).toEqual([
    expect.objectContaining({
      stage: "junior",
      figures: 2,
      names: ["初中高于规定学历教师数", "初中教学班数"],
      about: "junior",
    }),
  ]);
});

test.each<[string, SchoolDescription]>([
  ["zeros and blanks", { ...PRIMARY, figures: { classesJunior: 0, largestClassJunior: null } }],
  [
    "the stages of a 一贯制 school",
    { type: "nineYearSchool", students: { primary: 300, junior: 200 }, figures: { classesJunior: 5 } },
  ],
  ["its own stage", { ...PRIMARY, figures: { classesPrimary: 15 } }],
])("%s are none", (_what, school) => {
  expect(found(school)).toEqual([]);
});
