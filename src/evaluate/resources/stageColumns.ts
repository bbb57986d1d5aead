import type { Dataset, School, SchoolPart } from "../../model/dataset";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { Stage } from "../../model/stage";
import { reliableAmount } from "./resourceRatios";

/** Bounds of one quantity by row; equal where it is known, and one and the same array where all are. */
export interface Column {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A column in the making: its upper bounds are kept apart only from the first row on where they differ. */
export class ColumnBuilder implements Column {
  readonly low: Float64Array;
  high: Float64Array;

  constructor(rows: number) {
    this.low = new Float64Array(rows);
    this.high = this.low;
  }

  /** Rows are set in order, each once. */
  set(row: number, low: number, high: number): void {
    if (low !== high && this.high === this.low) this.high = this.low.slice();
    this.low[row] = low;
    if (this.high !== this.low) this.high[row] = high;
  }
}

/**
 * The rows of a stage as columns of numbers, in the bureau's order. A country has 240,000 rows: what is computed over
 * all of them is computed over these, and the rows' own objects are looked at once.
 */
export interface StageColumns {
  readonly stage: Stage;
  readonly schools: readonly School[];
  readonly parts: readonly SchoolPart[];
  /** 1 where the row counts for certain, 0 where nobody knows whether it does. */
  readonly isCounted: Uint8Array;
  readonly students: Column;
  /** The indicators of the regulation, in the order of `amounts`. */
  readonly indicators: readonly IndicatorCard[];
  /** Amounts of the indicators in order, as far as they can be relied on. */
  readonly amounts: readonly Column[];
}

/** The rows of a stage; those that are out (D3) are left out. */
export function columnsOf(dataset: Dataset, stage: Stage, indicators: readonly IndicatorCard[]): StageColumns {
  const schools: School[] = [];
  const parts: SchoolPart[] = [];
  for (const school of dataset.schools) {
    for (const part of school.parts) {
      if (part.stage !== stage || typeof part.membership !== "string") continue;
      schools.push(school);
      parts.push(part);
    }
  }
  const students = new ColumnBuilder(parts.length);
  const amounts = indicators.map(() => new ColumnBuilder(parts.length));
  const isCounted = new Uint8Array(parts.length);
  for (let row = 0; row < parts.length; row++) {
    const part = parts[row] as SchoolPart;
    isCounted[row] = part.membership === "counted" ? 1 : 0;
    students.set(row, part.students.low, part.students.high);
    for (let index = 0; index < amounts.length; index++) {
      const amount = reliableAmount(schools[row] as School, part, indicators[index] as IndicatorCard);
      amounts[index]?.set(row, amount.low, amount.high);
    }
  }
  return { stage, schools, parts, isCounted, students, indicators, amounts };
}

/** The numbers of a column, or null where one of them is not known. */
export function knownColumn({ low, high }: Column): Float64Array | null {
  if (low === high) return low;
  for (let row = 0; row < low.length; row++) if (low[row] !== high[row]) return null;
  return low;
}

/** Pupils by row, or null where one of them, or whether a row counts at all, is unknown. */
export function knownStudents({ isCounted, students }: StageColumns): Float64Array | null {
  return isCounted.includes(0) ? null : knownColumn(students);
}

/** Pupils by row, each above 0 and bounded where it is not known; else null, as where a row may not count at all. */
export function boundedStudents(columns: StageColumns): Column | null {
  const { isCounted, students } = columns;
  if (isCounted.includes(0)) return null;
  if (knownColumn(students) !== null) return students;
  for (let row = 0; row < students.low.length; row++) {
    const [low, high] = [students.low[row] as number, students.high[row] as number];
    if (low !== high && (low <= 0 || high === Infinity)) return null;
  }
  return students;
}
