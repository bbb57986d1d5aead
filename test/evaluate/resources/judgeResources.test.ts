import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { ofIndicator } from "../../../src/model/ofIndicator";
import { exceptionsGranted } from "../../../src/evaluate/exceptions/exceptionsGranted";
import { limitsInForce } from "../../../src/evaluate/limits/limitsInForce";
import { judgeResources, type JudgedResources } from "../../../src/evaluate/resources/judgeResources";
import type { Dataset, RegisteredException, School } from "../../../src/model/dataset";
import { computedFigure } from "../../../src/model/figures/figure";
import type { IndicatorId, ItemId } from "../../../src/model/identifiers";
import { INDICATOR_IDS } from "../../../src/regulation/indicators";
import type { Outcome } from "../../../src/model/outcome";
import { datasetOf, figureOf } from "../../fixtures/dataset";
import { readDataset } from "../../fixtures/readDataset";
import { exceptionOf } from "../../fixtures/registrations";
import { amountAt, resourceSchool } from "../../fixtures/resourceSchools";
import { tableOf } from "../../fixtures/tables";

function judged(schools: readonly School[], more: Partial<Dataset> = {}): JudgedResources {
  const dataset = { ...datasetOf({ schools }), ...more };
  return judgeResources(dataset, limitsInForce(dataset, qualityBalance2017).limits, exceptionsGranted(dataset));
}

const outcomeOf = (resources: JudgedResources, item: ItemId): Outcome | null | undefined =>
  resources.judgements.get(item)?.computed;
const notesOf = (resources: JudgedResources, item: ItemId): string[] =>
  resources.judgements.get(item)?.notes.map(({ code }) => code) ?? [];
const codesOf = (resources: JudgedResources): string[] => resources.findings.map(({ code }) => code);
const primary = (part = {}): School => resourceSchool({ primary: part });
const junior = (part = {}): School => resourceSchool({ junior: part });

test("a county in which every row stands above the standard meets everything, with coefficients of 0", () => {
  const resources = judged([primary(), primary({ students: 300 }), junior(), junior({ students: 200 })]);
  expect([...resources.judgements.keys()].map((item) => outcomeOf(resources, item))).toEqual(Array(9).fill("met"));
  expect(resources.balance).toHaveLength(14);
  expect(
    resources.balance.every((one) => Math.abs(one.coefficientOfVariation ?? 1) < 1e-12 && one.outcome === "met"),
  ).toBe(true);
  expect(resources.composite.primary).toBeCloseTo(0, 12);
  expect(resources.schools.map(({ part, met, outcome }) => [part.stage, met, outcome])).toEqual([
    ["primary", 7, "met"],
    ["primary", 7, "met"],
    ["junior", 7, "met"],
    ["junior", 7, "met"],
  ]);
});

test("an indicator that bounds alone decide names the cells that they rest on", () => {
  const headings = ["学校名称", "学校类型", "小学在校生数", "室内体育用房面积（㎡）"];
  const table = tableOf("学校", headings, [["东溪小学", "小学", 600, 9000]]);
  const dataset = readDataset({ tables: [table], plainRanges: [], ownSheets: [] });
  const item = judged(dataset.schools).judgements.get("R5");
  expect(item?.parts[0]).toMatchObject({ value: null, outcome: "met" });
  expect(item?.evidence.map(({ value }) => value)).toEqual([9000, 600]);
});

test("one indicator at 85% leaves a school met and its item unmet, with the lowest row and the mean in the arithmetic", () => {
  const short = amountAt("R4", "primary", 500, 0.9);
  const resources = judged([primary({ amounts: { R4: short } }), primary(), junior(), junior()]);
  expect([outcomeOf(resources, "R4"), outcomeOf(resources, "R-schools")]).toEqual(["unmet", "met"]);
  const item = resources.judgements.get("R4");
  expect(item?.parts[0]).toMatchObject({ stage: "primary", value: 4.05, limit: 4.5, outcome: "unmet" });
  expect(item?.parts[0]?.distance).toBeCloseTo(-0.45, 12);
  expect(item?.steps.slice(0, 2)).toEqual(["4725 ÷ 1000 = 4.72", "2025 ÷ 500 = 4.05 < 4.5"]);
  expect(item?.evidence[0]?.value).toBe(short);
  expect(resources.schools[0]).toMatchObject({
    met: 6,
    outcome: "met",
    standardOutcomes: { R4: "unmet" },
    floorOutcomes: { R4: "met" },
  });
});

