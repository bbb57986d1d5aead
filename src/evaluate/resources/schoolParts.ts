import type { LimitInForce } from "../../model/limitInForce";
import type { SchoolPartResult } from "../../model/evaluation";
import { highestQuotient, lowestQuotient } from "../../model/figures/figureArithmetic";
import type { IndicatorId } from "../../model/identifiers";
import { message } from "../../model/messages/message";
import { EXCEPTION_RULES } from "../../regulation/exceptions";
import type { SchoolRule } from "../../regulation/standard";
import { meets } from "../compare";
import type { GrantedExceptions } from "../exceptions/exceptionsGranted";
import type { LimitsInForce } from "../judging";
import { amountsWithExceptions } from "./exceptionAmounts";
import { MET, OUTCOME_OF, OutcomePatterns, UNDETERMINED, UNMET, type OutcomeCode } from "./outcomeCodes";
import { indicatorsByStatedRatio, statedRatioNote } from "./byStatedRatio";
import { schoolRule } from "./schoolRule";
import { ColumnBuilder, type Column, type StageColumns } from "./stageColumns";
import type { JudgedRows } from "./stageRows";

/**
 * Judges every row of a stage by the school rule (D6), in the bureau's order. The ratios are those of the school's own
 * amounts; what a granted exception adds counts for the outcomes, with a note. A row of which nobody knows whether it
 * counts is undetermined.
 */
export function judgeSchoolParts(
  columns: StageColumns,
  limits: LimitsInForce,
  exceptions: GrantedExceptions,
): JudgedRows {
  const ratios = columns.amounts.map((amounts, index) => ratiosOf(amounts, columns, index));
  const amounts = amountsWithExceptions(columns, exceptions);
  const judged = amounts.map((column, index) =>
    column === columns.amounts[index] ? (ratios[index] as Column) : ratiosOf(column, columns, index),
  );
  const codes = (kind: "standard" | "floor"): Uint8Array[] =>
    columns.indicators.map(({ id }, index) =>
      codesOf(judged[index] as Column, limits.indicator(id, columns.stage, kind)),
    );
  const standardCodes = codes("standard");
  const isChanged = judged.map((column, index) => column !== ratios[index]);
  const rows = rowsOf(columns, ratios, standardCodes, codes("floor"), limits.standard.schoolRule);
  return {
    columns,
    ratios,
    standardCodes,
    amountsWithExceptions: amounts,
    rows: isChanged.includes(true)
      ? rows.map((row, at) => noted(row, ratios, standardCodes, isChanged, at, columns, limits))
      : rows,
    ruleCodes: Uint8Array.from(rows, ({ outcome }) => codeOf(outcome)),
  };
}

function ratiosOf({ low, high }: Column, { students, indicators }: StageColumns, index: number): Column {
  const factor = indicators[index]?.perStudents ?? 1;
  const ratios = new ColumnBuilder(low.length);
  for (let row = 0; row < low.length; row++) {
    ratios.set(
      row,
      lowestQuotient(low[row] as number, students.high[row] as number, factor),
      highestQuotient(high[row] as number, students.low[row] as number, factor),
    );
  }
  return ratios;
}

/** All limits of indicators are 以上, so the worst case is the low end. */
function codesOf({ low, high }: Column, limit: LimitInForce): Uint8Array {
  const codes = new Uint8Array(low.length);
  for (let row = 0; row < low.length; row++) {
    if (!meets(low[row] as number, limit)) codes[row] = meets(high[row] as number, limit) ? UNDETERMINED : UNMET;
  }
  return codes;
}

function codeOf(outcome: SchoolPartResult["outcome"]): OutcomeCode {
  return outcome === "met" ? MET : outcome === "unmet" ? UNMET : UNDETERMINED;
}

const NO_NOTES: SchoolPartResult["notes"] = [];
const MEMBERSHIP_UNKNOWN: SchoolPartResult["notes"] = [message("membershipUnknown", {})];

function rowsOf(
  { schools, parts, isCounted, indicators }: StageColumns,
  ratios: readonly Column[],
  standard: readonly Uint8Array[],
  floor: readonly Uint8Array[],
  rule: SchoolRule,
): SchoolPartResult[] {
  const ids = indicators.map(({ id }) => id);
  const patterns = new OutcomePatterns(ids);
  const rows = new Array<SchoolPartResult>(parts.length);
  for (let row = 0; row < parts.length; row++) {
    const atStandard = patterns.at(keyAt(standard, row));
    const atFloor = patterns.at(keyAt(floor, row));
    const part = parts[row] as SchoolPartResult["part"];
    const judged = indicatorsByStatedRatio(part, ids);
    const ofRow = isCounted[row] === 1 ? NO_NOTES : MEMBERSHIP_UNKNOWN;
    rows[row] = {
      school: schools[row] as SchoolPartResult["school"],
      part,
      ratios: judged.length === 0 ? ratiosAt(ratios, ids, row) : withPrinted(ratiosAt(ratios, ids, row), part, judged),
      standardOutcomes: atStandard.byIndicator,
      floorOutcomes: atFloor.byIndicator,
      met: atStandard.met,
      outcome: isCounted[row] === 1 ? schoolRule(atStandard.list, atFloor.list, rule) : "undetermined",
      notes: judged.length === 0 ? ofRow : [...ofRow, statedRatioNote(judged)],
    };
  }
  return rows;
}

/** A ratio that was printed is shown as it was printed, though it was judged between its bounds. */
function withPrinted(
  ratios: Record<IndicatorId, number | null>,
  { statedRatios }: SchoolPartResult["part"],
  judged: readonly IndicatorId[],
): Record<IndicatorId, number | null> {
  const shown = { ...ratios };
  for (const id of judged) shown[id] = statedRatios[id]?.value ?? null;
  return shown;
}

function keyAt(codes: readonly Uint8Array[], row: number): number {
  let key = 0;
  for (const column of codes) key = key * OUTCOME_OF.length + (column[row] as number);
  return key;
}

function ratiosAt(
  ratios: readonly Column[],
  ids: readonly IndicatorId[],
  row: number,
): Record<IndicatorId, number | null> {
  const known: Record<IndicatorId, number | null> = {};
  for (let index = 0; index < ids.length; index++) known[ids[index] as IndicatorId] = knownAt(ratios[index], row);
  return known;
}

function knownAt(column: Column | undefined, row: number): number | null {
  const low = column?.low[row];
  return low === undefined || low !== column?.high[row] ? null : low;
}

/** Says of a row which exceptions changed an outcome of it against the standard. */
function noted(
  row: SchoolPartResult,
  ratios: readonly Column[],
  standardCodes: readonly Uint8Array[],
  isChanged: readonly boolean[],
  at: number,
  { stage, indicators }: StageColumns,
  limits: LimitsInForce,
): SchoolPartResult {
  const notes = indicators.flatMap(({ id, addedBy: kind }, index) => {
    if (kind === null || !isChanged[index]) return [];
    const own = ratios[index] as Column;
    const limit = limits.indicator(id, stage, "standard");
    const [without] = codesOf({ low: own.low.subarray(at, at + 1), high: own.high.subarray(at, at + 1) }, limit);
    return without === standardCodes[index]?.[at]
      ? []
      : [message("metByException", { exception: EXCEPTION_RULES[kind].name, schools: null, count: 1 })];
  });
  return notes.length === 0 ? row : { ...row, notes: [...row.notes, ...notes] };
}
