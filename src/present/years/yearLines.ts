import type { Strings } from "../../strings/strings";
import { indicatorLabel } from "../balance/balanceLayout";
import { limitNumber } from "../words/partWords";
import { FIRST_SERIES_COLUMN, LIMIT_COLUMN, type StageYears } from "./yearTable";

/** What a chart over the years draws, wherever it stands; null is a gap. */
export interface YearLines {
  readonly title: string;
  readonly categories: readonly string[];
  readonly lines: readonly {
    readonly name: string;
    readonly kind: "line" | "limitLine";
    readonly values: readonly (number | null)[];
    /** Of the table of years. */
    readonly column: number;
  }[];
  readonly valueAxisMinimum: number;
}

/**
 * The coefficients of a stage over the years, with the limit. The composite is not among them: the limit is not its
 * own, and beside it would look as if it were judged.
 */
export function yearLines({ stage, indicators, rows, limit }: StageYears, strings: Strings): YearLines {
  const { years, limitSeries } = strings.sheets.balance;
  const coefficients = indicators.map((id, at) => ({
    name: indicatorLabel(id, strings),
    kind: "line" as const,
    column: FIRST_SERIES_COLUMN + at,
    values: rows.map((row) => row.coefficients[at] ?? null),
  }));
  return {
    title: years.chartTitle(strings.catalogue.stages[stage]),
    categories: rows.map(({ year }) => years.year(year)),
    lines: [
      ...coefficients,
      ...(limit === null
        ? []
        : [
            {
              name: limitSeries(limitNumber(limit, "")),
              kind: "limitLine" as const,
              values: rows.map(() => limit),
              column: LIMIT_COLUMN,
            },
          ]),
    ],
    valueAxisMinimum: axisMinimum([limit, ...coefficients.flatMap(({ values }) => values)]),
  };
}

/**
 * Where the axis of these coefficients begins. Lines need no axis from zero, and from there several of them that are
 * much alike would lie upon each other.
 * @example axisMinimum([0.5, 0.386, 0.487]) → 0.3
 */
export function axisMinimum(values: readonly (number | null)[]): number {
  const lowest = Math.min(...values.filter((value) => value !== null));
  return Number.isFinite(lowest) ? Math.floor(lowest * 10) / 10 : 0;
}
