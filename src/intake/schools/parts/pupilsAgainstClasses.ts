import { BRACKET_COLUMNS, countBrackets } from "../../../model/classes/bracketCounts";
import { arePupilsConfirmed, mayConfirmPupils } from "../../../model/classes/confirmedPupils";
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
/**
 * So many pupils fit into one class of either stage, whatever the cells say of it: the smallest of the wider brackets.
 */
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
    const isConfirmable = mayConfirmPupils(stated.low, mostClasses(facts, stage, classList));
    if (isConfirmable && arePupilsConfirmed(facts.confirmations, stage, stated)) continue;
    report(facts, stage, { stated, between, held, isConfirmable });
    doubted = { ...doubted, [stage]: computedFigure(between.low, between.high, [stated]) };
  }
  return doubted === pupils ? againstWhole(facts, stages, pupils, classList) : doubted;
}

/** Figures of the school that name no stage: the pupils of each of its stages may be the wrong ones. */
function againstWhole(
  facts: SchoolFacts,
  stages: readonly Stage[],
  pupils: PupilsByStage,
  classList: readonly SchoolClass[] | undefined,
): PupilsByStage {
  const all = stages.flatMap((stage) => pupils[stage] ?? []);
  if (all.length === 0 || all.some(isMissing)) return pupils;
  const sum = sumFigures(all);
  const mayHaveSenior = facts.hasSenior || facts.type === null;
  const [only] = stages.length === 1 && !mayHaveSenior ? stages : [];
  const isConfirmable = mayConfirmPupils(sum.low, mostClasses(facts, only ?? "any", classList));
  const isConfirmed = isConfirmable && arePupilsConfirmed(facts.confirmations, only ?? null, sum);
  const held = isConfirmed
    ? ANY
    : only === undefined
      ? heldByWhole(facts, mayHaveSenior)
      : heldOfStage(facts, only, classList, true);
  const byClasses = only !== undefined ? null : contradiction(facts, sum, held);
  if (byClasses !== null) report(facts, null, { stated: sum, between: byClasses, held, isConfirmable });
  // More 寄宿生 than pupils are said by the rule that does not believe them (D24).
  const between = byClasses ?? (mayHaveSenior ? null : contradiction(facts, sum, withSomeOfThem(facts, held)));
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

/** Classes of 高中 among them leave fewer places for 小学 and 初中, and say nothing of the least. */
function heldByWhole({ fields }: SchoolFacts, mayHaveSenior: boolean): Bounds {
  const held = pupilsHeld(statedClasses(fields, "any", fields[CLASSES.whole]));
  return mayHaveSenior ? { low: 0, high: held.high } : held;
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

/** The most classes that any source of the school counts; Infinity where none does. */
function mostClasses(facts: SchoolFacts, stage: Stage | "any", classList: readonly SchoolClass[] | undefined): number {
  const classes = stage === "any" ? facts.fields[CLASSES.whole] : figureOfStage(facts, CLASSES, stage);
  const listed = (classList ?? []).filter((one) => stage === "any" || one.stage === stage || one.stage === null).length;
  const inBrackets = countBrackets(facts.fields, BRACKET_COLUMNS[stage], classes)?.typed ?? 0;
  const most = Math.max(classes === undefined || isMissing(classes) ? 0 : classes.high, inBrackets, listed);
  return most === 0 ? Infinity : most;
}

/** Pupils and classes that contradict each other, and what comes of it. */
interface Contradiction {
  readonly stated: Figure;
  readonly between: Bounds;
  readonly held: Bounds;
  readonly isConfirmable: boolean;
}

function report(
  facts: SchoolFacts,
  stage: Stage | null,
  { stated, between: { low, high }, held, isConfirmable }: Contradiction,
): void {
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
        isConfirmable: isConfirmable && knownValue(stated) !== null,
      },
      cellOfFigure(stated) ?? facts.where,
      { field: "students", ...(stage === null ? {} : { stage }) },
    ),
  );
}
