import type { ExceptionKind, School, SchoolPart } from "../../model/dataset";
import { computedFigure, type Figure } from "../../model/figure";
import { divideFigures } from "../../model/figureArithmetic";
import type { IndicatorId } from "../../model/identifiers";
import type { GrantedExceptions } from "../exceptionsGranted";

/** The exceptions that add to an indicator for the school rule, and never to its 差异系数 (D8). */
export const ADDING_EXCEPTIONS: Readonly<Partial<Record<IndicatorId, ExceptionKind>>> = {
  R3: "sharedSportsAndArtsTeachers", R5: "convertedSportsSpace",
};

/**
 * An amount with what a granted exception adds for the school. An addition to a 一贯制学校 is split like the amount
 * itself; where that is not split (R3, or areas typed by stage), nobody says which part it serves, so each part may have
 * all of it or nothing.
 * @returns `amount` itself where nothing is granted
 */
export function amountWithException(
  amount: Figure, school: School, part: SchoolPart, id: IndicatorId, exceptions: GrantedExceptions,
): Figure {
  const kind = ADDING_EXCEPTIONS[id];
  if (kind === undefined || !exceptions.kinds.has(kind)) return amount;
  const quantity = exceptions.granted(kind, school.key)?.quantity;
  if (quantity === undefined) return amount;
  const share = shareOf(school, part, id);
  return computedFigure(amount.low + quantity.low * share.low, amount.high + quantity.high * share.high, [amount, quantity]);
}

/** How much of an addition to the school falls to the part: 0 … 1. */
function shareOf(school: School, part: SchoolPart, id: IndicatorId): { readonly low: number; readonly high: number } {
  const split = part.splits[id];
  if (split !== undefined) {
    const { low, high } = divideFigures(split.share, split.weights, 1);
    return { low: Math.min(1, low), high: Math.min(1, high) };
  }
  return { low: school.parts.length === 1 ? 1 : 0, high: 1 };
}
