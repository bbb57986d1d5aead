import type { ItemJudges } from "../../../src/evaluate/judging";
import fc from "fast-check";
import { ITEM_JUDGES } from "../../../src/evaluate/items/itemJudges";
import type { Dataset, School } from "../../../src/model/dataset";
import { missingFigure, type Figure } from "../../../src/model/figures/figure";
import type { CountyFigureId, ItemId, SchoolType } from "../../../src/model/identifiers";
import { COUNTY_FIGURES } from "../../../src/regulation/figures/countyFigures";
import { datasetOf, schoolOf, type SchoolDescription } from "../../fixtures/dataset";
import { contextOf } from "../../fixtures/judgingContext";
import { runs } from "../../fixtures/runs";

/** Numbers about the limits of an item: enough of both outcomes that a judge which flatters is caught. */
const near = (...values: readonly number[]) => fc.constantFrom(...values);

const FIGURES: Readonly<Partial<Record<ItemId, Readonly<Partial<Record<CountyFigureId, fc.Arbitrary<number>>>>>>> = {
  G3: {
    musicRooms: near(1, 3, 9),
    artRooms: near(1, 3, 9),
    musicAndArtRooms: near(2, 9),
    primaryClasses: near(12, 36),
    juniorClasses: near(12, 24),
  },
  G4: {
    largestPrimarySchool: near(1500, 2001),
    largestJuniorSchool: near(1900, 2000, 2100),
    largestNineYearSchool: near(2400, 2919),
    largestTwelveYearSchool: near(2400),
    twelveYearSchools: near(0, 1),
    nineYearSchools: near(0, 2),
    primarySchoolsOver2000: near(0, 1),
    juniorSchoolsOver2000: near(0, 1),
    combinedSchoolsOver2500: near(0, 1),
  },
  G5: {
    primaryClassesOver45: near(0, 0, 75),
    juniorClassesOver50: near(0, 0, 3),
    largestPrimaryClass: near(45, 46),
    largestJuniorClass: near(50, 51),
    primaryClasses46To50: near(0, 5),
    juniorClasses51To55: near(0, 5),
    juniorClasses50To55: near(0, 33),
    juniorClasses: near(0, 10, 20),
    primaryStudents: near(400, 10000),
    primaryClasses: near(0, 10, 200, 250),
    juniorStudents: near(450, 1010),
    disabledHomeTaught: near(0, 10, 500),
  },
  G6: {
    primaryOperatingFundsQuota: near(0, 720),
    juniorOperatingFundsQuota: near(940),
    smallSchools: near(0, 2, 9),
    smallSchoolOperatingFunds: near(100000, 790060),
  },
  G7: {
    specialEducationFunds: near(735000, 600000),
    specialEducationStudents: near(0, 105),
    specialEducationFundsPerStudent: near(6900, 7000),
    specialSchools: near(0, 1),
    specialSchoolStudents: near(20, 110),
    disabledInclusive: near(0, 112),
    disabledHomeTaught: near(0, 13),
  },
  G8: { teacherAnnualPay: near(137422, 120000), civilServantAnnualPay: near(126155.8) },
  G9: {
    teachersWith360Hours: near(1500, 1605, 1606, 1610),
    teachersDue360Hours: near(1500, 1606, 1700),
    fullTimeTeachers: near(1606),
  },
  G11: {
    rotationEligibleTeachers: near(739, 100),
    rotatedTeachers: near(0, 50, 134),
    rotatedBackboneTeachers: near(10, 39, 140),
  },
  G12: { certifiedTeachers: near(1600, 1606, 1610), fullTimeTeachers: near(1606) },
  G13: {
    primaryUrbanIntake: near(0, 800),
    primaryUrbanZonedIntake: near(790, 800),
    juniorUrbanIntake: near(600),
    juniorUrbanZonedIntake: near(560, 590, 610),
    primaryUrbanZonedShare: near(99, 100, 101),
    juniorUrbanZonedShare: near(94, 96),
    zonedShareAllSchools: near(98, 100),
  },
  G14: {
    qualitySeniorPlaces: near(1500),
    allocatedPlaces: near(700, 800, 1600),
    allocatedRuralPlaces: near(100),
    juniorGraduates: near(2401),
    ruralJuniorGraduates: near(355),
    seniorAdmissions: near(1466),
  },
  G15: {
    migrantChildren: near(0, 2780),
    migrantChildrenInPublicSchools: near(2000, 2400, 2780, 2800),
    migrantChildrenInPurchasedPlaces: near(0, 200, 500),
  },
  Q1: {
    retentionGraduates: near(2200, 2401, 2430),
    retentionIntake: near(2411),
    retentionIn: near(0, 69),
    retentionOut: near(0, 66),
    retentionDeaths: near(2),
    retentionSuspended: near(36),
    retentionResumed: near(25),
    retentionSkipped: near(1),
  },
  Q2: {
    disabledChildren: near(0, 160, 179),
    disabledEnrolled: near(150, 152, 179),
    disabledInclusive: near(112, 130),
    disabledSpecialClass: near(0, 3),
    disabledSpecialSchool: near(27),
    disabledHomeTaught: near(13),
    disabledUnable: near(0, 21),
    disabledDeferred: near(6),
  },
  Q3: { schoolsWithCharter: near(2, 20, 24, 25), compulsorySchools: near(24) },
  Q4: {
    operatingFundsBudget: near(1000000),
    trainingFundsBudget: near(40000, 60000),
    trainingFundsShare: near(4, 7.22),
  },
  Q6: { schoolsRatedGood: near(2, 20, 24, 25), compulsorySchools: near(24) },
  Q9: {
    levelMathematics: near(2, 3),
    variationMathematics: near(0.1, 0.15),
    levelScience: near(3),
    variationScience: near(0.14),
  } as never,
  S1: { recognition: near(80, 85, 92) },
};

