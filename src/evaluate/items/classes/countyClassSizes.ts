import type { Dataset } from "../../../model/dataset";
import { G5 } from "../../../regulation/items/government/G5";
import type { Evidence, ItemPart } from "../../../model/evaluation";
import { finding, type Finding } from "../../../model/findings/finding";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import { message } from "../../../model/messages/message";
import { outcomeOfAll, type Outcome } from "../../../model/outcome";
import { STAGES, type Stage } from "../../../model/stage";
import type { CountyFigureId } from "../../../model/identifiers";
import { namedSize } from "../../../regulation/figures/figureNames";
import { comparedPart } from "../../comparedPart";
import type { JudgingContext } from "../../judging";
import { contradictsPupils, isBeyondClasses, pupilsHeld, pupilsOutOfBounds } from "../../../model/classes/pupilsHeld";
import { mustExceed } from "./classPupils";
import { countyEvidence, countyFigure, isTypedZero } from "../county/countyFigures";
import { cellOfFigure } from "../../../model/figures/figure";
import { homeTaughtAmong, homeTaughtOfCounty } from "../../../model/classes/homeTaughtPupils";
import { outcomeOfSources, single, withContradiction, type SourcesOutcome } from "../county/sources";

interface CountyClassFigures {
  readonly students: CountyFigureId;
  readonly classes: CountyFigureId;
  readonly over: CountyFigureId & Parameters<typeof namedSize>[0];
  readonly largest: CountyFigureId;
  /** Brackets above the national limit; only all of them together say that there is no such class. */
  readonly brackets: readonly CountyFigureId[];
  readonly limit: "primaryClass" | "juniorClass";
}

const FIGURES: Readonly<Record<Stage, CountyClassFigures>> = {
  primary: {
    students: "primaryStudents",
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
    students: "juniorStudents",
    classes: "juniorClasses",
    over: "juniorClassesOver50",
    largest: "largestJuniorClass",
    limit: "juniorClass",
    brackets: ["juniorClasses51To55", "juniorClasses56To60", "juniorClasses61To65", "juniorClassesFrom66"],
  },
};

/** The figures of the county that speak of class sizes. */
const COUNTY_CLASS_FIGURES: readonly CountyFigureId[] = STAGES.flatMap((stage) => [
  FIGURES[stage].over,
  FIGURES[stage].largest,
  ...FIGURES[stage].brackets,
]).concat("juniorClasses50To55");

/** What would decide G5 without any school data. */
export const COUNTY_CLASS_NEEDS: readonly CountyFigureId[] = STAGES.flatMap((stage) => FIGURES[stage].over);

export interface CountyClasses {
  readonly outcome: Outcome;
  readonly disagree: boolean;
  readonly parts: readonly ItemPart[];
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
}

/**
 * What the county's own figures say of G5: any class above the limit proves unmet, and so do more pupils than the
 * classes may have (D25); 0 counts only for the whole, that is the count above the limit or all brackets of both
 * stages; the largest class alone suffices. 50—55人 proves nothing.
 * @example 10000 pupils in 200 primary classes: unmet
 */
export function countyClassSizes(context: JudgingContext): CountyClasses {
  const stages = STAGES.map((stage) => judgeStage(context, stage));
  const outcomes = stages.map((stage) => stage.outcome);
  const total = judgeTotal(context);
  const byStage = outcomes.every((outcome) => outcome === "notApplicable") ? "undetermined" : outcomeOfAll(outcomes);
  const all = total === null ? single(byStage) : outcomeOfSources([byStage, total.outcome]);
  const contradicts = all.disagree || stages.some(({ disagree }) => disagree);
  return {
    ...withContradiction(all, contradicts),
    parts: [...stages.flatMap((stage) => stage.parts), ...(total === null ? [] : [total])],
    evidence: countyEvidence(context.dataset, [
      ...COUNTY_CLASS_FIGURES,
      ...stages.flatMap(({ averaged }) => averaged),
      ...(total === null ? [] : (["students", "classes"] as const)),
    ]),
    findings: [...stages.flatMap((stage) => stage.findings), ...straddlingFindings(context)],
  };
}

