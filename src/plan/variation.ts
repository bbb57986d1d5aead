import { compensatedSum } from "../model/figures/figureArithmetic";

interface WithStudents {
  readonly students: number;
}

/** Absorbs binary noise only, as every comparison with a limit does (D2). */
const TOLERANCE = 1e-9;

/** The highest 差异系数 that counts as keeping a limit. */
export function limitWithTolerance(limit: number): number {
  return limit * (1 + TOLERANCE);
}

/** Whether a 差异系数 keeps its limit (小于或等于). */
export function keepsLimit(variation: number, limit: number): boolean {
  return variation <= limitWithTolerance(limit);
}

/** The pupil-weighted population 差异系数 of amounts over the pupils of parts; Infinity where nothing is there. */
export function variationOf(parts: readonly WithStudents[], amounts: readonly number[]): number {
  const students = compensatedSum(parts.map((part) => part.students));
  const mean = compensatedSum(amounts) / students;
  if (mean === 0) return Infinity;
  const squares = compensatedSum(
    parts.map((part, index) => part.students * ((amounts[index] as number) / part.students - mean) ** 2),
  );
  return Math.sqrt(squares / students) / mean;
}

/**
 * A 差异系数 that follows changes of single amounts at once, whatever the number of schools.
 *
 * With P = ΣP_i, S = ΣV_i and Q = ΣV_i²/P_i the variance over the squared mean is P·Q/S² − 1, so a change of one V_i
 * changes two sums. Two equal parts with 1 and 3: P·Q/S² − 1 = 2·10/16 − 1 = 0.25, hence 0.5.
 */
export class RunningVariation {
  private readonly students: number;
  private total: number;
  private totalSquares: number;

  constructor(
    private readonly parts: readonly WithStudents[],
    readonly amounts: number[],
  ) {
    this.students = compensatedSum(parts.map((part) => part.students));
    this.total = compensatedSum(amounts);
    this.totalSquares = compensatedSum(amounts.map((amount, at) => amount ** 2 / (parts[at] as WithStudents).students));
  }

  get value(): number {
    return this.variation(this.total, this.totalSquares);
  }

  /** ΣV. */
  get sum(): number {
    return this.total;
  }

  /** ΣV²/P. */
  get squares(): number {
    return this.totalSquares;
  }

  /** What the coefficient would be with another amount at one place. */
  with(at: number, amount: number): number {
    const before = this.amounts[at] as number;
    const squares = this.totalSquares + (amount ** 2 - before ** 2) / (this.parts[at] as WithStudents).students;
    return this.variation(this.total + amount - before, squares);
  }

  set(at: number, amount: number): void {
    const before = this.amounts[at] as number;
    this.totalSquares += (amount ** 2 - before ** 2) / (this.parts[at] as WithStudents).students;
    this.total += amount - before;
    this.amounts[at] = amount;
  }

  private variation(sum: number, squares: number): number {
    return sum === 0 ? Infinity : Math.sqrt(Math.max(0, (this.students * squares) / sum ** 2 - 1));
  }
}
