import { judgeClassSize } from "../../../../src/evaluate/items/classes/classSize";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf, type ContextOptions } from "../../../fixtures/judgingContext";

const judge = (description: DatasetDescription, options?: ContextOptions) =>
  judgeClassSize(contextOf(datasetOf(description), options));
const ofSchool = (school: SchoolDescription, options?: ContextOptions) =>
  judge({ schools: [schoolOf(school)] }, options);

const BRACKETS = ["To25", "26To30", "31To35", "36To40", "41To45", "46To50", "51To55", "56To60", "61To65", "From66"];
/** Ten bracket columns; null is a blank cell. */
const brackets = (stage: "Primary" | "Junior", ...counts: (number | null)[]) =>
  Object.fromEntries(BRACKETS.map((bracket, index) => [`classes${stage}${bracket}`, counts[index] ?? null]));

describe("what is typed for a stage that the school has not", () => {
  const CLASSES = { classesPrimary: 15, largestClassPrimary: 42 };
  test.each([
    ["a largest class above its limit", { largestClassJunior: 60 }],
    ["a count of classes that are too large", { classesJuniorFrom56: 3 }],
    ["a bracket above its limit", { classesJuniorFrom66: 1 }],
  ])("leaves the school open: %s", (_what, figures) => {
    const { computed, findings } = ofSchool({ students: { primary: 600 }, figures: { ...CLASSES, ...figures } });
    expect(computed).toBe("undetermined");
    expect(findings.map(({ code }) => code)).toContain("sourcesDisagree");
  });

  test("is never shown as what met the limit", () => {
    const { computed, parts, steps } = ofSchool({
      students: { primary: 600 },
      figures: { ...CLASSES, largestClassJunior: 48 },
    });
    expect(computed).toBe("met");
    expect(parts[0]).toMatchObject({ value: 42, limit: 45, outcome: "met" });
    expect(JSON.stringify(steps)).not.toContain("48");
  });
});

