/** Notes that any item can bear. */
export interface FrameMessages {
  /** The item is decided by the bureau's statement: 依据自评材料，待核实. */
  byDeclaration: Record<never, never>;
  /** One half of the item is decided by the bureau's statement. */
  halfByDeclaration: Record<never, never>;
  /** The item is for the statement to decide, and none is given or understood. */
  statementNeeded: Record<never, never>;
  /** A row or table that cannot be placed keeps the item from being called met. */
  inDoubt: Record<never, never>;
  /** A plan for the future, which never makes an item met (D9). */
  remedyPlan: { readonly plan: string };
}