test("two indicators below the standard fail a school, and it is named", () => {
  const amounts = { R1: amountAt("R1", "primary", 500, 0.99), R2: amountAt("R2", "primary", 500, 0.99) };
  const resources = judged([primary(), primary({ amounts }), junior(), junior()]);
  expect(outcomeOf(resources, "R-schools")).toBe("unmet");
  const item = resources.judgements.get("R-schools");
  expect(item?.parts[0]).toMatchObject({ value: 50, limit: 100, unit: "%", outcome: "unmet" });
  expect(item?.steps).toEqual(["1 ÷ 2 × 100 = 50 < 100", "2 ÷ 2 × 100 = 100 ≥ 100"]);
  expect(item?.notes.find(({ code }) => code === "rowsConcerned")?.params).toMatchObject({
    stage: "primary",
    unmet: 1,
    names: [resources.schools[1]?.school.name],
  });
});

test("a school that two indicators already fail stays unmet where a third is blank (D1)", () => {
  const amounts = { R1: 1, R2: 1, R3: null };
  expect(judged([primary({ amounts }), junior()]).schools[0]?.outcome).toBe("unmet");
  expect(judged([primary({ amounts: { R3: null } }), junior()]).schools[0]?.outcome).toBe("undetermined");
});

test("a missing amount leaves its one coefficient undetermined, the other six stand", () => {
  const resources = judged([primary({ amounts: { R6: null } }), primary(), junior(), junior()]);
  expect(resources.balance.slice(0, 7).map(({ outcome }) => outcome)).toEqual([
    "met",
    "met",
    "met",
    "met",
    "met",
    "undetermined",
    "met",
  ]);
  expect(resources.balance[5]).toMatchObject({
    rows: 2,
    mean: null,
    standardDeviation: null,
    coefficientOfVariation: null,
  });
  expect([outcomeOf(resources, "R-balance"), resources.composite.primary, resources.composite.junior]).toEqual([
    "undetermined",
    null,
    expect.closeTo(0, 12),
  ]);
  expect(resources.judgements.get("R-balance")?.steps[5]).toBe("");
});

/** The school with its amount of one indicator only known to lie within a share of itself. */
function within(school: School, id: IndicatorId, share: number): School {
  const parts = school.parts.map((part) => {
    const { low } = ofIndicator(part.amounts, id);
    return { ...part, amounts: { ...part.amounts, [id]: computedFigure(low * (1 - share), low * (1 + share), []) } };
  });
  return { ...school, parts };
}

test("amounts between two numbers give a coefficient between two numbers, judged by D1 (D31)", () => {
  const near = judged([primary({ at: 1 }), within(primary({ at: 1.2 }), "R7", 0.05), junior(), junior()]);
  const [cv] = near.balance.slice(6, 7);
  expect(cv).toMatchObject({ mean: null, standardDeviation: null, coefficientOfVariation: null, outcome: "met" });
  expect(cv?.bounds?.coefficientOfVariation.low).toBeLessThan(0.1 / 1.1);
  expect(cv?.bounds?.coefficientOfVariation.high).toBeGreaterThan(0.1 / 1.1);
  expect(near.judgements.get("R-balance")?.steps[6]).toMatch(
    /^\([\d.]+～[\d.]+\) ÷ \([\d.]+～[\d.]+\) = 0\.\d+～0\.\d+ ≤ 0\.5$/,
  );
  expect(outcomeOf(near, "R-balance")).toBe("met");
  const open = judged([primary({ at: 1 }), within(primary({ at: 3 }), "R7", 0.2), junior(), junior()]);
  expect(open.balance[6]).toMatchObject({
    outcome: "undetermined",
    bounds: { mean: { low: expect.any(Number) as number } },
  });
  const far = judged([primary({ at: 1 }), within(primary({ at: 9 }), "R7", 0.1), junior(), junior()]);
  expect(far.balance[6]).toMatchObject({ coefficientOfVariation: null, outcome: "unmet" });
  expect(far.judgements.get("R-balance")?.parts[6]?.bound).toMatchObject({ isAtMost: false });
});