describe("G5 from school data", () => {
  test.each([
    [
      "every bracket filled",
      {
        students: { primary: 230 },
        figures: { classesPrimary: 6, ...brackets("Primary", 0, 0, 2, 2, 2, 0, 0, 0, 0, 0) },
      },
      "met",
    ],
    [
      "blank brackets beside filled ones that add up (D19)",
      { students: { primary: 230 }, figures: { classesPrimary: 6, ...brackets("Primary", null, null, 2, 2, 2) } },
      "met",
    ],
    [
      "blank brackets beside filled ones that do not add up",
      { students: { primary: 260 }, figures: { classesPrimary: 7, ...brackets("Primary", null, null, 2, 2, 2) } },
      "undetermined",
    ],
    ["blank brackets without 班级数", { figures: brackets("Primary", null, null, 2, 2, 2) }, "undetermined"],
    ["one class of 46—50 in a primary school", { figures: brackets("Primary", 0, 0, 2, 2, 2, 1) }, "unmet"],
    [
      "46—50 is within the limit of 初中",
      {
        type: "juniorSchool",
        students: { junior: 280 },
        figures: { classesJunior: 6, ...brackets("Junior", 0, 0, 0, 0, 2, 4, 0, 0, 0, 0) },
      },
      "met",
    ],
    [
      "51—55 is not",
      {
        type: "juniorSchool",
        students: { junior: 280 },
        figures: { classesJunior: 6, ...brackets("Junior", 0, 0, 0, 0, 2, 3, 1, 0, 0, 0) },
      },
      "unmet",
    ],
    ["no class over 45", { figures: { classesPrimaryOver45: 0 } }, "met"],
    ["a class over 45", { figures: { classesPrimaryOver45: 1 } }, "unmet"],
    ["the largest class at the limit", { figures: { largestClass: 45 } }, "met"],
    ["the largest class above it", { figures: { largestClass: 46 } }, "unmet"],
    [
      "46 in a nine-year school may be junior",
      { type: "nineYearSchool", students: { primary: 200, junior: 200 }, figures: { largestClass: 46 } },
      "undetermined",
    ],
    [
      "51 in a nine-year school is too many for either",
      { type: "nineYearSchool", students: { primary: 200, junior: 200 }, figures: { largestClass: 51 } },
      "unmet",
    ],
    [
      "51 in a 完全中学 may be senior",
      { type: "completeSecondary", students: { junior: 200 }, figures: { largestClass: 51 } },
      "undetermined",
    ],
    [
      "one stage known, the other not",
      { type: "nineYearSchool", students: { primary: 200, junior: 200 }, figures: { classesPrimaryOver45: 0 } },
      "undetermined",
    ],
    [
      "each stage by another source",
      {
        type: "nineYearSchool",
        students: { primary: 200, junior: 200 },
        figures: { classesPrimaryOver45: 0, largestClassJunior: 50 },
      },
      "met",
    ],
    [
      "a list of classes that adds up",
      {
        students: { primary: 85 },
        classList: [
          ["primary", 45],
          ["primary", 40],
        ],
      },
      "met",
    ],
    [
      "a class of 46 in the list",
      {
        students: { primary: 86 },
        classList: [
          ["primary", 46],
          ["primary", 40],
        ],
      },
      "unmet",
    ],
    [
      "a list that lacks pupils",
      {
        students: { primary: 120 },
        classList: [
          ["primary", 45],
          ["primary", 40],
        ],
      },
      "undetermined",
    ],
    [
      "a class without its number",
      {
        students: { primary: 85 },
        classList: [
          ["primary", 45],
          ["primary", null],
        ],
      },
      "undetermined",
    ],
    ["a 教学点 of 60 is covered too", { type: "teachingPoint", students: { primary: 60 } }, "undetermined"],
    [
      "sources that contradict each other (D11)",
      { figures: { classesPrimaryOver45: 0, largestClass: 48 } },
      "undetermined",
    ],
  ] as const)("%s", (_, school, expected) => {
    expect(ofSchool(school as SchoolDescription).computed).toBe(expected);
  });

  test.each([
    ["45 pupils need no class to be stated", { students: { primary: 45 } }, {}, "met"],
    ["nor do 50 of 初中", { type: "juniorSchool", students: { junior: 50 } }, {}, "met"],
    ["45 pupils, whatever 班级数 holds", { students: { primary: 45 }, figures: { classesPrimary: 0 } }, {}, "met"],
    ["46 do", { students: { primary: 46 } }, {}, "undetermined"],
    [
      "45 pupils and a class above 45 contradict each other",
      { students: { primary: 45 }, figures: { classesPrimaryOver45: 1 } },
      {},
      "undetermined",
    ],
    ["1000 pupils in 21 classes", { students: { primary: 1000 }, figures: { classesPrimary: 21 } }, {}, "unmet"],
    ["900 in 20 may just fit", { students: { primary: 900 }, figures: { classesPrimary: 20 } }, {}, "undetermined"],
    [
      "905 of whom 5 may be 送教上门",
      { students: { primary: 905 }, figures: { classesPrimary: 20 } },
      { disabledHomeTaught: 5 },
      "undetermined",
    ],
    [
      "905 where the county has 4 of them",
      { students: { primary: 905 }, figures: { classesPrimary: 20 } },
      { disabledHomeTaught: 4 },
      "unmet",
    ],
    [
      "905 where nobody says how many: a hundredth may be",
      { students: { primary: 905 }, figures: { classesPrimary: 20 } },
      {},
      "undetermined",
    ],
    [
      "920 is more than a hundredth explains",
      { students: { primary: 920 }, figures: { classesPrimary: 20 } },
      {},
      "unmet",
    ],
    [
      "a stated 0 against the pigeonhole",
      { students: { primary: 1000 }, figures: { classesPrimary: 20, classesPrimaryOver45: 0 } },
      {},
      "undetermined",
    ],
    [
      "a stated largest class against it",
      { students: { primary: 1000 }, figures: { classesPrimary: 20, largestClass: 45 } },
      {},
      "undetermined",
    ],
    [
      "brackets that cannot hold the pupils",
      {
        students: { primary: 1000 },
        figures: { classesPrimary: 20, ...brackets("Primary", 0, 0, 0, 0, 20, 0, 0, 0, 0, 0) },
      },
      {},
      "undetermined",
    ],
    [
      "brackets that hold more than there are, though one is above the limit",
      {
        students: { primary: 300 },
        figures: { classesPrimary: 10, ...brackets("Primary", 0, 0, 0, 0, 0, 10, 0, 0, 0, 0) },
      },
      {},
      "undetermined",
    ],
    ["0 classes with pupils", { students: { primary: 300 }, figures: { classesPrimary: 0 } }, {}, "undetermined"],
    [
      "pupils and brackets that both fail it",
      {
        students: { primary: 600 },
        figures: { classesPrimary: 10, ...brackets("Primary", 0, 0, 0, 0, 0, 10, 0, 0, 0, 0) },
      },
      {},
      "unmet",
    ],
    [
      "blank brackets within the limit do not matter",
      {
        students: { primary: 300 },
        figures: { classesPrimary: 9, ...brackets("Primary", null, null, null, null, null, 0, 0, 0, 0, 0) },
      },
      {},
      "met",
    ],
    [
      "two bracket columns that add up to 班级数",
      { students: { primary: 260 }, figures: { classesPrimary: 10, classesPrimaryTo25: 4, classesPrimary26To30: 6 } },
      {},
      "met",
    ],
    [
      "two bracket columns that do not",
      { students: { primary: 260 }, figures: { classesPrimary: 11, classesPrimaryTo25: 4, classesPrimary26To30: 6 } },
      {},
      "undetermined",
    ],
    [
      "a nine-year school whose 30 classes are too few for both stages",
      { type: "nineYearSchool", students: { primary: 900, junior: 600 }, figures: { classes: 30 } },
      { disabledHomeTaught: 0 },
      "unmet",
    ],
    [
      "one whose 32 classes may do",
      { type: "nineYearSchool", students: { primary: 900, junior: 600 }, figures: { classes: 32 } },
      { disabledHomeTaught: 0 },
      "undetermined",
    ],
  ] as const)("pupils and classes (D25): %s", (_, school, figures, expected) => {
    const { computed } = judge({ schools: [schoolOf(school as SchoolDescription)], figures });
    expect(computed).toBe(expected);
  });

  test("a 特殊教育学校 is not covered (D3)", () => {
    const special = schoolOf({ type: "specialSchool", students: { primary: 60 } });
    expect(judge({ schools: [special, schoolOf({ students: { primary: 40 } })] }).computed).toBe("met");
  });

  test("a number of classes that the brackets contradict proves no class above the limit (D11)", () => {
    const figures = { classesPrimary: 9, ...brackets("Primary", 0, 0, 0, 19, 0, 0, 0, 0, 0, 0) };
    expect(ofSchool({ students: { primary: 700 }, figures }).computed).toBe("undetermined");
  });

  test("classes that cannot hold the pupils are one error with both numbers", () => {
    const { findings } = ofSchool({
      name: "己小学",
      students: { primary: 1000 },
      figures: { classesPrimary: 20, classesPrimaryOver45: 0 },
    });
    expect(findings).toEqual([
      expect.objectContaining({
        code: "classesContradictPupils",
        rank: "error",
        params: {
          school: "己小学",
          stage: "primary",
          students: 1000,
          isBound: false,
          atMost: 900,
          atLeast: null,
          between: null,
          isConfirmable: false,
        },
      }),
    ]);
  });

  test("a stricter local limit makes the national brackets and counts say less", () => {
    const stricter = { "G5.primaryClass": 40 };
    expect(ofSchool({ figures: { classesPrimaryOver45: 0 } }, { stricter }).computed).toBe("undetermined");
    expect(
      ofSchool(
        {
          students: { primary: 80 },
          figures: { classesPrimary: 2, ...brackets("Primary", 0, 0, 0, 1, 1, 0, 0, 0, 0, 0) },
        },
        { stricter },
      ).computed,
    ).toBe("unmet");
  });

  test("a list of classes that is not the whole school is an error with both numbers", () => {
    const { findings } = ofSchool({ name: "第一小学", students: { primary: 120 }, classList: [["primary", 45]] });
    expect(findings).toEqual([
      expect.objectContaining({
        code: "classListIncomplete",
        rank: "error",
        params: { school: "第一小学", listed: 45, students: 120 },
      }),
    ]);
  });
});

