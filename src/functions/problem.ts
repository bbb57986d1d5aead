import type { FunctionStrings } from "../strings/zh-CN/functions";

/** The error that the cell shows: #N/A (too few data), #VALUE! (bad shape, unknown word), #DIV/0!. */
export type ProblemKind = "notAvailable" | "invalidValue" | "divisionByZero";

/** Why a function has no answer. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly sentence: (strings: FunctionStrings) => string,
  ) {
    super(kind);
    this.name = "Problem";
  }
}
