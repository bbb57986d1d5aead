import type { School, SchoolPart } from "../../../model/dataset";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../../model/figures/figure";
import { divideFigures } from "../../../model/figures/figureArithmetic";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import { judge, type ComparedLimit } from "../../compare";
import { schoolColumns } from "../schools/schoolColumns";
import { zonedScopeOfSchool, type Scope } from "../schools/schoolScope";

/** What the school tables say of 就近划片入学 in one stage. */
export interface SchoolIntake {
  /** notApplicable where complete data show that the stage has no 城区/镇区 公办 non-boarding school (D22). */
  readonly outcome: Outcome;
  readonly intake: Figure;
  readonly zonedIntake: Figure;
  /** The schools that the item concerns for certain. */
  readonly schools: readonly School[];
}

/**
 * Judges one stage over the 城区 and 镇区 公办 schools without boarding: their zoned intake ÷ their intake. A school whose
 * locality, owner or boarding is unknown may belong to them: the share holds only where it holds with and without it.
 */
export function judgeSchoolIntake(schools: readonly School[], stage: Stage, limit: ComparedLimit): SchoolIntake {
  if (!hasIntake(schools, stage)) {
    const isConcerned = schools.some((school) => intakeScope(school, stage) !== "out");
    return {
      outcome: isConcerned ? "undetermined" : "notApplicable",
      intake: ABSENT_FIGURE,
      zonedIntake: ABSENT_FIGURE,
      schools: [],
    };
  }
  const concerned: School[] = [];
  const outcomes = new Set<Outcome>();
  const sums: Sums = { intake: [0, 0], zonedIntake: [0, 0] };
  for (const school of schools) {
    const scope = intakeScope(school, stage);
    if (scope === "out") continue;
    const intake = stageFigure(school, stage, "intake");
    const zonedIntake = stageFigure(school, stage, "zonedIntake");
    if (scope === "unknown") outcomes.add(judgeShare(zonedIntake, intake, limit));
    else {
      concerned.push(school);
      add(sums.intake, intake);
      add(sums.zonedIntake, zonedIntake);
    }
  }
  const [intake, zonedIntake] = [computedFigure(...sums.intake, []), computedFigure(...sums.zonedIntake, [])];
  if (concerned.length > 0) outcomes.add(judgeShare(zonedIntake, intake, limit));
  return { outcome: agreed(outcomes, concerned.length), intake, zonedIntake, schools: concerned };
}

/** Bounds of the heads of the concerned schools; heads are whole numbers, so plain sums are exact. */
type Sums = Readonly<Record<"intake" | "zonedIntake", [low: number, high: number]>>;

function add(sum: [low: number, high: number], figure: Figure): void {
  sum[0] += figure.low;
  sum[1] += figure.high;
}

function hasIntake(schools: readonly School[], stage: Stage): boolean {
  const columns = schoolColumns(schools);
  return columns.has("intake") || columns.has(`intake${stage === "primary" ? "Primary" : "Junior"}`);
}

/** Shares that all pass pool to one that passes, and likewise those that fail, but only if one is there for certain. */
function agreed(outcomes: ReadonlySet<Outcome>, concerned: number): Outcome {
  if (outcomes.size === 0) return "notApplicable";
  const [only] = outcomes;
  return outcomes.size === 1 && concerned > 0 && only !== undefined ? only : "undetermined";
}

function judgeShare(zonedIntake: Figure, intake: Figure, limit: ComparedLimit): Outcome {
  return zonedIntake.low > intake.high ? "undetermined" : judge(divideFigures(zonedIntake, intake, 100), limit);
}

function intakeScope(school: School, stage: Stage): Scope {
  const hasStage = school.parts.some((part) => part.stage === stage && isCovered(part));
  if (!hasStage && (school.type !== null || school.parts.length > 0)) return "out";
  const scope = zonedScopeOfSchool(school);
  if (scope === "out" || school.locality === "rural" || school.isPrivate === true || school.isBoarding === true)
    return "out";
  const isKnown = school.locality !== null && school.isPrivate !== null && school.isBoarding !== null;
  return isKnown ? scope : "unknown";
}

/** A 教学点 too small for the resources counts as 小学 where children are zoned (D37). */
function isCovered({ membership }: SchoolPart): boolean {
  return typeof membership === "string" || membership.excluded === "teachingPointUnder50";
}

/** The stage's own column, else the school's where it has one stage only. */
function stageFigure(school: School, stage: Stage, field: "intake" | "zonedIntake"): Figure {
  const own = school.figures[`${field}${stage === "primary" ? "Primary" : "Junior"}`];
  return own ?? (school.parts.length === 1 ? school.figures[field] : undefined) ?? ABSENT_FIGURE;
}
