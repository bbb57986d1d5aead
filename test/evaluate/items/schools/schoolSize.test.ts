import { judgeSchoolSize } from "../../../../src/evaluate/items/schools/schoolSize";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf, type ContextOptions } from "../../../fixtures/judgingContext";

const judge = (description: DatasetDescription, options?: ContextOptions) =>
  judgeSchoolSize(contextOf(datasetOf(description), options));
const schools = (...descriptions: SchoolDescription[]) => ({ schools: descriptions.map(schoolOf) });

describe("G4 from school data: pupils of the compulsory stages, by type", () => {
  test.each([
    ["2000 in a primary school", { students: { primary: 2000 } }, "met"],
    ["2001 in a primary school", { students: { primary: 2001 } }, "unmet"],
    [
      "2500 in both parts of a nine-year school",
      { type: "nineYearSchool", students: { primary: 1300, junior: 1200 } },
      "met",
    ],
    [
      "2501 in both parts of a nine-year school",
      { type: "nineYearSchool", students: { primary: 1300, junior: 1201 } },
      "unmet",
    ],
    ["a 高级中学 with 2600 初中 pupils (D3)", { type: "seniorSchool", students: { junior: 2600 } }, "unmet"],
    [
      "a total of 2600 without stages is the sum of both (D37)",
      { type: "nineYearSchool", students: { primary: null, junior: null }, figures: { students: 2600 } },
      "unmet",
    ],
    [
      "the same beside a blank 高中在校生数, which such a school has not",
      {
        type: "nineYearSchool",
        students: { primary: null, junior: null },
        figures: { students: 2600, studentsSenior: null },
      },
      "unmet",
    ],
    [
      "the same beside 高中 pupils all the same",
      {
        type: "nineYearSchool",
        students: { primary: null, junior: null },
        figures: { students: 2600, studentsSenior: 300 },
      },
      "undetermined",
    ],
    [
      "2600 under 学生总数, which may hold pupils of 幼儿班 (D37)",
      { students: { primary: 2600 }, mayHoldOtherPupils: true },
      "undetermined",
    ],
    ["1900 under 学生总数", { students: { primary: 1900 }, mayHoldOtherPupils: true }, "met"],
    [
      "a total of 1689",
      { type: "nineYearSchool", students: { primary: null, junior: null }, figures: { students: 1689 } },
      "met",
    ],
    [
      "a total of a twelve-year school may hold 高中",
      { type: "twelveYearSchool", students: { primary: null, junior: null }, figures: { students: 2600 } },
      "undetermined",
    ],
    [
      "one within the limit does not",
      { type: "twelveYearSchool", students: { primary: null, junior: null }, figures: { students: 2400 } },
      "met",
    ],
    [
      "senior pupils of a twelve-year school do not count",
      { type: "twelveYearSchool", students: { primary: 1300, junior: 1200 }, figures: { studentsSenior: 900 } },
      "met",
    ],
    [
      "the 初中部 of a 完全中学 has the limit of 初中",
      { type: "completeSecondary", students: { junior: 2001 } },
      "unmet",
    ],
    ["a blank pupil cell", { students: { primary: null } }, "undetermined"],
    [
      "one part above the limit although the other is blank",
      { type: "nineYearSchool", students: { primary: 2600, junior: null } },
      "unmet",
    ],
    ["a blank type", { type: null, students: { primary: 300 }, membership: "unknown" }, "undetermined"],
    [
      "membership unknown, above the limit",
      { type: "teachingPoint", students: { primary: 2001 }, membership: "unknown" },
      "undetermined",
    ],
  ] as const)("%s", (_, school, expected) => {
    expect(judge(schools(school)).computed).toBe(expected);
  });

  test("small teaching points and special schools stay out", () => {
    const out = [
      { type: "teachingPoint", students: { primary: 27 }, membership: { excluded: "teachingPointUnder50" } },
      { type: "specialSchool", students: { primary: null }, membership: { excluded: "specialSchool" } },
    ] as const;
    expect(judge(schools({}, ...out)).computed).toBe("met");
    expect(judge(schools(...out)).computed).toBe("undetermined");
  });

  test("a met county shows its largest school of each limit", () => {
    const { parts, steps } = judge(
      schools({ students: { primary: 900 } }, { students: { primary: 1694 }, name: "第一小学" }),
    );
    expect(parts).toEqual([
      expect.objectContaining({
        value: 1694,
        limit: 2000,
        unit: "人",
        distance: 306,
        stage: "primary",
        outcome: "met",
      }),
    ]);
    expect(steps).toEqual(["1694 ≤ 2000"]);
  });

  test("fifty failing schools are listed with their cells, the rest only counted", () => {
    const { parts, notes, evidence } = judge(
      schools(...Array.from({ length: 60 }, () => ({ students: { primary: 2100 } }))),
    );
    expect(parts).toHaveLength(50);
    expect(evidence).toHaveLength(50);
    expect(notes[0]).toEqual({ code: "schoolsConcerned", params: { unmet: 60, undetermined: 0, listed: 50 } });
  });
});

