import type { BalancedPart } from "./levelling";

/**
 * The parts of a stage, raised to a level per pupil: x_i = max(start_i, level − discount·(1/f_i − 1)). Kept as columns of
 * numbers, since thousands of levels are tried over thousands of schools.
 */
export class RaisedParts {
  /** True where no part shares the resource with another. */
  readonly areAllOwn: boolean;
  /** The highest amount per pupil at the start. */
  readonly highestStart: number;
  private readonly students: Float64Array;
  private readonly ratios: Float64Array;
  private readonly extras: Float64Array;
  private readonly total: number;

  /** @param starts the least amounts of the parts */
  constructor(parts: readonly BalancedPart[], private readonly starts: readonly number[]) {
    this.students = Float64Array.from(parts, (part) => part.students);
    this.ratios = Float64Array.from(parts, (part, at) => (starts[at] as number) / part.students);
    this.extras = Float64Array.from(parts, (part) => 1 / part.amountPerUnit - 1);
    this.total = this.students.reduce((sum, students) => sum + students, 0);
    this.areAllOwn = this.extras.every((extra) => extra === 0);
    this.highestStart = this.ratios.reduce((most, ratio) => Math.max(most, ratio), 0);
  }

  amountsAt(level: number, discount: number): number[] {
    return this.starts.map((start, at) =>
      Math.max(start, (level - discount * (this.extras[at] as number)) * (this.students[at] as number)));
  }

  /** The mean per pupil and the coefficient of variation; Infinity where nothing is there. */
  at(level: number, discount: number): { readonly mean: number; readonly variation: number } {
    let [sum, squares] = [0, 0];
    for (let at = 0; at < this.students.length; at++) {
      const ratio = this.ratioAt(at, level, discount);
      sum += ratio * (this.students[at] as number);
      squares += ratio * ratio * (this.students[at] as number);
    }
    const variation = sum === 0 ? Infinity : Math.sqrt(Math.max(0, (this.total * squares) / sum ** 2 - 1));
    return { mean: sum / this.total, variation };
  }

  private ratioAt(at: number, level: number, discount: number): number {
    return Math.max(this.ratios[at] as number, level - discount * (this.extras[at] as number));
  }
}
