import { crossChecks } from "../../../src/evaluate/crossChecks/crossChecks";
import type { Dataset, School } from "../../../src/model/dataset";
import type { BalanceResult } from "../../../src/model/evaluation";
import { typedFigure } from "../../../src/model/figures/figure";
import type { Finding } from "../../../src/model/findings/finding";
import type { CountyFigureId, IndicatorId } from "../../../src/model/identifiers";
import type { TableData } from "../../../src/model/tables/table";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { datasetOf, type DatasetDescription, type Numbers } from "../../fixtures/dataset";
import { resourceSchool } from "../../fixtures/resourceSchools";

const { indicators } = qualityBalance2017;
const NOTHING = { indicators, balance: [], composite: { primary: null, junior: null } };

const found = (dataset: Dataset, resources: Parameters<typeof crossChecks>[1] = NOTHING): Finding[] =>
  crossChecks(dataset, resources);
const ofFigures = (figures: Numbers<CountyFigureId>, more: DatasetDescription = {}): string[] =>
  found(datasetOf({ figures, ...more })).map(({ code }) => code);
const ofSchools = (schools: readonly School[], figures: Numbers<CountyFigureId> = {}): string[] =>
  found(datasetOf({ schools, figures })).map(({ code }) => code);

/** A figure in a cell that shows `shown`, `scale` units of the figure to one of the cell. */
function printed(shown: string, scale = 1): ReturnType<typeof typedFigure> {
  const table: TableData = {
    sheet: "县级指标",
    name: null,
    firstRow: 0,
    firstColumn: 0,
    headingRows: 1,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: [[{ kind: "text", value: shown, shown, isDate: false }]],
  };
  return typedFigure(Number.parseFloat(shown) * scale, table, 0, 0);
}

const TYPES = {
  primarySchools: 16,
  juniorSchools: 2,
  nineYearSchools: 5,
  twelveYearSchools: 1,
  completeSecondarySchools: 0,
  specialSchools: 0,
};

