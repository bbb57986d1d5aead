import { exceptionsGranted } from "../../../src/evaluate/exceptions/exceptionsGranted";
import type { RegisteredException, School } from "../../../src/model/dataset";
import type { ExceptionRefusal } from "../../../src/model/findings/registrationFindings";
import { datasetOf, figureOf, schoolOf, type Numbers, type SchoolDescription } from "../../fixtures/dataset";
import type { CountyFigureId } from "../../../src/model/identifiers";
import { exceptionOf } from "../../fixtures/registrations";

function judged(
  description: SchoolDescription,
  given: Partial<RegisteredException>,
  figures: Numbers<CountyFigureId> = {},
): { refusals: ExceptionRefusal[]; isGranted: boolean | undefined; school: School } {
  const school = schoolOf(description);
  const dataset = {
    ...datasetOf({ schools: [school], figures }),
    exceptions: [exceptionOf({ schoolKey: school.key, ...given })],
  };
  const { uses, findings } = exceptionsGranted(dataset);
  return {
    refusals: findings.map(({ params }) => (params as { reason: ExceptionRefusal }).reason),
    isGranted: uses[0]?.isGranted,
    school,
  };
}

const BUILT = { figures: { yearBuilt: 2009 } };
const ROOMS = { kind: "roomsBuiltBy2016" } as const;

test("one that is complete and shown by the workbook holds for its school alone", () => {
  const school = schoolOf(BUILT);
  const dataset = {
    ...datasetOf({ schools: [school] }),
    exceptions: [exceptionOf({ ...ROOMS, schoolKey: school.key })],
  };
  const { granted, kinds, uses, findings } = exceptionsGranted(dataset);
  expect(granted("roomsBuiltBy2016", school.key)).toBe(dataset.exceptions[0]);
  expect(granted("roomsBuiltBy2016", "another")).toBeUndefined();
  expect(granted("schoolSizeBuiltBy2010", school.key)).toBeUndefined();
  expect([...kinds]).toEqual(["roomsBuiltBy2016"]);
  expect(uses).toEqual([{ exception: dataset.exceptions[0], item: "G3", isGranted: true }]);
  expect(findings).toEqual([]);
});

test.each<[ExceptionRefusal, Partial<RegisteredException>]>([
  ["notUnderstood", { kind: null }],
  ["schoolUnknown", { ...ROOMS, schoolKey: null }],
  ["schoolUnknown", { ...ROOMS, schoolKey: "nowhere" }],
  ["basisMissing", { ...ROOMS, basis: null }],
  ["planMissing", { ...ROOMS, constructionPlan: null }],
  ["quantityMissing", { kind: "convertedSportsSpace" }],
  ["quantityMissing", { kind: "convertedSportsSpace", quantity: figureOf(null) }],
])("%s refuses it", (reason, given) => {
  expect(judged(BUILT, given)).toMatchObject({ refusals: [reason], isGranted: false });
});

const RURAL_80: SchoolDescription = { locality: "rural", students: { primary: 80 } };
const SHARED = { kind: "sharedSportsAndArtsTeachers", quantity: figureOf(2) } as const;
const NOT_SHOWN = "conditionNotShown";
const CONTRADICTED = "conditionContradicted";