describe("G4 from county figures", () => {
  const all = {
    largestPrimarySchool: 1694,
    largestJuniorSchool: 1943,
    largestNineYearSchool: 2400,
    largestTwelveYearSchool: 900,
  };

  test.each([
    ["the largest of each kind", all, "met"],
    ["one of them above its limit, the others unknown", { largestNineYearSchool: 2919 }, "unmet"],
    ["a kind that is not given", { ...all, largestTwelveYearSchool: undefined }, "undetermined"],
    [
      "a kind with 0 schools typed need not be given",
      { ...all, largestTwelveYearSchool: undefined, twelveYearSchools: 0 },
      "met",
    ],
    [
      "a kind with a blank number of schools",
      { ...all, largestTwelveYearSchool: undefined, twelveYearSchools: null },
      "undetermined",
    ],
    [
      "no school above the limits",
      { primarySchoolsOver2000: 0, juniorSchoolsOver2000: 0, combinedSchoolsOver2500: 0 },
      "met",
    ],
    [
      "no schools of any kind, which is no county",
      { primarySchools: 0, juniorSchools: 0, nineYearSchools: 0, twelveYearSchools: 0 },
      "undetermined",
    ],
    [
      "no combined schools",
      { largestPrimarySchool: 1694, largestJuniorSchool: 1943, nineYearSchools: 0, twelveYearSchools: 0 },
      "met",
    ],
    ["one school above", { combinedSchoolsOver2500: 1 }, "unmet"],
    [
      "each limit by another kind of figure",
      { largestPrimarySchool: 1694, juniorSchoolsOver2000: 0, combinedSchoolsOver2500: 0 },
      "met",
    ],
  ] as const)("%s", (_, figures, expected) => {
    const given = Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
    expect(judge({ figures: given }).computed).toBe(expected);
  });

  test.each([
    ["a largest school of a kind of which there is none", { ...all, twelveYearSchools: 0 }],
    [
      "a school above the limit where there is none of its kinds",
      {
        largestPrimarySchool: 1694,
        largestJuniorSchool: 1943,
        nineYearSchools: 0,
        twelveYearSchools: 0,
        combinedSchoolsOver2500: 1,
      },
    ],
  ])("figures of the county that contradict each other decide nothing: %s", (_, figures) => {
    const { computed, findings } = judge({ figures });
    expect([computed, findings.map(({ code }) => code)]).toEqual(["undetermined", ["sourcesDisagree"]]);
  });

  test("a largest school of 0 pupils beside 0 schools contradicts nothing", () => {
    const { computed, findings } = judge({ figures: { ...all, largestTwelveYearSchool: 0, twelveYearSchools: 0 } });
    expect([computed, findings]).toEqual(["met", []]);
  });

  test("a count of schools over 2000 says nothing of a stricter local limit", () => {
    const figures = { primarySchoolsOver2000: 0, juniorSchoolsOver2000: 0, combinedSchoolsOver2500: 0 };
    expect(judge({ figures }, { stricter: { "G4.primarySchool": 1800 } }).computed).toBe("undetermined");
  });

  test("what is needed is named by its official labels", () => {
    expect(judge({}).notes[0]?.params).toEqual({
      figures: [
        "最大规模小学学生数",
        "最大规模初中学生数",
        "最大规模九年一贯制学校学生数",
        "最大规模十二年一贯制学校义务教育阶段学生数",
      ],
    });
  });

  test("figures that contradict the schools decide nothing (D11)", () => {
    const { computed, findings } = judge({
      ...schools({ students: { primary: 800 } }),
      figures: { largestPrimarySchool: 2300 },
    });
    expect(computed).toBe("undetermined");
    expect(findings).toEqual([
      expect.objectContaining({ code: "sourcesDisagree", rank: "error", params: { item: "G4", school: null } }),
    ]);
  });
});

describe("G4 under a granted exception (D8)", () => {
  const nineYear = { type: "nineYearSchool", students: { primary: 1700, junior: 1219 }, name: "第六中学" } as const;

  test("2919 pupils are met up to 3000 and say by what", () => {
    const { computed, notes } = judge(
      { ...schools(nineYear), figures: { largestNineYearSchool: 2919 } },
      { granted: { schoolSizeBuiltBy2010: null } },
    );
    expect(computed).toBe("met");
    expect(notes).toContainEqual({
      code: "metByException",
      params: { exception: "2010年及以前建成的学校规模", schools: ["第六中学"], count: 1 },
    });
  });

  test.each([
    ["above the relaxed limit", { ...nineYear, students: { primary: 1800, junior: 1219 } }],
    ["a type that the exception does not name", { ...nineYear, type: "twelveYearSchool" as const }],
  ])("%s stays unmet", (_, school) => {
    expect(judge(schools(school), { granted: { schoolSizeMigrantChildren: null } }).computed).toBe("unmet");
  });
});

test("a school that an exception does not save is compared with what the exception allows", () => {
  const { computed, parts } = judge(schools({ students: { primary: 2401 } }), {
    granted: { schoolSizeBuiltBy2010: null },
  });
  expect(computed).toBe("unmet");
  expect(parts).toMatchObject([{ value: 2401, limit: 2400, unit: "人", distance: -1, outcome: "unmet" }]);
});

test("figures of the county that contradict each other are found at the first of their kind", () => {
  const { findings } = judge({
    figures: { largestPrimarySchool: 1900, largestJuniorSchool: 1800, juniorSchoolsOver2000: 1 },
  });
  expect(findings.map(({ code, where }) => [code, where?.row])).toEqual([["sourcesDisagree", 4]]);
});
