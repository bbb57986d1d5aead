import type { ExceptionKind, School } from "../../model/dataset";
import type { Evidence, ItemPart } from "../../model/evaluation";
import { finding, type Finding } from "../../model/finding";
import { message, type EvaluationMessages, type Message } from "../../model/message";
import { EXCEPTION_LIMITS } from "../../standard/exceptions";
import { comparedPart, stepsOfParts } from "../comparedPart";
import type { ItemJudge, JudgingContext } from "../judging";
import { countyRooms } from "./countyRooms";
import { evidenceOfFigure } from "./evidenceOfFigure";
import { grantedNotes, remember } from "./grantedNotes";
import { judgementOf } from "./judgement";
import { columnsNeeded, schoolEvidence, type ItemSchoolFigureId } from "./schoolFigures";
import {
  classesOfSchool, judgeRooms, ROOM_KINDS, roomColumns, roomsNeeded, roomSources, stricterStage, type Bounds, type RoomKind,
} from "./schoolRooms";
import { scopeOfSchool } from "./schoolScope";
import { tallyNotes, tallySchools, type SchoolTally } from "./schoolTally";
import { outcomeOfSchoolsAndCounty, single, type SourcesOutcome } from "./sources";

/** What the rule asks of a school: classes that share a room, and the least area of each kind in ㎡. */
interface RoomRule {
  readonly classesPerRoom: number;
  readonly areas: Readonly<Record<RoomKind, number>>;
}

/**
 * G3 (D12): ceil(班级数 ÷ 12) music rooms of 96㎡ and as many art rooms of 90㎡ in every school, 班级数 of the whole school. A
 * school without rooms in the list is undetermined, not short; plain counts and county totals can only prove unmet. The
 * laxer reading, both kinds together against one ceil, is a note.
 * @example 27 classes with 3 music rooms and 2 art rooms: unmet
 */
export const judgeMusicAndArtRooms: ItemJudge = (context) => {
  const { dataset } = context;
  const rule = roomRule(context);
  const granted = new Map<ExceptionKind, School[]>();
  const tally = tallySchools(dataset.schools, (school) => judgeSchool(context, rule, school, granted));
  const county = countyRooms(context, neededBySchools(dataset.schools, rule));
  const isExplained = granted.size > 0 && tally.outcome === "met";
  const { outcome, disagree } = outcomeOfSchoolsAndCounty(
    tally.outcome, tally.contradicted, isExplained ? "undetermined" : county.outcome);
  const parts = [...tally.listed.flatMap((school) => partsOf(rule, school)), ...county.parts];
  return judgementOf({
    computed: outcome,
    parts,
    steps: stepsOfParts(parts),
    evidence: [...tally.listed.flatMap(evidenceOfSchool), ...county.evidence],
    notes: [
      ...tallyNotes(tally), ...grantedNotes(granted),
      ...(outcome === "undetermined" ? [columnsNeeded(["classes", "musicRoomsFrom96", "artRoomsFrom90"])] : []),
      ...laxerNotes(dataset.schools, rule, tally), ...county.notes,
    ],
    findings: [
      ...tally.listed.flatMap((school) => schoolFindings(rule, school)),
      ...(disagree ? [finding("sourcesDisagree", "error", { item: "G3", school: null }, county.evidence[0]?.ref ?? null)] : []),
    ],
  });
};

function roomRule({ limits }: JudgingContext): RoomRule {
  return {
    classesPerRoom: limits.item("G3", "classesPerRoom").value,
    areas: { music: limits.item("G3", "musicRoomArea").value, art: limits.item("G3", "artRoomArea").value },
  };
}

function judgeSchool(
  context: JudgingContext, rule: RoomRule, school: School, granted: Map<ExceptionKind, School[]>,
): SourcesOutcome {
  const scope = scopeOfSchool(school);
  if (scope === "out") return single("notApplicable");
  if (school.type === null) return single("undetermined");
  const plain = judgeKinds(rule, rule.areas, school);
  if (plain.outcome === "met") return plain;
  const relaxed = relaxedAreas(context, rule, school);
  const judged = relaxed === null ? plain : judgeKinds(rule, relaxed.areas, school);
  if (relaxed !== null && judged.outcome === "met") remember(granted, relaxed.kind, school);
  return judged.outcome === "unmet" && scope === "unknown" ? single("undetermined") : judged;
}

