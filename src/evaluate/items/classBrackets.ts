import type { School } from "../../model/dataset";
import type { Figure } from "../../model/figure";
import type { SchoolFigureId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";

/** Class size brackets of the official tables: smallest and largest class that falls into each. */
const BRACKETS = [
  ["To25", 0, 25],
  ["26To30", 26, 30],
  ["31To35", 31, 35],
  ["36To40", 36, 40],
  ["41To45", 41, 45],
  ["46To50", 46, 50],
  ["51To55", 51, 55],
  ["56To60", 56, 60],
  ["61To65", 61, 65],
  ["From66", 66, Infinity],
] as const;

/** A column of class counts: identifier, and the sizes it holds. */
interface Bracket {
  readonly id: SchoolFigureId;
  readonly from: number;
  readonly to: number;
}

export type BracketColumns = Readonly<Record<Stage | "any", readonly Bracket[]>>;

function bracketsOf(prefix: "classes" | "classesPrimary" | "classesJunior"): readonly Bracket[] {
  return BRACKETS.map(([name, from, to]) => ({ id: `${prefix}${name}` as SchoolFigureId, from, to }));
}

/** The bracket columns of each stage, and those whose heading names no stage. */
export const BRACKET_COLUMNS: BracketColumns = {
  primary: bracketsOf("classesPrimary"),
  junior: bracketsOf("classesJunior"),
  any: bracketsOf("classes"),
};

/** Those of them that some school of the workbook has. */
export function presentBrackets(columns: ReadonlySet<string>): BracketColumns {
  const present = (brackets: readonly Bracket[]) => brackets.filter((bracket) => columns.has(bracket.id));
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

/**
 * Judges a school's brackets. One class above the limit proves unmet. Met needs every class in a bracket under it:
 * the counts must add up to 班级数, and a blank bracket is 0 only if the filled ones do (D19).
 * @param columns the brackets of one stage that the workbook has, perhaps not all
 * @param classes 班级数 of the same stage, undefined where the workbook does not give it
 * @returns undetermined also where the school has no such columns
 */
export function judgeBrackets(
  school: School,
  columns: readonly Bracket[],
  limits: ClassLimits,
  classes: Figure | undefined,
): Outcome {
  if (columns.length === 0) return "undetermined";
  let counted = 0;
  let hasBlank = columns.length < BRACKETS.length;
  let isUnmet = false;
  let mayExceed = false;
  let hasColumn = false;
  for (const { id, from, to } of columns) {
    const figure = school.figures[id];
    hasColumn ||= figure !== undefined;
    const isBlank = figure === undefined || figure.low !== figure.high;
    const count = figure?.low ?? 0;
    hasBlank ||= isBlank;
    counted += count;
    if (count > 0 && from > limits.lax) isUnmet = true;
    if (count > 0 && to > limits.strict) mayExceed = true;
  }
  if (isUnmet) return "unmet";
  if (!hasColumn || mayExceed) return "undetermined";
  if (classes === undefined) return hasBlank || counted === 0 ? "undetermined" : "met";
  return classes.low === counted && classes.high === counted && counted > 0 ? "met" : "undetermined";
}
