import type { ChartPlan, OwnRange } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import { yearLines } from "./yearLines";
import { YEAR_COLUMN, type StageYears } from "./yearTable";

/**
 * The chart of a stage over the years, drawn from the cells of the table of years.
 * @param firstRow where the stage's years stand in that table
 */
export function yearChart(
  years: StageYears,
  firstRow: number,
  anchor: ChartPlan["anchor"],
  strings: Strings,
): ChartPlan {
  const { title, categories, lines, valueAxisMinimum } = yearLines(years, strings);
  const range = (column: number): OwnRange => ({
    sheet: "balance",
    fromRow: firstRow,
    toRow: firstRow + categories.length - 1,
    fromColumn: column,
    toColumn: column,
  });
  return {
    title,
    categories: range(YEAR_COLUMN),
    cachedCategories: categories,
    series: lines.map(({ name, kind, values, column }) => ({ name, kind, values: range(column), cached: values })),
    valueAxisTitle: strings.sheets.balance.headings.coefficient,
    valueAxisMinimum,
    anchor,
  };
}
