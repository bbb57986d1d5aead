import type { BalanceId } from "../../../src/model/balanceId";

import type { BalanceTrend, Evaluation } from "../../../src/model/evaluation";
import { yearCharts } from "../../../src/present/account/yearCharts";
import { yearSentences } from "../../../src/present/account/yearSentences";
import { balanceSummary } from "../../../src/present/account/summaryAccount";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { withEarlierYears, yearOf } from "../../fixtures/earlierYears";
import { madeEvaluation } from "../../fixtures/evaluation";

/** What a primary stage was, by indicator: year and coefficient, where all is 0.4 now. */
function since(
  earlier: Readonly<Partial<Record<BalanceId, readonly [year: number, coefficient: number | null]>>>,
): Evaluation {
  const ids = Object.keys(earlier) as BalanceId[];
  const trends = ids.map((indicator): BalanceTrend => {
    const [year, coefficient] = earlier[indicator] ?? [2024, null];
    const previous = yearOf(year, coefficient);
    return { stage: "primary", indicator, years: [previous, yearOf(2025, 0.4)], previous };
  });
  return { ...madeEvaluation(), trends };
}

test("how many fell, which rose, and the composite, in one sentence a stage", () => {
  const evaluation = since({
    R1: [2024, 0.41],
    R2: [2024, 0.42],
    R3: [2024, 0.39],
    R4: [2024, 0.4],
    R5: [2024, 0.43],
    R6: [2024, 0.44],
    R7: [2024, 0.45],
    composite: [2024, 0.42],
  });
  expect(yearSentences(evaluation, zhCN)).toEqual([
    "与上年（2024年）相比，小学七项差异系数中5项下降、1项上升（体育、艺术教师由0.390升至0.400）、1项持平，综合差异系数由0.420降至0.400",
  ]);
  expect(yearSentences(evaluation, en)).toEqual([
    "Primary, since last year (2024): of 7 coefficients compared 5 fell, 1 rose (Sports and arts teachers from 0.390 to 0.400), 1 stayed; the composite went from 0.420 to 0.400",
  ]);
});

test("only what is known on both sides is compared, each with its own year, and a gap is said", () => {
  expect(
    yearSentences(since({ R1: [2022, 0.41], R2: [2022, null], R3: [2024, 0.41], composite: [2024, 0.4] }), zhCN),
  ).toEqual([
    "与上年（2024年）相比，小学可比较的1项差异系数1项下降，综合差异系数持平（0.400）",
    "与2022年相比，小学可比较的1项差异系数1项下降",
  ]);
  expect(yearSentences(since({ composite: [2024, 0.39] }), zhCN)).toEqual([
    "与上年（2024年）相比，小学综合差异系数由0.390升至0.400",
  ]);
  expect(yearSentences(madeEvaluation(), zhCN)).toEqual([]);
});

test("the summary of the balance ends with them", () => {
  const evaluation = withEarlierYears(madeEvaluation(), [2024]);
  const [primary, junior] = yearSentences(evaluation, zhCN);
  expect(balanceSummary(evaluation, zhCN)).toMatch(
    new RegExp(`；${primary?.replace(/[（）]/g, ".")}；${junior?.replace(/[（）]/g, ".")}。$`),
  );
});

test("a chart of lines a stage, as the sheet draws them, with words for those who cannot see it", () => {
  const charts = yearCharts(withEarlierYears(madeEvaluation(), [2022, 2024]), zhCN);
  expect(
    charts.map(({ stage, categories, series }) => [stage, categories, series.map(({ kind }) => kind).join()]),
  ).toEqual(
    (["primary", "junior"] as const).map((stage) => [
      stage,
      ["2022年", "2023年", "2024年", "2025年"],
      `${"line,".repeat(7)}limitLine`,
    ]),
  );
  expect(charts[0]?.description).toMatch(
    /^小学七项指标差异系数2022年至2025年折线图：1\. 高于规定学历教师 0\.428、—、0\.408、0\.398；2\. .*；7\. 网络多媒体教室 [^；]*；限值 0\.50。$/,
  );
  expect(yearCharts(madeEvaluation(), zhCN)).toEqual([]);
});
