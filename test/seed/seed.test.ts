import { writeFileSync } from "node:fs";
import type { UeiEvaluationJson } from "../../src/present/evaluationJson";
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
    ["undetermined", ["G3", "G6", "G9", "G14", "Q4", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R-schools", "R-balance"]],
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
