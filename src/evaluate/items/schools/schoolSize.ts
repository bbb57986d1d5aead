import type { LimitInForce } from "../../../model/limitInForce";
import { G4 } from "../../../regulation/items/government/G4";
import type { Campus, ExceptionKind, School } from "../../../model/dataset";
import type { ItemShortfall } from "../../../model/evaluation";
import type { SchoolType } from "../../../model/identifiers";
import { finding } from "../../../model/findings/finding";
import { message } from "../../../model/messages/message";
import type { Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import { outcomeOfAll, type Outcome } from "../../../model/outcome";
import { EXCEPTION_LIMITS } from "../../../regulation/exceptions";
import { judge, type ComparedLimit } from "../../compare";
import { comparedPart, stepsOfParts, type PartLimit } from "../../comparedPart";
import type { ItemJudge, JudgingContext } from "../../judging";
import { countySchoolSizes } from "./countySchoolSizes";
import { grantedNotes, remember } from "./grantedNotes";
import { itemShortfall } from "../itemShortfall";
import { judgementOf } from "../judgement";
import { studentEvidence } from "./schoolFigures";
import { compulsoryStudents, scopeOfSchool } from "./schoolScope";
import { tallyNotes, tallySchools, type SchoolTally } from "./schoolTally";
import { outcomeOfSchoolsAndCounty, single } from "../county/sources";

/** The limit that each type of school falls under; of a 完全中学 or 高级中学 only the 初中部 has parts. */
const SIZE_OF_TYPE = {
  primarySchool: "primarySchool",
  teachingPoint: "primarySchool",
  juniorSchool: "juniorSchool",
  completeSecondary: "juniorSchool",
  seniorSchool: "juniorSchool",
  vocationalSchool: "juniorSchool",
  nineYearSchool: "combinedSchool",
  twelveYearSchool: "combinedSchool",
} as const satisfies Partial<Record<SchoolType, string>>;

/** What an exception allows each type; types that it does not name keep the limit. */
const EXCEPTION_SIZE: Readonly<Partial<Record<SchoolType, "oneStageSchool" | "nineYearSchool">>> = {
  primarySchool: "oneStageSchool",
  juniorSchool: "oneStageSchool",
  nineYearSchool: "nineYearSchool",
};

const BY_CAMPUS = "schoolSizeByCampus";
const EXCEPTIONS = ["schoolSizeBuiltBy2010", "schoolSizeMigrantChildren"] as const;

interface SchoolSizes {
  readonly tally: SchoolTally;
  readonly granted: ReadonlyMap<ExceptionKind, readonly School[]>;
  /** The largest school under each limit, which shows the margin where every school is met. */
  readonly largest: ReadonlyMap<LimitInForce, School>;
  readonly limitOf: (school: School) => LimitInForce | null;
}

/**
 * G4: pupils of the compulsory stages of every school: 小学, 初中 ≤ 2000, 一贯制 ≤ 2500, 完全中学's 初中部 ≤ 2000. Judged from the
 * schools, from the county's own figures, or both; where the two give different outcomes nothing is decided (D11).
 * @example a 九年一贯制学校 of 2919 pupils: unmet
 */
export const judgeSchoolSize: ItemJudge = (context) => {
  const { dataset } = context;
  const schools = judgeSchools(context);
  const county = countySchoolSizes(context);
  const hasExceptions = schools.granted.size > 0;
  const isExplained = county.outcome === "unmet" && hasExceptions && schools.tally.outcome === "met";
  const { outcome, disagree } = outcomeOfSchoolsAndCounty(
    schools.tally.outcome,
    0,
    isExplained ? single("undetermined") : county,
  );
  const shown = schools.tally.outcome === "met" ? [...schools.largest.values()] : schools.tally.listed;
  const parts = [...shown.map((school) => partOf(context, school, schools.limitOf(school))), ...county.parts];
  return judgementOf({
    computed: outcome,
    parts,
    steps: stepsOfParts(parts),
    evidence: [...shown.flatMap(studentEvidence), ...county.evidence],
    notes: [
      ...tallyNotes(schools.tally),
      ...grantedNotes(schools.granted),
      ...(outcome === "undetermined" && !dataset.hasSchools ? county.notes : []),
    ],
    findings:
      disagree || county.disagree
        ? [
            finding(
              "sourcesDisagree",
              "error",
              { item: G4.id, school: null },
              county.disagreesAt ?? county.evidence[0]?.ref ?? null,
            ),
          ]
        : [],
    shortfalls: schools.tally.unmet.flatMap((school) => studentsOver(context, school, schools.limitOf(school))),
  });
};

function judgeSchools(context: JudgingContext): SchoolSizes {
  const limits = {
    primarySchool: context.limits.item(G4, "primarySchool"),
    juniorSchool: context.limits.item(G4, "juniorSchool"),
    combinedSchool: context.limits.item(G4, "combinedSchool"),
  };
  const limitOf = (school: School) => {
    const kind = SIZE_OF_TYPE[school.type as keyof typeof SIZE_OF_TYPE] as keyof typeof limits | undefined;
    return kind === undefined ? null : limits[kind];
  };
  const granted = new Map<ExceptionKind, School[]>();
  const largest = new Map<LimitInForce, School>();
  const tally = tallySchools(context.dataset.schools, (school) => {
    const limit = limitOf(school);
    const outcome = judgeSize(context, school, limit, granted);
    if (limit !== null && outcome === "met") keepLargest(largest, limit, school);
    return single(outcome);
  });
  return { tally, granted, largest, limitOf };
}

function keepLargest(largest: Map<LimitInForce, School>, limit: LimitInForce, school: School): void {
  const before = largest.get(limit);
  if (before === undefined || compulsoryStudents(school).low > compulsoryStudents(before).low)
    largest.set(limit, school);
}

function judgeSize(
  context: JudgingContext,
  school: School,
  limit: LimitInForce | null,
  granted: Map<ExceptionKind, School[]>,
): Outcome {
  const scope = scopeOfSchool(school);
  if (scope === "out") return "notApplicable";
  if (limit === null) return "undetermined";
  const students = compulsoryStudents(school);
  const plain = judge(students, limit);
  if (plain === "met") return "met";
  if (isCountedByCampus(context, school)) {
    const byCampus = outcomeOfAll((school.campuses ?? []).map((campus) => judge(studentsOfCampus(campus), limit)));
    if (byCampus === "met") remember(granted, BY_CAMPUS, school);
    return byCampus === "unmet" && scope === "unknown" ? "undetermined" : byCampus;
  }
  const relaxed = relaxedLimit(context, school);
  const outcome = relaxed === null ? plain : judge(students, relaxed);
  if (relaxed !== null && outcome === "met") remember(granted, relaxed.kind, school);
  return outcome === "unmet" && (scope === "unknown" || school.mayHoldOtherPupils === true) ? "undetermined" : outcome;
}

/** 一校多区按校区核算, registered with its 文号: each campus is held against the limit in the place of the sum (D23). */
function isCountedByCampus(context: JudgingContext, { key, campuses }: School): boolean {
  return campuses !== undefined && context.grantedException(BY_CAMPUS, key) !== undefined;
}

function largestCampus({ campuses = [] }: School): Campus | undefined {
  return [...campuses].sort((one, other) => studentsOfCampus(other).low - studentsOfCampus(one).low)[0];
}

function studentsOfCampus({ parts }: Campus): Figure {
  return sumFigures(parts.map(({ students }) => students));
}

/** Pupils above the limit that holds for a school, or above what an exception allows it. */
function studentsOver(context: JudgingContext, school: School, limit: LimitInForce | null): ItemShortfall[] {
  if (isCountedByCampus(context, school)) return campusesOver(school, limit);
  const students = compulsoryStudents(school);
  const value = relaxedLimit(context, school)?.value ?? limit?.value;
  if (value === undefined) return [];
  return [
    itemShortfall({
      item: G4.id,
      kind: "studentsOver",
      school,
      unit: "人",
      have: students,
      limit: value,
      missing: students.low - value,
    }),
  ];
}

/** Campuses above the limit, each as the pupils of its school that are too many there. */
function campusesOver(school: School, limit: LimitInForce | null): ItemShortfall[] {
  return (school.campuses ?? []).flatMap((campus) => {
    const have = studentsOfCampus(campus);
    if (limit === null || judge(have, limit) !== "unmet") return [];
    const missing = have.low - limit.value;
    return [
      itemShortfall({ item: G4.id, kind: "studentsOver", school, unit: "人", have, limit: limit.value, missing }),
    ];
  });
}

/** The limit of a granted exception, where it names the school's type (D8). */
function relaxedLimit(
  context: JudgingContext,
  school: School,
): (ComparedLimit & { readonly kind: ExceptionKind }) | null {
  const size = school.type === null ? undefined : EXCEPTION_SIZE[school.type];
  const kind = EXCEPTIONS.find((one) => context.grantedException(one, school.key) !== undefined);
  if (size === undefined || kind === undefined) return null;
  return { value: EXCEPTION_LIMITS[kind][size], direction: "atMost", kind };
}

/** Held against what decides: the limit, or what a granted exception allows a school that is above it. */
function partOf(context: JudgingContext, school: School, limit: LimitInForce | null) {
  const campus = isCountedByCampus(context, school) ? largestCampus(school) : undefined;
  const label = message("sizeOfSchool", { school: campus?.name ?? school.name });
  const students = campus === undefined ? compulsoryStudents(school) : studentsOfCampus(campus);
  if (limit === null) {
    return {
      ...comparedPart(label, students, { value: 0, unit: "人", direction: "atMost" }, { outcome: "undetermined" }),
      limit: null,
      distance: null,
    };
  }
  const isPlain = campus !== undefined || judge(students, limit) === "met";
  const relaxed = isPlain ? null : relaxedLimit(context, school);
  const decisive: PartLimit = relaxed === null ? limit : { ...relaxed, unit: limit.unit };
  const outcome = judge(students, decisive);
  const isUncertain =
    outcome === "unmet" && (scopeOfSchool(school) === "unknown" || school.mayHoldOtherPupils === true);
  return comparedPart(label, students, decisive, {
    stage: school.parts.length === 1 ? (school.parts[0]?.stage ?? null) : null,
    outcome: isUncertain ? "undetermined" : outcome,
  });
}
