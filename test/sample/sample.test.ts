import path from "node:path";
import { OUTCOMES } from "../../src/model/outcome";
import type { UeiEvaluationJson } from "../../src/present/json/evaluationJson";
import { jsonOf } from "../cli/runUei";

let evaluation: UeiEvaluationJson;

beforeAll(async () => {
  evaluation = await jsonOf(path.join(__dirname, "../../assets/sample/示例县.xlsx"));
});

function meanOf(stage: "primary" | "junior", indicator: string): number {
  const found = evaluation.balance.find((one) => one.stage === stage && one.indicator === indicator);
  // Teachers and classrooms are printed per hundred pupils, and so are the means.
  return found?.mean ?? NaN;
}

/**
 * The means that the published report prints, at its decimals; R6 primary is 3516.80 there, which its own figures do
 * not give.
 */
test.each([
  ["R1", "7.17", "7.24"],
  ["R2", "1.40", "1.68"],
  ["R3", "1.27", "0.98"],
  ["R4", "7.18", "7.23"],
  ["R5", "13.14", "14.61"],
  ["R6", "3516.82", "3749.08"],
  ["R7", "3.60", "3.11"],
])("the county means of %s are the published %s and %s", (indicator, primary, junior) => {
  expect([meanOf("primary", indicator).toFixed(2), meanOf("junior", indicator).toFixed(2)]).toEqual([primary, junior]);
});

test("so are the composites, and every single coefficient is within its limit", () => {
  expect(evaluation.composite.primary?.toFixed(3)).toBe("0.417");
  expect(evaluation.composite.junior?.toFixed(3)).toBe("0.200");
  expect(evaluation.balance).toHaveLength(14);
  expect(evaluation.balance.filter(({ outcome }) => outcome !== "met")).toEqual([]);
});

test.each([
  ["G7", "7000.00"],
  ["G11", "18.13"],
  ["G11", "29.10"],
])("%s has the published %s", (id, value) => {
  const parts = evaluation.items.find((item) => item.id === id)?.parts ?? [];
  expect(parts.map((part) => part.value?.toFixed(2))).toContain(value);
});

test("the slip of the report is found: 3516.80 is printed, 3516.82 follows from its figures", () => {
  const about = evaluation.findings.filter(({ message }) => message.includes("3516.8"));
  expect(about.length).toBeGreaterThan(0);
  expect(about.some(({ message }) => message.includes("3516.82"))).toBe(true);
});

test("22 primary and 8 junior parts are judged, and the four teaching points with 109 pupils are not", () => {
  const count = (stage: string): number => evaluation.schools.filter((school) => school.stage === stage).length;
  expect([count("primary"), count("junior")]).toEqual([22, 8]);
  expect(evaluation.excluded.map(({ reason }) => reason)).toEqual(Array(4).fill("teachingPointUnder50"));
  expect(evaluation.excluded.reduce((sum, { students }) => sum + (students ?? 0), 0)).toBe(109);
});

test("three parts fail although the county means look fine", () => {
  const failing = evaluation.schools
    .filter(({ outcome }) => outcome !== "met")
    .map(({ name, stage, outcome }) => [name, stage, outcome]);
  expect(failing).toEqual([
    ["红柳小学", "primary", "unmet"],
    ["示例县第六中学", "primary", "unmet"],
    ["示例县第五中学", "junior", "unmet"],
  ]);
});

test("every outcome but notApplicable appears among the deciding items: in this county every item has something to judge", () => {
  const outcomes = new Set(evaluation.items.filter(({ decides }) => decides).map(({ outcome }) => outcome));
  expect([...outcomes].sort()).toEqual(OUTCOMES.filter((outcome) => outcome !== "notApplicable").sort());
  expect(evaluation.verdict).toBe("unmet");
});

test("就近划片入学 is judged: no school of a town boards, and the report states the share of all schools", () => {
  const zoned = evaluation.items.find(({ id }) => id === "G13");
  expect([zoned?.outcome, zoned?.parts.map(({ value }) => value)]).toEqual(["met", [100, 100]]);
});

test("what is found is worth an inspector's minute: these and no more than twenty", () => {
  const times = new Map<string, number>();
  for (const { code } of evaluation.findings) times.set(code, (times.get(code) ?? 0) + 1);
  expect(Object.fromEntries(times)).toEqual({
    declaredDiffers: 9,
    declaredWithinRule: 1,
    declaredUnproven: 1,
    specialPupilsDiffer: 1,
    zonedShareOfAllSchools: 1,
    admissionsNotAccepted: 1,
    retentionUnexplained: 1,
    staffAboveApprovedPosts: 1,
    specialSchoolPupilsWithoutSchool: 1,
    statedDiffers: 1,
    meansFallen: 2,
  });
  expect(evaluation.findings.length).toBeLessThanOrEqual(20);
});

test("the totals row agrees with the schools, and nothing in the sample is misread", () => {
  const codes = new Set(evaluation.findings.map(({ code }) => code));
  const misreadings = [
    "totalDiffers",
    "fractionOfWhole",
    "tableNotRecognised",
    "headingMissing",
    "notUnderstood",
    "numberAsText",
    "unitMissing",
  ];
  expect(misreadings.filter((code) => codes.has(code))).toEqual([]);
});
