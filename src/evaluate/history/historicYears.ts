import type { BalanceId, Dataset, HistoricBalance } from "../../model/dataset";
import type { BalanceOfYear } from "../../model/evaluation";
import type { Figure } from "../../model/figure";
import { finding, type Finding } from "../../model/finding";
import type { HistoricQuantity } from "../../model/historyFindings";
import type { Stage } from "../../model/stage";
import { roundingOf } from "../crossChecks/printed";

/** The years that the workbook states of each stage and indicator, whether or not they are earlier than this evaluation. */
export interface HistoricYears {
  /** Empty where nothing is stated; the earliest first. */
  of(stage: Stage, indicator: BalanceId): readonly BalanceOfYear[];
  readonly findings: readonly Finding[];
}

/** What the rows of one source say of one number; null where they contradict each other or cannot be read. */
type Stated = { readonly value: number | null; readonly figure: Figure } | undefined;

/** Binary noise (D2): a number typed twice is the same number. */
const NOISE = 1e-9;

/**
 * Joins the bureau's table of earlier years with our record of earlier evaluations. The same year, stage and indicator
 * twice in one of them: equal is one, different is an error, and the number is not known. Where both state a number the
 * table counts; if they differ by more than the table's own rounding, that is a finding.
 * @param current the year that is evaluated: what is recorded of it is about to be rewritten, and so nothing is held against it
 */
export function historicYears({ history, record }: Dataset, current: number | null): HistoricYears {
  const findings: Finding[] = [];
  const years = new Map<string, BalanceOfYear[]>();
  const [tables, records] = [groups(history), groups(record.filter(({ year }) => Number(year) !== current))];
  for (const key of new Set([...tables.keys(), ...records.keys()])) {
    const [table, recorded] = [tables.get(key) ?? [], records.get(key) ?? []];
    const [first] = [...table, ...recorded];
    if (first === undefined) continue;
    const numberOf = (quantity: HistoricQuantity): number | null => joined(quantity, table, recorded, findings);
    const list = years.get(nameOf(first)) ?? [];
    list.push({
      year: Number(first.year), coefficientOfVariation: numberOf("coefficientOfVariation"), mean: numberOf("mean"),
      source: table.length > 0 ? "table" : "record", cell: table[0]?.cell ?? null,
    });
    years.set(nameOf(first), list);
  }
  for (const list of years.values()) list.sort((one, other) => one.year - other.year);
  return { of: (stage, indicator) => years.get(nameOf({ stage, indicator })) ?? [], findings };
}

function nameOf({ stage, indicator }: Pick<HistoricBalance, "stage" | "indicator">): string {
  return `${stage}:${indicator}`;
}

function groups(rows: readonly HistoricBalance[]): Map<string, HistoricBalance[]> {
  const found = new Map<string, HistoricBalance[]>();
  for (const row of rows) {
    const key = `${nameOf(row)}:${row.year}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function joined(
  quantity: HistoricQuantity, table: readonly HistoricBalance[], recorded: readonly HistoricBalance[], findings: Finding[],
): number | null {
  const [stated, kept] = [statedIn(quantity, table, findings), statedIn(quantity, recorded, findings)];
  if (stated === undefined) return kept?.value ?? null;
  const [row] = table;
  if (row !== undefined && stated.value !== null && kept !== undefined && kept.value !== null
    && differsFrom(kept.value, stated.value, stated.figure)) {
    findings.push(finding("historyDiffersFromRecord", "warning", {
      ...aboutYear(row), quantity, stated: stated.value, recorded: kept.value,
    }, row.cell));
  }
  return stated.value;
}

/** True where a number that is stated is not the other one, rounded as it is printed. */
export function differsFrom(exact: number, stated: number, figure: Figure): boolean {
  return Math.abs(exact - stated) > roundingOf(figure) + NOISE * Math.abs(stated);
}

function statedIn(quantity: HistoricQuantity, rows: readonly HistoricBalance[], findings: Finding[]): Stated {
  let stated: Stated;
  for (const row of rows) {
    const figure = row[quantity];
    if (figure === undefined) continue;
    const value = figure.low === figure.high ? figure.low : null;
    if (stated === undefined) stated = { value, figure };
    else if (value === null || stated.value === null) stated = { value: null, figure: stated.figure };
    else if (Math.abs(value - stated.value) > NOISE * Math.abs(value)) {
      findings.push(finding("historyTwice", "error", { ...aboutYear(row), quantity, first: stated.value, second: value }, row.cell));
      stated = { value: null, figure: stated.figure };
    }
  }
  return stated;
}

/** The parameters by which a finding names a year. */
export function aboutYear({ stage, indicator, year }: HistoricBalance) {
  return { stage, indicator, year: Number(year) };
}
