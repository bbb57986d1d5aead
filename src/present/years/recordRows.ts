import type { BalanceId } from "../../model/balanceId";
import type { HistoricBalance } from "../../model/dataset";
import type { Evaluation } from "../../model/evaluation";
import { knownValue, type Figure } from "../../model/figures/figure";
import { yearOfPeriod } from "../../model/period";
import { RECORD_TABLE } from "../../model/sheets/recordTable";
import type { Stage } from "../../model/stage";
import { BALANCE_COLUMNS } from "../balance/balanceLayout";
import type { KeptRow } from "../kept/keptSheet";
import { thisYear } from "./changeWords";

/** Columns of the balance sheet over which the record stands. */
const COLUMNS: readonly string[] = BALANCE_COLUMNS.slice(0, RECORD_TABLE.headings.length);

/** What the record says of one coefficient in one year; null is not known. */
export interface RecordedBalance {
  readonly year: number;
  readonly stage: Stage;
  readonly indicator: BalanceId;
  readonly coefficientOfVariation: number | null;
  readonly mean: number | null;
}

/**
 * A row of the record as it is to be written; `balance` is null for a row that nobody understands, which stays as it
 * is.
 */
export interface RecordRow {
  readonly balance: RecordedBalance | null;
  /** The row that it was until now, with what people wrote beside it. */
  readonly kept: KeptRow | undefined;
}

/**
 * The record with this evaluation in it, by years: rows of other years as they were read, those of this year anew. A
 * row that could not be read whole follows them unchanged.
 * @param kept the rows of the record as they stand on the sheet now
 */
export function recordRows(evaluation: Evaluation, kept: readonly KeptRow[]): RecordRow[] {
  const byRow = new Map(kept.map((row) => [row.row, row]));
  const current = yearOfPeriod(evaluation.period);
  const read = evaluation.dataset.record.filter(isWhole);
  const replaced = new Map<string, KeptRow | undefined>();
  const others: RecordRow[] = [];
  for (const row of read) {
    const [balance, was] = [recorded(row), byRow.get(row.cell.row)];
    if (balance.year !== current) others.push({ balance, kept: was });
    else if (was !== undefined && (hasRemark(was) || !replaced.has(nameOf(row)))) replaced.set(nameOf(row), was);
  }
  const known = new Set(read.map(({ cell }) => cell.row));
  return [
    ...[...others, ...currentRows(evaluation, replaced)].sort(
      (one, other) => (one.balance?.year ?? 0) - (other.balance?.year ?? 0),
    ),
    ...kept.filter(({ row }) => !known.has(row)).map((row) => ({ balance: null, kept: row })),
  ];
}

/** A number that is typed but cannot be read must not be written over. */
function isWhole({ coefficientOfVariation, mean }: HistoricBalance): boolean {
  return [coefficientOfVariation, mean].every((figure) => figure === undefined || knownValue(figure) !== null);
}

function recorded({ year, stage, indicator, coefficientOfVariation, mean }: HistoricBalance): RecordedBalance {
  const value = (figure: Figure | undefined): number | null => knownValue(figure);
  return {
    year: Number(year),
    stage,
    indicator,
    coefficientOfVariation: value(coefficientOfVariation),
    mean: value(mean),
  };
}

function nameOf({ stage, indicator }: Pick<HistoricBalance, "stage" | "indicator">): string {
  return `${stage}:${indicator}`;
}

/** A coefficient of which nothing is known now has no row, unless somebody has written beside it. */
function currentRows({ trends }: Evaluation, replaced: ReadonlyMap<string, KeptRow | undefined>): RecordRow[] {
  return trends.flatMap((trend) => {
    const now = thisYear(trend);
    if (now === undefined) return [];
    const { stage, indicator } = trend;
    const kept = replaced.get(nameOf(trend));
    const { year, coefficientOfVariation, mean } = now;
    const isEmpty = coefficientOfVariation === null && mean === null;
    if (isEmpty && (kept === undefined || !hasRemark(kept))) return [];
    return [{ balance: { year, stage, indicator, coefficientOfVariation, mean }, kept }];
  });
}

/** True where people wrote behind the table's columns. */
function hasRemark({ cells, beside }: KeptRow): boolean {
  return beside.size > 0 || [...cells.keys()].some((id) => !COLUMNS.includes(id));
}
