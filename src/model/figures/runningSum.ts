/**
 * A sum that carries its rounding errors along (Neumaier's form of Kahan summation), number by number: exact to the
 * last place for any county, and without a list of the terms.
 */
export class RunningSum {
  private sum = 0;
  private compensation = 0;

  add(next: number): void {
    const total = this.sum + next;
    this.compensation += Math.abs(this.sum) >= Math.abs(next) ? this.sum - total + next : next - total + this.sum;
    this.sum = total;
  }

  /** The sum with its rounding errors. */
  get rounded(): number {
    return this.sum;
  }

  /** What has to be added to it for them. */
  get lost(): number {
    return this.compensation;
  }

  /** 0 before the first number; ±Infinity if one of them was. */
  get total(): number {
    return Number.isFinite(this.sum) ? this.sum + this.compensation : this.sum;
  }
}
