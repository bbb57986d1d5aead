import { homeTaughtAmong } from "../../../model/classes/homeTaughtPupils";
import { pupilsBetween } from "../../../model/classes/pupilsBetween";
import { pupilsHeld } from "../../../model/classes/pupilsHeld";
import { statedClasses } from "../../../model/classes/statedClasses";
import type { SchoolClass } from "../../../model/dataset";
import type { Bounds } from "../../../model/figures/bounds";
import { cellOfFigure, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import { finding } from "../../../model/findings/finding";
import { STAGES, type Stage } from "../../../model/stage";
import { WIDE_BRACKETS } from "../../../regulation/figures/school/classBrackets";
import { isMissing } from "./figureAgreement";
import { stagedField } from "./fieldIds";
import { figureOfStage, type SchoolFacts } from "./schoolFacts";
import type { PupilsByStage } from "./split";

const CLASSES = stagedField("classes");
/** Some of the pupils of a school, who cannot be more than all. */
const SOME_OF_THEM = ["boardingStudents", "migrantChildren"] as const;
/** So many pupils fit into one class of either stage, whatever the cells say of it: the smallest of the wider brackets. */
const ONE_CLASS = Math.min(...WIDE_BRACKETS.map(({ to }) => to));

/**
 * The pupils of each stage, where its classes, a list of them, or the 寄宿生 and 随迁子女 among them contradict their number:
 * anything between the two (D11, D25), with an error that names the cell of the pupils. What 学生总数 may hold beside them
 * explains too many, and fewer pupils than one class may have need not fit.
 * @param pupils as stated, 高中 included
 * @param classList undefined where no list of classes names the school
 */
export function pupilsAgainstClasses(
  facts: SchoolFacts,
  pupils: PupilsByStage,
  classList: readonly SchoolClass[] | undefined,
): PupilsByStage {
  const stages = STAGES.filter((stage) => pupils[stage] !== undefined);
  const isOnly = stages.length === 1 && !facts.hasSenior;
  let doubted = pupils;
  for (const stage of stages) {
    const stated = pupils[stage];
    if (stated === undefined || isMissing(stated)) continue;
    const held = heldOfStage(facts, stage, classList, isOnly);
    const between = contradiction(facts, stated, held);
    if (between === null) continue;
    report(facts, stage, stated, between, held);
    doubted = { ...doubted, [stage]: computedFigure(between.low, between.high, [stated]) };
  }
  return doubted === pupils && !facts.hasSenior && facts.type !== null
    ? againstWhole(facts, stages, pupils, classList)
    : doubted;
}

/** Figures of the school for several stages: the pupils of each may be the wrong ones. */
function againstWhole(
  facts: SchoolFacts,
  stages: readonly Stage[],
  pupils: PupilsByStage,
  classList: readonly SchoolClass[] | undefined,
): PupilsByStage {
  const all = stages.flatMap((stage) => pupils[stage] ?? []);
  if (all.length === 0 || all.some(isMissing)) return pupils;
  const sum = sumFigures(all);
  const [only] = stages.length === 1 ? stages : [];
  const held =
    only === undefined
      ? pupilsHeld(statedClasses(facts.fields, "any", facts.fields[CLASSES.whole]))
      : heldOfStage(facts, only, classList, true);
  const byClasses = all.length === 1 ? null : contradiction(facts, sum, held);
  if (byClasses !== null) report(facts, null, sum, byClasses, held);
  // More 寄宿生 than pupils are said by the rule that does not believe them (D24).
  const between = byClasses ?? contradiction(facts, sum, withSomeOfThem(facts, held));
  if (between === null) return pupils;
  const doubted: Partial<Record<Stage | "senior", Figure>> = { ...pupils };
  for (const stage of stages) {
    const stated = pupils[stage] ?? sum;
    const least = Math.max(1, stated.low - (sum.low - between.low));
    const most = stated.high + (between.high - sum.high);
    doubted[stage] = computedFigure(Math.min(stated.low, least), most, [stated]);
  }
  return doubted;
}

function contradiction(facts: SchoolFacts, students: Figure, held: Bounds): Bounds | null {
  const mayHoldOthers = facts.kindergarten === "possible" || facts.kindergarten === "between";
  if (mayHoldOthers && students.high >= held.low) return null;
  if (students.high <= ONE_CLASS && students.high >= held.low) return null;
  return pupilsBetween(students, held, homeTaughtAmong(students.low, facts.homeTaught));
}

function heldOfStage(
  facts: SchoolFacts,
  stage: Stage,
  classList: readonly SchoolClass[] | undefined,
  isOnly: boolean,
): Bounds {
  const classes = figureOfStage(facts, CLASSES, stage);
  const byStage = pupilsHeld(statedClasses(facts.fields, stage, classes));
  const byList = classList === undefined ? ANY : listed(classList, stage, classes, isOnly);
  const all = both(byStage, byList);
  const held = isOnly ? both(all, pupilsHeld(statedClasses(facts.fields, "any", classes))) : all;
  const hasClassesWithoutPupils = (classes?.low ?? 0) > 0 && held.low === 0;
  return hasClassesWithoutPupils ? { low: 1, high: held.high } : held;
}

const ANY: Bounds = { low: 0, high: Infinity };

/** The pupils of a list of classes: at least those, and no more where it has as many classes as the school. */
function listed(classList: readonly SchoolClass[], stage: Stage, classes: Figure | undefined, isOnly: boolean): Bounds {
  const own = classList.filter((one) => one.stage === stage || (isOnly && one.stage === null));
  if (own.length === 0 || own.some(({ students }) => knownValue(students) === null)) return ANY;
  const sum = own.reduce((total, { students }) => total + students.low, 0);
  return { low: sum, high: own.length === classes?.low && classes.low === classes.high ? sum : Infinity };
}

/** 寄宿生 and 随迁子女 are some of the pupils; more of them than the classes hold is their own mistake. */
function withSomeOfThem({ fields }: SchoolFacts, { low, high }: Bounds): Bounds {
  const some = SOME_OF_THEM.map((field) => knownValue(fields[field]) ?? 0).filter((count) => count <= high);
  return { low: Math.max(low, ...some), high };
}

function both(one: Bounds, other: Bounds): Bounds {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

function report(facts: SchoolFacts, stage: Stage | null, stated: Figure, { low, high }: Bounds, held: Bounds): void {
  const isTooMany = high <= stated.high;
  facts.report(
    finding(
      "classesContradictPupils",
      "error",
      {
        school: facts.school,
        stage,
        students: isTooMany ? stated.low : stated.high,
        isBound: stated.low !== stated.high,
        atMost: isTooMany ? held.high : null,
        atLeast: isTooMany ? null : held.low,
        between: { low, high },
      },
      cellOfFigure(stated) ?? facts.where,
    ),
  );
}
