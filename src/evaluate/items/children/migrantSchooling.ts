import { G15 } from "../../../regulation/items/government/G15";
import { computedFigure, type Figure } from "../../../model/figures/figure";
import { divideFigures, sumFigures } from "../../../model/figures/figureArithmetic";
import { message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import { shownOperand, step } from "../../arithmetic";
import type { ItemJudge } from "../../judging";
import { countyEvidence, countyFigure, isTypedZero, neededNotes } from "../county/countyFigures";
import { countyTerm } from "../county/countyShare";
import { judgementOf } from "../judgement";
import { judgeShare } from "../county/share";

const FIGURES: readonly CountyFigureId[] = [
  "migrantChildren",
  "migrantChildrenInPublicSchools",
  "migrantChildrenInPurchasedPlaces",
];

/** What the sum of both is called where it exceeds the children. */
const MIGRANT_PLACES_NAME = "随迁子女在公办学校和政府购买服务的民办学校就读数合计";

/**
 * G15, the half in figures: (公办 + 政府购买服务的民办) ÷ 符合条件的随迁子女, at least 85%. Purchased places that are not
 * stated lie between none and all the children left, so a share that public schools alone reach is met. A county that
 * types 0 migrant children has nothing to compute.
 * @example (2780 + ?) ÷ 2780 × 100 = 100: met
 */
export const judgeMigrantSchooling: ItemJudge = ({ dataset, limits }) => {
  const evidence = countyEvidence(dataset, FIGURES);
  if (isTypedZero(dataset, "migrantChildren") && countyFigure(dataset, "migrantChildrenInPublicSchools").low === 0) {
    return judgementOf({ computed: null, evidence, notes: [message("noMigrantChildren", {})] });
  }
  const limit = limits.item(G15, "migrantShare");
  const children = countyTerm(dataset, "migrantChildren");
  const inPublic = countyTerm(dataset, "migrantChildrenInPublicSchools");
  const purchased = countyFigure(dataset, "migrantChildrenInPurchasedPlaces");
  const placed = atMost(sumFigures([inPublic.figure, purchased]), children.figure);
  const answer = judgeShare({
    item: G15.id,
    label: message("migrantShare", {}),
    part: { figure: placed, name: purchased.low > 0 ? MIGRANT_PLACES_NAME : inPublic.name },
    whole: children,
    limit,
  });
  const sum = `(${shownOperand(inPublic.figure)} + ${shownOperand(purchased)}) ÷ ${shownOperand(children.figure)} × 100`;
  return judgementOf({
    parts: [answer.part],
    steps: [step(sum, divideFigures(placed, children.figure, 100), limit)],
    evidence,
    notes: answer.part.outcome === "undetermined" ? neededNotes(dataset, FIGURES) : [],
    findings: answer.findings,
  });
};

/** A part bounded above by its whole, unless it is greater for certain. */
function atMost(part: Figure, whole: Figure): Figure {
  return part.low > whole.high ? part : computedFigure(part.low, Math.min(part.high, whole.high), part.parts);
}
