import { ofIndicator } from "../../../model/ofIndicator";
import type { Evaluation, SchoolPartResult } from "../../../model/evaluation";
import type { IndicatorId } from "../../../model/identifiers";
import { shownNumber } from "../../../present/words/shownNumber";
import type { Strings } from "../../../strings/strings";

/** The ratio of an indicator with its unit and as many digits as its outcome needs, or the words for a missing one. */
export function ratioWords(
  id: IndicatorId,
  result: SchoolPartResult,
  limits: Evaluation["indicatorLimits"],
  strings: Strings,
): string {
  const number = ratioNumber(id, result, limits);
  if (number === null) return strings.sheets.common.missing;
  return strings.catalogue.quantity(number, ofIndicator(limits, id)[result.part.stage].standard.unit);
}

/** The same without its unit; null where it is not known. */
export function ratioNumber(
  id: IndicatorId,
  { ratios, standardOutcomes, part }: SchoolPartResult,
  limits: Evaluation["indicatorLimits"],
): string | null {
  const ratio = ofIndicator(ratios, id);
  if (ratio === null) return null;
  const { value, direction } = ofIndicator(limits, id)[part.stage].standard;
  return shownNumber(ratio, 2, [{ limit: value, direction, outcome: ofIndicator(standardOutcomes, id) }]);
}
