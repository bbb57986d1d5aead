import { groupedBy } from "../../../model/groupedBy";
import type { FigureColumn, TablePlan } from "./tablePlan";
import { cellRefIn } from "../../../model/tables/cellRef";
import { knownValue, type Figure } from "../../../model/figures/figure";
import { greatestOf, leastOf } from "../../../model/figures/extremes";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import { finding } from "../../../model/findings/finding";
import { cellAt, textOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { readQuantity } from "../../cells/readQuantity";
import type { TotalRow } from "./rowKind";
import { isMeanLabel } from "./rowWords";
import type { SchoolRow } from "./schoolRow";
import { onlyStageOf } from "../merging/placeRows";
import { isStatedRatio } from "../parts/statedRatios";

/**
 * Cross-checks the figures of 合计 and 小计 rows, and of the table's own totals row, against the rows that they can
 * mean: all of them, those since the last total, or those of one stage. A total that none of them explains is
 * reported with both numbers; a mean, or a column with an unknown number in any of them, cannot be checked.
 */
export function checkTotals(
  plan: TablePlan,
  rows: readonly SchoolRow[],
  totals: readonly TotalRow[],
  report: Report,
): void {
  for (const total of totalsToCheck(plan, totals)) {
    const choices = choicesOf(rows, total.row, totals);
    for (const column of plan.figures) checkColumn(plan, total, column, choices, report);
  }
}

/** The rows that a total can mean: all, those since the last total or up to the next one, or those of one stage. */
function choicesOf(rows: readonly SchoolRow[], at: number, totals: readonly TotalRow[]): SchoolRow[][] {
  const before = totals.reduce((last, other) => (other.row < at ? Math.max(last, other.row) : last), -1);
  const behind = totals.reduce((next, other) => (other.row > at ? Math.min(next, other.row) : next), Infinity);
  return [
    [...rows],
    rows.filter((row) => row.row > before && row.row < at),
    ofStage(rows, "primary"),
    ofStage(rows, "junior"),
    rows.filter((row) => row.row > at && row.row < behind),
    rows.filter((row) => row.row < at),
  ];
}

/** So many rows, or figures, must agree before a row without a name is believed to be their sum. */
const LEAST_TO_AGREE = 2;

/**
 * True where every figure of a row equals the sum over one and the same choice of the others (D30).
 * @param least so many figures the row must have
 */
export function isSumOf(
  plan: TablePlan,
  rows: readonly SchoolRow[],
  row: SchoolRow,
  totals: readonly TotalRow[],
  least = 1,
): boolean {
  const columns = plan.figures.filter(isSummed);
  const stated = columns.flatMap((column) => {
    const value = knownValue(row.fields[column.fields[row.stage ?? "whole"]]);
    return value === null || value === 0 ? [] : [{ column, value }];
  });
  if (stated.length < least) return false;
  const choices = [...choicesOf(rows, row.row, totals), ...choicesOfWords(plan, rows), ...neighbours(rows, row)];
  return choices.some((choice) => {
    if (choice.length === 0 || (choice.length < LEAST_TO_AGREE && stated.length < LEAST_TO_AGREE)) return false;
    return stated.every(({ column, value }) => {
      const sum = sumOf(plan, choice, column);
      return sum !== null && Math.abs(sum - value) <= 1e-9 * value;
    });
  });
}

/** The rows with one word of type, owner, place or 乡镇 in common: 其中：城区. */
function choicesOfWords({ table, words }: TablePlan, rows: readonly SchoolRow[]): SchoolRow[][] {
  return [words.type, words.owner, words.locality, words.township, words.stage].flatMap((column) => {
    if (column < 0) return [];
    return [...groupedBy(rows, ({ row }) => textOf(cellAt(table, row, column))).values()];
  });
}

/** The rows above up to the last row that is none of them, and those below to the next: a block with its sums at an end. */
function neighbours(rows: readonly SchoolRow[], row: SchoolRow): SchoolRow[][] {
  const others = new Set(rows.map((one) => one.row));
  const run = (step: 1 | -1): SchoolRow[] => {
    let at = row.row + step;
    while (others.has(at)) at += step;
    const [from, to] = step === 1 ? [row.row, at] : [at, row.row];
    return rows.filter((one) => from < one.row && one.row < to);
  };
  return [run(-1), run(1)];
}

function isSummed({ dimension, id }: FigureColumn): boolean {
  return dimension !== "year" && !isStatedRatio(id) && !id.startsWith("largestClass");
}

function totalsToCheck(plan: TablePlan, totals: readonly TotalRow[]): TotalRow[] {
  const own = plan.table.hasTotalsRow ? [{ row: plan.recognised.endDataRow, label: "", opens: null }] : [];
  return [...totals, ...own].filter((total) => !isMeanLabel(total.label));
}

function ofStage(rows: readonly SchoolRow[], stage: "primary" | "junior"): SchoolRow[] {
  return rows.filter((row) => (row.stage ?? row.placeStage ?? onlyStageOf(row.type)) === stage);
}

function checkColumn(
  plan: TablePlan,
  total: TotalRow,
  column: FigureColumn,
  choices: readonly (readonly SchoolRow[])[],
  report: Report,
): void {
  if (!isSummed(column)) return;
  const stated = knownValue(
    readQuantity(plan.table, total.row, column.column, column.dimension, column.unit, () => undefined),
  );
  if (stated === null) return;
  const sums = choices.filter((rows) => rows.length > 0).map((rows) => sumOf(plan, rows, column));
  const sum = sums[0] ?? null;
  const tolerance = toleranceOf(plan, total, column, stated);
  if (sum === null || sums.some((each) => each === null || Math.abs(each - stated) <= tolerance)) return;
  if (total.label === "" && isOtherSummary(choices[0] ?? [], column, stated, tolerance)) return;
  const params = { heading: column.heading, total: stated, sum };
  report(finding("totalDiffers", "warning", params, cellRefIn(plan.table, total.row, column.column)));
}

function figuresOf(rows: readonly SchoolRow[], column: FigureColumn): (Figure | undefined)[] {
  return rows.map((row) => row.fields[column.fields[row.stage ?? "whole"]]);
}

/** As Excel's own sum: a blank cell adds nothing (a primary school's junior pupils); one that cannot be read leaves it open. */
function sumOf(plan: TablePlan, rows: readonly SchoolRow[], column: FigureColumn): number | null {
  const figures = figuresOf(rows, column);
  const values = rows.map((row, at) =>
    cellAt(plan.table, row.row, column.column).kind === "empty" ? 0 : knownValue(figures[at]),
  );
  return values.includes(null) ? null : compensatedSum(values.map((value) => value ?? 0));
}

/** Half a unit of the last decimal that the total shows, in the unit of the figures. */
function toleranceOf(plan: TablePlan, total: TotalRow, column: FigureColumn, stated: number): number {
  const cell = cellAt(plan.table, total.row, column.column);
  const typed = cell.kind === "number" ? cell.value : stated;
  const decimals = /\.(\d+)$/u.exec(String(typed))?.[1]?.length ?? 0;
  const factor = typed === 0 ? 1 : stated / typed;
  const rounding = column.dimension === "people" || column.dimension === "count" ? 0 : 0.5 * 10 ** -decimals * factor;
  return Math.max(rounding, 1e-9 * Math.abs(stated));
}

/** The totals row of a table may show a mean or a number of rows instead. */
function isOtherSummary(rows: readonly SchoolRow[], column: FigureColumn, stated: number, tolerance: number): boolean {
  const values = figuresOf(rows, column).map((figure) => knownValue(figure) ?? 0);
  const summaries = [compensatedSum(values) / values.length, values.length, greatestOf(values), leastOf(values)];
  return summaries.some((summary) => Math.abs(summary - stated) <= tolerance);
}
