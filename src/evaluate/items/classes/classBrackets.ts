import type { School } from "../../../model/dataset";
import type { Figure } from "../../../model/figures/figure";
import type { Outcome } from "../../../model/outcome";
import {
  BRACKET_COLUMNS,
  countBrackets,
  type Bracket,
  type BracketColumns,
  type BracketCounts,
} from "../../../model/classes/bracketCounts";

/** Those of them of which the workbook has any: all ten, since an absent column may hold classes too (D19). */
export function presentBrackets(columns: ReadonlySet<string>): BracketColumns {
  const present = (brackets: readonly Bracket[]) =>
    brackets.some((bracket) => columns.has(bracket.id)) ? brackets : [];
  return {
    primary: present(BRACKET_COLUMNS.primary),
    junior: present(BRACKET_COLUMNS.junior),
    any: present(BRACKET_COLUMNS.any),
  };
}

/** The largest class that passes for certain and the largest that may pass: equal where the stage is known. */
export interface ClassLimits {
  readonly strict: number;
  readonly lax: number;
}

/** What a school's brackets say. */
export interface BracketsReading {
  readonly outcome: Outcome;
  /** Bounds of the pupils that the classes can hold. */
  readonly holds: { readonly low: number; readonly high: number };
}

const NOTHING_SAID: BracketsReading = { outcome: "undetermined", holds: { low: 0, high: Infinity } };

/**
 * Judges a school's brackets. One class above the limit proves unmet. Met needs every bracket above the limit to be 0:
 * typed, or blank or without a column where the filled ones add up to 班级数 (D19). A blank one at or below the limit does
 * not matter (D25).
 * @param brackets the ten brackets of one stage, or none where the workbook has none of them
 * @param classes 班级数 of the same stage, undefined where the workbook does not give it
 * @example 20 classes of 41—45: they hold 820 to 900 pupils
 */
export function readBrackets(
  school: School,
  brackets: readonly Bracket[],
  limits: ClassLimits,
  classes: Figure | undefined,
): BracketsReading {
  const read = countBrackets(school.figures, brackets, classes);
  if (read === null) return NOTHING_SAID;
  return { outcome: outcomeOf(school, brackets, limits, classes, read), holds: read.holds };
}

function outcomeOf(
  { figures }: School,
  brackets: readonly Bracket[],
  limits: ClassLimits,
  classes: Figure | undefined,
  { counts, addsUp, isComplete, typed }: BracketCounts,
): Outcome {
  if (brackets.some(({ id, from }) => from > limits.lax && (figures[id]?.low ?? 0) > 0)) return "unmet";
  const mayExceed = brackets.some(({ to }, index) => {
    if (to <= limits.strict) return false;
    const count = counts[index] ?? null;
    return count === null ? !addsUp : count > 0;
  });
  if (mayExceed) return "undetermined";
  if (classes === undefined || classes.high === Infinity) return isComplete && typed === 0 ? "undetermined" : "met";
  const fits = isComplete ? classes.low === typed && classes.high === typed : typed <= classes.high;
  return fits && !(isComplete && typed === 0) ? "met" : "undetermined";
}
