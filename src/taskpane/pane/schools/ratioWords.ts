import type { SchoolPartResult } from "../../../model/evaluation";
import type { IndicatorId } from "../../../model/identifiers";
import { shownNumber } from "../../../present/shownNumber";
import { INDICATORS } from "../../../standard/indicators";
import type { Strings } from "../../../strings/strings";

/** The ratio of an indicator with its unit and as many digits as its outcome needs, or the words for a missing one. */
export function ratioWords(
  id: IndicatorId,
  { ratios, standardOutcomes, part }: SchoolPartResult,
  strings: Strings,
): string {
  const ratio = ratios[id];
  if (ratio === null) return strings.sheets.common.missing;
  const { value, direction } = INDICATORS[id].standard[part.stage];
  const shown = shownNumber(ratio, 2, [{ limit: value, direction, outcome: standardOutcomes[id] }]);
  return strings.catalogue.quantity(shown, INDICATORS[id].unit);
}
