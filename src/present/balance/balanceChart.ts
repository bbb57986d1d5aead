import type { BalanceResult } from "../../model/evaluation";
import type { ChartPlan, OwnRange } from "../../model/sheets/sheetPlan";
import type { Stage } from "../../model/stage";
import type { BalanceColumn } from "../../strings/zh-CN/sheets/balance";
import type { Strings } from "../../strings/strings";
import { balanceColumn, indicatorLabel } from "./balanceLayout";
import { limitNumber } from "../words/partWords";

/** Columns of the coefficients of a stage with the line that none may cross. */
export function balanceChart(
  stage: Stage,
  balance: readonly BalanceResult[],
  firstRow: number,
  anchor: ChartPlan["anchor"],
  strings: Strings,
): ChartPlan {
  const words = strings.sheets.balance;
  const range = (id: BalanceColumn): OwnRange => ({
    sheet: "balance",
    fromRow: firstRow,
    toRow: firstRow + balance.length - 1,
    fromColumn: balanceColumn(id),
    toColumn: balanceColumn(id),
  });
  const limits = balance.map((one) => one.limit);
  return {
    title: words.chartTitle(strings.catalogue.stages[stage]),
    categories: range("indicator"),
    cachedCategories: balance.map((one) => indicatorLabel(one.indicator, strings)),
    series: [
      {
        name: words.headings.coefficient,
        values: range("coefficient"),
        kind: "columns",
        cached: balance.map((one) => one.coefficientOfVariation),
      },
      {
        name: words.limitSeries([...new Set(limits)].map((limit) => limitNumber(limit, "")).join("/")),
        values: range("limit"),
        cached: limits,
        kind: "limitLine",
      },
    ],
    valueAxisTitle: words.headings.coefficient,
    valueAxisMinimum: 0,
    anchor,
  };
}
