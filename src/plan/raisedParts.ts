import type { BalancedPart } from "./balancedPart";

/** Of a level, relative. */
const PRECISION = 1e-14;

/**
 * The parts of a stage, raised to a level per pupil: x_i = max(start_i, level − discount·extra_i), where extra_i is how
 * many units more than the cheapest part this one takes for an amount of 1. Kept as columns of numbers, since thousands
 * of levels are tried over thousands of schools.
 */
export class RaisedParts {
  /** True where every part takes the same units for an amount. */
  readonly areAlike: boolean;
  /** Units for an amount of 1 at the part that takes the fewest. */
  readonly leastUnits: number;
  /** The highest amount per pupil at the start. */
  readonly highestStart: number;
  /** ΣV at the start. */
  readonly startSum: number;
  private readonly students: Float64Array;
  private readonly ratios: Float64Array;
  private readonly extras: Float64Array;
  private readonly highestExtra: number;
  private readonly total: number;
  private lastLevel: number;

  /** @param starts the least amounts of the parts */
  constructor(
    parts: readonly BalancedPart[],
    private readonly starts: readonly number[],
  ) {
    const units = parts.map((part) => 1 / part.amountPerUnit);
    this.leastUnits = units.reduce((least, one) => Math.min(least, one), Infinity);
    this.students = Float64Array.from(parts, (part) => part.students);
    this.ratios = Float64Array.from(parts, (part, at) => (starts[at] as number) / part.students);
    this.extras = Float64Array.from(units, (one) => one - this.leastUnits);
    this.total = this.students.reduce((sum, students) => sum + students, 0);
    this.areAlike = this.extras.every((extra) => extra === 0);
    this.highestStart = this.ratios.reduce((most, ratio) => Math.max(most, ratio), 0);
    this.highestExtra = this.extras.reduce((most, extra) => Math.max(most, extra), 0);
    this.lastLevel = this.highestStart;
    this.startSum = starts.reduce((sum, start) => sum + start, 0);
  }

  /** A discount at which only the cheapest parts are raised while all amounts together are at most `sum`. */
  discountOfNone(sum: number): number {
    const least = this.extras.reduce((lowest, extra) => (extra > 0 ? Math.min(lowest, extra) : lowest), Infinity);
    const cheapest = this.students.reduce((pupils, one, at) => (this.extras[at] === 0 ? pupils + one : pupils), 0);
    return Math.max(this.highestStart, sum / cheapest) / least;
  }

  amountsAt(level: number, discount: number): number[] {
    return this.starts.map((start, at) =>
      Math.max(start, (level - discount * (this.extras[at] as number)) * (this.students[at] as number)),
    );
  }

  /** Units that raise all parts to one level. */
  unitsAt(level: number): number {
    return this.starts.reduce(
      (units, start, at) =>
        units +
        (Math.max(start, level * (this.students[at] as number)) - start) *
          ((this.extras[at] as number) + this.leastUnits),
      0,
    );
  }

  /** The sum, the mean per pupil and the coefficient of variation; Infinity where nothing is there. */
  at(level: number, discount: number): { readonly sum: number; readonly mean: number; readonly variation: number } {
    let [sum, squares] = [0, 0];
    for (let at = 0; at < this.students.length; at++) {
      const students = this.students[at] as number;
      const ratio = Math.max(this.ratios[at] as number, level - discount * (this.extras[at] as number));
      sum += ratio * students;
      squares += ratio * ratio * students;
    }
    const variation = sum === 0 ? Infinity : Math.sqrt(Math.max(0, (this.total * squares) / sum ** 2 - 1));
    return { sum, mean: sum / this.total, variation };
  }

  /**
   * The level at which all amounts together are `sum`. They are convex in the level, so that Newton's steps come down
   * to it from above; the first one begins where the last search ended, since one search resembles the next.
   * @param sum at least that at the start
   */
  levelFor(sum: number, discount: number): number {
    let level = this.lastLevel;
    for (let isAbove = false; ; isAbove = true) {
      const { amounts, raised } = this.raisedAbove(level, discount);
      if (raised === 0 && isAbove) break;
      if (raised === 0) {
        level = Math.max(this.highestStart, sum / this.total) + discount * this.highestExtra;
        continue;
      }
      const step = (amounts - sum) / raised;
      if (isAbove ? !(step > level * PRECISION) : Math.abs(step) < level * PRECISION) break;
      level -= step;
    }
    this.lastLevel = level;
    return level;
  }

  /** ΣV at a level, and the pupils of those parts that it raises. */
  private raisedAbove(level: number, discount: number): { readonly amounts: number; readonly raised: number } {
    let [amounts, raised] = [0, 0];
    for (let at = 0; at < this.students.length; at++) {
      const students = this.students[at] as number;
      const [start, wanted] = [this.ratios[at] as number, level - discount * (this.extras[at] as number)];
      amounts += Math.max(start, wanted) * students;
      if (wanted > start) raised += students;
    }
    return { amounts, raised };
  }
}
