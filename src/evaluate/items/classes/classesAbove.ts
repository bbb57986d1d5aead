import type { Bounds } from "../../../model/figures/bounds";
import type { School } from "../../../model/dataset";
import { ABSENT_FIGURE } from "../../../model/figures/figure";
import type { Stage } from "../../../model/stage";
import { BRACKET_COLUMNS } from "../../../model/classes/bracketCounts";
import { OVER_COLUMNS } from "../../../model/classes/statedClasses";
import { classesListed, isCompleteClassList, mayBeOfSenior } from "./classList";
import type { LimitsByStage } from "./schoolClassSizes";
import { leastAboveByWide } from "./wideBrackets";

/** How many classes of a school are above the limits of their stages, by the source that proves most. */
export function classesAbove(school: School, limits: LimitsByStage): Bounds {
  const counts = school.parts.map(({ stage }) =>
    mostProving([
      countedAbove(school, stage, limits),
      bracketsAbove(school, stage, limits),
      { low: leastAboveByWide(school, stage, limits[stage]), high: Infinity },
    ]),
  );
  const byStage = {
    low: counts.reduce((sum, count) => sum + count.low, 0),
    high: counts.reduce((sum, count) => sum + count.high, counts.length === 0 ? Infinity : 0),
  };
  return mostProving([byStage, listedAbove(school, limits)]);
}

/**
 * How many classes of one stage are above its limit, by the source that proves most; the list counts those of that
 * stage.
 */
export function classesAboveIn(school: School, stage: Stage, limits: LimitsByStage): Bounds {
  const listed = (school.classList ?? []).filter((one) => one.stage === stage && one.students.low > limits[stage]);
  return mostProving([
    countedAbove(school, stage, limits),
    bracketsAbove(school, stage, limits),
    { low: listed.length, high: Infinity },
    { low: leastAboveByWide(school, stage, limits[stage]), high: Infinity },
  ]);
}

function mostProving(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce(
    (best, one) => (one.low > best.low || (one.low === best.low && one.high < best.high) ? one : best),
    { low: 0, high: Infinity },
  );
}

/** The column 超过45人 (50人); where a local limit is stricter than its name it proves only so many. */
function countedAbove(school: School, stage: Stage, limits: LimitsByStage): Bounds {
  const { id, named } = OVER_COLUMNS[stage];
  const count = school.figures[id];
  if (count === undefined || named < limits[stage]) return ABSENT_FIGURE;
  return named === limits[stage] ? count : { low: count.low, high: Infinity };
}

function bracketsAbove(school: School, stage: Stage, limits: LimitsByStage): Bounds {
  const above = BRACKET_COLUMNS[stage]
    .filter((bracket) => bracket.from > limits[stage])
    .map((bracket) => school.figures[bracket.id] ?? ABSENT_FIGURE);
  return { low: above.reduce((sum, one) => sum + one.low, 0), high: above.reduce((sum, one) => sum + one.high, 0) };
}

/** A class without a stage counts where it is above both limits of the school. */
function listedAbove(school: School, limits: LimitsByStage): Bounds {
  const lax = Math.max(...school.parts.map(({ stage }) => limits[stage]));
  const above = classesListed(school).filter(
    (one) => one.students.low > (one.stage === null ? lax : limits[one.stage]) && !mayBeOfSenior(school, one),
  );
  return { low: above.length, high: isCompleteClassList(school) ? above.length : Infinity };
}