describe("G5 from county figures", () => {
  test.each([
    ["10000 pupils in 200 classes", { primaryStudents: 10000, primaryClasses: 200 }, "unmet"],
    ["without a stage the laxer limit proves it", { students: 10000, classes: 190 }, "unmet"],
    [
      "more than 100 to a class are a slip of either number",
      { primaryStudents: 100000, primaryClasses: 200 },
      "undetermined",
    ],
    ["without a stage too", { students: 100000, classes: 200 }, "undetermined"],
    ["without a stage 50 on average prove nothing", { students: 9500, classes: 190 }, "undetermined"],
    [
      "an excess that 送教上门 explain",
      { primaryStudents: 9010, primaryClasses: 200, disabledHomeTaught: 10 },
      "undetermined",
    ],
    ["more than they are", { primaryStudents: 9011, primaryClasses: 200, disabledHomeTaught: 10 }, "unmet"],
    [
      "a stated 0 that the pupils contradict",
      { primaryStudents: 10000, primaryClasses: 200, primaryClassesOver45: 0, juniorClassesOver50: 0 },
      "undetermined",
    ],
    [
      "a largest class that they contradict",
      { primaryStudents: 10000, primaryClasses: 200, largestPrimaryClass: 45, largestJuniorClass: 50 },
      "undetermined",
    ],
  ] as const)("pupils and classes (D25): %s", (_, figures, expected) => {
    expect(judge({ figures }).computed).toBe(expected);
  });

  test.each([
    ["75 classes of 46—50 prove unmet", { primaryClasses46To50: 75 }, "unmet"],
    ["0 of one bracket proves nothing", { primaryClasses46To50: 0, juniorClassesOver50: 0 }, "undetermined"],
    ["0 counts for the whole", { primaryClassesOver45: 0, juniorClassesOver50: 0 }, "met"],
    ["0 of one stage is not the whole", { primaryClassesOver45: 0 }, "undetermined"],
    ["a blank is not 0", { primaryClassesOver45: 0, juniorClassesOver50: null }, "undetermined"],
    ["the largest class of each stage", { largestPrimaryClass: 45, largestJuniorClass: 50 }, "met"],
    ["a largest class above", { largestPrimaryClass: 45, largestJuniorClass: 51 }, "unmet"],
    [
      "0 above 50 beside 5 of 51—55",
      { primaryClassesOver45: 0, juniorClassesOver50: 0, juniorClasses51To55: 5 },
      "undetermined",
    ],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge({ figures }).computed).toBe(expected);
  });

  test("50—55 proves nothing and is a finding", () => {
    const { computed, findings } = judge({ figures: { juniorClasses50To55: 33 } });
    expect(computed).toBe("undetermined");
    expect(findings).toEqual([
      expect.objectContaining({ code: "bracketStraddlesLimit", params: { classes: 33, limit: 50 } }),
    ]);
  });

  test("50—55 is no finding where the schools' classes decide", () => {
    const of = (classesJuniorOver50: number) =>
      judge({
        schools: [schoolOf({ type: "juniorSchool", students: { junior: 500 }, figures: { classesJuniorOver50 } })],
        figures: { juniorClasses50To55: 33 },
      }).findings.map(({ code }) => code);
    expect([of(0), of(3)].map((found) => found.includes("bracketStraddlesLimit"))).toEqual([false, false]);
  });

  test("school data that show no such class contradict the county's count (D11)", () => {
    const schools = [schoolOf({ figures: { classesPrimaryOver45: 0 } })];
    const { computed, findings } = judge({ schools, figures: { primaryClasses46To50: 75 } });
    expect(computed).toBe("undetermined");
    expect(findings.map((one) => one.code)).toEqual(["sourcesDisagree"]);
  });
});

