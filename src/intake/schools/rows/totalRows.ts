import { groupedBy } from "../../../model/groupedBy";
import type { FigureColumn, TablePlan } from "./tablePlan";
import { cellRefIn } from "../../../model/tables/cellRef";
import { knownValue } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import { cellAt, textOf } from "../../cells/cellText";
import type { Report } from "../../cells/quantityCell";
import { readQuantity } from "../../cells/readQuantity";
import type { TotalRow } from "./rowKind";
import { lengthOf, placeIn, RowSums, type RowChoice } from "./rowSums";
import { isMeanLabel, withoutTotalWords } from "./rowWords";
import { plainText } from "../../cells/quantityText";
import type { SchoolRow } from "./schoolRow";
import { onlyStageOf } from "../merging/placeRows";
import { isStatedRatio } from "../parts/statedRatios";

/**
 * Cross-checks the figures of 合计 and 小计 rows, and of the table's own totals row, against the rows that they can
 * mean: those of the 城乡, owner, township or type that they name, all of them, those since the last total, or those of
 * one stage. A total that none of them explains is
 * reported with both numbers; a mean, or a column with an unknown number in any of them, cannot be checked.
 * @param rows in the order of the sheet
 */
export function checkTotals(
  plan: TablePlan,
  rows: readonly SchoolRow[],
  totals: readonly TotalRow[],
  report: Report,
): void {
  const choices = new TotalChoices(plan, rows, totals);
  for (const total of totalsToCheck(plan, totals)) {
    const ofTotal = [...choices.namedBy(total.label), ...choices.around(total.row)];
    for (const column of plan.figures) checkColumn(plan, total, column, ofTotal, choices.sums, report);
  }
}

/** So many rows, or figures, must agree before a row without a name is believed to be their sum. */
const LEAST_TO_AGREE = 2;

/** Rows that follow each other in their list. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** The rows of a table that a total can mean. */
export class TotalChoices {
  readonly sums: RowSums;
  private readonly totalRows: number[];
  private readonly stages: readonly RowChoice[];
  private words: readonly RowsOfWord[] | undefined;
  private readonly runs: Runs;

  /** @param rows in the order of the sheet */
  constructor(
    private readonly plan: TablePlan,
    private readonly rows: readonly SchoolRow[],
    totals: readonly TotalRow[],
  ) {
    this.sums = new RowSums(plan, rows);
    this.totalRows = totals.map(({ row }) => row).sort((one, other) => one - other);
    this.stages = [placesOfStage(rows, "primary"), placesOfStage(rows, "junior")];
    this.runs = runsOf(rows);
  }

  /** Takes another row for a total. */
  addTotal(row: number): void {
    const { totalRows } = this;
    totalRows.splice(placeIn(totalRows, row), 0, row);
  }

  /** All rows, those since the last total or up to the next one, those above, and those of one stage. */
  around(row: number): RowChoice[] {
    const { above, below } = this.blocksAt(row);
    return [{ from: 0, to: this.rows.length }, above, ...this.stages, below, { from: 0, to: above.to }];
  }

  /** The rows of which a column says what the label does: 城区小计, 其中：公办. */
  namedBy(label: string): RowChoice[] {
    const name = nameOfGroup(withoutTotalWords(label));
    this.words ??= placesOfWords(this.plan, this.rows);
    return name === "" ? [] : this.words.flatMap((one) => (one.name === name ? [one.places] : []));
  }

  /** The rows above a row since the total before it, and those below it up to the next one. */
  blocksAt(row: number): { readonly above: Block; readonly below: Block } {
    const { sums, totalRows } = this;
    const place = placeIn(totalRows, row);
    const behind = totalRows[totalRows[place] === row ? placeIn(totalRows, row + 1) : place];
    const before = totalRows[place - 1];
    return {
      above: { from: before === undefined ? 0 : sums.countAbove(before + 1), to: sums.countAbove(row) },
      below: { from: sums.countAbove(row + 1), to: behind === undefined ? this.rows.length : sums.countAbove(behind) },
    };
  }

  /**
   * True where figures of a total prove that it is the sum of just these rows: two of them or more are, none is another
   * sum. Figures of which one of the rows says nothing readable prove nothing.
   */
  provesSumOf(total: TotalRow, block: Block): boolean {
    if (lengthOf(block) === 0) return false;
    let agreeing = 0;
    for (const column of this.plan.figures.filter(isSummed)) {
      const stated = statedBy(this.plan, total, column);
      const sum = this.sums.sumOf(block, column);
      if (stated === null || sum === null || (stated.value === 0 && sum === 0)) continue;
      if (Math.abs(sum - stated.value) > stated.tolerance) return false;
      agreeing++;
    }
    return agreeing >= LEAST_TO_AGREE;
  }

  /**
   * True where every figure of a row, which is none of the others, equals the sum over one and the same choice of them
   * (D30).
   * @param least so many figures the row must have
   */
  isSumOf(row: SchoolRow, least = 1): boolean {
    const columns = this.plan.figures.filter(isSummed);
    const stated = columns.flatMap((column) => {
      const value = knownValue(row.fields[column.fields[row.stage ?? "whole"]]);
      return value === null || value === 0 ? [] : [{ column, value }];
    });
    if (stated.length < least) return false;
    this.words ??= placesOfWords(this.plan, this.rows);
    const ofWords = this.words.map(({ places }) => places);
    return [...this.around(row.row), ...ofWords, ...this.neighbours(row.row)].some((choice) => {
      const length = lengthOf(choice);
      if (length === 0 || (length < LEAST_TO_AGREE && stated.length < LEAST_TO_AGREE)) return false;
      return stated.every(({ column, value }) => {
        const sum = this.sums.sumOf(choice, column);
        return sum !== null && Math.abs(sum - value) <= 1e-9 * value;
      });
    });
  }

