import { G4 } from "../../../src/regulation/items/government/G4";
import { G5 } from "../../../src/regulation/items/government/G5";
import { G7 } from "../../../src/regulation/items/government/G7";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { limitsInForce } from "../../../src/evaluate/limits/limitsInForce";
import type { RegisteredOverride } from "../../../src/model/dataset";
import { overrideOf } from "../../fixtures/registrations";
import { datasetOf } from "../../fixtures/dataset";

function appliedIn(
  overrides: readonly Partial<RegisteredOverride>[],
  years: { schoolYear?: number; fiscalYear?: number } = { schoolYear: 2025, fiscalYear: 2025 },
) {
  return limitsInForce({ ...datasetOf({ figures: years }), overrides: overrides.map(overrideOf) }, qualityBalance2017);
}

const R1 = { item: "R1", stage: "primary", kind: "standard", value: 5, unit: "人" } as const;

test("the nation's limits hold where nothing is registered, the floor at 85% without binary noise", () => {
  const { limits, uses } = appliedIn([]);
  expect(limits.indicator("R1", "primary", "standard")).toMatchObject({
    value: 4.2,
    unit: "人",
    clause: "资源配置第1项",
    override: null,
  });
  expect(limits.indicator("R1", "primary", "floor").value).toBe(3.57);
  expect(limits.indicator("R6", "junior", "coefficientOfVariation").value).toBe(0.45);
  expect(limits.item(G5, "primaryClass").value).toBe(45);
  expect(uses).toEqual([]);
});

test.each([
  [2024, 6000],
  [2025, 7000],
  [undefined, 7000],
])("特教生均公用经费 of fiscal year %s is %s", (fiscalYear, value) => {
  expect(appliedIn([], fiscalYear === undefined ? {} : { fiscalYear }).limits.item(G7, "fundsPerStudent").value).toBe(
    value,
  );
});

test("a stricter standard is used, raises the floor with it, and is recorded", () => {
  const { limits, uses, findings, doubts } = appliedIn([R1]);
  expect(limits.indicator("R1", "primary", "standard")).toMatchObject({ value: 5, source: "省教督〔2024〕3号" });
  expect(limits.indicator("R1", "primary", "floor").value).toBe(4.25);
  expect(limits.indicator("R1", "junior", "standard").value).toBe(5.3);
  expect([uses.map((use) => use.isUsed), findings, doubts]).toEqual([[true], [], []]);
});

test("of two stricter limits the strictest stands, and only it is used", () => {
  const { limits, uses } = appliedIn([R1, { ...R1, value: 6 }, { ...R1, value: 4.5 }]);
  expect(limits.indicator("R1", "primary", "standard").value).toBe(6);
  expect(uses.map((use) => use.isUsed)).toEqual([false, true, false]);
});

test("a laxer limit is refused with an error", () => {
  const { limits, uses, findings } = appliedIn([
    { ...R1, value: 4 },
    { item: "R-balance", stage: "primary", kind: "coefficientOfVariation", value: 0.6, unit: "" },
  ]);
  expect(limits.indicator("R1", "primary", "standard").value).toBe(4.2);
  expect(limits.indicator("R3", "primary", "coefficientOfVariation").value).toBe(0.5);
  expect(uses.every((use) => !use.isUsed)).toBe(true);
  expect(findings.map(({ code, rank }) => [code, rank])).toEqual([
    ["overrideLaxer", "error"],
    ["overrideLaxer", "error"],
  ]);
});

test("校际差异系数 for R-balance tightens all seven of the stage", () => {
  const { limits } = appliedIn([
    { item: "R-balance", stage: "junior", kind: "coefficientOfVariation", value: 0.4, unit: null },
  ]);
  expect([
    limits.indicator("R1", "junior", "coefficientOfVariation").value,
    limits.indicator("R7", "junior", "coefficientOfVariation").value,
  ]).toEqual([0.4, 0.4]);
  expect(limits.indicator("R1", "primary", "coefficientOfVariation").value).toBe(0.5);
});

test("a limit of an item is found by item and stage, money in 万元 is read in 元", () => {
  const { limits } = appliedIn([
    { item: "G4", stage: "primary", kind: "standard", value: 1800, unit: "人" },
    { item: "G7", stage: null, allStages: true, kind: "standard", value: 0.8, unit: "万元" },
  ]);
  expect([
    limits.item(G4, "primarySchool").value,
    limits.item(G4, "juniorSchool").value,
    limits.item(G4, "combinedSchool").value,
  ]).toEqual([1800, 2000, 2500]);
  expect(limits.item(G7, "fundsPerStudent").value).toBe(8000);
});

test("one that takes effect after the year is not used, and is said to be so", () => {
  const late = { ...R1, effectiveFrom: "2026-09-01" };
  expect(appliedIn([late]).findings.map(({ code, rank }) => [code, rank])).toEqual([["overrideNotInForce", "info"]]);
  expect(appliedIn([late], {}).limits.indicator("R1", "primary", "standard").value).toBe(5);
});

test("blank 学段 means both stages where the nation asks the same of both", () => {
  const { limits } = appliedIn([
    { item: "R2", stage: null, allStages: true, kind: "standard", value: 1.5, unit: "人" },
  ]);
  expect([
    limits.indicator("R2", "primary", "standard").value,
    limits.indicator("R2", "junior", "standard").value,
  ]).toEqual([1.5, 1.5]);
});

test.each<[string, Partial<RegisteredOverride>]>([
  ["kind", { ...R1, kind: null }],
  ["value", { ...R1, value: null }],
  ["stage", { ...R1, stage: null, allStages: false }],
  ["stage", { ...R1, stage: null, allStages: true }],
  ["unit", { ...R1, unit: "㎡" }],
  ["date", { ...R1, effectiveFrom: null }],
  ["date", { ...R1, effectiveFrom: undefined }],
  ["basis", { ...R1, basis: null }],
  ["limit", { ...R1, item: "R-schools" }],
  ["limit", { item: "G11", stage: null, allStages: true, kind: "coefficientOfVariation", value: 15, unit: "%" }],
  ["limit", { item: "G11", stage: null, allStages: true, kind: "standard", value: 15, unit: "%" }],
])("a row whose %s cannot be read is not applied and puts its items in doubt", (gap, override) => {
  const { limits, doubts, findings, uses } = appliedIn([override]);
  expect(limits.indicator("R1", "primary", "standard").value).toBe(4.2);
  expect(findings.map(({ code, params }) => [code, (params as { gap?: string }).gap])).toEqual([
    ["overrideIncomplete", gap],
  ]);
  expect(doubts.map((doubt) => doubt.items)).toEqual([
    override.item === "R1"
      ? ["R1", "R-schools", "R-balance"]
      : override.item === "R-schools"
        ? ["R-schools", "R-balance"]
        : ["G11"],
  ]);
  expect(uses.map((use) => use.isUsed)).toEqual([false]);
});

test("a row whose 指标 is not understood puts the county in doubt", () => {
  expect(appliedIn([{ ...R1, item: null }]).doubts.map((doubt) => doubt.items)).toEqual(["county"]);
});
