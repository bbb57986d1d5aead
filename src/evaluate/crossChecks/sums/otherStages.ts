import type { School } from "../../../model/dataset";
import { cellOfFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import type { SchoolFigureId } from "../../../model/identifiers";
import { STAGES, type Stage } from "../../../model/stage";
import { fieldAndStage } from "../../../model/figures/fieldAndStage";
import { schoolFigureName } from "../../../regulation/figures/figureNames";
import type { IndicatorCard } from "../../../regulation/indicatorCard";
import { headingOfStage } from "../../neededFields/resourceNeeds";
import { isJudged } from "../../plausibility/amountRows";
import type { CrossCheck } from "../crossCheck";

const STAGE_IN_NAME: Readonly<Record<Stage, RegExp>> = { primary: /Primary/u, junior: /Junior/u };

const MOST_NAMED = 5;

/**
 * Numbers under a stage that a school has not (D34): they count for none of its own stage, and may be of it in the
 * wrong column. Of pupils and sizes of classes more is said where they are judged.
 * @example 初中高于规定学历教师数 12 in the row of a 小学 → found
 */
export const checkOtherStages: CrossCheck = ({ schools }, { indicators }) =>
  schools
    .filter(({ parts }) => parts.some(isJudged))
    .flatMap((school) => STAGES.flatMap((stage) => ofStage(school, stage, indicators)));

function ofStage(school: School, stage: Stage, indicators: readonly IndicatorCard[]): Finding[] {
  if (school.parts.some((part) => part.stage === stage && part.students.high > 0)) return [];
  const found = (Object.entries(school.figures) as [SchoolFigureId, Figure][]).filter(
    ([id, figure]) => STAGE_IN_NAME[stage].test(id) && (knownValue(figure) ?? 0) > 0,
  );
  const [first] = found;
  if (first === undefined) return [];
  const names = found.slice(0, MOST_NAMED).map(([id]) => nameOf(id, stage, indicators));
  const params = { school: school.name, stage, figures: found.length, names };
  return [finding("figuresOfOtherStage", "warning", params, cellOfFigure(first[1]), { school: school.key, stage })];
}

/** As the official tables call it; what belongs to an indicator has its name there, and none for each stage. */
function nameOf(id: SchoolFigureId, stage: Stage, indicators: readonly IndicatorCard[]): string {
  const name = schoolFigureName(id);
  if (name !== id) return name;
  const { field } = fieldAndStage(id, stage);
  const card = indicators.find(({ id: indicator, amount }) => amount === field || field === `statedRatio${indicator}`);
  return headingOfStage(stage, card?.amountName ?? schoolFigureName(field));
}
