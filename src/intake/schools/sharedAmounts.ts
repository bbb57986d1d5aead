import { ABSENT_FIGURE, type Figure } from "../../model/figure";
import { subtractFigure, sumFigures } from "../../model/figureArithmetic";
import type { IndicatorId, SchoolFigureId } from "../../model/identifiers";
import { isAbove } from "./figureAgreement";
import { agreedWays, partAboveWhole, type SchoolFacts } from "./schoolFacts";

/** The indicators that a school shares between its stages (D4). */
export type SharedIndicator = Extract<IndicatorId, "R4" | "R5" | "R6" | "R7">;

export const SHARED_INDICATORS: readonly SharedIndicator[] = ["R4", "R5", "R6", "R7"];

/** The columns that each of them can be made from. */
export const COMPONENTS: Readonly<Record<SharedIndicator, readonly SchoolFigureId[]>> = {
  R4: ["teachingSpace", "teachingSpaceGross", "indoorSportsSpace"],
  R5: ["sportsSpace", "outdoorSportsSpace", "indoorSportsSpace"],
  R6: ["equipmentValue"],
  R7: ["multimediaClassrooms"],
};

/** Gives one column of the whole school or of one stage. */
export type Component = (id: SchoolFigureId) => Figure | undefined;

/** The numerator of R4–R7 in ㎡, 元 or 间, from the columns of the whole school or of one stage. */
export function sharedAmount(facts: SchoolFacts, indicator: SharedIndicator, component: Component): Figure {
  switch (indicator) {
    case "R4": return teachingSpace(facts, component);
    case "R5": return sportsSpace(facts, component);
    case "R6": return component("equipmentValue") ?? ABSENT_FIGURE;
    case "R7": return component("multimediaClassrooms") ?? ABSENT_FIGURE;
  }
}

/**
 * R4: 教学及辅助用房 without 室内体育用房 (D18, domain.md 2.3): typed so, or gross less indoor. Without the indoor figure
 * anything from nothing to gross, so that R4 can still fail; confirmed as 已扣除, gross itself.
 *
 * Worked example: 3,000 ㎡ gross with 600 ㎡ of 室内体育用房 → 2,400 ㎡; with a blank → between 0 and 3,000 ㎡.
 */
function teachingSpace(facts: SchoolFacts, component: Component): Figure {
  const gross = component("teachingSpaceGross");
  const net = gross === undefined || facts.isIndoorDeducted ? gross : netOf(facts, gross, component("indoorSportsSpace") ?? ABSENT_FIGURE);
  return agreedWays(facts, "R4", [component("teachingSpace"), net]);
}

function netOf(facts: SchoolFacts, gross: Figure, indoor: Figure): Figure {
  if (isAbove(indoor.low, gross.high)) return partAboveWhole(facts, "indoorSportsSpace", indoor, "teachingSpaceGross", gross);
  return subtractFigure(gross, indoor);
}

/** R5: 室外运动场地 + 室内体育用房, or the typed sum 体育运动场馆面积; where both are given they must agree. */
function sportsSpace(facts: SchoolFacts, component: Component): Figure {
  const [outdoor, indoor] = [component("outdoorSportsSpace"), component("indoorSportsSpace")];
  const added = outdoor === undefined && indoor === undefined ? undefined : sumFigures([outdoor ?? ABSENT_FIGURE, indoor ?? ABSENT_FIGURE]);
  return agreedWays(facts, "R5", [component("sportsSpace"), added]);
}