test.each([
  ["pupils", { students: null }],
  ["membership", { membership: "unknown" as const }],
])("unknown %s of a row leave the seven coefficients of its stage undetermined, and the row too", (_, part) => {
  const resources = judged([primary(part), primary(), junior(), junior()]);
  expect(resources.balance.map(({ outcome }) => outcome)).toEqual([
    ...Array<Outcome>(7).fill("undetermined"),
    ...Array<Outcome>(7).fill("met"),
  ]);
  expect(resources.schools[0]?.outcome).toBe("undetermined");
  expect(outcomeOf(resources, "R-schools")).toBe("undetermined");
  expect(resources.balance[0]?.rows).toBe(2);
});

test("a coefficient above its limit fails, though every school is met", () => {
  const resources = judged([primary({ at: 1 }), primary({ at: 5 }), junior(), junior()]);
  expect([outcomeOf(resources, "R-schools"), outcomeOf(resources, "R-balance")]).toEqual(["met", "unmet"]);
  expect(resources.balance[0]?.coefficientOfVariation).toBeCloseTo(2 / 3, 12);
  expect(resources.judgements.get("R-balance")?.steps[3]).toBe("9 ÷ 13.5 = 0.667 > 0.5");
});

test("a single row has coefficient 0 with a finding; nothing of a resource at all has none", () => {
  const resources = judged([primary({ amounts: { R7: 0 } }), junior(), junior()]);
  expect(resources.balance[0]).toMatchObject({ rows: 1, coefficientOfVariation: 0, outcome: "met" });
  expect(resources.balance[6]).toMatchObject({ mean: 0, coefficientOfVariation: null, outcome: "undetermined" });
  expect(codesOf(resources)).toEqual(["singleRow", "zeroMean"]);
});

test("a stage that the county lacks does not apply, unless a school of unknown type might belong to it", () => {
  const without = judged([primary(), primary()]);
  expect([outcomeOf(without, "R-schools"), outcomeOf(without, "R-balance"), without.composite.junior]).toEqual([
    "met",
    "met",
    null,
  ]);
  expect(without.balance.every(({ stage }) => stage === "primary")).toBe(true);
  expect(notesOf(without, "R-balance")).toEqual(["composite", "stageAbsent"]);
  const unsure = judged([primary(), primary(), resourceSchool({}, { type: null })]);
  expect([outcomeOf(unsure, "R1"), outcomeOf(unsure, "R-schools"), outcomeOf(unsure, "R-balance")]).toEqual([
    "undetermined",
    "undetermined",
    "undetermined",
  ]);
});

test("a table of schools of which none counts decides nothing, and says who stays out", () => {
  const out = (students: number): School =>
    resourceSchool(
      { primary: { students, membership: { excluded: "teachingPointUnder50" } } },
      { type: "teachingPoint" },
    );
  const resources = judged([out(38), out(29)]);
  expect([outcomeOf(resources, "R-schools"), outcomeOf(resources, "R-balance"), outcomeOf(resources, "R1")]).toEqual([
    "undetermined",
    "undetermined",
    "undetermined",
  ]);
  expect(resources.excluded.map(({ students, reason }) => [students, reason])).toEqual([
    [38, "teachingPointUnder50"],
    [29, "teachingPointUnder50"],
  ]);
  expect(resources.judgements.get("R-schools")?.notes.at(-1)?.params).toEqual({
    reason: "teachingPointUnder50",
    schools: 2,
    students: 67,
  });
});

