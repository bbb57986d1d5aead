import type { School, SchoolPart } from "../../../model/dataset";
import { cellsOf, knownValue } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import type { IndicatorId } from "../../../model/identifiers";
import { STAGES, type Stage } from "../../../model/stage";
import type { IndicatorCard } from "../../../regulation/indicatorCard";
import { resourceRatio } from "../../resources/resourceRatios";
import type { CrossCheck } from "../crossCheck";

/** Binary noise between a quotient and a printed number (D2). */
const NOISE = 1e-9;

/**
 * Check 16 for the ready-made ratios of the schools (D31): where amount and pupils are there, the ratio that is printed
 * beside them must be theirs at its decimals. One finding for each indicator and stage, with the first school.
 */
export const checkStatedSchoolRatios: CrossCheck = ({ schools }, { indicators }) =>
  STAGES.flatMap((stage) => indicators.flatMap((card) => findingOf(card.id, stage, differing(card, stage, schools))));

interface Differing {
  readonly school: School;
  readonly part: SchoolPart;
  readonly stated: number;
  readonly computed: number;
}

function differing(card: IndicatorCard, stage: Stage, schools: readonly School[]): Differing[] {
  const found: Differing[] = [];
  for (const school of schools) {
    for (const part of school.parts) {
      const ratio = part.statedRatios[card.id];
      if (ratio === undefined || ratio.isJudged || part.stage !== stage) continue;
      const computed = knownValue(resourceRatio(school, part, card));
      if (computed === null || ratio.value === null) continue;
      const { low, high } = ratio.between;
      const noise = NOISE * computed;
      if (computed < low - noise || computed > high + noise)
        found.push({ school, part, stated: ratio.value, computed });
    }
  }
  return found;
}

function findingOf(indicator: IndicatorId, stage: Stage, all: readonly Differing[]): Finding[] {
  const [first] = all;
  if (first === undefined) return [];
  const { school, part, stated, computed } = first;
  const params = { indicator, stage, schools: all.length, school: school.name, stated, computed };
  const where = cellsOf(part.statedRatios[indicator]?.between)[0] ?? school.cell;
  return [finding("schoolRatioDiffers", "warning", params, where, { item: indicator, school: school.key, stage })];
}
