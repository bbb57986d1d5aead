import { judgeZonedEnrolment } from "../../../../src/evaluate/items/children/zonedEnrolment";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf } from "../../../fixtures/judgingContext";

const judge = (description: DatasetDescription) => judgeZonedEnrolment(contextOf(datasetOf(description)));

describe("G13 from county figures", () => {
  const intake = {
    primaryUrbanIntake: 800,
    primaryUrbanZonedIntake: 800,
    juniorUrbanIntake: 600,
    juniorUrbanZonedIntake: 570,
  };

  test.each([
    ["100% and 95%", intake, "met"],
    ["one primary pupil outside", { ...intake, primaryUrbanZonedIntake: 799 }, "unmet"],
    ["94.8% in 初中", { ...intake, juniorUrbanZonedIntake: 569 }, "unmet"],
    ["one stage only", { primaryUrbanIntake: 800, primaryUrbanZonedIntake: 800 }, "undetermined"],
    ["stated shares", { primaryUrbanZonedShare: 100, juniorUrbanZonedShare: 95 }, "met"],
    ["a stated share above 100%", { primaryUrbanZonedShare: 101, juniorUrbanZonedShare: 95 }, "undetermined"],
    ["more zoned than taken in", { ...intake, primaryUrbanZonedIntake: 801 }, "undetermined"],
    ["a stated share against the intake (D11)", { ...intake, primaryUrbanZonedShare: 99 }, "undetermined"],
    ["100% of all schools", { zonedShareAllSchools: 100 }, "met"],
    ["99% of all schools", { zonedShareAllSchools: 99 }, "undetermined"],
    ["nothing", {}, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge({ figures }).computed).toBe(expected);
  });

  test("each number of the county is evidence, and an answer each for numbers and stated shares", () => {
    const figures = { ...intake, primaryUrbanZonedShare: 100, juniorUrbanZonedShare: 95 };
    const { evidence, parts, notes } = judge({ figures });
    expect(evidence).toHaveLength(6);
    expect(parts.map(({ stage, outcome }) => [stage, outcome])).toEqual([
      ["primary", "met"],
      ["primary", "met"],
      ["junior", "met"],
      ["junior", "met"],
    ]);
    expect(notes).toEqual([]);
  });

  test("what is needed is named where nothing decides", () => {
    expect(judge({ figures: {} }).notes).not.toEqual([]);
    expect(judge({ figures: {} }).parts).toEqual([]);
  });

  test("one of the two numbers alone is an answer that is open", () => {
    const [part] = judge({ figures: { primaryUrbanIntake: 800 } }).parts;
    expect(part).toMatchObject({ stage: "primary", outcome: "undetermined" });
  });

  test("a stated share above 100% is an error that names both", () => {
    const { findings } = judge({ figures: { primaryUrbanZonedShare: 101, juniorUrbanZonedShare: 95 } });
    expect(findings).toMatchObject([{ code: "partExceedsWhole", params: { partValue: 101, wholeValue: 100 } }]);
  });

  test.each([100, 99])("the share of all schools is a finding: %d%%", (share) => {
    expect(judge({ figures: { zonedShareAllSchools: share } }).findings).toEqual([
      expect.objectContaining({ code: "zonedShareOfAllSchools", params: { share } }),
    ]);
  });
});

test("the cells of schools are evidence only where these do not reach the limit", () => {
  const evidenceOf = (zonedIntake: number): number =>
    judge({ schools: [schoolOf({ figures: { intake: 100, zonedIntake } })] }).evidence.length;
  expect([evidenceOf(100), evidenceOf(99)]).toEqual([0, 2]);
});

