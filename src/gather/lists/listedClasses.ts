import type { School } from "../../model/dataset";
import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";
import { STAGES } from "../../model/stage";
import { bracketsAbove, CLASS_BRACKETS } from "../../regulation/figures/school/classBrackets";

type Classes = NonNullable<School["classList"]>;

const LARGE = { primary: bracketsAbove(45), junior: bracketsAbove(50) };
const COLUMN = { primary: "classesPrimaryOver45", junior: "classesJuniorOver50" } as const;

/**
 * A list of classes as the numbers of large ones that the county's table has; null where the stage or the pupils of a class are not known.
 * @example classes of 44 and 46 in 小学 → 超过45人的小学班级数 1
 */
export function countedClasses(classes: Classes): ReadonlyMap<string, Figure> | null {
  if (classes.some(({ stage, students }) => stage === null || knownValue(students) === null)) return null;
  return new Map(
    STAGES.filter((stage) => classes.some((one) => one.stage === stage)).map((stage) => {
      const least = Math.min(
        ...CLASS_BRACKETS.filter(({ name }) => LARGE[stage].includes(name)).map(({ from }) => from),
      );
      const large = classes.filter((one) => one.stage === stage && (knownValue(one.students) ?? 0) >= least);
      return [
        COLUMN[stage],
        computedFigure(
          large.length,
          large.length,
          large.map(({ students }) => students),
        ),
      ];
    }),
  );
}
