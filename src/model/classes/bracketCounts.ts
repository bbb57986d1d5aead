import { CLASS_BRACKETS, WIDE_BRACKETS } from "../../regulation/figures/school/classBrackets";
import type { Figure } from "../figures/figure";
import type { SchoolFigureId } from "../identifiers";
import type { Stage } from "../stage";

/** A column of class counts: identifier, and the sizes it holds. */
export interface Bracket {
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

/** A column of a wider bracket; whether a 0 in it says that there is no class of that size. */
export interface WideBracketColumn extends Bracket {
  readonly isExact: boolean;
}

function wideBracketsOf(prefix: "classes" | "classesPrimary" | "classesJunior"): readonly WideBracketColumn[] {
  return WIDE_BRACKETS.map(({ name, ...bracket }) => ({ id: `${prefix}${name}` as SchoolFigureId, ...bracket }));
}

/** The columns of wider brackets of each stage, and those whose heading names no stage. */
export const WIDE_BRACKET_COLUMNS: Readonly<Record<Stage | "any", readonly WideBracketColumn[]>> = {
  primary: wideBracketsOf("classesPrimary"),
  junior: wideBracketsOf("classesJunior"),
  any: wideBracketsOf("classes"),
};

/** The classes in the brackets of a stage. */
export interface BracketCounts {
  /** In the order of the brackets; null where a count is not known. */
  readonly counts: readonly (number | null)[];
  /** Sum of those that are known. */
  readonly typed: number;
  /** They add up to 班级数, so that the others are 0 (D19). */
  readonly addsUp: boolean;
  readonly isComplete: boolean;
  /** Bounds of the pupils that the classes can hold. */
  readonly holds: { readonly low: number; readonly high: number };
}

/**
 * @param brackets the ten brackets of one stage
 * @param classes 班级数 of the same stage, undefined where the workbook does not give it
 * @returns null where none of them stands in the workbook
 * @example 20 classes of 41—45: they hold 820 to 900 pupils
 */
export function countBrackets(
  figures: Readonly<Record<string, Figure | undefined>>,
  brackets: readonly Bracket[],
  classes: Figure | undefined,
): BracketCounts | null {
  if (brackets.every(({ id }) => figures[id] === undefined)) return null;
  const counts = brackets.map(({ id }) => {
    const figure = figures[id];
    return figure !== undefined && figure.low === figure.high ? figure.low : null;
  });
  const typed = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const addsUp = classes !== undefined && classes.low === classes.high && classes.low === typed && typed > 0;
  const isComplete = addsUp || !counts.includes(null);
  return {
    counts,
    typed,
    addsUp,
    isComplete,
    holds: {
      low: brackets.reduce((sum, { from }, index) => sum + from * (counts[index] ?? 0), 0),
      high: isComplete
        ? brackets.reduce((sum, { to }, index) => sum + ((counts[index] ?? 0) === 0 ? 0 : to * (counts[index] ?? 0)), 0)
        : Infinity,
    },
  };
}
