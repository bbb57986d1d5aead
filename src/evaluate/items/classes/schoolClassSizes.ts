import type { School, SchoolPart } from "../../../model/dataset";
import { ABSENT_FIGURE, type Figure } from "../../../model/figures/figure";
import type { Outcome } from "../../../model/outcome";
import { STAGES, type Stage } from "../../../model/stage";
import type { BracketColumns } from "../../../model/classes/bracketCounts";
import { CLASS_COLUMNS, LARGEST_COLUMNS, OVER_COLUMNS, statedClasses } from "../../../model/classes/statedClasses";
import type { Bounds } from "../../../model/figures/bounds";
import { presentBrackets, readBrackets, type BracketsReading, type ClassLimits } from "./classBrackets";
import { judgeClassList } from "./classList";
import { contradictsPupils, isBeyondClasses, pupilsHeld } from "../../../model/classes/pupilsHeld";
import { mustExceed } from "./classPupils";
import { homeTaughtAmong } from "../../../model/classes/homeTaughtPupils";
import { countedClasses, countedClassesOfAllStages } from "../schools/countedClasses";
import { compulsoryStudents, hasSeniorByType, isOrdinarySchool } from "../schools/schoolScope";
import { outcomeOfSources, single, type SourcesOutcome } from "../county/sources";
import { judgeWideBrackets } from "./wideBrackets";

export type LimitsByStage = Readonly<Record<Stage, number>>;

/** What G5 asks, and the bracket columns in which the workbook may answer. */
export interface ClassRule {
  readonly limits: LimitsByStage;
  readonly brackets: BracketColumns;
  /** 送教上门 pupils of the county, null where it does not say. */
  readonly homeTaught: number | null;
}

/** @param columns the columns that some school has */
export function classRule(
  limits: LimitsByStage,
  columns: ReadonlySet<string>,
  homeTaught: number | null = null,
): ClassRule {
  return { limits, brackets: presentBrackets(columns), homeTaught };
}

/** What becomes of a school, and what its classes can hold where its pupils contradict that. */
export interface ClassSizes extends SourcesOutcome {
  readonly contradiction: { readonly stage: Stage | null; readonly students: Bounds; readonly held: Bounds } | null;
}

const NOT_COVERED: ClassSizes = { ...single("notApplicable"), contradiction: null };
const CONTRADICTED: ClassSizes = { outcome: "undetermined", disagree: true, contradiction: null };

/**
 * Judges the class sizes of one school from whatever it states: its classes one by one, the brackets, the counts above
 * the limit, the largest class, and how many pupils sit in how many classes (D25). Each stage needs a source that
 * decides; sources that contradict each other, or the pupils, decide nothing.
 */
export function judgeClassSizes(school: School, rule: ClassRule): ClassSizes {
  if (!isOrdinarySchool(school)) return NOT_COVERED;
  const parts = school.parts.filter((part) => part.students.high > 0);
  const whole = readWhole(school, rule, parts);
  if (hasClassesWithoutPupils(school, rule)) return CONTRADICTED;
  if (parts.length === 0 && school.parts.length > 0)
    return whole.sources.includes("unmet") ? CONTRADICTED : NOT_COVERED;
  const stages = parts.map((part) => readStage(school, part, rule));
  return combined(parts, stages, whole);
}

interface Reading {
  readonly sources: readonly Outcome[];
  /** True where the pupils alone prove a class above the limit. */
  readonly isProven: boolean;
  readonly contradiction: ClassSizes["contradiction"];
}

function combined(parts: readonly SchoolPart[], stages: readonly Reading[], whole: Reading): ClassSizes {
  const contradiction = [...stages, whole].find((one) => one.contradiction !== null)?.contradiction ?? null;
  const all =
    parts.length === 1 ? outcomeOfSources([...(stages[0]?.sources ?? []), ...whole.sources]) : ofStages(stages, whole);
  const isOneMind = all.outcome === "unmet" && !all.disagree && [...stages, whole].some((one) => one.isProven);
  if (contradiction === null || isOneMind) return { ...all, contradiction };
  return { outcome: "undetermined", disagree: true, contradiction };
}

/** A source of the whole school passes every stage, or fails the school without saying which. */
function ofStages(stages: readonly Reading[], whole: Reading): SourcesOutcome {
  const wholeMet = whole.sources.filter((outcome) => outcome === "met");
  const judged = stages.map(({ sources }) => outcomeOfSources([...sources, ...wholeMet]));
  const together = judged.length === 0 ? wholeMet : [outcomeOfStages(judged)];
  const all = outcomeOfSources([...together, ...whole.sources.filter((outcome) => outcome === "unmet")]);
  return { outcome: all.outcome, disagree: all.disagree || judged.some(({ disagree }) => disagree) };
}

/** A stage that the school has not, or of which 0 pupils are typed, and a class that is too large all the same. */
function hasClassesWithoutPupils(school: School, rule: ClassRule): boolean {
  return STAGES.some((stage) => {
    const part = school.parts.find((one) => one.stage === stage);
    return (part?.students.high ?? 0) === 0 && statedOfStage(school, stage, part, rule).includes("unmet");
  });
}

