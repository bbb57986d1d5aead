import type { SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { INDICATOR_IDS } from "../../../src/regulation/indicators";
import { madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { withEarlierYears } from "../../fixtures/earlierYears";
import { madeEvaluation, type MadeEvaluation } from "../../fixtures/evaluation";
import { cellAtKey, columnOf, rowOf } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";

function balancePlan(made: MadeEvaluation = {}): SheetPlan {
  const plan = madePlans(planned(madeEvaluation(made)), {}, zhCN, { evaluatedAt: "", version: "" }).find(
    ({ id }) => id === "balance",
  );
  if (plan === undefined) throw new Error("no balance sheet");
  return plan;
}

const plan = balancePlan();
const HEADINGS = zhCN.sheets.balance.headings;

test("the composite is the published 0.417 and 0.200, and is not judged", () => {
  expect(cellAtKey(plan, "primary:composite", "差异系数").value).toBeCloseTo(0.417, 3);
  expect(cellAtKey(plan, "junior:composite", "差异系数").value).toBeCloseTo(0.2, 3);
  expect(cellAtKey(plan, "primary:composite", "结论")).toMatchObject({
    value: "仅列示，不判定",
    style: { tone: "plain" },
  });
});

test("each indicator has mean, deviation, coefficient beside its formula, schools at standard and who pulls it", () => {
  const row = (heading: string): unknown => cellAtKey(plan, "primary:R6", heading).value;
  expect(row("全县平均值")).toBeCloseTo(3516.82, 2);
  expect(row("达标学校数")).toBe(22);
  expect(cellAtKey(plan, "primary:R3", "达标学校数").value).toBe(20);
  expect(cellAtKey(plan, "primary:R6", "公式复核")).toMatchObject({
    value: row("差异系数"),
    formula: expect.stringContaining("{schools}!"),
  });
  expect(String(cellAtKey(plan, "primary:R6", HEADINGS.pull).value)).toMatch(/^胡杨小学 54\.5% ↑；云杉小学 10\.6% ↓；/);
});

test("a coefficient that would be rounded under its limit shows more digits", () => {
  const made = balancePlan({
    change: (one) => ({
      ...one,
      balance: one.balance.map((balance) =>
        balance.stage === "primary" && balance.indicator === "R1"
          ? { ...balance, coefficientOfVariation: 0.5004, outcome: "unmet" }
          : balance,
      ),
    }),
  });
  expect(cellAtKey(made, "primary:R1", "差异系数")).toMatchObject({
    value: 0.5004,
    style: { format: "decimal6", tone: "unmet" },
  });
});

test("a missing figure leaves mean, coefficient and formula value undetermined, never a number", () => {
  const gaps = balancePlan({ blanks: ["3/primary/R4"] });
  const values = ["全县平均值", "标准差", "差异系数", "公式复核"].map(
    (heading) => cellAtKey(gaps, "primary:R4", heading).value,
  );
  expect(values).toEqual(["数据不全", "数据不全", "数据不全", "数据不全"]);
  expect(cellAtKey(gaps, "primary:composite", "公式复核").value).toBe("数据不全");
  expect(gaps.charts[0]?.series[0]?.cached[3]).toBeNull();
});

test("the charts draw the cells of their own rows, with the limit of their stage", () => {
  const [primary, junior] = plan.charts;
  expect(plan.charts).toHaveLength(2);
  for (const [chart, stage] of [
    [primary, "primary"],
    [junior, "junior"],
  ] as const) {
    const from = plan.rows.findIndex((row) => row.key === `${stage}:R1`);
    expect(chart?.series[0]?.values).toMatchObject({
      fromRow: from,
      toRow: from + 6,
      fromColumn: columnOf(plan, HEADINGS.coefficient),
    });
    expect(chart?.series[0]?.cached).toEqual(
      plan.rows.slice(from, from + 7).map((row) => row.cells[columnOf(plan, HEADINGS.coefficient)]?.value),
    );
    expect(chart?.cachedCategories).toEqual(
      plan.rows.slice(from, from + 7).map((row) => row.cells[columnOf(plan, HEADINGS.indicator)]?.value),
    );
    expect(chart?.series[1]?.cached).toEqual(Array.from({ length: 7 }, () => (stage === "primary" ? 0.5 : 0.45)));
  }
  expect(plan.rows.length).toBeGreaterThan(primary?.anchor.toRow ?? Infinity);
});

test("a stage of which no coefficient is known has no chart: it would show the limit alone", () => {
  const blanks = INDICATOR_IDS.map((id) => `3/primary/${id}`);
  expect(balancePlan({ blanks }).charts.map(({ title }) => title)).toEqual(["初中校际差异系数"]);
});

test("a county without junior schools has one chart, one without schools a sentence", () => {
  const onlyPrimary = balancePlan({
    schools: [
      ["甲", "1", "primarySchool", [100, null, null], [5, null], [1, null], [1, null], 450, 750, 2e5, 3, [6, 0]],
    ],
  });
  expect(onlyPrimary.charts).toHaveLength(1);
  expect(cellAtKey(onlyPrimary, "primary:R1", "差异系数").value).toBe(0);
  const none = balancePlan({ schools: [] });
  expect(none.charts).toEqual([]);
  expect(rowOf(none, "@noSchools").cells[0]?.value).toMatch(/未识别到可计入的学校/);
});

describe("beside earlier years", () => {
  const before = (year: number): SheetPlan => balancePlan({ change: (one) => withEarlierYears(one, [year]) });
  const years = before(2024);

  test("each coefficient and mean has last year's and what has become of it, in sign and word", () => {
    const row = (plan: SheetPlan, heading: keyof typeof HEADINGS): unknown =>
      cellAtKey(plan, "primary:R6", HEADINGS[heading]).value;
    expect(row(years, "previousCoefficient")).toBeCloseTo(0.386 + 0.01, 3);
    expect([row(years, "coefficientChange"), row(years, "meanChange")]).toEqual(["↓ 下降0.010", "↑ 上升351.68"]);
    expect(cellAtKey(years, "primary:composite", HEADINGS.coefficientChange).value).toBe("↓ 下降0.010");
    expect(cellAtKey(years, "primary:composite", HEADINGS.meanChange).value).toBeNull();
    expect(row(before(2022), "coefficientChange")).toBe("↓ 下降0.030（与2022年相比）");
  });

  test("without any there is a dash in their columns, which stay, since people may have written there, and no chart", () => {
    const columns = ["previousMean", "meanChange", "previousCoefficient", "coefficientChange"] as const;
    expect(columns.map((id) => cellAtKey(plan, "primary:R6", HEADINGS[id]))).toEqual(
      columns.map(() => ({ value: "—", style: { role: "status", tone: "plain", format: "text" } })),
    );
    expect([plan.columns, plan.charts.length]).toEqual([years.columns, 2]);
  });

  test("a chart of lines a stage draws the table of years below it", () => {
    const [, , primary, junior] = years.charts;
    expect(years.charts).toHaveLength(4);
    for (const [chart, stage] of [
      [primary, "primary"],
      [junior, "junior"],
    ] as const) {
      for (const { values, cached, kind } of chart?.series ?? []) {
        const cells = years.rows.slice(values.fromRow, values.toRow + 1);
        expect(cells.map(({ key }) => key)).toEqual([`@years:${stage}:2024`, `@years:${stage}:2025`]);
        expect([cells.map((row) => row.cells[values.fromColumn]?.value), kind]).toEqual([
          cached,
          expect.stringMatching(/ine$/),
        ]);
      }
    }
  });
});
