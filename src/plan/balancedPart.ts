/** A school part in a balance: its pupils, what it has, and the least it must have whatever the balance says. */
export interface BalancedPart {
  readonly students: number;
  readonly amount: number;
  /** Amount that its own standards demand. */
  readonly leastAmount: number;
  /**
   * What one unit brings to this part: 1, or its share of the whole where a 一贯制学校 shares the resource, because a room
   * built there serves the other part too.
   */
  readonly amountPerUnit: number;
}
