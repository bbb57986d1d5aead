import type { School, SchoolPart } from "../../model/dataset";
import { ABSENT_FIGURE, computedFigure, type Figure } from "../../model/figure";
import { divideFigures } from "../../model/figureArithmetic";
import type { Outcome } from "../../model/outcome";
import type { Stage } from "../../model/stage";
import { judge, type ComparedLimit } from "../compare";
import { schoolColumns } from "./schoolColumns";
import { scopeOfSchool, type Scope } from "./schoolScope";

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
  const concerned: School[] = [];
  const perhaps: School[] = [];
  for (const school of schools) {
    const scope = intakeScope(school, stage);
    if (scope === "in") concerned.push(school);
    else if (scope === "unknown") perhaps.push(school);
  }
  if (!hasIntake(schools, stage)) {
    const outcome = concerned.length + perhaps.length === 0 ? "notApplicable" : "undetermined";
    return { outcome, intake: ABSENT_FIGURE, zonedIntake: ABSENT_FIGURE, schools: concerned };
  }
  const intake = sumOf(concerned, stage, "intake");
  const zonedIntake = sumOf(concerned, stage, "zonedIntake");
  const outcomes = perhaps.map((school) =>
    judgeShare(stageFigure(school, stage, "zonedIntake"), stageFigure(school, stage, "intake"), limit));
  if (concerned.length > 0) outcomes.push(judgeShare(zonedIntake, intake, limit));
  return { outcome: agreed(outcomes, concerned.length), intake, zonedIntake, schools: concerned };
}

function hasIntake(schools: readonly School[], stage: Stage): boolean {
  const columns = schoolColumns(schools);
  return columns.has("intake") || columns.has(`intake${stage === "primary" ? "Primary" : "Junior"}`);
}

/** Heads are whole numbers, so plain sums are exact. */
function sumOf(schools: readonly School[], stage: Stage, field: "intake" | "zonedIntake"): Figure {
  let [low, high] = [0, 0];
  for (const school of schools) {
    const figure = stageFigure(school, stage, field);
    low += figure.low;
    high += figure.high;
  }
  return computedFigure(low, high, []);
}

/** Shares that all pass pool to one that passes, and likewise those that fail, but only if one is there for certain. */
function agreed(outcomes: readonly Outcome[], concerned: number): Outcome {
  if (outcomes.length === 0) return "notApplicable";
  if (outcomes.every((outcome) => outcome === "met") && concerned > 0) return "met";
  return outcomes.every((outcome) => outcome === "unmet") && concerned > 0 ? "unmet" : "undetermined";
}

function judgeShare(zonedIntake: Figure, intake: Figure, limit: ComparedLimit): Outcome {
  return zonedIntake.low > intake.high ? "undetermined" : judge(divideFigures(zonedIntake, intake, 100), limit);
}

function intakeScope(school: School, stage: Stage): Scope {
  const hasStage = school.parts.some((part) => part.stage === stage && isCounted(part));
  if (!hasStage && (school.type !== null || school.parts.length > 0)) return "out";
  const scope = scopeOfSchool(school);
  if (scope === "out" || school.locality === "rural" || school.isPrivate === true || school.isBoarding === true) return "out";
  const isKnown = school.locality !== null && school.isPrivate !== null && school.isBoarding !== null;
  return isKnown ? scope : "unknown";
}

function isCounted(part: SchoolPart): boolean {
  return part.membership === "counted" || part.membership === "unknown";
}

/** The stage's own column, else the school's where it has one stage only. */
function stageFigure(school: School, stage: Stage, field: "intake" | "zonedIntake"): Figure {
  const own = school.figures[`${field}${stage === "primary" ? "Primary" : "Junior"}`];
  return own ?? (school.parts.length === 1 ? school.figures[field] : undefined) ?? ABSENT_FIGURE;
}