describe("a school of two stages that fails is told by stage, each against its own limit (D36)", () => {
  const partsOf = (given: SchoolDescription) =>
    judge({
      schools: [schoolOf({ type: "nineYearSchool", students: { primary: 900, junior: 700 }, ...given })],
    }).parts.map(({ label, stage, value, limit }) => [label.code, label.params["limit"] ?? null, stage, value, limit]);

  test("from counts, brackets and the largest class of each", () => {
    expect(partsOf({ figures: { classesPrimaryOver45: 16, classesJuniorOver50: 14 } })).toEqual([
      ["classesOverLimit", 45, "primary", 16, 0],
      ["classesOverLimit", 50, "junior", 14, 0],
    ]);
    expect(partsOf({ figures: { largestClassPrimary: 48, largestClassJunior: 49 } })).toEqual([
      ["largestClass", null, "primary", 48, 45],
    ]);
  });

  test("where the figures prove a class that is too large without saying of which stage, against the stricter limit", () => {
    expect(partsOf({ figures: { classes: 32 } })).toEqual([["classesOverLimit", 45, null, null, 0]]);
  });
});

describe("the cells that G5 rests on", () => {
  test("are named by their headings, those of the school's own stages, and 班级数 beside brackets", () => {
    const { evidence } = ofSchool({
      name: "东关小学",
      students: { primary: 45 * 6 + 46 },
      figures: { classesPrimary: 7, ...brackets("Primary", 0, 0, 0, 0, 6, 1, 0, 0, 0, 0), ...brackets("Junior") },
    });
    expect(evidence.map(({ label, value }) => [label, value])).toEqual([
      ["东关小学 小学25人及以下", 0],
      ["东关小学 小学26—30人", 0],
      ["东关小学 小学31—35人", 0],
      ["东关小学 小学36—40人", 0],
      ["东关小学 小学41—45人", 6],
      ["东关小学 小学46—50人", 1],
      ["东关小学 小学51—55人", 0],
      ["东关小学 小学56—60人", 0],
      ["东关小学 小学61—65人", 0],
      ["东关小学 小学66人及以上", 0],
      ["东关小学 小学教学班数", 7],
    ]);
  });

  test("are pupils and classes where so many in so few decide, of a school and of the county", () => {
    const named = (judged: ReturnType<typeof judge>) => judged.evidence.map(({ label, value }) => [label, value]);
    const school = ofSchool({ name: "东关小学", students: { primary: 500 }, figures: { classesPrimary: 10 } });
    expect([school.computed, named(school)]).toEqual([
      "unmet",
      [
        ["东关小学 小学教学班数", 10],
        ["东关小学 小学在校生数", 500],
      ],
    ]);
    const county = judge({ figures: { primaryStudents: 9200, primaryClasses: 200 } });
    expect([county.computed, named(county)]).toEqual([
      "unmet",
      [
        ["小学在校生数", 9200],
        ["小学教学班数", 200],
      ],
    ]);
  });
});
