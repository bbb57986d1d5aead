import { knownValue } from "../../../model/figures/figure";
import { RunningSum } from "../../../model/figures/runningSum";
import { cellAt } from "../../cells/cellText";
import type { SchoolRow } from "./schoolRow";
import type { FigureColumn, TablePlan } from "./tablePlan";

/** Some of the rows: those from a place in their list up to another, or those at certain places. */
export type RowChoice = { readonly from: number; readonly to: number } | readonly number[];

/** How many rows a choice has. */
export function lengthOf(choice: RowChoice): number {
  return "from" in choice ? Math.max(0, choice.to - choice.from) : choice.length;
}

/** Where a number is, or would be, in a list in its order. */
export function placeIn(numbers: readonly number[], number: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What a column holds, added up to every place of the list. */
interface AddedUp {
  /** By place what stands there; null where it cannot be read. As in Excel's own sum a blank cell adds nothing. */
  readonly values: readonly (number | null)[];
  /** Sums of what stands before each place, and what rounding took off them. */
  readonly sums: Float64Array;
  readonly lost: Float64Array;
  /** How many before each place cannot be read. */
  readonly unread: Uint32Array;
  readonly ofPlaces: Map<readonly number[], number | null>;
  summaries?: readonly number[];
}

/**
 * Sums over any choice of the rows of a table, each column looked through once: a list may have a total for every other
 * row. Rows stand in the order of the sheet.
 */
export class RowSums {
  private readonly columns = new Map<FigureColumn, AddedUp>();
  private readonly rowNumbers: readonly number[];

  constructor(
    private readonly plan: TablePlan,
    private readonly rows: readonly SchoolRow[],
  ) {
    this.rowNumbers = rows.map(({ row }) => row);
  }

  /** How many of the rows stand above a row of the sheet. */
  countAbove(row: number): number {
    return placeIn(this.rowNumbers, row);
  }

  /** The sum of a column; null where one of the rows has something that cannot be read. */
  sumOf(choice: RowChoice, column: FigureColumn): number | null {
    const added = this.addedUp(column);
    if (!("from" in choice)) return sumOfPlaces(added, choice);
    const [from, to] = [choice.from, Math.max(choice.from, choice.to)];
    const { sums, lost, unread } = added;
    if (unread[from] !== unread[to]) return null;
    // The sums are differences of exact numbers: what both have lost is added at the end, so that nothing small drowns
    // in them.
    return (sums[to] as number) - (sums[from] as number) + ((lost[to] as number) - (lost[from] as number));
  }

  /** What the totals row of a table may show instead of a sum: mean, number, greatest and least of all rows. */
  summariesOf(column: FigureColumn): readonly number[] {
    const added = this.addedUp(column);
    if (added.summaries !== undefined) return added.summaries;
    let [greatest, least] = [-Infinity, Infinity];
    const sum = new RunningSum();
    for (const row of this.rows) {
      const value = knownValue(row.fields[column.fields[row.stage ?? "whole"]]) ?? 0;
      [greatest, least] = [Math.max(greatest, value), Math.min(least, value)];
      sum.add(value);
    }
    added.summaries = [sum.total / this.rows.length, this.rows.length, greatest, least];
    return added.summaries;
  }

  private addedUp(column: FigureColumn): AddedUp {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const count = this.rows.length;
    const [sums, lost, unread] = [new Float64Array(count + 1), new Float64Array(count + 1), new Uint32Array(count + 1)];
    const values = this.rows.map((row) =>
      cellAt(this.plan.table, row.row, column.column).kind === "empty"
        ? 0
        : knownValue(row.fields[column.fields[row.stage ?? "whole"]]),
    );
    const running = new RunningSum();
    for (const [at, value] of values.entries()) {
      running.add(value ?? 0);
      [sums[at + 1], lost[at + 1]] = [running.rounded, running.lost];
      unread[at + 1] = (unread[at] as number) + (value === null ? 1 : 0);
    }
    const added: AddedUp = { values, sums, lost, unread, ofPlaces: new Map() };
    this.columns.set(column, added);
    return added;
  }
}

function sumOfPlaces({ values, ofPlaces }: AddedUp, places: readonly number[]): number | null {
  const known = ofPlaces.get(places);
  if (known !== undefined) return known;
  const running = new RunningSum();
  let isRead = true;
  for (const place of places) {
    const value = values[place] as number | null;
    if (value === null) isRead = false;
    running.add(value ?? 0);
  }
  const sum = isRead ? running.total : null;
  ofPlaces.set(places, sum);
  return sum;
}
