import { missingData } from "../../../src/present/missing/missingData";
import { sheetPlans } from "../../../src/present/sheetPlans";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";

const evaluation = madeEvaluation({ blanks: ["3/primary/R4"] });
const missing = missingData(evaluation, zhCN);

test("a blank amount of a school is one line with school, stage, field, and who supplies it", () => {
  const ofSchools = missing.filter(({ school }) => school !== null);
  expect(ofSchools.map(({ stage, label, items }) => [stage, label, items])).toContainEqual([
    "primary",
    expect.stringContaining("教学及辅助用房"),
    ["R4"],
  ]);
  expect(ofSchools[0]?.offices).toEqual(["land", "finance"]);
});

test("figures of the county that an item needs are lines of their own, once each", () => {
  expect(missing.filter(({ school }) => school === null).map(({ label }) => label)).toContain("优质高中招生名额总数");
  expect(new Set(missing.map(({ key }) => key)).size).toBe(missing.length);
});

test("the sheet has a row for each, and never says that there are more", () => {
  const plan = sheetPlans(planned(evaluation), {}, zhCN, { evaluatedAt: "", version: "" }).find(
    ({ id }) => id === "missing",
  );
  const rows = plan?.rows.filter(({ key }) => missing.some((one) => one.key === key));
  expect(rows).toHaveLength(missing.length);
  expect(JSON.stringify(plan?.rows)).not.toMatch(/另有/);
});

test("where nothing is open nothing is missing", () => {
  const { items } = evaluation;
  const clear = { ...evaluation, schools: [], items: items.map((item) => ({ ...item, outcome: "met" as const })) };
  expect(missingData(clear, zhCN)).toEqual([]);
});