/** Most figures are there, some cells are blank, some labels are missing. */
function figuresOf(item: ItemId): fc.Arbitrary<Record<string, number | null>> {
  const model = Object.fromEntries(
    Object.entries((FIGURES[item] ?? {}) as Readonly<Record<string, fc.Arbitrary<number>>>).map(([id, values]) => [
      id,
      fc.oneof({ weight: 8, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) }),
    ]),
  );
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Record<string, number | null>>;
}

const TYPES: readonly SchoolType[] = [
  "primarySchool",
  "juniorSchool",
  "nineYearSchool",
  "teachingPoint",
  "specialSchool",
];

const school: fc.Arbitrary<SchoolDescription> = fc
  .record({
    type: fc.constantFrom<SchoolType | null>(...TYPES, null),
    pupils: near(27, 99, 100, 500, 2001, 2600, 0),
    locality: fc.constantFrom("urban", "rural", null),
    isBoarding: fc.constantFrom(false, true, null),
    rooms: fc.option(
      fc.array(fc.tuple(fc.constantFrom("music", "art", "shared", null), near(60, 80, 100, 200), near(1, 1, 2, 3)), {
        maxLength: 4,
      }),
    ),
    figures: fc.record(
      {
        classes: near(0, 2, 12, 13),
        classesPrimary41To45: near(0, 2, 12),
        classesPrimary46To50: near(0, 1),
        musicRoomsFrom96: near(0, 1, 2),
        artRoomsFrom90: near(1, 2),
        musicRooms: near(0, 2),
        largestClass: near(45, 48, 52),
        classesPrimaryOver45: near(0, 1),
        classesJuniorOver50: near(0, 1),
        operatingFundsAllocated: near(50000, 72000, 94000),
        fundedHeadcount: near(27, 100),
        operatingFundsBudget: near(100000),
        trainingFundsBudget: near(4000, 5000, 110000),
        intake: near(100),
        zonedIntake: near(94, 96, 100, 101),
      },
      { requiredKeys: [] },
    ),
  })
  .map(
    ({ type, pupils, rooms, ...rest }): SchoolDescription =>
      ({
        ...rest,
        type,
        roomList: rooms ?? undefined,
        students:
          type === "juniorSchool"
            ? { junior: pupils }
            : type === "nineYearSchool"
              ? { primary: pupils, junior: 80 }
              : { primary: pupils },
        membership:
          type === "specialSchool"
            ? { excluded: "specialSchool" }
            : type === null
              ? "unknown"
              : type === "teachingPoint" && pupils < 50
                ? { excluded: "teachingPointUnder50" }
                : "counted",
      }) as SchoolDescription,
  );

