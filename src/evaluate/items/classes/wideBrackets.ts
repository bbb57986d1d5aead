import type { School } from "../../../model/dataset";
import type { Figure } from "../../../model/figures/figure";
import type { SchoolFigureId } from "../../../model/identifiers";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import { BRACKET_COLUMNS, WIDE_BRACKET_COLUMNS } from "../../../model/classes/bracketCounts";
import type { ClassLimits } from "./classBrackets";

interface Count {
  readonly from: number;
  readonly to: number;
  readonly isExact: boolean;
  readonly figure: Figure;
}

/**
 * What wide brackets (56人及以上, 46—55人, 45人及以下, 大班额) say of the classes of a school or of one stage of it. One class in
 * a bracket wholly above the limit fails; met where a bracket within the limit holds all classes, or brackets that are
 * typed 0 cover every size above it. 46—55人 decides 小学, and 初中 only where it is 0.
 * @param classes 班级数 of the same stage
 * @example 3 classes of 46—55人 and 0 of 56人及以上: 小学 fails, 初中 needs to know how many of the 3 are above 50
 */
export function judgeWideBrackets(
  { figures }: School,
  stage: Stage | "any",
  limits: ClassLimits,
  classes: Figure | undefined,
): Outcome {
  const wide = wideCounts(figures, stage);
  if (wide.length === 0) return "undetermined";
  if (wide.some(({ from, figure }) => from > limits.lax && figure.low > 0)) return "unmet";
  if (wide.some((one) => one.to <= limits.strict && holdsAll(one.figure, classes))) return "met";
  const narrow = BRACKET_COLUMNS[stage].flatMap(({ id, from, to }): Count[] => {
    const figure = figures[id];
    return figure === undefined ? [] : [{ from, to, isExact: true, figure }];
  });
  return noneAbove(limits.strict, [...wide, ...narrow]) ? "met" : "undetermined";
}

/** At least so many classes of a stage are above its limit by the wide brackets; overlapping ones are not added. */
export function leastAboveByWide({ figures, parts }: School, stage: Stage, limit: number): number {
  const own = [...wideCounts(figures, stage), ...(parts.length === 1 ? wideCounts(figures, "any") : [])];
  return mostApart(own.filter(({ from }) => from > limit));
}

/** The most classes in brackets of which no two overlap. */
function mostApart(counts: readonly Count[]): number {
  const ofBrackets = [...counts].sort((one, other) => one.to - other.to);
  const most: number[] = [];
  ofBrackets.forEach(({ from, figure }, at) => {
    const before = ofBrackets.slice(0, at).filter(({ to }) => to < from).length;
    most.push(Math.max(most[at - 1] ?? 0, figure.low + (most[before - 1] ?? 0)));
  });
  return most.at(-1) ?? 0;
}

/** The columns of wide brackets, for the cells that a judgement rests on. */
export const WIDE_COLUMNS: readonly SchoolFigureId[] = Object.values(WIDE_BRACKET_COLUMNS).flatMap((columns) =>
  columns.map(({ id }) => id),
);

function wideCounts(figures: School["figures"], stage: Stage | "any"): Count[] {
  return WIDE_BRACKET_COLUMNS[stage].flatMap(({ id, from, to, isExact }): Count[] => {
    const figure = figures[id];
    return figure === undefined ? [] : [{ from, to, isExact, figure }];
  });
}

function holdsAll(count: Figure, classes: Figure | undefined): boolean {
  return classes !== undefined && count.low > 0 && count.low === classes.low && classes.low === classes.high;
}

/** True where brackets that are typed 0 cover every size above the limit. */
function noneAbove(limit: number, counts: readonly Count[]): boolean {
  const empty = counts.filter(({ isExact, figure }) => isExact && figure.high === 0);
  let size = limit + 1;
  while (size !== Infinity) {
    const next = empty.find(({ from, to }) => from <= size && to >= size);
    if (next === undefined) return false;
    size = next.to === Infinity ? Infinity : next.to + 1;
  }
  return true;
}
