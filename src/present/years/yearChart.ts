import { INDICATOR_IDS } from "../../model/identifiers";
import type { ChartPlan, OwnRange } from "../../model/sheetPlan";
import type { Strings } from "../../strings/strings";
import { indicatorLabel } from "../balanceLayout";
import { limitNumber } from "../partWords";
import { FIRST_SERIES_COLUMN, LIMIT_COLUMN, YEAR_COLUMN, type StageYears } from "./yearTable";

/**
 * Where the axis of these coefficients begins. Lines need no axis from zero, and from there seven of them that are much
 * alike would lie upon each other.
 * @example axisMinimum([0.5, 0.386, 0.487]) → 0.3
 */
export function axisMinimum(values: readonly (number | null)[]): number {
  const lowest = Math.min(...values.filter((value) => value !== null));
  return Number.isFinite(lowest) ? Math.floor(lowest * 10) / 10 : 0;
}

/**
 * The seven coefficients of a stage over the years as lines, with the limit. The composite is not among them: the limit
 * is not its own, and beside it would look as if it were judged.
 * @param firstRow where the stage's years stand in the table of years
 */
export function yearChart({ stage, rows, limit }: StageYears, firstRow: number, anchor: ChartPlan["anchor"], strings: Strings): ChartPlan {
  const { years, headings, limitSeries } = strings.sheets.balance;
  const range = (column: number): OwnRange =>
    ({ sheet: "balance", fromRow: firstRow, toRow: firstRow + rows.length - 1, fromColumn: column, toColumn: column });
  return {
    title: years.chartTitle(strings.catalogue.stages[stage]),
    categories: range(YEAR_COLUMN),
    cachedCategories: rows.map(({ year }) => years.year(year)),
    series: [
      ...INDICATOR_IDS.map((id, at) => ({
        name: indicatorLabel(id, strings), values: range(FIRST_SERIES_COLUMN + at), kind: "line" as const,
        cached: rows.map(({ coefficients }) => coefficients[at] ?? null),
      })),
      ...(limit === null ? [] : [{
        name: limitSeries(limitNumber(limit, "")), values: range(LIMIT_COLUMN), kind: "limitLine" as const, cached: rows.map(() => limit),
      }]),
    ],
    valueAxisTitle: headings.coefficient,
    valueAxisMinimum: axisMinimum([limit, ...rows.flatMap(({ coefficients }) => coefficients)]),
    anchor,
  };
}
