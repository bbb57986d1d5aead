import type { Dataset } from "../../model/dataset";
import { knownValue } from "../../model/figure";

/** The latest year that the workbook speaks of (学年, 统计学年 or 经费年度), or null where it states none. */
export function evaluationYear(dataset: Dataset): number | null {
  const years = [
    dataset.period === null ? null : Number.parseInt(dataset.period, 10),
    knownValue(dataset.figures.schoolYear),
    knownValue(dataset.figures.fiscalYear),
  ].filter((year): year is number => year !== null && Number.isFinite(year));
  return years.length === 0 ? null : Math.max(...years);
}
