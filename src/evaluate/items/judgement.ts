import { outcomeOfAll } from "../../model/outcome";
import type { ItemJudgement } from "../judging";

/** What a judge found; what it leaves out is empty, and without `computed` the parts decide together. */
export type Found = Partial<ItemJudgement>;

/** Cells that a judgement links to; a national list of schools would link to hundreds of thousands. */
const MOST_EVIDENCE = 100;

/** Factors of a rule, which stand in a line whatever the workbook gives. */
const FACTORS = /× \d+|÷ \d+ →/g;

/** Lines without any number of the workbook are empty: what is missing is said once, in a note. */
function tellingSteps(steps: readonly string[]): readonly string[] {
  return steps.map((line) => (/\d/.test(line.replace(FACTORS, "")) ? line : ""));
}

/** Completes a judgement. Steps and parts stand in the order in which they were found. */
export function judgementOf(found: Found): ItemJudgement {
  const parts = found.parts ?? [];
  return {
    computed: found.computed === undefined ? outcomeOfAll(parts.map((part) => part.outcome)) : found.computed,
    parts: parts.map((part) => (part.steps === undefined ? part : { ...part, steps: tellingSteps(part.steps) })),
    steps: tellingSteps(found.steps ?? []),
    evidence: (found.evidence ?? []).slice(0, MOST_EVIDENCE),
    notes: found.notes ?? [],
    findings: found.findings ?? [],
    shortfalls: found.shortfalls ?? [],
  };
}
