import type { School, SchoolPart } from "../../model/dataset";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../model/figures/figure";
import { divideFigures } from "../../model/figures/figureArithmetic";
import type { IndicatorCard } from "../../regulation/indicatorCard";

/**
 * The amount of an indicator as far as it can be relied on: one that is greater than what it is part of (more backbone
 * teachers than teachers, more 室内体育用房 than 教学及辅助用房) says nothing (D1), and a cross-check reports it.
 */
export function reliableAmount(school: School, part: SchoolPart, { id, partOf }: IndicatorCard): Figure {
  const amount = part.amounts[id] ?? ABSENT_FIGURE;
  switch (partOf) {
    case "fullTimeTeachers":
      return exceeds(amount, part.fullTimeTeachers) ? unreliable(amount) : amount;
    case "rooms":
      return hasMoreIndoorThanAll(school, part) ? unreliable(amount) : amount;
    case null:
      return amount;
  }
}

/** The indicator of a row, in its own unit: per hundred pupils or per pupil, unrounded. */
export function resourceRatio(school: School, part: SchoolPart, card: IndicatorCard): Figure {
  return divideFigures(reliableAmount(school, part, card), part.students, card.perStudents);
}

/** True where a part is for certain greater than its whole. */
export function exceeds(part: Figure | undefined, whole: Figure | undefined): boolean {
  return part !== undefined && whole !== undefined && part.low > whole.high;
}

function hasMoreIndoorThanAll({ figures }: School, { stage }: SchoolPart): boolean {
  if (
    figures.indoorSportsSpace === undefined &&
    figures.indoorSportsSpacePrimary === undefined &&
    figures.indoorSportsSpaceJunior === undefined
  )
    return false;
  return (
    exceeds(figures.indoorSportsSpace, figures.teachingSpaceGross) ||
    (stage === "primary"
      ? exceeds(figures.indoorSportsSpacePrimary, figures.teachingSpaceGrossPrimary)
      : exceeds(figures.indoorSportsSpaceJunior, figures.teachingSpaceGrossJunior))
  );
}

/** Nothing is known, and the cells are still shown. */
function unreliable(amount: Figure): Figure {
  return computedFigure(ABSENT_FIGURE.low, ABSENT_FIGURE.high, [amount]);
}
