import { cellOfFigure } from "../../../model/figures/figure";
import type { Membership } from "../../../model/membership";
import type { SchoolClass, SchoolPart } from "../../../model/dataset";
import { ABSENT_FIGURE, knownValue, type Figure } from "../../../model/figures/figure";
import { finding } from "../../../model/findings/finding";
import { compensatedSum } from "../../../model/figures/figureArithmetic";
import type { SchoolType } from "../../../model/identifiers";
import type { Stage } from "../../../model/stage";
import { atMost, isMissing } from "./figureAgreement";
import { stagedField, type StagedField } from "./fieldIds";
import { labelOfField } from "./fieldLabel";
import { membershipOf } from "./membership";

import { amountsOfParts } from "./partAmounts";
import { pupilsAgainstClasses } from "./pupilsAgainstClasses";
import { figureOfStage, type SchoolFacts } from "./schoolFacts";
import type { PupilsByStage } from "./split";
import type { StagePresence } from "./stagePresence";
import { withStatedRatios } from "./statedRatios";

const STUDENTS = stagedField("students");
const CLASSES = stagedField("classes");
const FULL_TIME_TEACHERS = stagedField("fullTimeTeachers");

/**
 * 小学部 and 初中部 of a school with pupils, numerators and membership (D3, D4).
 * @param classList undefined where no list of classes names the school
 */
export function partsOfSchool(facts: SchoolFacts, classList?: readonly SchoolClass[]): SchoolPart[] {
  const stated = pupilsByStage(facts);
  checkPupilsOfSchool(facts, stated);
  for (const field of [CLASSES, ...TEACHER_FIELDS]) checkFieldOfSchool(facts, field);
  const pupils = pupilsAgainstClasses(facts, stated, classList);
  const amounts = amountsOfParts(facts, pupils);
  noteNeededStages(facts);
  reportSeniorAlone(facts, stated);
  return facts.stages.map((presence, index): SchoolPart => {
    const students = pupils[presence.stage] ?? ABSENT_FIGURE;
    const part = amounts[index];
    const isUnsure = isMisplaced(facts, presence, stated);
    const membership = membershipOfPart(facts, presence, students, isUnsure);
    if (part === undefined) throw new RangeError("a stage without amounts");
    const { amounts: withRatios, statedRatios } = withStatedRatios(facts, presence.stage, students, part.amounts);
    return {
      stage: presence.stage,
      membership: membership === "counted" && isUnsure ? "unknown" : membership,
      students,
      ...statedOf(stated[presence.stage], students),
      amounts: withRatios,
      splits: withoutJudged(part.splits, statedRatios),
      statedRatios,
      classes: figureOfStage(facts, CLASSES, presence.stage),
      fullTimeTeachers: figureOfStage(facts, FULL_TIME_TEACHERS, presence.stage),
    };
  });
}

/**
 * Pupils under a stage that the type does not demand, and none where it does: they may stand in the wrong column, and
 * nobody knows whether the school has that stage (小学 with a blank there and 300 pupils under 初中).
 */
function isMisplaced({ stages }: SchoolFacts, presence: StagePresence, stated: PupilsByStage): boolean {
  const demanded = stages.filter(({ isDemanded }) => isDemanded);
  const isBlank = (stage: Stage): boolean => isMissing(stated[stage] ?? ABSENT_FIGURE);
  return !presence.isDemanded && demanded.length > 0 && demanded.every(({ stage }) => isBlank(stage));
}

const WITHOUT_SENIOR: ReadonlySet<SchoolType | null> = new Set<SchoolType>([
  "primarySchool",
  "teachingPoint",
  "juniorSchool",
  "nineYearSchool",
]);

/** Pupils of 高中 alone, at a school whose type has none: 学段 of the row, or its type, is another (九年一贯制学校 | 高中 | 500). */
function reportSeniorAlone(facts: SchoolFacts, stated: PupilsByStage): void {
  const senior = facts.fields["studentsSenior"];
  const students = knownValue(senior);
  const isAlone = facts.stages.every(({ stage }) => isMissing(stated[stage] ?? ABSENT_FIGURE));
  if (students === null || students === 0 || !isAlone || !WITHOUT_SENIOR.has(facts.type)) return;
  facts.report(
    finding(
      "stageOutsideType",
      "warning",
      { school: facts.school, stage: "senior", students, isMisplaced: true },
      cellOfFigure(senior) ?? facts.where,
    ),
  );
}

function statedOf(stated: Figure | undefined, students: Figure): Pick<SchoolPart, "statedStudents"> {
  return stated === undefined || stated === students ? AS_STATED : { statedStudents: stated };
}

const AS_STATED: Pick<SchoolPart, "statedStudents"> = {};

/** An amount that follows from a ratio of the part was not split from the school's. */
function withoutJudged(splits: SchoolPart["splits"], stated: SchoolPart["statedRatios"]): SchoolPart["splits"] {
  const kept = Object.keys(splits).filter((id) => splits[id] !== undefined && stated[id]?.isJudged !== true);
  return kept.length === Object.keys(splits).length ? splits : Object.fromEntries(kept.map((id) => [id, splits[id]]));
}

