import { evaluate } from "../fixtures/evaluate";
import type { Dataset, Doubt, Statement } from "../../src/model/dataset";
import type { Evaluation, ItemResult } from "../../src/model/evaluation";
import { finding } from "../../src/model/findings/finding";
import type { ItemId } from "../../src/model/identifiers";
import type { Outcome } from "../../src/model/outcome";
import { zhCN } from "../../src/strings/zh-CN";
import { cellAt, datasetOf } from "../fixtures/dataset";
import { overrideOf } from "../fixtures/registrations";
import { resourceSchool } from "../fixtures/resourceSchools";
import { wholeSeedDataset } from "../fixtures/seedResources";

function item(evaluation: Evaluation, id: ItemId): ItemResult {
  const found = evaluation.items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

const idsWith = (evaluation: Evaluation, outcome: Outcome): ItemId[] =>
  evaluation.items.filter((one) => one.outcome === outcome).map(({ id }) => id);

describe("the published county's own figures, without a table of schools", () => {
  const evaluation = evaluate(wholeSeedDataset());

  test("outcomes", () => {
    expect(idsWith(evaluation, "unmet")).toEqual(["G4", "G5", "Q2"]);
    expect(idsWith(evaluation, "undetermined")).toEqual([
      "R1",
      "R2",
      "R3",
      "R4",
      "R5",
      "R6",
      "R7",
      "R-schools",
      "R-balance",
      "G3",
      "G6",
      "G9",
      "G14",
      "Q4",
    ]);
    expect(idsWith(evaluation, "pending")).toEqual(["Q9", "S1"]);
    expect(idsWith(evaluation, "notApplicable")).toEqual([]);
    expect(evaluation.verdict).toBe("unmet");
    expect(evaluation.counts).toEqual({ met: 21, unmet: 3, undetermined: 7, pending: 2, notApplicable: 0 });
  });

  test("what is met by the bureau's own word is counted apart", () => {
    const declared = evaluation.items.filter(({ basis }) => basis === "declared").map(({ id }) => id);
    expect(declared).toEqual(["G1", "G2", "G10", "Q3", "Q5", "Q6", "Q7", "Q8", "V1", "V2", "V3", "V4", "V5", "V6"]);
    expect(evaluation.metByDeclaration).toBe(14);
    expect(item(evaluation, "G1").notes.map(({ code }) => code)).toEqual(["byDeclaration"]);
  });

  test("every conclusion that the figures do not support has a finding, and there is no false one", () => {
    const found = evaluation.findings.map(({ code, params }) => {
      const about = "item" in params ? params.item : "stage" in params ? params.stage : "";
      return about === "" ? code : `${code} ${about}`;
    });
    expect([...found].sort()).toEqual([
      "admissionsNotAccepted G14",
      "bracketStraddlesLimit",
      "compositeIsNoProof junior",
      "compositeIsNoProof primary",
      "declaredDiffers G4",
      "declaredDiffers G5",
      "declaredDiffers Q2",
      "declaredUnproven G3",
      "declaredUnproven G6",
      "declaredUnproven G9",
      "declaredUnproven Q4",
      "noSchoolTable",
      "retentionUnexplained",
      "specialPupilsDiffer",
      "specialSchoolPupilsWithoutSchool",
      "staffAboveApprovedPosts",
      "statedDiffers",
      "teachingPointsUnverified",
      "zonedShareOfAllSchools",
    ]);
    const slip = evaluation.findings.find(({ code }) => code === "statedDiffers");
    expect(slip?.params).toMatchObject({ stated: 3516.8, decimals: 2, arithmetic: "45078600 ÷ 12818 = 3516.82" });
  });

  test("agreement is told only where there is something to agree with", () => {
    expect([
      item(evaluation, "G4").agrees,
      item(evaluation, "G11").agrees,
      item(evaluation, "G3").agrees,
      item(evaluation, "G1").agrees,
    ]).toEqual([false, true, null, null]);
  });

  test("every finding and note has its sentence", () => {
    const sentences = { ...zhCN.intakeFindings, ...zhCN.evaluationFindings } as Record<
      string,
      (params: never) => string
    >;
    for (const { code, params } of evaluation.findings) expect(sentences[code]?.(params as never)).toMatch(/。$/);
    const notes = zhCN.evaluationMessages as unknown as Record<string, (params: never) => string>;
    for (const { code, params } of evaluation.items.flatMap((one) => one.notes))
      expect(notes[code]?.(params as never)).not.toMatch(/undefined|null/);
  });

  test("evaluating twice gives the same", () => {
    const dataset = wholeSeedDataset();
    expect(evaluate(dataset)).toEqual(evaluate(dataset));
  });
});

const VETOES: readonly ItemId[] = ["V1", "V2", "V3", "V4", "V5", "V6"];
const SCHOOLS = [
  resourceSchool({ primary: {} }),
  resourceSchool({ primary: {} }),
  resourceSchool({ junior: {} }),
  resourceSchool({ junior: {} }),
];

function countyOf(more: Partial<Dataset> = {}): Dataset {
  return { ...datasetOf({ schools: SCHOOLS, vetoes: VETOES.map((veto) => [veto, "met"] as const) }), ...more };
}

test("what intake found is carried on, and the same sentence about the same cell is said once", () => {
  const blank = finding("blankMark", "warning", { text: "—" }, cellAt(4));
  const { findings } = evaluate(
    countyOf({ findings: [blank, { ...blank }, finding("blankMark", "warning", { text: "—" }, cellAt(5))] }),
  );
  expect(findings.filter(({ code }) => code === "blankMark").map(({ where }) => where?.row)).toEqual([6, 7]);
});

test("an empty dataset is undetermined in everything that decides, and throws nothing", () => {
  const evaluation = evaluate(datasetOf({}));
  expect(evaluation.items.filter(({ outcome }) => outcome === "met" || outcome === "unmet")).toEqual([]);
  expect(evaluation.verdict).toBe("undetermined");
  expect(evaluation.items.map(({ id }) => id)).not.toContain("V7");
});

test("a doubt takes back what it touches and leaves what has failed", () => {
  const because = finding("tableNotRecognised", "warning", { table: "表1" }, null);
  const doubts: Doubt[] = [{ items: ["R-schools", "R-balance", "S1"], because }];
  const spread = [resourceSchool({ primary: { at: 1 } }), resourceSchool({ primary: { at: 6 } })];
  const evaluation = evaluate(countyOf({ schools: spread, doubts }));
  expect([
    item(evaluation, "R-schools").outcome,
    item(evaluation, "R-balance").outcome,
    item(evaluation, "S1").outcome,
  ]).toEqual(["undetermined", "unmet", "undetermined"]);
  expect(item(evaluation, "R-schools").notes.map(({ code }) => code)).toContain("inDoubt");
  expect(evaluation.findings.filter((one) => one.code === because.code)).toEqual([because]);
});

test("a stricter local limit is used, printed, and may fail what the nation's would pass", () => {
  const override = overrideOf({ item: "R1", stage: "primary", value: 5.1 });
  const evaluation = evaluate(countyOf({ overrides: [override] }));
  expect([item(evaluation, "R1").outcome, item(evaluate(countyOf()), "R1").outcome]).toEqual(["unmet", "met"]);
  expect(evaluation.standard.overrides).toEqual([{ override, isUsed: true }]);
  expect(evaluation.indicatorLimits.R1?.primary).toMatchObject({
    standard: { value: 5.1, override },
    floor: { value: 4.335 },
  });
});

test("an unreadable local limit leaves its items undetermined; one of no known 指标 keeps the county from met", () => {
  const incomplete = evaluate(countyOf({ overrides: [overrideOf({ value: null })] }));
  expect([item(incomplete, "R1").outcome, item(incomplete, "R2").outcome]).toEqual(["undetermined", "met"]);
  const unknown = evaluate(countyOf({ overrides: [overrideOf({ item: null })] }));
  expect(unknown.items.map(({ outcome }) => outcome)).toEqual(evaluate(countyOf()).items.map(({ outcome }) => outcome));
  expect(unknown.verdict).toBe("undetermined");
  expect(unknown.findings.map(({ code }) => code)).toContain("overrideItemUnknown");
});

test("存在 of a case that is none of the list fails the county (D20)", () => {
  const evaluation = evaluate(
    countyOf({ vetoes: [...countyOf().vetoes, { veto: null, label: "乱收费", outcome: "unmet", cell: cellAt(9) }] }),
  );
  expect(evaluation.verdict).toBe("unmet");
  expect(evaluation.counts.unmet).toBe(0);
  expect(evaluation.findings.map(({ code }) => code)).toContain("otherVetoCase");
});

test("a plan for later stands beside the item and makes nothing of it (D9)", () => {
  const statement: Statement = {
    item: "G1",
    text: "正在规划",
    declared: "unmet",
    evidence: "规划图",
    remedyPlan: "2027年完成布局调整",
    cell: cellAt(3),
  };
  const evaluation = evaluate(countyOf({ statements: { G1: statement } }));
  expect(item(evaluation, "G1")).toMatchObject({ outcome: "unmet", basis: "declared", declared: "unmet" });
  expect(item(evaluation, "G1").notes).toContainEqual({ code: "remedyPlan", params: { plan: "2027年完成布局调整" } });
  expect(evaluation.evidenceTexts).toEqual({ G1: "规划图" });
});