test.each<[string, Numbers<CountyFigureId>, string[]]>([
  ["schools that add up", { ...TYPES, compulsorySchools: 24 }, []],
  ["schools that do not", { ...TYPES, compulsorySchools: 25 }, ["sumDiffers"]],
  [
    "types above the total, though some are not stated",
    { primarySchools: 16, juniorSchools: 9, compulsorySchools: 24 },
    ["sumDiffers"],
  ],
  ["types below the total where some are not stated", { primarySchools: 16, compulsorySchools: 24 }, []],
  ["a total without a known type", { ...TYPES, primarySchools: null, compulsorySchools: 24 }, []],
  ["pupils that add up", { students: 20895, primaryStudents: 12927, juniorStudents: 7968 }, []],
  ["pupils that do not", { students: 20896, primaryStudents: 12927, juniorStudents: 7968 }, ["sumDiffers"]],
  ["pupils of one stage unknown", { students: 20896, primaryStudents: 12927, juniorStudents: null }, []],
  [
    "teachers that do not add up",
    { fullTimeTeachers: 1606, primaryFullTimeTeachers: 1000, juniorFullTimeTeachers: 600 },
    ["sumDiffers"],
  ],
  [
    "large classes that are not the sum of their brackets",
    {
      juniorClassesOver50: 3,
      juniorClasses51To55: 1,
      juniorClasses56To60: 1,
      juniorClasses61To65: 0,
      juniorClassesFrom66: 0,
    },
    ["sumDiffers"],
  ],
  ["more teachers than staff", { fullTimeTeachers: 1946, staff: 1945 }, ["exceedsWhole"]],
  ["as many teachers as staff", { fullTimeTeachers: 1945, staff: 1945 }, []],
  [
    "more backbone teachers rotated than there are",
    { rotatedBackboneTeachers: 320, primaryBackboneTeachers: 180, juniorBackboneTeachers: 134 },
    ["exceedsWhole"],
  ],
  [
    "backbone teachers of one stage unknown",
    { rotatedBackboneTeachers: 320, primaryBackboneTeachers: 180, juniorBackboneTeachers: null },
    [],
  ],
  [
    "more migrant children than pupils",
    { migrantChildren: 3000, primaryStudents: 2000, juniorStudents: 900 },
    ["exceedsWhole"],
  ],
  [
    "more degrees than teachers",
    { primaryTeachersAboveRequiredDegree: 11, primaryFullTimeTeachers: 10 },
    ["exceedsWhole"],
  ],
  [
    "109 pupils of teaching points",
    { teachingPointStudents: 109, primaryStudents: 12927 },
    ["teachingPointsUnverified"],
  ],
  ["49 pupils of teaching points", { teachingPointStudents: 49 }, []],
  ["teaching points counted from 50 on", { teachingPointStudents: 109, teachingPointsFrom50: 0 }, []],
  ["graduates that differ", { juniorGraduates: 2401, retentionGraduates: 2400 }, ["figuresDiffer"]],
  ["graduates that are the same", { juniorGraduates: 2401, retentionGraduates: 2401 }, []],
  [
    "pupils in special schools where there is none",
    { disabledSpecialSchool: 27, specialSchools: 0 },
    ["specialSchoolPupilsWithoutSchool"],
  ],
  [
    "the same where the other types are all schools",
    {
      disabledSpecialSchool: 27,
      compulsorySchools: 24,
      primarySchools: 16,
      juniorSchools: 2,
      nineYearSchools: 5,
      twelveYearSchools: 1,
    },
    ["specialSchoolPupilsWithoutSchool"],
  ],
  ["the same where nobody says how many there are", { disabledSpecialSchool: 27 }, []],
  ["pupils in the county's own special school", { disabledSpecialSchool: 27, specialSchools: 1 }, []],
  [
    "training funds that imply too little",
    {
      trainingFundsSpent: 1249800,
      trainingFundsShare: 9,
      primaryStudents: 12927,
      juniorStudents: 7968,
      primaryOperatingFundsQuota: 720,
      juniorOperatingFundsQuota: 940,
    },
    ["impliedFundsBelowQuota"],
  ],
  [
    "training funds that imply 828 元 a pupil",
    {
      trainingFundsSpent: 1249800,
      trainingFundsShare: 7.22,
      primaryStudents: 12927,
      juniorStudents: 7968,
      primaryOperatingFundsQuota: 720,
      juniorOperatingFundsQuota: 940,
    },
    [],
  ],
])("%s", (_, figures, codes) => {
  expect(ofFigures(figures)).toEqual(codes);
});

describe("printed numbers against their terms (check 16)", () => {
  test.each<[string, Numbers<CountyFigureId>, number]>([
    [
      "7.17 for 919 ÷ 12818 × 100",
      { primaryStudents: 12818, primaryTeachersAboveRequiredDegree: 919, primaryStatedRatioR1: 7.17 },
      0,
    ],
    [
      "7.17 where the pupils of teaching points stay out",
      {
        primaryStudents: 12927,
        teachingPointStudents: 49 + 60,
        teachingPointsFrom50: 0,
        primaryTeachersAboveRequiredDegree: 919,
        primaryStatedRatioR1: 7.17,
      },
      0,
    ],
    [
      "7.11 where they stay in",
      {
        primaryStudents: 12927,
        teachingPointStudents: 109,
        teachingPointsFrom50: 0,
        primaryTeachersAboveRequiredDegree: 919,
        primaryStatedRatioR1: 7.11,
      },
      0,
    ],
    [
      "7.2 at one decimal",
      { primaryStudents: 12818, primaryTeachersAboveRequiredDegree: 919, primaryStatedRatioR1: 7.2 },
      0,
    ],
    ["7.18", { primaryStudents: 12818, primaryTeachersAboveRequiredDegree: 919, primaryStatedRatioR1: 7.18 }, 1],
    [
      "7.18 where pupils are unknown",
      { primaryStudents: null, primaryTeachersAboveRequiredDegree: 919, primaryStatedRatioR1: 7.18 },
      0,
    ],
    [
      "an unrounded result",
      { primaryStudents: 12818, primaryTeachersAboveRequiredDegree: 919, primaryStatedRatioR1: 919 / 128.18 },
      0,
    ],
    [
      "6999 for 735000 ÷ 105",
      { specialEducationFunds: 735000, specialEducationStudents: 105, specialEducationFundsPerStudent: 6999 },
      1,
    ],
    [
      "7000 for 735000 ÷ 105",
      { specialEducationFunds: 735000, specialEducationStudents: 105, specialEducationFundsPerStudent: 7000 },
      0,
    ],
    [
      "a share of training funds by what was spent",
      { operatingFundsBudget: 1e6, trainingFundsBudget: 50000, trainingFundsSpent: 61200, trainingFundsShare: 6.1 },
      0,
    ],
    [
      "a share that neither gives",
      { operatingFundsBudget: 1e6, trainingFundsBudget: 50000, trainingFundsSpent: 61200, trainingFundsShare: 7 },
      1,
    ],
    ["a zoned share", { juniorUrbanIntake: 1000, juniorUrbanZonedIntake: 960, juniorUrbanZonedShare: 95 }, 1],
  ])("%s", (_, figures, findings) => {
    expect(ofFigures(figures)).toEqual(Array(findings).fill("statedDiffers"));
  });

  test("the rounding of terms in 万元 is granted, and decimals are read from the neighbours", () => {
    const figures = { primaryStudents: 12818 };
    const dataset = datasetOf({ figures });
    const withStated = (shown: string, amount: string): Finding[] =>
      found({
        ...dataset,
        figures: {
          ...dataset.figures,
          primaryEquipmentValue: printed(amount, 10000),
          primaryStatedRatioR6: printed(shown),
          juniorStatedRatioR6: printed("3749.08"),
        },
      });
    expect(withStated("3516.8", "4507.86万元").map(({ params }) => params)).toEqual([
      expect.objectContaining({ decimals: 2, arithmetic: "45078600 ÷ 12818 = 3516.82" }),
    ]);
    expect(withStated("3516.82", "4507.86万元")).toEqual([]);
    expect(withStated("3520.05", "4512万元")).toEqual([]);
  });
});

