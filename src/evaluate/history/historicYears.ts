import { groupedBy } from "../../model/groupedBy";
import type { BalanceId } from "../../model/balanceId";
import type { Dataset, HistoricBalance } from "../../model/dataset";
import type { BalanceOfYear } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { finding, type Finding } from "../../model/findings/finding";
import type { HistoricQuantity } from "../../model/findings/historyFindings";
import type { Stage } from "../../model/stage";
import { roundingIn } from "./roundingIn";

/**
 * The years that the workbook states of each stage and indicator, whether or not they are earlier than this evaluation.
 */
export interface HistoricYears {
  /** Empty where nothing is stated; the earliest first. */
  of(stage: Stage, indicator: BalanceId): readonly BalanceOfYear[];
  readonly findings: readonly Finding[];
}

/**
 * What the rows of one source say of one number: null where they contradict each other or cannot be read, undefined
 * where nothing.
 */
type Stated = number | null | undefined;

type Report = (found: Finding) => void;

/** Binary noise (D2): a number typed twice is the same number. */
const NOISE = 1e-9;

/**
 * Joins the bureau's table of earlier years with our record of earlier evaluations. The same year, stage and indicator
 * twice in one of them: equal is one, different is an error, and the number is not known. Where both state a number the
 * table counts, and that is a finding; but where they are the same but for the table's rounding, the record's digits
 * are kept.
 * @param current the year that is evaluated: what is recorded of it is about to be rewritten, and so nothing is held
 * against it
 */
export function historicYears({ history, record }: Dataset, current: number | null): HistoricYears {
  const findings: Finding[] = [];
  const years = new Map<string, BalanceOfYear[]>();
  const rounding = roundingIn(history);
  const [tables, records] = [groups(history), groups(record.filter(({ year }) => Number(year) !== current))];
  for (const key of new Set([...tables.keys(), ...records.keys()])) {
    const [table, recorded] = [tables.get(key) ?? [], records.get(key) ?? []];
    const [first] = [...table, ...recorded];
    if (first === undefined) continue;
    const joinedBy = (quantity: HistoricQuantity): Joined =>
      joined(quantity, table, recorded, rounding(quantity, first.indicator), (found) => void findings.push(found));
    const [coefficient, mean] = [joinedBy("coefficientOfVariation"), joinedBy("mean")];
    years.set(nameOf(first), [
      ...(years.get(nameOf(first)) ?? []),
      {
        year: Number(first.year),
        coefficientOfVariation: coefficient.value,
        mean: mean.value,
        rounding: { coefficientOfVariation: coefficient.rounding, mean: mean.rounding },
        source: table.length > 0 ? "table" : "record",
        cell: table[0]?.cell ?? null,
      },
    ]);
  }
  for (const list of years.values()) list.sort((one, other) => one.year - other.year);
  return { of: (stage, indicator) => years.get(nameOf({ stage, indicator })) ?? [], findings };
}

function nameOf({ stage, indicator }: Pick<HistoricBalance, "stage" | "indicator">): string {
  return `${stage}:${indicator}`;
}

function groups(rows: readonly HistoricBalance[]): Map<string, HistoricBalance[]> {
  return groupedBy(rows, (row) => `${nameOf(row)}:${row.year}`);
}

interface Joined {
  readonly value: number | null;
  readonly rounding: number;
}

function joined(
  quantity: HistoricQuantity,
  table: readonly HistoricBalance[],
  recorded: readonly HistoricBalance[],
  rounding: number,
  report: Report,
): Joined {
  const [stated, kept] = [statedIn(quantity, table, report), statedIn(quantity, recorded, report)];
  if (stated === undefined) return { value: kept ?? null, rounding: 0 };
  const [row] = table;
  if (row === undefined || stated === null || kept === undefined || kept === null) return { value: stated, rounding };
  if (!differs(kept, stated, rounding)) return { value: kept, rounding: 0 };
  report(
    finding("historyDiffersFromRecord", "warning", { ...aboutYear(row), quantity, stated, recorded: kept }, row.cell),
  );
  return { value: stated, rounding };
}

/** True where a number that is stated is not the other one, rounded. */
export function differs(exact: number, stated: number, rounding: number): boolean {
  return Math.abs(exact - stated) > rounding + NOISE * Math.abs(stated);
}

function statedIn(quantity: HistoricQuantity, rows: readonly HistoricBalance[], report: Report): Stated {
  let stated: Stated;
  for (const row of rows) {
    if (row[quantity] === undefined) continue;
    const value = knownValue(row[quantity]);
    if (stated === undefined) stated = value;
    else if (value === null || stated === null) stated = null;
    else if (differs(value, stated, 0)) {
      report(finding("historyTwice", "error", { ...aboutYear(row), quantity, first: stated, second: value }, row.cell));
      stated = null;
    }
  }
  return stated;
}

/** The parameters by which a finding names a year. */
export function aboutYear({ stage, indicator, year }: HistoricBalance) {
  return { stage, indicator, year: Number(year) };
}
