import type { Evaluation } from "../../../src/model/evaluation";
import { yearChart } from "../../../src/present/years/yearChart";
import { axisMinimum } from "../../../src/present/years/yearLines";
import { stagesOverYears } from "../../../src/present/years/yearTable";
import { zhCN } from "../../../src/strings/zh-CN";
import { withEarlierYears } from "../../fixtures/earlierYears";
import { madeEvaluation } from "../../fixtures/evaluation";

const yearsOf = (evaluation: Evaluation): number[][] =>
  stagesOverYears(evaluation).map(({ rows }) => rows.map(({ year }) => year));
const ANCHOR = { fromRow: 0, toRow: 9, fromColumn: 0, toColumn: 5 };

test("years without a gap, the last ten; none as long as there is one year alone", () => {
  const made = madeEvaluation();
  expect(yearsOf(withEarlierYears(made, [2022, 2024]))).toEqual([
    [2022, 2023, 2024, 2025],
    [2022, 2023, 2024, 2025],
  ]);
  expect(yearsOf(withEarlierYears(made, [2010, 2024]))[0]).toEqual(Array.from({ length: 10 }, (_, at) => 2016 + at));
  expect(yearsOf(withEarlierYears(made, []))).toEqual([]);
  expect(yearsOf(made)).toEqual([]);
});

test("a year between of which nothing is known is a gap in the chart, and so is one that is missing", () => {
  const [primary] = stagesOverYears(withEarlierYears(madeEvaluation({ blanks: ["3/primary/R4"] }), [2022, 2024]));
  if (primary === undefined) throw new Error("no stage");
  const { series } = yearChart(primary, 40, ANCHOR, zhCN);
  expect(series[0]?.cached.map((value) => value === null)).toEqual([false, true, false, false]);
  expect(series[3]?.cached).toEqual([null, null, null, null]);
  expect(primary.rows.map(({ sources }) => sources)).toEqual([["table"], [], ["table"], ["evaluation"]]);
});

test("seven lines and the limit, over the cells of their own rows, and no composite, which no limit is for", () => {
  const [, junior] = stagesOverYears(withEarlierYears(madeEvaluation(), [2024]));
  if (junior === undefined) throw new Error("no stage");
  const chart = yearChart(junior, 40, ANCHOR, zhCN);
  expect(chart.series.map(({ kind }) => kind)).toEqual([...Array<string>(7).fill("line"), "limitLine"]);
  expect(chart.series.map(({ values }) => [values.fromRow, values.toRow, values.fromColumn])).toEqual(
    [3, 4, 5, 6, 7, 8, 9, 2].map((column) => [40, 41, column]),
  );
  expect([chart.title, chart.cachedCategories, chart.series[7]?.cached]).toEqual([
    "初中历年差异系数",
    ["2024年", "2025年"],
    [0.45, 0.45],
  ]);
});

test("where local limits differ among the seven there is no single line", () => {
  const stricter = madeEvaluation({
    change: (one) => ({
      ...one,
      balance: one.balance.map((each) => (each.indicator === "R1" ? { ...each, limit: 0.4 } : each)),
    }),
  });
  const [primary] = stagesOverYears(withEarlierYears(stricter, [2024]));
  if (primary === undefined) throw new Error("no stage");
  expect(primary.limit).toBeNull();
  expect(yearChart(primary, 40, ANCHOR, zhCN).series).toHaveLength(7);
});

test.each([
  [[0.5, 0.386, 0.487], 0.3],
  [[0.45, 0.118, null], 0.1],
  [[0.5, 0.62], 0.5],
  [[null], 0],
  [[0], 0],
])("the axis over %j begins at %d", (values, minimum) => {
  expect(axisMinimum(values)).toBeCloseTo(minimum, 12);
});