test("without any table of schools everything is undetermined, and county means are information", () => {
  const dataset = datasetOf({
    figures: {
      primaryStudents: 12927,
      teachingPointStudents: 109,
      primaryTeachersAboveRequiredDegree: 919,
      primaryStatedComposite: 0.417,
    },
  });
  const resources = judgeResources(
    dataset,
    limitsInForce(dataset, qualityBalance2017).limits,
    exceptionsGranted(dataset),
  );
  expect(
    [...INDICATOR_IDS, "R-schools" as const, "R-balance" as const].every(
      (item) => outcomeOf(resources, item) === "undetermined",
    ),
  ).toBe(true);
  expect(resources.judgements.get("R1")?.steps).toEqual(["919 ÷ 12818 × 100 = 7.17"]);
  expect(notesOf(resources, "R1")).toEqual(["schoolTableNeeded", "countyMean"]);
  expect(codesOf(resources)).toEqual(["noSchoolTable", "compositeIsNoProof"]);
  expect([resources.schools, resources.balance]).toEqual([[], []]);
});

test.each([
  ["more backbone teachers than teachers", primary({ amounts: { R2: 60 }, fullTimeTeachers: 50 }), "R2"],
  [
    "more indoor space than teaching space",
    resourceSchool({ primary: {} }, { figures: { indoorSportsSpace: 900, teachingSpaceGross: 800 } }),
    "R4",
  ],
] as const)("%s says nothing of the indicator (D1)", (_, school, id) => {
  const resources = judged([school, primary(), junior(), junior()]);
  expect(resources.schools[0]?.ratios[id]).toBeNull();
  expect(resources.schools[0]?.standardOutcomes[id]).toBe("undetermined");
  expect(resources.balance.find(({ indicator }) => indicator === id)?.outcome).toBe("undetermined");
});

describe("exceptions that add to an indicator", () => {
  const students = 80;
  const short = { R3: amountAt("R3", "primary", students, 0.5), R1: amountAt("R1", "primary", students, 0.9) };
  const rural = resourceSchool({ primary: { students, amounts: short } }, { locality: "rural" });
  const registered = (given: Partial<RegisteredException> = {}): Partial<Dataset> => ({
    exceptions: [
      exceptionOf({ kind: "sharedSportsAndArtsTeachers", schoolKey: rural.key, quantity: figureOf(1), ...given }),
    ],
  });

  test("count for the school rule with a note, and never for the coefficient, which is shown beside", () => {
    const schools = [rural, primary(), junior(), junior()];
    const without = judged(schools);
    const resources = judged(schools, registered());
    expect([without.schools[0]?.outcome, resources.schools[0]?.outcome]).toEqual(["unmet", "met"]);
    expect(resources.schools[0]?.notes).toEqual([
      { code: "metByException", params: { exception: "小规模学校体艺教师走教", schools: null, count: 1 } },
    ]);
    expect(resources.schools[0]?.ratios).toEqual(without.schools[0]?.ratios);
    expect(resources.balance).toEqual(without.balance);
    expect(notesOf(resources, "R-schools")).toContain("metByException");
    expect(notesOf(resources, "R-balance")).toContain("coefficientWithException");
    expect(resources.schools[1]?.notes).toEqual([]);
  });

  test("change nothing where they are refused", () => {
    const schools = [rural, primary(), junior(), junior()];
    expect(judged(schools, registered({ basis: null })).schools[0]?.outcome).toBe("unmet");
  });

  test("of a school with two parts may serve either, so nothing is decided by them", () => {
    const both = resourceSchool(
      { primary: { students: 40, amounts: { R3: 0, R1: 0 } }, junior: { students: 40, amounts: { R3: 0.1 } } },
      { locality: "rural" },
    );
    const resources = judged([both, primary(), junior()], {
      exceptions: [exceptionOf({ kind: "sharedSportsAndArtsTeachers", schoolKey: both.key, quantity: figureOf(3) })],
    });
    expect(
      resources.schools
        .filter(({ school }) => school === both)
        .map(({ outcome, standardOutcomes }) => [outcome, standardOutcomes.R3]),
    ).toEqual([
      ["unmet", "undetermined"],
      ["undetermined", "undetermined"],
    ]);
  });
});
