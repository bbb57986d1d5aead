import { STANDARD } from "../../../src/app/standard";
import { ofIndicator } from "../../../src/model/ofIndicator";
import type { ItemResult } from "../../../src/model/evaluation";
import type { ItemId } from "../../../src/model/identifiers";
import { compliancePlan } from "../../../src/plan/compliancePlan";
import { lackingClauses, planClauses } from "../../../src/present/account/shortfallClauses";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";
import { unevenCountyRows } from "../../fixtures/unevenCounty";
import { evaluateRows } from "../../fixtures/wideSchools";

const evaluation = evaluateRows(unevenCountyRows());
const plan = compliancePlan(evaluation);

function item(id: ItemId): ItemResult {
  const found = evaluation.items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

test("what all schools lack up to the standard, in whole units and 万元", () => {
  const [R2, R6] = [ofIndicator(plan.totals, "R2"), ofIndicator(plan.totals, "R6")];
  const [clause, ...others] = lackingClauses(item("R-schools"), plan, STANDARD, zhCN);
  expect(others).toEqual([]);
  expect(clause).toMatch(/^按标准测算，需补充、培养高于规定学历教师\d+人，培养、认定骨干教师/);
  expect(clause).toContain(`骨干教师${R2.toStandard}人`);
  expect(clause).toContain(`教学仪器设备值${(R6.toStandard / 10000).toFixed(2)}万元`);
});

test("what rule and coefficients demand to be added or moved, each with its number", () => {
  expect(planClauses(item("R-schools"), plan, STANDARD, zhCN)[0]).toMatch(
    /测算，需.*培养、认定骨干教师49人.*；预计费用[\d.]+万元（测算值，分校数量见附表）$/,
  );
  const [ways] = planClauses(item("R-balance"), plan, STANDARD, zhCN);
  for (const { stage, moves, added, unit } of plan.balance.filter(({ indicator }) => indicator === "R2")) {
    const moved = (moves ?? []).reduce((sum, { units }) => sum + units, 0);
    expect(ways).toContain(
      `${zhCN.catalogue.stages[stage]}骨干教师须培养、认定${added}${unit}或在校际间调配${moved}${unit}`,
    );
  }
  expect(ways).toContain("不是调配指令");
  expect(planClauses(item("G4"), plan, STANDARD, zhCN)).toEqual([]);
});

test("a coefficient for which nothing was found says so", () => {
  const stuck = {
    ...plan,
    balance: plan.balance.slice(0, 1).map((one) => ({ ...one, areAdditionsEnough: false, areMovesEnough: false })),
  };
  expect(planClauses(item("R-balance"), stuck, STANDARD, zhCN)[0]).toContain("小学骨干教师按整数单位未找到方案");
});

test("what is too few and what is too many of an item, a lower bound named as one", async () => {
  const sample = await sampleEvaluation();
  const clauses = (id: ItemId) => lackingClauses(item(id), compliancePlan(sample), STANDARD, zhCN);
  expect(clauses("G3")).toEqual(["按标准测算共缺音乐专用教室至少1间"]);
  expect(clauses("G4")).toEqual(["按标准测算，在校生数超出上限419人"]);
  expect(clauses("G5")).toEqual(["按标准测算，超过班额上限的班级108个"]);
  expect(clauses("Q4")).toEqual(["按标准测算共缺教师培训经费2311元"]);
});

test("nothing is said where nothing is lacking, and English has its own words", () => {
  const none = {
    ...plan,
    schools: [],
    items: [],
    balance: [],
    totals: Object.fromEntries(
      Object.entries(plan.totals).map(([id, total]) => [id, { ...total, toStandard: 0, recommended: 0 }]),
    ) as typeof plan.totals,
  };
  for (const id of ["R-schools", "R-balance", "G3"] as const) {
    expect([...lackingClauses(item(id), none, STANDARD, zhCN), ...planClauses(item(id), none, STANDARD, zhCN)]).toEqual(
      [],
    );
  }
  const english = [
    ...lackingClauses(item("R-schools"), plan, STANDARD, en),
    ...planClauses(item("R-schools"), plan, STANDARD, en),
    ...planClauses(item("R-balance"), plan, STANDARD, en),
  ];
  expect(english.join(" ")).not.toMatch(/[\u4e00-\u9fff]/);
});