function judgeKinds(rule: RoomRule, areas: RoomRule["areas"], school: School): SourcesOutcome {
  const needed = roomsNeeded(classesOfSchool(school), rule.classesPerRoom);
  const kinds = ROOM_KINDS.map((kind) => judgeRooms(school, kind, areas[kind], needed));
  const disagree = kinds.some((kind) => kind.disagree);
  if (kinds.some((kind) => kind.outcome === "unmet")) return { outcome: "unmet", disagree };
  return kinds.every((kind) => kind.outcome === "met") ? single("met") : { outcome: "undetermined", disagree };
}

/** The least areas under the exceptions granted to a school (D8), the smaller where both hold; null without any. */
function relaxedAreas(
  context: JudgingContext, rule: RoomRule, school: School,
): { readonly kind: ExceptionKind; readonly areas: RoomRule["areas"] } | null {
  const small = EXCEPTION_LIMITS.roomsOfSmallRuralSchool;
  if (context.grantedException("roomsOfSmallRuralSchool", school.key) !== undefined) {
    const area = stricterStage(school) === "junior" ? small.juniorRoomArea : small.primaryRoomArea;
    return { kind: "roomsOfSmallRuralSchool", areas: { music: area, art: area } };
  }
  if (context.grantedException("roomsBuiltBy2016", school.key) === undefined) return null;
  const built = EXCEPTION_LIMITS.roomsBuiltBy2016;
  return { kind: "roomsBuiltBy2016", areas: {
    music: Math.min(rule.areas.music, built.musicRoomArea), art: Math.min(rule.areas.art, built.artRoomArea),
  } };
}

function partsOf(rule: RoomRule, school: School): ItemPart[] {
  const needed = roomsNeeded(classesOfSchool(school), rule.classesPerRoom);
  return ROOM_KINDS.map((kind) => {
    const rooms = mostPrecise(roomSources(school, kind, rule.areas[kind]));
    const judged = judgeRooms(school, kind, rule.areas[kind], needed).outcome;
    const outcome = judged === "unmet" && scopeOfSchool(school) === "unknown" ? "undetermined" : judged;
    const part = comparedPart(message("roomsOfSchool", { school: school.name, kind }), rooms,
      { value: needed.low, unit: "间", direction: "atLeast" }, { outcome });
    return needed.low === needed.high ? part : { ...part, limit: null, distance: null };
  });
}

function mostPrecise(sources: readonly Bounds[]): Bounds {
  return sources.reduce((best, one) => one.high - one.low < best.high - best.low ? one : best, { low: 0, high: Infinity });
}

/** The least number of rooms of each kind that the county's schools need together; null without school data. */
function neededBySchools(schools: readonly School[], rule: RoomRule): number | null {
  let sum = 0;
  for (const school of schools) {
    if (scopeOfSchool(school) === "in") sum += roomsNeeded(classesOfSchool(school), rule.classesPerRoom).low;
  }
  return sum === 0 ? null : sum;
}

function laxerNotes(schools: readonly School[], rule: RoomRule, tally: SchoolTally): Message<keyof EvaluationMessages>[] {
  if (tally.counts.unmet === 0) return [];
  const covered = schools.filter((school) => scopeOfSchool(school) === "in");
  const short = covered.filter((school) => {
    const rooms = ROOM_KINDS.map((kind) => mostPrecise(roomSources(school, kind, rule.areas[kind])).high);
    return (rooms[0] ?? 0) + (rooms[1] ?? 0) < roomsNeeded(classesOfSchool(school), rule.classesPerRoom).low;
  });
  return [message("roomsTogetherSchools", { short: short.length, schools: covered.length })];
}

function evidenceOfSchool(school: School): Evidence[] {
  const columns = [...roomColumns("music"), ...roomColumns("art")] as ItemSchoolFigureId[];
  return [
    ...schoolEvidence(school, ["classes", "classesPrimary", "classesJunior", ...columns]),
    ...(school.roomList ?? []).flatMap((room) => evidenceOfFigure(room.area, school.name)),
  ];
}

function schoolFindings(rule: RoomRule, school: School): Finding[] {
  if (!judgeKinds(rule, rule.areas, school).disagree) return [];
  return [finding("sourcesDisagree", "error", { item: "G3", school: school.name }, school.cell)];
}
