import type { Dataset } from "../../../model/dataset";
import { knownValue } from "../../../model/figures/figure";

/**
 * The latest year that the workbook speaks of (学年, 统计学年 or 经费年度), or null where it states none. A span of years
 * speaks for certain of its first alone.
 */
export function evaluationYear(dataset: Dataset): number | null {
  const years = [
    dataset.period === null ? null : Number.parseInt(dataset.period, 10),
    knownValue(dataset.figures.schoolYear),
    dataset.figures.fiscalYear?.high === Infinity ? null : (dataset.figures.fiscalYear?.low ?? null),
  ].filter((year): year is number => year !== null && Number.isFinite(year));
  return years.length === 0 ? null : Math.max(...years);
}