function judgeStage(context: JudgingContext, stage: Stage) {
  const { dataset } = context;
  const figures = FIGURES[stage];
  const limit = context.limits.item(G5, figures.limit);
  const named = namedSize(figures.over);
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
      : comparedPart(message("largestClass", { school: null, stage: null }), largestFigure, limit, { stage });
  const average = averagePart(context, figures, stage);
  const parts = [...counts, largest, average].filter((part) => part !== null);
  const averaged = average === null ? [] : [figures.students, figures.classes];
  const judged = outcomeOfSources([...byCount, largest?.outcome ?? "undetermined", average?.outcome ?? "undetermined"]);
  const findings = contradictions(context, figures, stage);
  const outcome = isTypedZero(dataset, figures.classes) ? withoutClasses(judged) : judged;
  const isContradicted = findings.length > 0 && (outcome.outcome !== "unmet" || outcome.disagree);
  return isContradicted
    ? { outcome: "undetermined" as const, disagree: false, parts, averaged, findings }
    : { ...outcome, parts, averaged, findings };
}

/**
 * Pupils ÷ classes of a stage, where so many in so few leave a class above the limit whatever the classes look like.
 */
function averagePart({ dataset, limits }: JudgingContext, figures: CountyClassFigures, stage: Stage): ItemPart | null {
  const limit = limits.item(G5, figures.limit);
  const students = countyFigure(dataset, figures.students);
  const classes = countyFigure(dataset, figures.classes);
  const isProven =
    classes.low > 0 &&
    !isBeyondClasses(students, classes, homeTaught(dataset, students.low)) &&
    mustExceed([{ students, limit: limit.value }], classes, (count) => homeTaught(dataset, count));
  if (!isProven) return null;
  return comparedPart(message("averageClass", { school: null, stage }), divideFigures(students, classes, 1), limit, {
    stage,
    outcome: "unmet",
  });
}

/** 在校生数 and 教学班数 without a stage: above the laxer of both limits some class is too large, of whichever stage. */
function judgeTotal({ dataset, limits }: JudgingContext): ItemPart | null {
  const { students, classes } = dataset.figures;
  if (students === undefined || classes === undefined || classes.low === 0) return null;
  if (isBeyondClasses(students, classes, homeTaught(dataset, students.low))) return null;
  const all = STAGES.map((stage) => limits.item(G5, FIGURES[stage].limit));
  const limit = all.reduce((lax, one) => (one.value > lax.value ? one : lax));
  if (!mustExceed([{ students, limit: limit.value }], classes, (count) => homeTaught(dataset, count))) return null;
  return comparedPart(
    message("averageClass", { school: null, stage: null }),
    divideFigures(students, classes, 1),
    limit,
    { outcome: "unmet" },
  );
}

function homeTaught(dataset: Dataset, students: number): number {
  return homeTaughtAmong(students, homeTaughtOfCounty(dataset));
}

/** Pupils of a stage whom its stated classes cannot hold, or who are fewer than must sit in them (D25). */
function contradictions({ dataset }: JudgingContext, figures: CountyClassFigures, stage: Stage): Finding[] {
  const students = countyFigure(dataset, figures.students);
  const over = dataset.figures[figures.over];
  const held = pupilsHeld({
    classes: countyFigure(dataset, figures.classes),
    over: over === undefined ? undefined : { count: over, named: namedSize(figures.over) },
    largest: dataset.figures[figures.largest],
  });
  if (!contradictsPupils(students, held, homeTaught(dataset, students.low))) return [];
  const bounds = pupilsOutOfBounds(students, held);
  const params = { school: null, stage, ...bounds, between: null, isConfirmable: false };
  return [
    finding("classesContradictPupils", "error", params, cellOfFigure(dataset.figures[figures.classes] ?? over), {
      item: G5.id,
      stage,
      field: figures.classes,
    }),
  ];
}

/**
 * A stage of which 0 classes are typed does not apply, unless another figure shows one of its classes to be too large.
 */
function withoutClasses(judged: SourcesOutcome): SourcesOutcome {
  const contradicts = judged.outcome === "unmet" || judged.disagree;
  return contradicts ? { outcome: "undetermined", disagree: true } : { outcome: "notApplicable", disagree: false };
}

function countPart({ dataset }: JudgingContext, id: CountyFigureId, stage: Stage, named: number): ItemPart | null {
  const figure = dataset.figures[id];
  if (figure === undefined) return null;
  return comparedPart(
    message("classesOverLimit", { school: null, stage: null, limit: named }),
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
      { classes: figure.low, limit: limits.item(G5, "juniorClass").value },
      cellOfFigure(figure),
    ),
  ];
}
