import { OVER_COLUMNS } from "../../model/classes/statedClasses";
import type { School, SchoolPart } from "../../model/dataset";
import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";
import { sumFigures } from "../../model/figures/figureArithmetic";
import { STAGES } from "../../model/stage";

type Classes = NonNullable<School["classList"]>;

/**
 * A list of classes as the numbers of large ones that the county's table has; null where the stage or the pupils of a
 * class are not known, or where a stage's classes do not hold all its pupils: of a list without its largest class
 * nobody may read that there is none.
 * @example classes of 44 and 46 in 小学 with 90 pupils → 超过45人的小学班级数 1
 */
export function countedClasses(classes: Classes, parts: readonly SchoolPart[]): ReadonlyMap<string, Figure> | null {
  const counted = new Map<string, Figure>();
  if (classes.some(({ stage }) => stage === null)) return null;
  for (const stage of STAGES) {
    const figures = classes.filter((one) => one.stage === stage).map(({ students }) => students);
    if (figures.length === 0) continue;
    const pupils = knownValue(parts.find((part) => part.stage === stage)?.students);
    if (pupils === null || knownValue(sumFigures(figures)) !== pupils) return null;
    const { id, named } = OVER_COLUMNS[stage];
    const large = figures.filter((students) => students.low > named);
    counted.set(id, computedFigure(large.length, large.length, large));
  }
  return counted;
}