describe("G13 from school data", () => {
  const primary = (rest: SchoolDescription) => ({ figures: { intake: 100, zonedIntake: 100 }, ...rest });
  const junior = (rest: SchoolDescription) =>
    ({ type: "juniorSchool", students: { junior: 300 }, figures: { intake: 100, zonedIntake: 95 }, ...rest }) as const;

  test.each([
    ["both stages reach their limits", [primary({}), junior({})], "met"],
    [
      "rural, private and boarding schools do not count",
      [
        primary({}),
        junior({}),
        primary({ locality: "rural", figures: { intake: 100, zonedIntake: 10 } }),
        primary({ isPrivate: true, figures: { intake: 100, zonedIntake: 10 } }),
        primary({ isBoarding: true, figures: { intake: 100, zonedIntake: 10 } }),
      ],
      "met",
    ],
    [
      "a 教学点 under 50 pupils counts as 小学",
      [
        primary({
          type: "teachingPoint",
          students: { primary: 30 },
          membership: { excluded: "teachingPointUnder50" },
          figures: { intake: 10, zonedIntake: 9 },
        }),
        junior({}),
      ],
      "unmet",
    ],
    ["a primary pupil outside", [primary({ figures: { intake: 100, zonedIntake: 99 } }), junior({})], "unmet"],
    [
      "a school of unknown boarding that would fail",
      [primary({}), primary({ isBoarding: null, figures: { intake: 100, zonedIntake: 10 } }), junior({})],
      "undetermined",
    ],
    ["a school of unknown locality that would pass", [primary({}), primary({ locality: null }), junior({})], "met"],
    ["no intake given", [primary({ figures: {} }), junior({})], "undetermined"],
    [
      "a school of which neither type nor stage is known, and which would fail",
      [primary({}), junior({}), { type: null, students: {}, figures: { intakePrimary: 100, zonedIntakePrimary: 10 } }],
      "undetermined",
    ],
    [
      "a nine-year school with columns of each stage, one of which fails",
      [
        {
          type: "nineYearSchool",
          students: { primary: 300, junior: 200 },
          figures: { intakePrimary: 100, zonedIntakePrimary: 100, intakeJunior: 100, zonedIntakeJunior: 90 },
        },
      ],
      "unmet",
    ],
    [
      "a nine-year school whose intake is not told by stage",
      [
        primary({}),
        junior({}),
        { type: "nineYearSchool", students: { primary: 300, junior: 200 }, figures: { intake: 100, zonedIntake: 100 } },
      ],
      "undetermined",
    ],
    ["more zoned than taken in", [primary({ figures: { intake: 100, zonedIntake: 101 } }), junior({})], "undetermined"],
    [
      "a school that has neither stage",
      [
        primary({}),
        junior({}),
        { type: "seniorSchool", students: {}, figures: { intakePrimary: 100, zonedIntakePrimary: 10 } },
      ],
      "met",
    ],
    [
      "a school of unknown type with pupils of the other stage",
      [
        primary({}),
        junior({}),
        {
          type: null,
          students: { primary: 500 },
          figures: { intakePrimary: 100, zonedIntakePrimary: 100, intakeJunior: 100, zonedIntakeJunior: 10 },
        },
      ],
      "met",
    ],
    ["only rural schools", [primary({ locality: "rural" }), junior({ locality: "rural" })], "notApplicable"],
    [
      "rural schools and one of unknown locality",
      [primary({ locality: "rural" }), junior({ locality: null })],
      "undetermined",
    ],
    ["no urban 初中", [primary({}), junior({ locality: "rural" })], "met"],
  ] as const)("%s", (_, schools, expected) => {
    expect(judge({ schools: schools.map((school) => schoolOf(school as SchoolDescription)) }).computed).toBe(expected);
  });

  test("county figures of schools that do not exist decide nothing (D11)", () => {
    const schools = [schoolOf(primary({ locality: "rural" }))];
    const { computed, findings } = judge({ schools, figures: { primaryUrbanIntake: 50, primaryUrbanZonedIntake: 50 } });
    expect(computed).toBe("undetermined");
    expect(findings.map((one) => one.code)).toEqual(["sourcesDisagree"]);
  });
});
