import { ABSENT_FIGURE, computedFigure, type Figure } from "../../../model/figures/figure";
import { subtractFigure } from "../../../model/figures/figureArithmetic";
import type { AmountField, IndicatorId } from "../../../model/identifiers";
import type { IndicatorCard } from "../../../regulation/indicatorCard";
import { isAbove } from "./figureAgreement";
import { stagedField, type StagedField } from "./fieldIds";
import { agreedWays, partAboveWhole, type SchoolFacts } from "./schoolFacts";

const TEACHING_SPACE = stagedField("teachingSpace");
const TEACHING_SPACE_GROSS = stagedField("teachingSpaceGross");
const INDOOR_SPACE = stagedField("indoorSportsSpace");
const GYMNASIUM = stagedField("gymnasiumSpace");
const OUTDOOR_SPACE = stagedField("outdoorSportsSpace");
const SPORTS_SPACE = stagedField("sportsSpace");

/** The columns that an amount can be made from where it has more than its own. */
const COMPONENTS: Readonly<Partial<Record<AmountField, readonly StagedField[]>>> = {
  teachingSpace: [TEACHING_SPACE, TEACHING_SPACE_GROSS, INDOOR_SPACE, GYMNASIUM],
  sportsSpace: [SPORTS_SPACE, OUTDOOR_SPACE, INDOOR_SPACE, GYMNASIUM],
};

/** True where the workbook gives this indicator by stage, by headings or by rows, so that it is not split again. */
export function isByStage({ fields }: SchoolFacts, { amount }: IndicatorCard): boolean {
  return (COMPONENTS[amount] ?? [stagedField(amount)]).some(
    (field) => fields[field.primary] !== undefined || fields[field.junior] !== undefined,
  );
}

/** Gives one column of the whole school or of one stage. */
export type Component = (field: StagedField) => Figure | undefined;

/**
 * The numerator of an indicator that a school shares between its stages (D4), in ㎡, 元 or 间, from the columns of the
 * whole school or of one stage.
 */
export function sharedAmount(facts: SchoolFacts, indicator: IndicatorCard, component: Component): Figure {
  switch (indicator.amount) {
    case "teachingSpace":
      return teachingSpace(facts, indicator.id, component);
    case "sportsSpace":
      return sportsSpace(facts, indicator.id, component);
    default:
      return component(stagedField(indicator.amount)) ?? ABSENT_FIGURE;
  }
}

/**
 * R4: 教学及辅助用房 without 室内体育用房 (D18): typed so, or gross less indoor. Without the indoor figure
 * anything from nothing to gross, so that R4 can still fail; confirmed as 已扣除, gross itself.
 *
 * Worked example: 3,000 ㎡ gross with 600 ㎡ of 室内体育用房 → 2,400 ㎡; with a blank → between 0 and 3,000 ㎡.
 */
function teachingSpace(facts: SchoolFacts, id: IndicatorId, component: Component): Figure {
  const gross = component(TEACHING_SPACE_GROSS);
  const net =
    gross === undefined || facts.isIndoorDeducted
      ? gross
      : netOf(facts, gross, component(INDOOR_SPACE) ?? component(GYMNASIUM) ?? ABSENT_FIGURE);
  return agreedWays(facts, id, component(TEACHING_SPACE), net);
}

function netOf(facts: SchoolFacts, gross: Figure, indoor: Figure): Figure {
  if (isAbove(indoor.low, gross.high))
    return partAboveWhole(facts, "indoorSportsSpace", indoor, "teachingSpaceGross", gross);
  return subtractFigure(gross, indoor);
}

/**
 * R5: 室外运动场地 + 室内体育用房, or the typed sum 体育运动场馆面积; where both are given they must agree. Beside a column
 * 体育馆 the rooms are either, so that R5 lies between the two sums (D33).
 */
function sportsSpace(facts: SchoolFacts, id: IndicatorId, component: Component): Figure {
  const [outdoor, indoor] = [component(OUTDOOR_SPACE), indoorSpace(component(INDOOR_SPACE), component(GYMNASIUM))];
  const added =
    outdoor === undefined && indoor === undefined
      ? undefined
      : sumOf(outdoor ?? ABSENT_FIGURE, indoor ?? ABSENT_FIGURE);
  return agreedWays(facts, id, component(SPORTS_SPACE), added);
}

function indoorSpace(rooms: Figure | undefined, gymnasium: Figure | undefined): Figure | undefined {
  if (rooms === undefined || gymnasium === undefined) return rooms ?? gymnasium;
  return computedFigure(Math.min(rooms.low, gymnasium.low), Math.max(rooms.high, gymnasium.high), [rooms, gymnasium]);
}

/** Two numbers need no compensated summation: their floating-point sum is the nearest there is. */
function sumOf(one: Figure, other: Figure): Figure {
  return computedFigure(one.low + other.low, one.high + other.high, [one, other]);
}
