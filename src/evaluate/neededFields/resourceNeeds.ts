import type { School, SchoolPart } from "../../model/dataset";
import type { SchoolFigureId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import { amountWays, type AmountColumn } from "../../regulation/amountColumns";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { Standard } from "../../regulation/standard";
import { isBounded, isCountedPart, type Need, type NeededField, type NeedsOfSchool } from "./neededField";

const SUFFIX = { primary: "Primary", junior: "Junior" } as const;

/** The numerators of the indicators, for every stage that 资源配置 counts. */
export function resourceNeeds({ indicators, schoolRule, balanceRule }: Standard): NeedsOfSchool {
  const rules = [schoolRule.card.id, balanceRule.card.id];
  return (school) =>
    school.parts
      .filter((part) => isCountedPart(part) && !isStageUnknown(school, part))
      .flatMap((part) =>
        indicators
          .filter((card) => !isKnownOfPart(school, part, card))
          .map(
            (card): Need => ({
              items: [card.id, ...rules],
              ways: amountWays(card).map((way) => way.map((column) => fieldOf(school, part.stage, card, column))),
            }),
          ),
      );
}

/** Without type and pupils nobody knows whether the school has the stage: these are asked for first. */
function isStageUnknown({ type }: School, { students }: SchoolPart): boolean {
  return type === null && students.low === 0 && students.high === Infinity;
}

/**
 * A ready-made ratio stands in for the amount (D31); a total that is given where each stage must have its own is said
 * as such, and so is a gross area without its sports rooms (D18).
 */
function isKnownOfPart(school: School, { stage, amounts }: SchoolPart, card: IndicatorCard): boolean {
  const { figures, parts } = school;
  const amount = amounts[card.id];
  if (amount !== undefined && amount.low === amount.high) return true;
  if (isBounded(figures[`statedRatio${card.id}`]) || isBounded(figures[`statedRatio${card.id}${SUFFIX[stage]}`]))
    return true;
  if (card.isShared) return card.amount === "teachingSpace" && figures.teachingSpaceGross !== undefined;
  return parts.length > 1 && figures[card.amount] !== undefined;
}

/** Of people each stage has its own column; what stages share may stand once for the school. */
function fieldOf(
  school: School,
  stage: Stage,
  { isShared }: IndicatorCard,
  { id, heading }: AmountColumn,
): NeededField {
  const staged = `${id}${SUFFIX[stage]}` as SchoolFigureId;
  const isWhole = isShared || id === "degreeBachelor" || id === "sportsTeachers";
  const whole: readonly SchoolFigureId[] = isWhole || school.parts.length === 1 ? [id] : [];
  const others: readonly SchoolFigureId[] = id === "indoorSportsSpace" ? ["gymnasiumSpace"] : [];
  return { field: id, heading: isWhole ? heading : headingOfStage(stage, heading), ids: [staged, ...whole, ...others] };
}

/** The heading of a column that holds one stage alone: 小学高于规定学历教师数. */
export function headingOfStage(stage: Stage, heading: string): string {
  return `${stage === "primary" ? "小学" : "初中"}${heading}`;
}