function pupilsByStage(facts: SchoolFacts): PupilsByStage {
  const pupils: Partial<Record<Stage | "senior", Figure>> = {};
  for (const { stage } of facts.stages) pupils[stage] = pupilsOfStage(facts, stage);
  if (facts.hasSenior) pupils.senior = facts.fields["studentsSenior"] ?? ABSENT_FIGURE;
  return pupils;
}

function pupilsOfStage(facts: SchoolFacts, stage: Stage): Figure {
  const whole = facts.fields["students"];
  return figureOfStage(facts, STUDENTS, stage) ?? (whole === undefined ? ABSENT_FIGURE : atMost(whole));
}

function membershipOfPart(
  facts: SchoolFacts,
  presence: StagePresence,
  students: Figure,
  isUnsure: boolean,
): Membership {
  const { stage, isDemanded, isSure } = presence;
  const membership = isSure ? membershipOf(facts.type, students, facts.isTypeStated) : "unknown";
  if (students.high === 0) reportNoStudents(facts, stage, students);
  else if (students.low === 0 && students.high === Infinity && isDemanded) {
    facts.report(
      finding("studentsMissing", "error", { school: facts.school, stage }, cellOfFigure(students) ?? facts.where),
    );
  }
  if (facts.type !== null && !isDemanded && students.low > 0 && !isExcluded(membership)) {
    facts.report(
      finding(
        "stageOutsideType",
        "warning",
        { school: facts.school, stage, students: students.low, isMisplaced: isUnsure },
        cellOfFigure(students),
      ),
    );
  }
  return membership;
}

function isExcluded(membership: Membership): boolean {
  return typeof membership === "object";
}

/** D5: a typed 0 leaves the part out; beside teachers it is rather a slip. */
function reportNoStudents(facts: SchoolFacts, stage: Stage, students: Figure): void {
  const where = cellOfFigure(students) ?? facts.where;
  const stated = [FULL_TIME_TEACHERS, ...TEACHER_FIELDS].map((field) => knownValue(figureOfStage(facts, field, stage)));
  const teachers = Math.max(...stated.map((value) => value ?? 0));
  facts.report(
    teachers > 0
      ? finding("noStudentsButTeachers", "error", { school: facts.school, stage, teachers }, where)
      : finding("noStudents", "info", { school: facts.school, stage }, where),
  );
}

/** Check 2: the stages add up to the school, with or without 高中. */
function checkPupilsOfSchool(facts: SchoolFacts, pupils: PupilsByStage): void {
  const whole = knownValue(facts.fields["students"]);
  if (whole === null || facts.isOneStage || facts.stages.length === 0) return;
  const stages = facts.stages.map(({ stage }) => knownValue(pupils[stage]));
  const senior = facts.hasSenior ? knownValue(pupils.senior) : 0;
  if (stages.includes(null) || senior === null) return;
  const compulsory = compensatedSum(stages.map((value) => value ?? 0));
  if (whole === compulsory || whole === compulsory + senior) return;
  const params = { school: facts.school, stages: compulsory + senior, whole };
  facts.report(finding("stagesDoNotAddUp", "warning", params, cellOfFigure(facts.fields["students"] ?? ABSENT_FIGURE)));
}

/** 班级数 or 骨干教师数 by stage and of the whole school; of teachers those by stage are judged, of classes (G3) both. */
function checkFieldOfSchool(facts: SchoolFacts, field: StagedField): void {
  const whole = knownValue(facts.fields[field.whole]);
  if (whole === null || facts.isOneStage || facts.hasSenior || facts.stages.length < 2) return;
  const known = facts.stages.map(({ stage }) => knownValue(facts.fields[field[stage]]));
  const stages = compensatedSum(known.map((value) => value ?? 0));
  // More of a stage than of the school is said as a part above its whole.
  if (known.includes(null) || known.some((value) => (value ?? 0) > whole) || Math.abs(stages - whole) < 0.5) return;
  const heading = labelOfField(field.whole, facts.vocabulary);
  const areBothJudged = field === CLASSES;
  const params = { school: facts.school, heading, stages, whole, areBothJudged };
  const where = cellOfFigure(facts.fields[field.whole] ?? ABSENT_FIGURE);
  facts.report(finding("stageAmountsDoNotAddUp", areBothJudged ? "error" : "warning", params, where));
}

const TEACHER_FIELDS = [
  stagedField("teachersAboveRequiredDegree"),
  stagedField("backboneTeachers"),
  stagedField("sportsAndArtsTeachers"),
];

/** R1–R3 of a school with several stages need columns by stage; one total does not do. */
function noteNeededStages(facts: SchoolFacts): void {
  if (facts.isOneStage || facts.type === null || facts.stages.length === 0) return;
  const needed = TEACHER_FIELDS.filter(
    (field) =>
      facts.fields[field.whole] !== undefined &&
      facts.stages.every(({ stage }) => figureOfStage(facts, field, stage) === undefined),
  ).map(({ whole }) => whole);
  if (needed.length === 0) return;
  const where = cellOfFigure(facts.fields[needed[0] ?? ""] ?? ABSENT_FIGURE) ?? facts.where;
  facts.report(
    finding(
      "stageColumnsNeeded",
      "error",
      { school: facts.school, fields: needed.map((id) => labelOfField(id, facts.vocabulary)) },
      where,
    ),
  );
}
