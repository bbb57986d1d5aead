import { judgeClassSize } from "../../../src/evaluate/items/classSize";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../fixtures/dataset";
import { contextOf, type ContextOptions } from "../../fixtures/judgingContext";

const judge = (description: DatasetDescription, options?: ContextOptions) =>
  judgeClassSize(contextOf(datasetOf(description), options));
const ofSchool = (school: SchoolDescription, options?: ContextOptions) =>
  judge({ schools: [schoolOf(school)] }, options);

const BRACKETS = ["To25", "26To30", "31To35", "36To40", "41To45", "46To50", "51To55", "56To60", "61To65", "From66"];
/** Ten bracket columns; null is a blank cell. */
const brackets = (stage: "Primary" | "Junior", ...counts: (number | null)[]) =>
  Object.fromEntries(BRACKETS.map((bracket, index) => [`classes${stage}${bracket}`, counts[index] ?? null]));

describe("G5 from school data", () => {
  test.each([
    [
      "every bracket filled",
      { figures: { classesPrimary: 6, ...brackets("Primary", 0, 0, 2, 2, 2, 0, 0, 0, 0, 0) } },
      "met",
    ],
    [
      "blank brackets beside filled ones that add up (D19)",
      { figures: { classesPrimary: 6, ...brackets("Primary", null, null, 2, 2, 2) } },
      "met",
    ],
    [
      "blank brackets beside filled ones that do not add up",
      { figures: { classesPrimary: 7, ...brackets("Primary", null, null, 2, 2, 2) } },
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
    [
      "a small 教学点 is covered too",
      { type: "teachingPoint", students: { primary: 27 }, membership: { excluded: "teachingPointUnder50" } },
      "undetermined",
    ],
    [
      "sources that contradict each other (D11)",
      { figures: { classesPrimaryOver45: 0, largestClass: 48 } },
      "undetermined",
    ],
  ] as const)("%s", (_, school, expected) => {
    expect(ofSchool(school as SchoolDescription).computed).toBe(expected);
  });

  test("a stricter local limit makes the national brackets and counts say less", () => {
    const stricter = { "G5.primaryClass": 40 };
    expect(ofSchool({ figures: { classesPrimaryOver45: 0 } }, { stricter }).computed).toBe("undetermined");
    expect(
      ofSchool({ figures: { classesPrimary: 2, ...brackets("Primary", 0, 0, 0, 1, 1, 0, 0, 0, 0, 0) } }, { stricter })
        .computed,
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

  test("school data that show no such class contradict the county's count (D11)", () => {
    const schools = [schoolOf({ figures: { classesPrimaryOver45: 0 } })];
    const { computed, findings } = judge({ schools, figures: { primaryClasses46To50: 75 } });
    expect(computed).toBe("undetermined");
    expect(findings.map((one) => one.code)).toEqual(["sourcesDisagree"]);
  });
});
