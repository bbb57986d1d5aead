import type { School, SchoolPart } from "../../model/dataset";
import type { Figure } from "../../model/figure";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";
import { NAMED_SIZES } from "../../regulation/figureNames";
import { judgeBrackets, presentBrackets, type BracketColumns, type ClassLimits } from "./classBrackets";
import { judgeClassList } from "./classList";
import { isEverySchool } from "./schoolScope";
import { outcomeOfSources, single, type SourcesOutcome } from "./sources";

/** The columns 超过45人的小学班级数, 超过50人的初中班级数, and the size that they are named for. */
const OVER_COLUMNS = {
  primary: { id: "classesPrimaryOver45", named: NAMED_SIZES.classesPrimaryOver45 },
  junior: { id: "classesJuniorOver50", named: NAMED_SIZES.classesJuniorOver50 },
} as const;

const LARGEST_COLUMNS = { primary: "largestClassPrimary", junior: "largestClassJunior" } as const;

export type LimitsByStage = Readonly<Record<Stage, number>>;

/** What G5 asks, and the bracket columns in which the workbook may answer. */
export interface ClassRule {
  readonly limits: LimitsByStage;
  readonly brackets: BracketColumns;
  /** False where no school has any column of class sizes, so that only lists of classes can answer. */
  readonly hasColumns: boolean;
}

const OTHER_COLUMNS = [
  "classesPrimaryOver45",
  "classesJuniorOver50",
  "largestClass",
  "largestClassPrimary",
  "largestClassJunior",
];

/** @param columns the columns that some school has */
export function classRule(limits: LimitsByStage, columns: ReadonlySet<string>): ClassRule {
  const brackets = presentBrackets(columns);
  const hasBrackets = Object.values(brackets).some((present) => present.length > 0);
  return { limits, brackets, hasColumns: hasBrackets || OTHER_COLUMNS.some((id) => columns.has(id)) };
}

const NOT_COVERED = single("notApplicable");
const CONTRADICTED: SourcesOutcome = { outcome: "undetermined", disagree: true };

/**
 * Judges the class sizes of one school from whatever it states: its classes one by one, the brackets, the counts above
 * the limit, the largest class. Each stage needs a source that decides; sources that contradict each other decide nothing.
 */
export function judgeClassSizes(school: School, rule: ClassRule): SourcesOutcome {
  if (!isEverySchool(school)) return NOT_COVERED;
  if (!rule.hasColumns && school.classList === undefined)
    return hasPupils(school) ? single("undetermined") : NOT_COVERED;
  const parts = school.parts.filter((part) => part.students.high > 0);
  const whole = wholeSchoolSources(school, rule, parts);
  if (hasClassesWithoutPupils(school, rule)) return CONTRADICTED;
  if (parts.length === 0 && school.parts.length > 0) return whole.includes("unmet") ? CONTRADICTED : NOT_COVERED;
  if (parts.length === 1 && parts[0] !== undefined)
    return outcomeOfSources([...stageSources(school, parts[0], rule), ...whole]);
  const wholeMet = whole.filter((outcome) => outcome === "met");
  const stages = parts.map((part) => outcomeOfSources([...stageSources(school, part, rule), ...wholeMet]));
  const stagesOutcome = parts.length === 0 ? wholeMet : [outcomeOfStages(stages)];
  const all = outcomeOfSources([...stagesOutcome, ...whole.filter((outcome) => outcome === "unmet")]);
  return { outcome: all.outcome, disagree: all.disagree || stages.some((stage) => stage.disagree) };
}

/** False only where 0 pupils are typed for every stage. */
function hasPupils(school: School): boolean {
  return school.parts.length === 0 || school.parts.some((part) => part.students.high > 0);
}

/** A stage of which 0 pupils are typed, and a class that is too large all the same. */
function hasClassesWithoutPupils(school: School, rule: ClassRule): boolean {
  return school.parts.some((part) => part.students.high === 0 && stageSources(school, part, rule).includes("unmet"));
}

function outcomeOfStages(stages: readonly SourcesOutcome[]): Outcome {
  if (stages.some((stage) => stage.outcome === "unmet")) return "unmet";
  return stages.every((stage) => stage.outcome === "met") ? "met" : "undetermined";
}

function stageSources(school: School, part: SchoolPart, { limits: limitsByStage, brackets }: ClassRule): Outcome[] {
  const limit = limitsByStage[part.stage];
  const limits = { strict: limit, lax: limit };
  const classes = part.classes ?? school.figures[part.stage === "primary" ? "classesPrimary" : "classesJunior"];
  return [
    judgeBrackets(school, brackets[part.stage], limits, classes),
    judgeOver(school, part.stage, limit),
    judgeLargest(school.figures[LARGEST_COLUMNS[part.stage]], limits),
  ];
}

/** A count of 0 says nothing where a local limit is stricter than the size that the column is named for. */
function judgeOver(school: School, stage: Stage, limit: number): Outcome {
  const { id, named } = OVER_COLUMNS[stage];
  const count = school.figures[id];
  if (count === undefined) return "undetermined";
  if (count.low > 0) return named >= limit ? "unmet" : "undetermined";
  return count.high === 0 && named <= limit ? "met" : "undetermined";
}

/** Sources that speak of the whole school: they pass every stage, or fail the school without saying which. */
function wholeSchoolSources(school: School, { limits, brackets }: ClassRule, parts: readonly SchoolPart[]): Outcome[] {
  const sources: Outcome[] = [];
  const both = limitsOf(parts, limits);
  if (school.classList !== undefined) {
    sources.push(
      judgeClassList(school, (stage) => (stage === null ? both : { strict: limits[stage], lax: limits[stage] })),
    );
  }
  const mayBeSenior = school.type === null || school.type === "twelveYearSchool" || school.type === "completeSecondary";
  for (const outcome of [
    judgeLargest(school.figures.largestClass, both),
    judgeBrackets(school, brackets.any, both, school.figures.classes ?? onlyClasses(parts)),
  ])
    sources.push(outcome === "unmet" && mayBeSenior ? "undetermined" : outcome);
  return sources;
}

function limitsOf(parts: readonly SchoolPart[], limits: LimitsByStage): ClassLimits {
  const values = parts.length === 0 ? [limits.primary, limits.junior] : parts.map((part) => limits[part.stage]);
  return { strict: Math.min(...values), lax: Math.max(...values) };
}

function onlyClasses(parts: readonly SchoolPart[]): Figure | undefined {
  return parts.length === 1 ? parts[0]?.classes : undefined;
}

function judgeLargest(figure: Figure | undefined, limits: ClassLimits): Outcome {
  if (figure === undefined || (figure.low === 0 && figure.high === 0)) return "undetermined";
  if (figure.low > limits.lax) return "unmet";
  return figure.high <= limits.strict ? "met" : "undetermined";
}
