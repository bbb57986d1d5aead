import { LARGEST_COLUMNS } from "../../../model/classes/statedClasses";
import { pupilsOutOfBounds } from "../../../model/classes/pupilsHeld";
import { G5 } from "../../../regulation/items/government/G5";
import type { School } from "../../../model/dataset";
import type { ItemPart } from "../../../model/evaluation";
import { ABSENT_FIGURE, computedFigure, knownValue, type Figure } from "../../../model/figures/figure";
import { divideFigures, sumFigures } from "../../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../../model/findings/finding";
import { message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import { STAGES, type Stage } from "../../../model/stage";
import { areClassesContradicted, withStatedPupils } from "../../../model/classes/statedPupils";
import { comparedPart, stepsOfParts } from "../../comparedPart";
import type { ItemJudge } from "../../judging";
import { classesAbove, classesAboveIn } from "./classesAbove";
import { evidenceOfSchool, saysOfClasses } from "./classEvidence";
import { classesListed, isCompleteClassList, listedStudents } from "./classList";
import { COUNTY_CLASS_NEEDS, countyClassSizes } from "./countyClassSizes";
import { neededNotes } from "../county/countyFigures";
import { homeTaughtOfCounty } from "../../../model/classes/homeTaughtPupils";
import { itemShortfall } from "../itemShortfall";
import { judgementOf } from "../judgement";
import { classRule, judgeClassSizes, type ClassRule, type ClassSizes, type LimitsByStage } from "./schoolClassSizes";
import { schoolColumns } from "../schools/schoolColumns";
import { columnsNeeded, studentEvidence } from "../schools/schoolFigures";
import { compulsoryStudents } from "../schools/schoolScope";
import { tallyNotes, tallySchools } from "../schools/schoolTally";
import { outcomeOfSchoolsAndCounty } from "../county/sources";

/**
 * G5: every class of every school and 教学点 ≤ 45 pupils (小学), ≤ 50 (初中). Judged from the schools' classes and pupils and
 * from the county's counts; any class above its limit is enough to fail, and sources that contradict each other, or
 * classes that cannot hold the pupils (D25), decide nothing.
 * @example 75 primary classes of 46—50: unmet, though a plan promises to dissolve them (D9)
 */
export const judgeClassSize: ItemJudge = (context) => {
  const { dataset } = context;
  const limits: LimitsByStage = {
    primary: context.limits.item(G5, "primaryClass").value,
    junior: context.limits.item(G5, "juniorClass").value,
  };
  const rule = classRule(limits, schoolColumns(dataset.schools), homeTaughtOfCounty(dataset));
  const tally = tallySchools(
    dataset.schools.map((school) => schoolOfClasses(school, rule)),
    (school) => judgeClassSizes(school, rule),
    (school) => Math.max(limits.primary, limits.junior) - (largestOf(school, stagesOf(school))?.low ?? 0),
  );
  const county = countyClassSizes(context);
  const { outcome, disagree } = outcomeOfSchoolsAndCounty(tally.outcome, tally.contradicted, county);
  const parts = [...tally.listed.flatMap((school) => partsOfSchool(school, rule)), ...county.parts];
  return judgementOf({
    computed: outcome,
    parts,
    steps: stepsOfParts(parts),
    evidence: [
      ...tally.listed.flatMap(evidenceOfSchool),
      ...(tally.outcome === "met" ? tally.listed : tally.listed.filter((one) => !saysOfClasses(one))).flatMap(
        studentEvidence,
      ),
      ...county.evidence,
    ],
    notes: [
      ...tallyNotes(tally),
      ...(outcome !== "undetermined"
        ? []
        : dataset.hasSchools
          ? [columnsNeeded(["classesPrimaryOver45", "classesJuniorOver50"])]
          : neededNotes(dataset, COUNTY_CLASS_NEEDS)),
    ],
    shortfalls: tally.unmet.map((school) => {
      const above = classesAbove(school, limits);
      return itemShortfall({
        item: G5.id,
        kind: "classesOver",
        school,
        unit: "个",
        have: above,
        limit: 0,
        missing: above.low,
      });
    }),
    findings: [
      ...tally.listed.flatMap((school) => schoolFindings(school, rule)),
      ...county.findings.filter(({ code }) => code !== "bracketStraddlesLimit" || !isSettledBySchools(tally.outcome)),
      ...(disagree || county.disagree
        ? [finding("sourcesDisagree", "error", { item: G5.id, school: null }, county.evidence[0]?.ref ?? null)]
        : []),
    ],
  });
};

/**
 * With the pupils as typed where the classes contradict them, so that the contradiction decides; else between their
 * bounds.
 */
function schoolOfClasses(school: School, rule: ClassRule): School {
  const stated = withStatedPupils(school);
  if (stated === school) return school;
  const { contradiction, disagree } = judgeClassSizes(stated, rule);
  return contradiction !== null || disagree ? stated : school;
}

/** 50—55人 of the county says nothing that matters where the schools' own classes decide. */
function isSettledBySchools(outcome: Outcome): boolean {
  return outcome === "met" || outcome === "unmet";
}

/**
 * The comparisons of one school. A school of two stages that does not pass has one for each stage whose figures are
 * above the limit: what is above one limit is no answer about the other.
 * @example 16 classes of 46—50 in 小学 and 14 of 51—55 in 初中: two parts, never 30 classes over 50
 */
function partsOfSchool(school: School, rule: ClassRule): ItemPart[] {
  const stages = school.parts.filter(({ students }) => students.high > 0).map(({ stage }) => stage);
  const { outcome } = judgeClassSizes(school, rule);
  const isOpen = outcome === "unmet" || outcome === "undetermined";
  const failing =
    stages.length < 2 || !isOpen ? [] : stages.flatMap((stage) => failingStage(school, stage, outcome, rule.limits));
  return failing.length > 0 ? failing : [partOfSchool(school, rule)];
}

function failingStage(school: School, stage: Stage, outcome: Outcome, limits: LimitsByStage): ItemPart[] {
  const limit = limits[stage];
  const largest = largestOf(school, [stage]);
  if (largest !== null && largest.low > limit) {
    const label = message("largestClass", { school: school.name, stage });
    return [comparedPart(label, largest, { value: limit, unit: "人", direction: "atMost" }, { stage, outcome })];
  }
  const above = classesAboveIn(school, stage, limits);
  if (above.low === 0) return failingAverage(school, stage, outcome, limit);
  const label = message("classesOverLimit", { school: school.name, stage, limit });
  return [comparedPart(label, above, { value: 0, unit: "个", direction: "atMost" }, { stage, outcome })];
}

/** The average of a stage where it alone proves a class above the limit. */
function failingAverage(school: School, stage: Stage, outcome: Outcome, limit: number): ItemPart[] {
  const part = school.parts.find((one) => one.stage === stage);
  if (part?.classes === undefined) return [];
  const average = divideFigures(part.students, part.classes, 1);
  if (knownValue(average) === null || average.low <= limit) return [];
  const label = message("averageClass", { school: school.name, stage });
  return [comparedPart(label, average, { value: limit, unit: "人", direction: "atMost" }, { stage, outcome })];
}

/** The largest class where it is known, else the classes above the limit, or the average where it alone proves one. */
function partOfSchool(school: School, rule: ClassRule): ItemPart {
  const { limits } = rule;
  const { outcome } = judgeClassSizes(school, rule);
  const stages = school.parts.map((part) => part.stage);
  const stage = stages.length === 1 ? (stages[0] ?? null) : null;
  const own = stages.length === 0 ? [limits.primary, limits.junior] : stages.map((one) => limits[one]);
  const limit = Math.max(...own);
  // What is typed for a stage that the school has not may leave open what the others decide, and decides nothing.
  const largest = largestOf(school, outcome === "undetermined" ? STAGES : stagesOf(school));
  const students = compulsoryStudents(school);
  if (largest !== null) {
    return comparedPart(
      message("largestClass", { school: school.name, stage: null }),
      largest,
      { value: limit, unit: "人", direction: "atMost" },
      { stage, outcome },
    );
  }
  const above = classesAbove(school, limits);
  if (outcome === "unmet" && above.low === 0 && knownValue(classesOf(school)) !== null) {
    const average = divideFigures(computedFigure(students.low, students.high, []), classesOf(school), 1);
    if (average.low <= limit) return someClassAbove(school, Math.min(...own), stage);
    return comparedPart(
      message("averageClass", { school: school.name, stage }),
      average,
      { value: limit, unit: "人", direction: "atMost" },
      { stage, outcome },
    );
  }
  return comparedPart(
    message("classesOverLimit", { school: school.name, stage: null, limit }),
    // Whatever shows that a school passes, as so few pupils, shows that no class of it is above the limit.
    outcome === "met" ? { low: 0, high: 0 } : above,
    { value: 0, unit: "个", direction: "atMost" },
    { stage, outcome },
  );
}

/** A class above the stricter of two limits that the figures prove without saying of which stage, or how many. */
function someClassAbove(school: School, limit: number, stage: Stage | null): ItemPart {
  return comparedPart(
    message("classesOverLimit", { school: school.name, stage: null, limit }),
    ABSENT_FIGURE,
    { value: 0, unit: "个", direction: "atMost" },
    { stage, outcome: "unmet" },
  );
}

/** 班级数 of the compulsory stages, as stated by stage or for the school. */
function classesOf(school: School): Figure {
  const byStage = school.parts.map((part) => part.classes);
  const known = byStage.filter((one) => one !== undefined);
  return known.length > 0 && known.length === byStage.length
    ? sumFigures(known)
    : (school.figures.classes ?? ABSENT_FIGURE);
}

function stagesOf({ parts }: School): readonly Stage[] {
  return parts.length === 0 ? STAGES : parts.map(({ stage }) => stage);
}

/**
 * The largest class of some stages; what is said of the whole school counts where more than one is meant, or all it
 * has.
 */
function largestOf(school: School, stages: readonly Stage[]): Figure | null {
  const { figures, parts } = school;
  const isWhole = parts.every(({ stage }) => stages.includes(stage));
  const typed = [...(isWhole ? [figures.largestClass] : []), ...stages.map((stage) => figures[LARGEST_COLUMNS[stage]])];
  const listed = classesListed(school).filter(({ stage }) => (stage === null ? isWhole : stages.includes(stage)));
  const all = [...typed, ...listed.map((one) => one.students)].filter((figure) => knownValue(figure) !== null);
  return all.reduce<Figure | null>(
    (most, one) => (one !== undefined && (most === null || one.low > most.low) ? one : most),
    null,
  );
}

function knownBound({ low, high }: Pick<Figure, "low" | "high">): number | null {
  return low === high ? low : null;
}

function schoolFindings(school: School, rule: ClassRule): Finding[] {
  const findings: Finding[] = [];
  const { disagree, contradiction } = judgeClassSizes(school, rule);
  const about = { item: G5.id, school: school.key } as const;
  const isSaid = areClassesContradicted(school);
  // What was found while the pupils were read has been said there, with what they may be.
  if (contradiction !== null && isSaid) return findings;
  if (contradiction !== null) findings.push(pupilsContradicted(school, contradiction));
  else if (disagree)
    findings.push(finding("sourcesDisagree", "error", { item: G5.id, school: school.name }, school.cell, about));
  if (school.classList !== undefined && !isSaid && !isCompleteClassList(school)) {
    findings.push(
      finding(
        "classListIncomplete",
        "error",
        {
          school: school.name,
          listed: knownBound(listedStudents(school.classList)),
          students: knownBound(compulsoryStudents(school)),
        },
        school.cell,
        about,
      ),
    );
  }
  return findings;
}

function pupilsContradicted(school: School, contradiction: NonNullable<ClassSizes["contradiction"]>): Finding {
  const { stage, students, held } = contradiction;
  return finding(
    "classesContradictPupils",
    "error",
    { school: school.name, stage, ...pupilsOutOfBounds(students, held), between: null, isConfirmable: false },
    school.cell,
    { item: G5.id, school: school.key, ...(stage === null ? {} : { stage }) },
  );
}