/** What the columns of a stage say, whether the school has it or not. */
function statedOfStage(school: School, stage: Stage, part: SchoolPart | undefined, rule: ClassRule): Outcome[] {
  const limit = rule.limits[stage];
  const limits = { strict: limit, lax: limit };
  const classes = classesOfStage(school, stage, part);
  return [
    readBrackets(school, rule.brackets[stage], limits, classes).outcome,
    judgeOver(school.figures[OVER_COLUMNS[stage].id], OVER_COLUMNS[stage].named, limit),
    judgeLargest(school.figures[LARGEST_COLUMNS[stage]], limits),
    judgeWideBrackets(school, stage, limits, classes),
  ];
}

function classesOfStage({ figures }: School, stage: Stage, part: SchoolPart | undefined): Figure | undefined {
  return part?.classes ?? figures[CLASS_COLUMNS[stage]];
}

function outcomeOfStages(stages: readonly SourcesOutcome[]): Outcome {
  if (stages.some((stage) => stage.outcome === "unmet")) return "unmet";
  return stages.every((stage) => stage.outcome === "met") ? "met" : "undetermined";
}

function readStage(school: School, part: SchoolPart, rule: ClassRule): Reading {
  const { stage, students } = part;
  const limit = rule.limits[stage];
  const classes = classesOfStage(school, stage, part);
  return withPupils(statedOfStage(school, stage, part, rule), {
    stage,
    stages: [{ students, limit }],
    students,
    mayHoldOthers: school.mayHoldOtherPupils === true,
    rule,
    classes: classes === undefined ? ABSENT_FIGURE : countedClasses(school, part, classes),
    held: pupilsHeld(statedClasses(school.figures, stage, classes)),
  });
}

/**
 * Sources that speak of the whole school; where it may have 高中, they cannot fail it, nor have too many places for its
 * pupils of 小学 and 初中. Too few they may have: classes of 高中 among them leave even fewer for these (D25).
 * @example a 完全中学 with 600 pupils of 初中, 10 classes and a largest one of 45: a contradiction, 450 at most
 */
function readWhole(school: School, rule: ClassRule, parts: readonly SchoolPart[]): Reading {
  const { limits, brackets } = rule;
  const both = limitsOf(parts, limits);
  const listed =
    school.classList === undefined
      ? []
      : [judgeClassList(school, (stage) => (stage === null ? both : { strict: limits[stage], lax: limits[stage] }))];
  const classes = school.figures.classes ?? onlyClasses(parts);
  const any: BracketsReading = readBrackets(school, brackets.any, both, classes);
  const { largestClass } = school.figures;
  const stated = [judgeLargest(largestClass, both), any.outcome, judgeWideBrackets(school, "any", both, classes)];
  const students = compulsoryStudents(school);
  const held = pupilsHeld(statedClasses(school.figures, "any", classes));
  const mayHoldOthers = school.mayHoldOtherPupils === true;
  if (mayHaveSenior(school)) {
    const among = homeTaughtAmong(students.low, rule.homeTaught);
    const isContradicted = !mayHoldOthers && contradictsPupils(students, { low: 0, high: held.high }, among);
    return {
      sources: [...listed, ...stated.map((outcome) => (outcome === "unmet" ? "undetermined" : outcome))],
      isProven: false,
      contradiction: isContradicted ? { stage: null, students, held } : null,
    };
  }
  const whole = withPupils(stated, {
    stage: null,
    stages: parts.map((part) => ({ students: part.students, limit: limits[part.stage] })),
    students,
    mayHoldOthers,
    rule,
    classes:
      school.figures.classes === undefined ? ABSENT_FIGURE : countedClassesOfAllStages(school, school.figures.classes),
    held,
  });
  return { ...whole, sources: [...listed, ...whole.sources] };
}

function mayHaveSenior({ type }: School): boolean {
  return type === null || hasSeniorByType(type);
}

interface Pupils {
  readonly stage: Stage | null;
  readonly stages: readonly { readonly students: Bounds; readonly limit: number }[];
  readonly students: Bounds;
  /** True for 学生总数, which may hold pupils of 幼儿班: too many of them prove nothing. */
  readonly mayHoldOthers: boolean;
  readonly rule: ClassRule;
  readonly classes: Bounds;
  readonly held: Bounds;
}

/**
 * Lays the pupils beside what the classes say (D25): a stage of no more pupils than one class may have has no class
 * above the limit, and too many pupils for the classes prove one.
 */
function withPupils(
  stated: readonly Outcome[],
  { stage, stages, students, mayHoldOthers, rule, classes, held }: Pupils,
): Reading {
  const among = (count: number) => homeTaughtAmong(count, rule.homeTaught);
  const isBeyond = isBeyondClasses(students, classes, among(students.low));
  const isSmall = stages.length > 0 && stages.every((one) => one.students.high <= one.limit);
  const proven: Outcome = isSmall
    ? "met"
    : !mayHoldOthers && !isBeyond && mustExceed(stages, classes, among)
      ? "unmet"
      : "undetermined";
  const isExplained = mayHoldOthers ? students.high >= held.low : isSmall && held.low <= students.high;
  const isContradicted = !isExplained && contradictsPupils(students, held, among(students.low));
  return {
    sources: [...stated, proven],
    isProven: proven === "unmet",
    contradiction: isContradicted ? { stage, students, held } : null,
  };
}

/** A count of 0 says nothing where a local limit is stricter than the size that the column is named for. */
function judgeOver(count: Figure | undefined, named: number, limit: number): Outcome {
  if (count === undefined) return "undetermined";
  if (count.low > 0) return named >= limit ? "unmet" : "undetermined";
  return count.high === 0 && named <= limit ? "met" : "undetermined";
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
