import type { ItemPart } from "../../model/evaluation";
import { finding, type Finding } from "../../model/finding";
import { message } from "../../model/message";
import { outcomeOfAll, type Outcome } from "../../model/outcome";
import { STAGES, type Stage } from "../../model/stage";
import { NAMED_SIZES, type ItemFigureId } from "../../regulation/figureNames";
import { comparedPart } from "../comparedPart";
import type { JudgingContext } from "../judging";
import { cellOfFigure, isTypedZero } from "./countyFigures";
import { outcomeOfSources, type SourcesOutcome } from "./sources";

interface CountyClassFigures {
  readonly classes: ItemFigureId;
  readonly over: ItemFigureId & keyof typeof NAMED_SIZES;
  readonly largest: ItemFigureId;
  /** Brackets above the national limit; only all of them together say that there is no such class. */
  readonly brackets: readonly ItemFigureId[];
  readonly limit: "primaryClass" | "juniorClass";
}

const FIGURES: Readonly<Record<Stage, CountyClassFigures>> = {
  primary: {
    classes: "primaryClasses",
    over: "primaryClassesOver45",
    largest: "largestPrimaryClass",
    limit: "primaryClass",
    brackets: [
      "primaryClasses46To50",
      "primaryClasses51To55",
      "primaryClasses56To60",
      "primaryClasses61To65",
      "primaryClassesFrom66",
    ],
  },
  junior: {
    classes: "juniorClasses",
    over: "juniorClassesOver50",
    largest: "largestJuniorClass",
    limit: "juniorClass",
    brackets: ["juniorClasses51To55", "juniorClasses56To60", "juniorClasses61To65", "juniorClassesFrom66"],
  },
};

/** The figures of the county that speak of class sizes, for the evidence. */
export const COUNTY_CLASS_FIGURES: readonly ItemFigureId[] = STAGES.flatMap((stage) => [
  FIGURES[stage].over,
  FIGURES[stage].largest,
  ...FIGURES[stage].brackets,
]).concat("juniorClasses50To55");

/** What would decide G5 without any school data. */
export const COUNTY_CLASS_NEEDS: readonly ItemFigureId[] = STAGES.flatMap((stage) => FIGURES[stage].over);

export interface CountyClasses {
  readonly outcome: Outcome;
  readonly disagree: boolean;
  readonly parts: readonly ItemPart[];
  readonly findings: readonly Finding[];
}

/**
 * What the county's own figures say of G5: any class above the limit proves unmet; 0 counts only for the whole, that is
 * the count above the limit or all brackets of both stages; the largest class alone suffices. 50—55人 proves nothing.
 */
export function countyClassSizes(context: JudgingContext): CountyClasses {
  const stages = STAGES.map((stage) => judgeStage(context, stage));
  const outcomes = stages.map((stage) => stage.outcome);
  return {
    outcome: outcomes.every((outcome) => outcome === "notApplicable") ? "undetermined" : outcomeOfAll(outcomes),
    disagree: stages.some((stage) => stage.disagree),
    parts: stages.flatMap((stage) => stage.parts),
    findings: straddlingFindings(context),
  };
}

function judgeStage(context: JudgingContext, stage: Stage) {
  const { dataset } = context;
  const figures = FIGURES[stage];
  const limit = context.limits.item("G5", figures.limit);
  const named = NAMED_SIZES[figures.over];
  const isStricter = limit.value < named;
  const counts = [figures.over, ...figures.brackets].map((id) => countPart(context, id, stage, named));
  const [over, ...brackets] = counts.map((part) => part?.outcome ?? "undetermined");
  const byCount = [over ?? "undetermined", outcomeOfAll(brackets)].map((outcome) =>
    outcome === "met" && isStricter ? "undetermined" : outcome,
  );
  const largestFigure = dataset.figures[figures.largest];
  const largest =
    largestFigure === undefined
      ? null
      : comparedPart(message("largestClass", { school: null }), largestFigure, limit, { stage });
  const parts = [...counts, largest].filter((part) => part !== null);
  const judged = outcomeOfSources([...byCount, largest?.outcome ?? "undetermined"]);
  return { ...(isTypedZero(dataset, figures.classes) ? withoutClasses(judged) : judged), parts };
}

/** A stage of which 0 classes are typed does not apply, unless another figure shows one of its classes to be too large. */
function withoutClasses(judged: SourcesOutcome): SourcesOutcome {
  const contradicts = judged.outcome === "unmet" || judged.disagree;
  return contradicts ? { outcome: "undetermined", disagree: true } : { outcome: "notApplicable", disagree: false };
}

function countPart({ dataset }: JudgingContext, id: ItemFigureId, stage: Stage, named: number): ItemPart | null {
  const figure = dataset.figures[id];
  if (figure === undefined) return null;
  return comparedPart(
    message("classesOverLimit", { school: null, limit: named }),
    figure,
    { value: 0, unit: "个", direction: "atMost" },
    { stage },
  );
}

function straddlingFindings({ dataset, limits }: JudgingContext): Finding[] {
  const figure = dataset.figures.juniorClasses50To55;
  if (figure === undefined || figure.low !== figure.high || figure.low === 0) return [];
  return [
    finding(
      "bracketStraddlesLimit",
      "warning",
      { classes: figure.low, limit: limits.item("G5", "juniorClass").value },
      cellOfFigure(figure),
    ),
  ];
}
