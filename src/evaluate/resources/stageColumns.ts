import type { Dataset, School, SchoolPart } from "../../model/dataset";
import { INDICATOR_IDS } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import { reliableAmount } from "./resourceRatios";

/** Bounds of one quantity by row; equal where it is known. */
export interface Column {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * The rows of a stage as columns of numbers, in the bureau's order. A country has 240,000 rows: what is computed over all
 * of them is computed over these, and the rows' own objects are looked at once.
 */
export interface StageColumns {
  readonly stage: Stage;
  readonly schools: readonly School[];
  readonly parts: readonly SchoolPart[];
  /** 1 where the row counts for certain, 0 where nobody knows whether it does. */
  readonly isCounted: Uint8Array;
  readonly students: Column;
  /** Amounts of R1–R7 in order, as far as they can be relied on. */
  readonly amounts: readonly Column[];
}

/** The rows of a stage; those that are out (D3) are left out. */
export function columnsOf(dataset: Dataset, stage: Stage): StageColumns {
  const schools: School[] = [];
  const parts: SchoolPart[] = [];
  for (const school of dataset.schools) {
    for (const part of school.parts) {
      if (part.stage !== stage || typeof part.membership !== "string") continue;
      schools.push(school);
      parts.push(part);
    }
  }
  const students = columnOf(parts.length);
  const amounts = INDICATOR_IDS.map(() => columnOf(parts.length));
  const isCounted = new Uint8Array(parts.length);
  for (let row = 0; row < parts.length; row++) {
    const part = parts[row] as SchoolPart;
    isCounted[row] = part.membership === "counted" ? 1 : 0;
    students.low[row] = part.students.low;
    students.high[row] = part.students.high;
    for (let index = 0; index < amounts.length; index++) {
      const amount = reliableAmount(schools[row] as School, part, INDICATOR_IDS[index] ?? "R1");
      const column = amounts[index] as Column;
      column.low[row] = amount.low;
      column.high[row] = amount.high;
    }
  }
  return { stage, schools, parts, isCounted, students, amounts };
}

function columnOf(rows: number): Column {
  return { low: new Float64Array(rows), high: new Float64Array(rows) };
}

/** The numbers of a column, or null where one of them is not known. */
export function knownColumn({ low, high }: Column): Float64Array | null {
  for (let row = 0; row < low.length; row++) if (low[row] !== high[row]) return null;
  return low;
}

/** Pupils by row, or null where one of them, or whether a row counts at all, is unknown. */
export function knownStudents({ isCounted, students }: StageColumns): Float64Array | null {
  return isCounted.includes(0) ? null : knownColumn(students);
}
