import { computedFigure, type Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import type { FieldId } from "./fieldIds";
import { campusRule } from "./fieldIds";

/** 12.3 + 4.56 and a typed 16.86 are the same area: only binary noise lies between them (D2). */
const NOISE = 1e-9;

/** True where `lower` is above `upper` by more than binary noise. */
export function isAbove(lower: number, upper: number): boolean {
  return lower > upper && lower - upper > NOISE * Math.abs(lower);
}

/** True where nothing is known of the quantity. */
export function isMissing(figure: Figure): boolean {
  return figure.low === 0 && figure.high === Infinity;
}

/**
 * What two statements of one quantity leave possible: both bounds hold, so a known number beats a missing one and two
 * equal numbers are one.
 * @returns null where they contradict each other
 */
export function agreement(one: Figure, other: Figure): Figure | null {
  if (one.low === other.low && one.high === other.high) return one;
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  if (isAbove(low, high)) return null;
  if (one.low === one.high || (low === one.low && high === one.high)) return one;
  if (other.low === other.high || (low === other.low && high === other.high)) return other;
  return computedFigure(low, Math.max(low, high), [one, other]);
}

/** A quantity of which the workbook says things that cannot both be true: nothing is known, both cells are named. */
export function contradicted(figures: readonly Figure[]): Figure {
  return computedFigure(0, Infinity, figures);
}

/** At most as much as the whole: what a part is where only the whole is known. */
export function atMost(whole: Figure): Figure {
  return computedFigure(0, whole.high, [whole]);
}

/** The figures of several campuses as one (D4): added, or the largest, or for a year anything between them. */
export function figureOfCampuses(field: FieldId, figures: readonly Figure[]): Figure {
  const rule = campusRule(field);
  if (rule === "sum") return sumFigures(figures);
  const lows = figures.map((figure) => figure.low);
  const low = rule === "max" ? Math.max(...lows) : Math.min(...lows);
  return computedFigure(low, Math.max(...figures.map((figure) => figure.high)), figures);
}

/**
 * Anything between the least and the greatest of what is stated: one of several rows is right, and nobody knows which.
 */
export function spanOf(figures: readonly Figure[]): Figure {
  return computedFigure(
    Math.min(...figures.map((figure) => figure.low)),
    Math.max(...figures.map((figure) => figure.high)),
    figures,
  );
}
