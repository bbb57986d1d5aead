import type { School } from "../../../model/dataset";
import type { Figure } from "../../../model/figures/figure";
import type { SchoolFigureId } from "../../../model/identifiers";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import { CLASS_BRACKETS } from "../../../regulation/figures/school/classBrackets";

/** A column of class counts: identifier, and the sizes it holds. */
interface Bracket {
  readonly id: SchoolFigureId;
  readonly from: number;
  readonly to: number;
}

export type BracketColumns = Readonly<Record<Stage | "any", readonly Bracket[]>>;

function bracketsOf(prefix: "classes" | "classesPrimary" | "classesJunior"): readonly Bracket[] {
  return CLASS_BRACKETS.map(({ name, from, to }) => ({ id: `${prefix}${name}` as SchoolFigureId, from, to }));
}

/** The bracket columns of each stage, and those whose heading names no stage. */
export const BRACKET_COLUMNS: BracketColumns = {
  primary: bracketsOf("classesPrimary"),
  junior: bracketsOf("classesJunior"),
  any: bracketsOf("classes"),
};

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
  const filled = brackets.filter(({ id }) => school.figures[id] !== undefined);
  if (filled.length === 0) return NOTHING_SAID;
  const counts = brackets.map(({ id }) => {
    const figure = school.figures[id];
    return figure !== undefined && figure.low === figure.high ? figure.low : null;
  });
  const typed = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const addsUp = classes !== undefined && classes.low === classes.high && classes.low === typed && typed > 0;
  const isComplete = addsUp || !counts.includes(null);
  return {
    outcome: outcomeOf(school, brackets, counts, limits, { addsUp, isComplete, classes, typed }),
    holds: {
      low: brackets.reduce((sum, { from }, index) => sum + from * (counts[index] ?? 0), 0),
      high: isComplete
        ? brackets.reduce((sum, { to }, index) => sum + ((counts[index] ?? 0) === 0 ? 0 : to * (counts[index] ?? 0)), 0)
        : Infinity,
    },
  };
}

interface Sum {
  readonly addsUp: boolean;
  readonly isComplete: boolean;
  readonly classes: Figure | undefined;
  readonly typed: number;
}

function outcomeOf(
  { figures }: School,
  brackets: readonly Bracket[],
  counts: readonly (number | null)[],
  limits: ClassLimits,
  { addsUp, isComplete, classes, typed }: Sum,
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
