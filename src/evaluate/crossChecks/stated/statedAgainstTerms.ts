import { figureName } from "../../items/county/countyFigures";
import type { Dataset } from "../../../model/dataset";
import { knownValue, type Figure } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import type { CountyFigureId } from "../../../model/identifiers";
import { quotient, step } from "../../arithmetic";
import { cellOfFigure } from "../../../model/figures/figure";

import { printedTolerance } from "./printed";

/** A number that a bureau prints, and a quotient that it should be. */
export interface StatedQuotient {
  readonly id: CountyFigureId;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly factor: number;
}

/**
 * Check 16: whether a printed number is what one of the quotients gives that a bureau may have meant, at the decimals
 * printed and with the rounding of the terms granted. Terms that are not known say nothing.
 * @param quotients of one printed number; the first is the one that a finding shows
 * @param decimals at which the number is printed, read from it and its neighbours, since a cell holds 3516.8 for
 * 3516.80
 * @example 45078600 ÷ 12818 = 3516.82, printed 3516.80 → a finding
 */
export function statedAgainstTerms(
  dataset: Dataset,
  quotients: readonly StatedQuotient[],
  decimals: number,
): Finding[] {
  const [first] = quotients;
  const figure = first === undefined ? undefined : dataset.figures[first.id];
  const stated = knownValue(figure);
  if (first === undefined || stated === null || quotients.some((one) => valueOf(one) === null)) return [];
  if (quotients.some((one) => isPrintedAs(stated, one, decimals))) return [];
  const computed = valueOf(first) ?? 0;
  return [
    finding(
      "statedDiffers",
      "warning",
      {
        figure: figureName(dataset, first.id),
        stated,
        computed,
        decimals,
        arithmetic: step(
          quotient(first.numerator, first.denominator, first.factor),
          { low: computed, high: computed },
          null,
          decimals,
        ),
      },
      cellOfFigure(figure),
    ),
  ];
}

function valueOf({ numerator, denominator, factor }: StatedQuotient): number | null {
  const [above, below] = [knownValue(numerator), knownValue(denominator)];
  return above === null || below === null || below === 0 ? null : (above / below) * factor;
}

function isPrintedAs(stated: number, one: StatedQuotient, decimals: number): boolean {
  const value = valueOf(one) ?? 0;
  const { numerator, denominator, factor } = one;
  const ofTerms =
    ((printedTolerance(numerator) + (value / factor) * printedTolerance(denominator)) / denominator.low) * factor;
  return Math.abs(stated - value) <= 0.5 * 10 ** -decimals + ofTerms + Math.abs(value) * 1e-9;
}
