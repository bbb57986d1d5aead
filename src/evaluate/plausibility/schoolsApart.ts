import type { Stage } from "../../model/stage";
import { SMALL_COUNTY, STANDING_APART, type Band } from "../../regulation/limits/plausibleAmounts";
import type { AmountRow } from "./amountRows";

/** A row that stands apart from all others in its ratio and in its amount. */
export interface RowApart {
  readonly row: AmountRow;
  /** The median ratio of the other rows of its stage; null where there is none. */
  readonly median: number | null;
}

type RowsByStage = Readonly<Record<Stage, readonly AmountRow[]>>;

interface Suspect {
  readonly row: AmountRow;
  readonly median: number | null;
  readonly isAbove: boolean;
}

/**
 * The rows whose ratio is over 30 times the median of the other rows of their stage and whose whole-school amount is at
 * the same time over 10 times the largest other one; or under a thirtieth and under a tenth of the smallest (D24). A
 * village has a high ratio and an ordinary amount, a slip of unit changes the amount, so that only both together are no
 * village. Amounts are compared over both stages, with those schools whose own ratio is not as suspect: two slips do
 * not hide each other. With fewer than three others in the stage the ratio must leave the band of the column.
 *
 * @example 1500 万元 typed as 1500 under 元 beside schools of 2 000 000 元: 1500 is under a tenth of them, and the ratio
 * too
 */
export function rowsApart(rows: RowsByStage, band: Band): Record<Stage, RowApart[]> {
  const suspects = { primary: suspectRows(rows.primary, band), junior: suspectRows(rows.junior, band) };
  if (suspects.primary.length + suspects.junior.length === 0) return { primary: [], junior: [] };
  const all = [...rows.primary, ...rows.junior];
  const both = [...suspects.primary, ...suspects.junior];
  const othersThan = (isAbove: boolean): readonly AmountRow[] => {
    const suspect = new Set(both.filter((one) => one.isAbove === isAbove).map(({ row }) => row.school));
    return all.filter(({ school }) => !suspect.has(school));
  };
  const largest = othersThan(true).reduce((most, { whole }) => Math.max(most, whole), -Infinity);
  const smallest = othersThan(false).reduce((least, { whole }) => Math.min(least, whole), Infinity);
  const isApart = ({ row, isAbove }: Suspect): boolean =>
    isAbove ? row.whole > STANDING_APART.amountTimes * largest : row.whole < smallest / STANDING_APART.amountTimes;
  return { primary: suspects.primary.filter(isApart), junior: suspects.junior.filter(isApart) };
}

/** The rows that their ratio alone makes suspect. */
function suspectRows(rows: readonly AmountRow[], band: Band): Suspect[] {
  const ratios = Float64Array.from(rows, ({ ratio }) => ratio).sort();
  const wide = bandFor(rows, band);
  return rows.flatMap((row): Suspect[] => {
    const median = medianWithout(ratios, row.ratio);
    if (ratios.length - 1 < STANDING_APART.others) {
      if (row.ratio > wide.high) return [{ row, median, isAbove: true }];
      return row.ratio < wide.low ? [{ row, median, isAbove: false }] : [];
    }
    if (median === null) return [];
    if (row.ratio > median * STANDING_APART.ratioTimes) return [{ row, median, isAbove: true }];
    return row.ratio < median / STANDING_APART.ratioTimes ? [{ row, median, isAbove: false }] : [];
  });
}

/** The band of a column, ten times wider on both sides where few schools or pupils make it. */
export function bandFor(rows: readonly AmountRow[], band: Band): Band {
  const students = rows.reduce((sum, row) => sum + row.students, 0);
  const isSmall = rows.length < SMALL_COUNTY.schools || students < SMALL_COUNTY.students;
  return isSmall ? { low: band.low / SMALL_COUNTY.times, high: band.high * SMALL_COUNTY.times } : band;
}

/**
 * The median of sorted numbers but for one of them.
 * @returns null where no other is left
 */
export function medianWithout(sorted: Float64Array, one: number): number | null {
  const others = sorted.length - 1;
  if (others < 1) return null;
  const place = placeOf(sorted, one);
  const at = (index: number): number => sorted[index < place ? index : index + 1] as number;
  return others % 2 === 1 ? at((others - 1) / 2) : (at(others / 2 - 1) + at(others / 2)) / 2;
}

function placeOf(sorted: Float64Array, one: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < one) low = middle + 1;
    else high = middle;
  }
  return low;
}