describe("coefficients of variation (check 17)", () => {
  const SEVEN = [0.297929, 0.501787, 0.401952, 0.288419, 0.37545, 0.312782, 0.394205];
  const stated = (composite: number): Numbers<CountyFigureId> => ({
    ...Object.fromEntries(SEVEN.map((value, index) => [`primaryStatedCvR${index + 1}`, value])),
    primaryStatedComposite: composite,
  });

  test.each([
    [0.367503, 0],
    [0.3675, 0],
    [0.382, 1],
    [0.6, 1],
  ])("a composite of %s for the seven of 鸠江: %s findings", (composite, findings) => {
    expect(ofFigures(stated(composite))).toEqual(Array(findings).fill("compositeDiffers"));
  });

  const result = (indicator: IndicatorId, coefficientOfVariation: number): BalanceResult => ({
    stage: "primary",
    indicator,
    rows: 5,
    mean: 1,
    standardDeviation: 1,
    bounds: null,
    coefficientOfVariation,
    limit: 0.5,
    outcome: "met",
  });

  test("stated ones are held against those of the schools at the decimals printed", () => {
    const dataset = datasetOf({
      figures: { primaryStatedCvR1: 0.398, primaryStatedCvR2: 0.431, primaryStatedComposite: 0.4 },
    });
    const findings = found(dataset, {
      indicators,
      balance: [result("R1", 0.39806), result("R2", 0.43704)],
      composite: { primary: 0.40049, junior: null },
    });
    expect(findings.map(({ params }) => (params as { stated: number }).stated)).toEqual([0.431]);
  });
});

describe("schools against the county (checks 1, 2, 6)", () => {
  const school = resourceSchool({ primary: { students: 500, fullTimeTeachers: 30 } });
  const point = resourceSchool(
    { primary: { students: 40, membership: { excluded: "teachingPointUnder50" } } },
    { type: "teachingPoint" },
  );

  test.each<[string, Numbers<CountyFigureId>, string[]]>([
    ["all pupils", { primaryStudents: 540 }, []],
    ["without teaching points", { primaryStudents: 500 }, []],
    ["neither", { primaryStudents: 510 }, ["schoolsDifferFromCounty"]],
    ["teachers of a school unknown", { primaryFullTimeTeachers: 29 }, []],
    ["as many primary schools", { primarySchools: 1 }, []],
    ["another number of primary schools", { primarySchools: 2 }, ["schoolCountDiffers"]],
    ["rooms rounded to whole ones", { primaryMultimediaClassrooms: 14 }, []],
    ["other amounts", { primaryTeachingSpace: 2000 }, ["schoolsDifferFromCounty"]],
  ])("%s", (_, figures, codes) => {
    expect(ofSchools([school, point], figures)).toEqual(codes);
  });

  test("a list without its teaching points is not held against a county that counts them", () => {
    expect(ofSchools([school], { primaryStudents: 540, teachingPointStudents: 40 })).toEqual([]);
  });
});

