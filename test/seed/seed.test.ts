import { writeFileSync } from "node:fs";
import type { UeiEvaluationJson } from "../../src/present/json/evaluationJson";
import { jsonOf } from "../cli/runUei";
import { temporaryFolder } from "../cli/temporaryFolder";
import { seedWorkbook } from "./seedWorkbook";

const place = temporaryFolder();

async function seed(): Promise<UeiEvaluationJson> {
  writeFileSync(place("乌苏市.xlsx"), seedWorkbook());
  return jsonOf(place("乌苏市.xlsx"));
}

function outcomes({ items }: UeiEvaluationJson, ...ids: readonly string[]): string[] {
  return ids.map((id) => items.find((item) => item.id === id)?.outcome ?? "absent");
}

test("the outcomes are those that the decisions demand", async () => {
  const evaluation = await seed();
  const expected: readonly [outcome: string, ids: readonly string[]][] = [
    [
      "undetermined",
      ["G3", "G6", "G9", "G14", "Q4", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R-schools", "R-balance"],
    ],
    ["unmet", ["G4", "G5", "Q2"]],
    ["pending", ["Q9", "S1"]],
    ["met", ["G7", "G13", "G8", "G11", "G12", "G15", "Q1"]],
    ["met", ["G1", "G2", "G10", "Q3", "Q5", "Q6", "Q7", "Q8", "V1", "V2", "V3", "V4", "V5", "V6"]],
  ];
  for (const [outcome, ids] of expected) expect(outcomes(evaluation, ...ids)).toEqual(ids.map(() => outcome));
  expect(evaluation.verdict).toBe("unmet");
  expect(evaluation.county).toBe("乌苏市");
  expect(evaluation.period).toBe("2025");
});

test("G4, G5 and Q2 contradict their declaration, G1, G2, G10, Q3 and Q5 to Q8 are met by it alone", async () => {
  const { items } = await seed();
  const found = (id: string) => items.find((item) => item.id === id);
  for (const id of ["G4", "G5", "Q2"]) expect([id, found(id)?.declared, found(id)?.agrees]).toEqual([id, "met", false]);
  for (const id of ["G1", "G2", "G10", "Q3", "Q5", "Q6", "Q7", "Q8"]) {
    expect([id, found(id)?.basis === "computed", found(id)?.agrees === false]).toEqual([id, false, false]);
  }
});

test("every line that its figures do not support is a finding, and there is no other", async () => {
  const { findings } = await seed();
  const found = findings.map(({ code, where }) => `${code} ${where === null ? "" : where.sheet + where.cell}`.trim());
  expect(found.sort()).toEqual(
    [
      // 规模, 班额, 残疾儿童: computed against the declaration.
      "declaredDiffers 自评情况C15",
      "declaredDiffers 自评情况C16",
      "declaredDiffers 自评情况C28",
      // 音美教室, 小规模公用经费, 360学时, 培训经费: declared, not proven; 名额分配 is told by what stands in its place.
      "declaredUnproven 自评情况C14",
      "declaredUnproven 自评情况C17",
      "declaredUnproven 自评情况C20",
      "declaredUnproven 自评情况C30",
      "bracketStraddlesLimit 县级指标B58",
      "specialPupilsDiffer 县级指标B62",
      "zonedShareOfAllSchools 县级指标B74",
      "admissionsNotAccepted 县级指标B77",
      "retentionUnexplained 县级指标B81",
      "specialSchoolPupilsWithoutSchool 县级指标B91",
      "staffAboveApprovedPosts 第十条B8",
      "noSchoolTable",
      "compositeIsNoProof 县级指标B50",
      "compositeIsNoProof 县级指标B51",
      "teachingPointsUnverified 县级指标B15",
      "statedDiffers 县级指标B46",
    ].sort(),
  );
});

test("the findings carry the numbers that an inspector would ask about", async () => {
  const { findings } = await seed();
  const said = (code: string): string =>
    findings
      .filter((finding) => finding.code === code)
      .map(({ message }) => message)
      .join("\n");
  expect(said("statedDiffers")).toMatch(/3516\.80.*3516\.82/);
  expect(said("retentionUnexplained")).toMatch(/2401.*2402.*1人/);
  expect(said("specialPupilsDiffer")).toMatch(/105.*125.*5880/);
  expect(said("staffAboveApprovedPosts")).toMatch(/1945.*1606.*1436/);
  expect(said("admissionsNotAccepted")).toMatch(/61\.06.*67\.89/);
});

test("the figures are recomputed as they are published, and both rates of Q2 are shown", async () => {
  const { items } = await seed();
  const values = (id: string) => items.find((item) => item.id === id)?.parts.map(({ value }) => value?.toFixed(2));
  expect(values("G7")).toContain("7000.00");
  expect(values("G11")).toEqual(["18.13", "29.10"]);
  expect(values("Q1")).toEqual(["99.54"]);
  expect(values("Q2")).toEqual(["84.92"]);
  const notes = items.find((item) => item.id === "Q2")?.notes.join("\n") ?? "";
  expect(notes).toMatch(/100|96\.20|87\.86/);
});