  /**
   * The rows above up to the last row that is none of them, and those below to the next: a block with its sums at an
   * end.
   */
  private neighbours(row: number): RowChoice[] {
    const { rows, runs, sums } = this;
    const at = sums.countAbove(row);
    return [
      ...(rows[at - 1]?.row === row - 1 ? [{ from: runs.from[at - 1] ?? at, to: at }] : []),
      ...(rows[at]?.row === row + 1 ? [{ from: at, to: runs.to[at] ?? at }] : []),
    ];
  }
}

/** By place the first of the rows that follow each other on the sheet without a gap, and the one behind the last. */
interface Runs {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function runsOf(rows: readonly SchoolRow[]): Runs {
  const [from, to] = [rows.map((_, at) => at), rows.map((_, at) => at + 1)];
  const follows = (at: number): boolean => rows[at]?.row === (rows[at - 1]?.row ?? NaN) + 1;
  for (let at = 1; at < rows.length; at++) if (follows(at)) from[at] = from[at - 1] as number;
  for (let at = rows.length - 1; at > 0; at--) if (follows(at)) to[at - 1] = to[at] as number;
  return { from, to };
}

/** The rows with one word of type, owner, place or 乡镇 in common: 其中：城区. */
interface RowsOfWord {
  readonly name: string;
  readonly places: readonly number[];
}

function placesOfWords({ table, words }: TablePlan, rows: readonly SchoolRow[]): RowsOfWord[] {
  return [words.type, words.owner, words.locality, words.township, words.stage].flatMap((column) => {
    if (column < 0) return [];
    const groups = groupedBy(rows.keys(), (at) => textOf(cellAt(table, (rows[at] as SchoolRow).row, column)));
    return [...groups].map(([word, places]) => ({ name: nameOfGroup(word), places }));
  });
}

/** 其中：城区学校 and 城区 are one. */
function nameOfGroup(text: string): string {
  return plainText(text)
    .replace(/^其中:?/u, "")
    .replace(/(?<=..)(?:学校|部分)$/u, "");
}

function placesOfStage(rows: readonly SchoolRow[], stage: "primary" | "junior"): readonly number[] {
  return [...rows.keys()].filter((at) => {
    const row = rows[at] as SchoolRow;
    return (row.stage ?? row.placeStage ?? onlyStageOf(row.type)) === stage;
  });
}

function isSummed({ dimension, id }: FigureColumn): boolean {
  return dimension !== "year" && !isStatedRatio(id) && !id.startsWith("largestClass") && !id.endsWith("AreaEach");
}

function totalsToCheck(plan: TablePlan, totals: readonly TotalRow[]): TotalRow[] {
  const own: TotalRow[] = plan.table.hasTotalsRow ? [{ row: plan.recognised.endDataRow, label: "", opens: null }] : [];
  return [...totals, ...own].filter((total) => total.isProved !== true && !isMeanLabel(total.label));
}

function checkColumn(
  plan: TablePlan,
  total: TotalRow,
  column: FigureColumn,
  choices: readonly RowChoice[],
  rowSums: RowSums,
  report: Report,
): void {
  if (!isSummed(column)) return;
  const said = statedBy(plan, total, column);
  if (said === null) return;
  const { value: stated, tolerance } = said;
  const sums = choices.filter((choice) => lengthOf(choice) > 0).map((choice) => rowSums.sumOf(choice, column));
  const sum = sums[0] ?? null;
  if (sum === null || sums.some((each) => each === null || Math.abs(each - stated) <= tolerance)) return;
  if (isPart(total.label) && stated < sum) return;
  if (total.label === "" && rowSums.summariesOf(column).some((summary) => Math.abs(summary - stated) <= tolerance))
    return;
  const params = { heading: column.heading, total: stated, sum };
  report(finding("totalDiffers", "warning", params, cellRefIn(plan.table, total.row, column.column)));
}

/** What a total says in a column, and by how much rounding may have moved it; null where it says no number. */
function statedBy(
  plan: TablePlan,
  total: TotalRow,
  column: FigureColumn,
): { readonly value: number; readonly tolerance: number } | null {
  const figure = readQuantity(plan.table, total.row, column.column, column.dimension, column.unit, () => undefined);
  const value = knownValue(figure);
  return value === null ? null : { value, tolerance: toleranceOf(plan, total, column, value) };
}

/** 其中：民办 is a part of the rows that nobody can tell without more words, and only not greater than all of them. */
function isPart(label: string): boolean {
  return /^其中/u.test(label.trim());
}

/** Half a unit of the last decimal that the total shows, in the unit of the figures. */
function toleranceOf(plan: TablePlan, total: TotalRow, column: FigureColumn, stated: number): number {
  const cell = cellAt(plan.table, total.row, column.column);
  const typed = cell.kind === "number" ? cell.value : stated;
  const decimals = /\.(\d+)$/u.exec(String(typed))?.[1]?.length ?? 0;
  const factor = typed === 0 ? 1 : stated / typed;
  const rounding = column.dimension === "people" || column.dimension === "count" ? 0 : 0.5 * 10 ** -decimals * factor;
  return rounding + 1e-9 * Math.abs(stated);
}