describe("within a school (checks 4, 5, 7, 15)", () => {
  test.each([
    [
      "more backbone teachers than teachers",
      resourceSchool({ primary: { amounts: { R2: 31 }, fullTimeTeachers: 30 } }),
      1,
    ],
    [
      "teachers of whom nobody knows how many there are",
      resourceSchool({ primary: { amounts: { R2: 31 }, fullTimeTeachers: null } }),
      0,
    ],
    [
      "more indoor space than all",
      resourceSchool({ primary: {} }, { figures: { indoorSportsSpace: 900, teachingSpaceGross: 800 } }),
      1,
    ],
    [
      "more indoor space of a stage than all",
      resourceSchool({ junior: {} }, { figures: { indoorSportsSpaceJunior: 900, teachingSpaceGrossJunior: 800 } }),
      1,
    ],
    ["more teachers than staff", resourceSchool({ primary: {} }, { figures: { fullTimeTeachers: 41, staff: 40 } }), 1],
    [
      "more teachers of both stages than staff",
      resourceSchool(
        { primary: {}, junior: {} },
        { figures: { fullTimeTeachersPrimary: 25, fullTimeTeachersJunior: 16, staff: 40 } },
      ),
      1,
    ],
    [
      "as many teachers of both stages as staff",
      resourceSchool(
        { primary: {}, junior: {} },
        { figures: { fullTimeTeachersPrimary: 25, fullTimeTeachersJunior: 15, staff: 40 } },
      ),
      0,
    ],
    [
      "parts within their wholes",
      resourceSchool(
        { primary: { fullTimeTeachers: 90 } },
        { figures: { indoorSportsSpace: 800, teachingSpaceGross: 800, fullTimeTeachers: 40, staff: 40 } },
      ),
      0,
    ],
  ])("%s", (_, school, findings) => {
    expect(ofSchools([school])).toEqual(Array(findings).fill("exceedsWhole"));
  });

  const brackets = (first: number | null, classes: number): School =>
    resourceSchool(
      { primary: {} },
      {
        figures: {
          classesPrimary: classes,
          classesPrimaryTo25: first,
          classesPrimary26To30: 1,
          classesPrimary31To35: 0,
          classesPrimary36To40: 2,
          classesPrimary41To45: 3,
          classesPrimary46To50: 0,
          classesPrimary51To55: 0,
          classesPrimary56To60: 0,
          classesPrimary61To65: 0,
          classesPrimaryFrom66: 0,
        },
      },
    );

  test.each([
    [0, 6, []],
    [0, 7, ["bracketsDiffer"]],
    [null, 7, []],
  ])("a first bracket of %s for %s classes: %s", (first, classes, codes) => {
    expect(ofSchools([brackets(first, classes)])).toEqual(codes);
  });
});

test("figures that bear another year than the county states for their kind (check 18)", () => {
  const figures = {
    schoolYear: 2025,
    fiscalYear: 2025,
    primaryStudents: 5,
    trainingFundsSpent: 7,
    teacherAnnualPay: 8,
  };
  const stamps = (figureYears: DatasetDescription["figureYears"] = {}): string[] => ofFigures(figures, { figureYears });
  expect(stamps({ primaryStudents: "2025-2026", trainingFundsSpent: "2025" })).toEqual([]);
  expect(stamps({ primaryStudents: "2024", trainingFundsSpent: "2024年", teacherAnnualPay: "上年" })).toEqual([
    "yearStampDiffers",
    "yearStampDiffers",
  ]);
  expect(ofFigures({ primaryStudents: 5 }, { figureYears: { primaryStudents: "2024" } })).toEqual([]);
});
