import { namedSize } from "../../regulation/figures/figureNames";
import type { Bounds } from "../figures/bounds";
import type { Figure } from "../figures/figure";
import type { Stage } from "../stage";
import { BRACKET_COLUMNS, countBrackets, WIDE_BRACKET_COLUMNS } from "./bracketCounts";
import type { StatedClasses } from "./pupilsHeld";

type Figures = Readonly<Record<string, Figure | undefined>>;
/** The columns 超过45人的小学班级数, 超过50人的初中班级数, and the size that they are named for. */
export const OVER_COLUMNS = {
  primary: { id: "classesPrimaryOver45", named: namedSize("classesPrimaryOver45") },
  junior: { id: "classesJuniorOver50", named: namedSize("classesJuniorOver50") },
} as const;

export const LARGEST_COLUMNS = {
  primary: "largestClassPrimary",
  junior: "largestClassJunior",
  any: "largestClass",
} as const;
export const CLASS_COLUMNS = { primary: "classesPrimary", junior: "classesJunior", any: "classes" } as const;

/**
 * What the figures of a school state of the classes of one stage, or of the school.
 * @param classes 班级数 of the same stage, undefined where the workbook does not give it
 */
export function statedClasses(figures: Figures, stage: Stage | "any", classes: Figure | undefined): StatedClasses {
  const over = stage === "any" ? undefined : figures[OVER_COLUMNS[stage].id];
  return {
    classes: classes ?? ANY_NUMBER,
    over: over === undefined || stage === "any" ? undefined : { count: over, named: OVER_COLUMNS[stage].named },
    largest: figures[LARGEST_COLUMNS[stage]],
    brackets: bothBounds(
      countBrackets(figures, BRACKET_COLUMNS[stage], classes)?.holds,
      wideHold(figures, stage, classes),
    ),
  };
}

const ANY_NUMBER: Bounds = { low: 0, high: Infinity };

/** Classes that all lie in 45人及以下 hold at most 45 each; each of 56人及以上 at least 56. */
function wideHold(figures: Figures, stage: Stage | "any", classes: Figure | undefined): Bounds {
  let [low, high] = [0, Infinity];
  for (const { id, from, to } of WIDE_BRACKET_COLUMNS[stage]) {
    const count = figures[id];
    const isAll = count !== undefined && count.low > 0 && count.low === classes?.low && classes.low === classes.high;
    if (from > 0) low = Math.max(low, (count?.low ?? 0) * from);
    else if (isAll) high = Math.min(high, count.low * to);
  }
  return { low, high };
}

function bothBounds(one: Bounds | undefined, other: Bounds): Bounds {
  return one === undefined ? other : { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}
