import { ofIndicator } from "../../../model/ofIndicator";
import type { Evaluation, SchoolPartResult } from "../../../model/evaluation";
import type { IndicatorId } from "../../../model/identifiers";
import { shownNumber } from "../../../present/shownNumber";
import type { Strings } from "../../../strings/strings";

/** The ratio of an indicator with its unit and as many digits as its outcome needs, or the words for a missing one. */
export function ratioWords(
  id: IndicatorId,
  { ratios, standardOutcomes, part }: SchoolPartResult,
  limits: Evaluation["indicatorLimits"],
  strings: Strings,
): string {
  const ratio = ofIndicator(ratios, id);
  if (ratio === null) return strings.sheets.common.missing;
  const { value, direction, unit } = ofIndicator(limits, id)[part.stage].standard;
  const shown = shownNumber(ratio, 2, [{ limit: value, direction, outcome: ofIndicator(standardOutcomes, id) }]);
  return strings.catalogue.quantity(shown, unit);
}