test.each<[string, ExceptionRefusal | null, SchoolDescription, Partial<RegisteredException>]>([
  ["built in 2016", null, { figures: { yearBuilt: 2016 } }, ROOMS],
  ["built in 2017", CONTRADICTED, { figures: { yearBuilt: 2017 } }, ROOMS],
  ["built nobody knows when", NOT_SHOWN, {}, ROOMS],
  ["with a blank year", NOT_SHOWN, { figures: { yearBuilt: null } }, ROOMS],
  ["rural with 80 pupils", null, RURAL_80, SHARED],
  ["a teaching point in town with 80", null, { type: "teachingPoint", students: { primary: 80 } }, SHARED],
  ["rural with 100", CONTRADICTED, { ...RURAL_80, students: { primary: 100 } }, SHARED],
  ["rural with 49", CONTRADICTED, { ...RURAL_80, students: { primary: 49 } }, SHARED],
  ["urban with 80", CONTRADICTED, { ...RURAL_80, locality: "urban" }, SHARED],
  ["of no known locality", NOT_SHOWN, { ...RURAL_80, locality: null }, SHARED],
  [
    "with fewer shared teachers than claimed",
    CONTRADICTED,
    { ...RURAL_80, figures: { sharedSportsAndArtsTeachers: 1 } },
    SHARED,
  ],
  [
    "urban with rented space",
    null,
    { figures: { convertedSportsSpace: 100, rentedSportsSpace: 500 } },
    { kind: "convertedSportsSpace", quantity: figureOf(600) },
  ],
  ["urban without columns of it", null, {}, { kind: "convertedSportsSpace", quantity: figureOf(600) }],
  [
    "urban with less space than claimed",
    CONTRADICTED,
    { figures: { rentedSportsSpace: 500 } },
    { kind: "convertedSportsSpace", quantity: figureOf(600) },
  ],
  [
    "rural with classes of 29",
    null,
    { locality: "rural", figures: { largestClass: 29 } },
    { kind: "roomsOfSmallRuralSchool" },
  ],
  [
    "rural with a list of classes up to 28",
    null,
    {
      locality: "rural",
      classList: [
        ["primary", 20],
        ["primary", 28],
      ],
    },
    { kind: "roomsOfSmallRuralSchool" },
  ],
  [
    "rural with a class of 高中 of 40 beside all of its own",
    null,
    {
      type: "completeSecondary",
      locality: "rural",
      students: { junior: 48 },
      classList: [
        ["junior", 20],
        ["junior", 28],
        [null, 40],
      ],
    },
    { kind: "roomsOfSmallRuralSchool" },
  ],
  [
    "rural with a class of 30",
    CONTRADICTED,
    { locality: "rural", figures: { largestClassPrimary: 30 } },
    { kind: "roomsOfSmallRuralSchool" },
  ],
  ["rural with no word of classes", NOT_SHOWN, { locality: "rural" }, { kind: "roomsOfSmallRuralSchool" }],
  ["built in 2010", null, { figures: { yearBuilt: 2010 } }, { kind: "schoolSizeBuiltBy2010" }],
  ["a 十二年一贯制 of 2009", CONTRADICTED, { type: "twelveYearSchool", ...BUILT }, { kind: "schoolSizeBuiltBy2010" }],
  ["a 完全中学 of 2009", CONTRADICTED, { type: "completeSecondary", ...BUILT }, { kind: "schoolSizeBuiltBy2010" }],
  [
    "with 51% migrant children",
    null,
    { students: { primary: 100 }, figures: { migrantChildren: 51 } },
    { kind: "schoolSizeMigrantChildren" },
  ],
  [
    "with 50% migrant children",
    CONTRADICTED,
    { students: { primary: 100 }, figures: { migrantChildren: 50 } },
    { kind: "schoolSizeMigrantChildren" },
  ],
  [
    "with an unknown number of migrant children",
    NOT_SHOWN,
    { students: { primary: 100 } },
    { kind: "schoolSizeMigrantChildren" },
  ],
])("a school %s: %s", (_, reason, school, given) => {
  expect(judged(school, given)).toMatchObject({
    refusals: reason === null ? [] : [reason],
    isGranted: reason === null,
  });
});

const UNABLE = { kind: "disabledUnable", schoolKey: null, constructionPlan: null, quantity: figureOf(21) } as const;

test.each<[ExceptionRefusal | null, Numbers<CountyFigureId>]>([
  [null, { disabledUnable: 21 }],
  [CONTRADICTED, { disabledUnable: 20 }],
  [CONTRADICTED, { disabledUnable: 21, disabledUnableAssessed: 5 }],
  [NOT_SHOWN, { disabledUnable: null }],
  [NOT_SHOWN, {}],
])("a deduction of 21 children is %s for %j", (reason, figures) => {
  expect(judged({}, UNABLE, figures)).toMatchObject({
    refusals: reason === null ? [] : [reason],
    isGranted: reason === null,
  });
});

test("of two of one kind for one school the first holds", () => {
  const school = schoolOf(BUILT);
  const exceptions = [
    exceptionOf({ ...ROOMS, schoolKey: school.key }),
    exceptionOf({ ...ROOMS, schoolKey: school.key }),
  ];
  expect(
    exceptionsGranted({ ...datasetOf({ schools: [school] }), exceptions }).uses.map((use) => use.isGranted),
  ).toEqual([true, false]);
});
