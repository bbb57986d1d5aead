import type { CellRef } from "../tables/cellRef";
import type { IntakeFindings } from "./intakeFindings";
import type { EvaluationFindings } from "./evaluationFindings";
import { WHOLE_WORKBOOK, type Subject } from "./subject";

/** error: a figure cannot stand as it is; warning: somebody must look; info: what was done without being asked. */
export type FindingRank = "error" | "warning" | "info";

/** Every code with the shape of its parameters; `strings/` must have a sentence for each. */
export type FindingParams = IntakeFindings & EvaluationFindings;

export type FindingCode = keyof FindingParams;

/** Something the user should know of, with the cell it concerns; text comes from `strings/`. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly rank: FindingRank;
    readonly params: FindingParams[Code];
    readonly where: CellRef | null;
    /** What it is about; finds the finding again in another evaluation, wherever its cell has moved. */
    readonly about: Subject;
  };
}[FindingCode];

/**
 * Makes a finding whose parameters match its code.
 * @param where the cell that the user should look at, or null where no single cell is meant
 * @param about the item, school, stage and field that it speaks of, as narrow as the place that finds it knows
 */
export function finding<Code extends FindingCode>(
  code: Code,
  rank: FindingRank,
  params: FindingParams[Code],
  where: CellRef | null,
  about: Subject = WHOLE_WORKBOOK,
): Finding {
  return { code, rank, params, where, about } as unknown as Finding;
}
