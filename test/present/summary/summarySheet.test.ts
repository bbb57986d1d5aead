import type { Evaluation } from "../../../src/model/evaluation";
import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { eligibilityOf } from "../../../src/present/summary/eligibility";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation } from "../../fixtures/evaluation";
import { planned } from "../../fixtures/planned";
import { writtenSheet } from "../../fixtures/writtenSheet";

const STAMP = { evaluatedAt: "2026-11-23 22:00", version: "0.1.0" };
const summaryOf = (evaluation: Evaluation, kept = {}, strings = zhCN): SheetPlan => {
  const plan = madePlans(planned(evaluation), kept, strings, STAMP).find(({ id }) => id === "summary");
  if (plan === undefined) throw new Error("no summary");
  return plan;
};
const said = (plan: SheetPlan, key: string): string =>
  plan.rows
    .filter((row) => row.key === key)
    .flatMap(({ cells }) => cells.map(({ value }) => String(value ?? "")))
    .join("|");

test("it never says more than the evaluation: what is not met is no 达标, and who answers for it stands beside", () => {
  const plan = summaryOf(madeEvaluation());
  expect(said(plan, "@apply")).toMatch(/暂不能申报：2 项未达标/);
  const failing = plan.rows.filter(({ key }) => key?.startsWith("@failing:G") === true);
  expect(failing.map(({ cells }) => cells.slice(2, 6).map(({ value }) => value))).toContainEqual([
    "≤2500人",
    "2919人",
    "超出 419人",
    "教育局、自然资源局",
  ]);
});

test("a verdict that waits for data or for monitoring is told as such", () => {
  const of = (verdict: Evaluation["verdict"]): string =>
    said(summaryOf(madeEvaluation({ change: (one) => ({ ...one, verdict }) })), "@apply");
  expect(of("undetermined")).toMatch(/暂不能判定/);
  expect(of("pending")).toMatch(/待国家（省级）监测\/调查/);
  expect(of("pending")).not.toMatch(/可按程序/);
  expect(of("met")).toMatch(/可按程序准备申报/);
});

test("what has changed is empty on the first run and named on the next", () => {
  const first = madePlans(planned(madeEvaluation()), {}, zhCN, STAMP);
  expect(said(first[0] as SheetPlan, "@changes")).toMatch(/\|(?:\||$)/);
  const kept = keptEntries(first.map(writtenSheet));
  const better = madeEvaluation({
    change: (one) => ({
      ...one,
      items: one.items.map((item) => (item.id === "G4" ? { ...item, outcome: "met" } : item)),
    }),
  });
  expect(said(summaryOf(better, kept), "@changes")).toMatch(/学校规模：未达标 → 达标。较上次测算：新增 0 处/);
});

test("three years since basic balance count by years only, and a year that is not stated is no yes", () => {
  const evaluation = madeEvaluation();
  const kindOf = (recognised: number | null, period: string | null): string =>
    eligibilityOf({
      ...evaluation,
      period,
      dataset: {
        ...evaluation.dataset,
        figures:
          recognised === null
            ? {}
            : { basicBalanceYear: { low: recognised, high: recognised, table: null, row: 0, column: 0, parts: [] } },
      },
    }).kind;
  expect([2018, 2021, 2022, 2023, 2024, null].map((year) => kindOf(year, "2025"))).toEqual([
    "longEnough",
    "longEnough",
    "onTheDay",
    "onTheDay",
    "tooShort",
    "unknown",
  ]);
  expect(kindOf(2018, null)).toBe("unknown");
});

test("in English too every line is said", () => {
  const plan = summaryOf(madeEvaluation(), {}, en);
  expect(said(plan, "@apply")).toMatch(/Not yet: 2 not met/);
  expect(plan.rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))).join(" ")).not.toMatch(
    /undefined|NaN/,
  );
});

test("统计时点 is what the data name, else the rule's day as an assumption", () => {
  const of = (dataset: Partial<Evaluation["dataset"]>): string =>
    said(
      summaryOf(madeEvaluation({ change: (one) => ({ ...one, dataset: { ...one.dataset, ...dataset } }) })),
      "@dates",
    );
  const cell = { sheet: "县级指标", table: null, row: 1, column: 1 };
  expect(of({})).toContain("数据没有注明统计时点，按规定的2025年9月1日计；");
  expect(of({ texts: { statisticsDate: { text: "2025-09-15", cell } } })).toContain("统计时点：2025年9月15日；");
  expect(of({ importedAsOf: ["2025-09-01", "2025-10-20"] })).toContain(
    "统计时点：2025年9月1日至2025年10月20日，各来源不一（见“数据来源”）；",
  );
});