const LOST = missingFigure(
  {
    sheet: "基本数据",
    name: "数据",
    firstRow: 0,
    firstColumn: 0,
    headingRows: 1,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: [],
  },
  0,
  0,
);

const widened = (figure: Figure): Figure => ({ ...figure, low: figure.low * 0.9, high: figure.high * 1.1 });

/** The dataset with one figure, chosen by `pick`, lost, widened or without its label. */
function worsened(dataset: Dataset, pick: number, how: "lost" | "wider" | "removed"): Dataset {
  const places = [
    ...Object.keys(dataset.figures).map((id) => ({ school: -1, id })),
    ...dataset.schools.flatMap((one, index) =>
      [...Object.keys(one.figures), "pupils", "rooms"].map((id) => ({ school: index, id })),
    ),
  ];
  const place = places[pick % Math.max(1, places.length)];
  if (place === undefined) return dataset;
  if (place.school < 0) return { ...dataset, figures: changed(dataset.figures, place.id, how) };
  return {
    ...dataset,
    schools: dataset.schools.map((one, index) => (index === place.school ? worsenedSchool(one, place.id, how) : one)),
  };
}

function changed<Figures extends object>(figures: Figures, id: string, how: "lost" | "wider" | "removed"): Figures {
  const { [id as keyof Figures]: old, ...rest } = figures;
  if (how === "removed") return rest as Figures;
  return { ...rest, [id]: how === "lost" ? LOST : widened(old as Figure) } as Figures;
}

function worsenedSchool(one: School, id: string, how: "lost" | "wider" | "removed"): School {
  const change = (figure: Figure) => (how === "wider" ? widened(figure) : LOST);
  if (id === "pupils")
    return { ...one, parts: one.parts.map((part) => ({ ...part, students: change(part.students) })) };
  if (id === "rooms")
    return {
      ...one,
      roomList: one.roomList?.map((room, index) =>
        index === 0 ? { ...room, area: change(room.area) } : index === 1 ? { ...room, count: LOST } : room,
      ),
    };
  return { ...one, figures: changed(one.figures, id, how) };
}

const NEVER: Readonly<Record<string, readonly (string | null)[]>> = {
  unmet: ["met", "notApplicable"],
  met: ["unmet"],
  notApplicable: ["unmet"],
  undetermined: [],
  pending: ["unmet"],
  null: ["unmet"],
};

describe("knowing less never turns unmet into met or notApplicable, nor met into unmet (D1)", () => {
  test.each(Object.keys(ITEM_JUDGES) as ItemId[])("%s", (item) => {
    const judge = (ITEM_JUDGES as ItemJudges)[item];
    if (judge === undefined) throw new Error(`${item} has no judge`);
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        figuresOf(item),
        fc.oneof(fc.constant([]), fc.array(school, { minLength: 1, maxLength: 3 })),
        fc.nat(),
        fc.constantFrom("lost", "wider", "removed"),
        fc.boolean(),
        (figures, schools, pick, how, hasTexts) => {
          const texts = hasTexts
            ? { monitoredSubjects: "数学、科学", recognitionSource: "国家调查", trainingCycle: "2019—2023" }
            : {};
          const dataset = datasetOf({
            period: "2025",
            figures,
            texts,
            schools: schools.map(schoolOf),
            declared: { Q9: "pending" },
          });
          const before = judge(contextOf(dataset)).computed;
          const after = judge(contextOf(worsened(dataset, pick, how as "lost"))).computed;
          seen.add(String(before));
          expect(NEVER[String(before)]).not.toContain(after);
        },
      ),
      runs(150, 5000),
    );
    expect(seen).toContain("unmet");
    expect(seen.size).toBeGreaterThan(1);
  });

  test("every figure that an item is tried with has an official label", () => {
    const ids = Object.values(FIGURES)
      .flatMap((figures) => Object.keys(figures ?? {}))
      .filter((id) => !/^(?:level|variation)/u.test(id));
    expect(ids.filter((id) => !(id in COUNTY_FIGURES))).toEqual([]);
  });
});
