import { G3 } from "../../../regulation/items/government/G3";
import type { ExceptionKind, School } from "../../../model/dataset";
import type { Evidence, ItemPart, ItemShortfall } from "../../../model/evaluation";
import { finding, type Finding } from "../../../model/findings/finding";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import { EXCEPTION_LIMITS } from "../../../regulation/exceptions";
import { shownOperand, step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import type { ItemJudge, JudgingContext } from "../../judging";
import { COUNTY_ROOM_TOTALS, countyRooms } from "./countyRooms";
import { evidenceOfFigure } from "../county/evidenceOfFigure";
import type { Bounds } from "../../../model/figures/bounds";
import { grantedNotes, remember } from "../schools/grantedNotes";
import { itemShortfall } from "../itemShortfall";
import { judgementOf } from "../judgement";
import { columnsNeeded, schoolEvidence } from "../schools/schoolFigures";
import type { SchoolFigureId } from "../../../model/identifiers";
import {
  classesOfSchool,
  judgeRooms,
  judgeSharedRooms,
  presentRoomColumns,
  ROOM_KINDS,
  roomColumns,
  roomsNeeded,
  roomSources,
  stricterStage,
  type RoomRule,
} from "./schoolRooms";
import { schoolColumns } from "../schools/schoolColumns";
import { scopeOfSchool } from "../schools/schoolScope";
import { tallyNotes, tallySchools, type SchoolTally } from "../schools/schoolTally";
import { outcomeOfSchoolsAndCounty, outcomeOfSources, single, type SourcesOutcome } from "../county/sources";

/**
 * G3 (D12): ceil(班级数 ÷ 12) music rooms of 96㎡ and as many art rooms of 90㎡ in every school, 班级数 of the whole school. A
 * school without rooms in the list is undetermined, not short; plain counts and county totals can only prove unmet. The
 * laxer reading, both kinds together against one ceil, is a note.
 * @example 27 classes with 3 music rooms and 2 art rooms: unmet
 */
export const judgeMusicAndArtRooms: ItemJudge = (context) => {
  const { dataset } = context;
  const rule = roomRule(context);
  const seen: Seen = { granted: new Map(), needed: 0, schools: 0, shortTogether: 0 };
  const tally = tallySchools(
    dataset.schools,
    (school) => judgeSchool(context, rule, school, seen),
    (school) => roomsToSpare(rule, school),
  );
  const county = countyRooms(context, seen.needed === 0 ? null : seen.needed);
  const isExplained = seen.granted.size > 0 && tally.outcome === "met";
  const { outcome, disagree } = outcomeOfSchoolsAndCounty(
    tally.outcome,
    tally.contradicted,
    single(isExplained ? "undetermined" : county.outcome),
  );
  // What is shown of a school is held against what decides of it: the exception, where one is granted.
  const ruleOf = (school: School): RoomRule => relaxedRule(context, rule, school)?.rule ?? rule;
  const stepsBySchool = new Map(
    (tally.outcome === "met" ? tally.listed : tally.unmet)
      .slice(0, MOST_STEPS)
      .map((school) => [school, stepsOfSchool(ruleOf(school), school)]),
  );
  const partsOfListed = tally.listed.flatMap((school) =>
    partsOf(ruleOf(school), school).map((part, at) => ({
      ...part,
      steps: (stepsBySchool.get(school) ?? []).slice(at, at + 1),
    })),
  );
  const parts = [...partsOfListed, ...county.parts];
  return judgementOf({
    computed: outcome,
    parts,
    steps: [...[...stepsBySchool.values()].flat(), ...county.parts.flatMap(({ steps }) => steps ?? [])],
    evidence: [...tally.listed.flatMap(evidenceOfSchool), ...county.evidence],
    notes: [
      ...tallyNotes(tally),
      ...grantedNotes(seen.granted),
      ...(outcome === "undetermined" ? [columnsNeeded(["classes", "musicRoomsFrom96", "artRoomsFrom90"])] : []),
      ...laxerNotes(seen, tally),
      ...county.notes,
    ],
    shortfalls: tally.unmet.flatMap((school) => missingRooms(ruleOf(school), school)),
    findings: [
      ...tally.listed.flatMap((school) => schoolFindings(ruleOf(school), school)),
      ...(disagree
        ? [finding("sourcesDisagree", "error", { item: G3.id, school: null }, county.evidence[0]?.ref ?? null)]
        : []),
    ],
  });
};

function roomRule({ dataset, limits }: JudgingContext): RoomRule {
  const columns = schoolColumns(dataset.schools);
  return {
    classesPerRoom: limits.item(G3, "classesPerRoom").value,
    areas: { music: limits.item(G3, "musicRoomArea").value, art: limits.item(G3, "artRoomArea").value },
    columns: presentRoomColumns(columns),
    hasCounts:
      [...roomColumns("music"), ...roomColumns("art")].some((id) => columns.has(id)) ||
      COUNTY_ROOM_TOTALS.some((id) => dataset.figures[id] !== undefined),
  };
}

/** What one pass over the schools gathers besides their outcomes. */
interface Seen {
  readonly granted: Map<ExceptionKind, School[]>;
  /** The least number of rooms of each kind that the schools need together. */
  needed: number;
  schools: number;
  /** Schools with fewer music and art rooms together than one ceil(班级数 ÷ 12). */
  shortTogether: number;
}

function judgeSchool(context: JudgingContext, rule: RoomRule, school: School, seen: Seen): SourcesOutcome {
  const scope = scopeOfSchool(school);
  if (scope === "out") return single("notApplicable");
  if (school.type === null || (!rule.hasCounts && school.roomList === undefined)) return single("undetermined");
  const needed = roomsNeeded(classesOfSchool(school), rule.classesPerRoom);
  const plain = judgeKinds(rule, school, needed);
  if (scope === "in") gather(seen, rule, school, needed, plain);
  if (plain.outcome === "met") return plain;
  const relaxed = relaxedRule(context, rule, school);
  const judged = relaxed === null ? plain : judgeKinds(relaxed.rule, school, needed);
  if (relaxed !== null && judged.outcome === "met") remember(seen.granted, relaxed.kind, school);
  return judged.outcome === "unmet" && scope === "unknown" ? single("undetermined") : judged;
}

/** A school with enough rooms of each kind has enough of both together. */
function gather(seen: Seen, rule: RoomRule, school: School, needed: Bounds, judged: SourcesOutcome): void {
  seen.schools++;
  seen.needed += needed.low;
  if (judged.outcome === "met") return;
  const rooms = ROOM_KINDS.reduce((sum, kind) => sum + mostPrecise(roomSources(school, kind, rule)).high, 0);
  if (rooms < needed.low) seen.shortTogether++;
}

function judgeKinds(rule: RoomRule, school: School, needed: Bounds): SourcesOutcome {
  const music = judgeRooms(school, "music", rule, needed);
  const art = judgeRooms(school, "art", rule, needed);
  const together = judgeSharedRooms(school, rule, needed);
  if (together !== null) return withSharedRooms(music, art, together);
  const disagree = music.disagree || art.disagree;
  if (music.outcome === "unmet" || art.outcome === "unmet")
    return disagree ? { outcome: "unmet", disagree } : single("unmet");
  if (music.outcome === "met" && art.outcome === "met") return single("met");
  return disagree ? { outcome: "undetermined", disagree } : single("undetermined");
}

/** Shared rooms serve one kind each, so the list decides over both kinds at once; the counted columns by kind. */
function withSharedRooms(music: SourcesOutcome, art: SourcesOutcome, together: Outcome): SourcesOutcome {
  const kinds = [music.outcome, art.outcome];
  const byKind = kinds.includes("unmet") ? "unmet" : kinds.every((one) => one === "met") ? "met" : "undetermined";
  const disagree = music.disagree || art.disagree;
  if (disagree) return { outcome: byKind === "unmet" ? "unmet" : "undetermined", disagree };
  return outcomeOfSources([byKind, together]);
}

/** The rule with the least areas under the exceptions granted to a school (D8); null without any. */
function relaxedRule(
  context: JudgingContext,
  rule: RoomRule,
  school: School,
): { readonly kind: ExceptionKind; readonly rule: RoomRule } | null {
  const small = EXCEPTION_LIMITS.roomsOfSmallRuralSchool;
  if (context.grantedException("roomsOfSmallRuralSchool", school.key) !== undefined) {
    const area = stricterStage(school) === "junior" ? small.juniorRoomArea : small.primaryRoomArea;
    return { kind: "roomsOfSmallRuralSchool", rule: { ...rule, areas: { music: area, art: area } } };
  }
  if (context.grantedException("roomsBuiltBy2016", school.key) === undefined) return null;
  const built = EXCEPTION_LIMITS.roomsBuiltBy2016;
  return {
    kind: "roomsBuiltBy2016",
    rule: {
      ...rule,
      areas: {
        music: Math.min(rule.areas.music, built.musicRoomArea),
        art: Math.min(rule.areas.art, built.artRoomArea),
      },
    },
  };
}

function partsOf(rule: RoomRule, school: School): ItemPart[] {
  const needed = roomsNeeded(classesOfSchool(school), rule.classesPerRoom);
  return ROOM_KINDS.map((kind) => {
    const rooms = mostPrecise(roomSources(school, kind, rule));
    const judged = judgeRooms(school, kind, rule, needed).outcome;
    const outcome = judged === "unmet" && scopeOfSchool(school) === "unknown" ? "undetermined" : judged;
    const part = comparedPart(
      message("roomsOfSchool", { school: school.name, kind }),
      rooms,
      { value: needed.low, unit: "间", direction: "atLeast" },
      { outcome },
    );
    return needed.low === needed.high ? part : { ...part, limit: null, distance: null };
  });
}

/** Schools whose arithmetic is written out; a country has thousands. */
const MOST_STEPS = 50;

/** Of a school that is short: how many rooms its classes need, and how many of the kind it has at the most. */
function stepsOfSchool(rule: RoomRule, school: School): string[] {
  const classes = classesOfSchool(school);
  const needed = roomsNeeded(classes, rule.classesPerRoom);
  if (needed.low !== needed.high) return [];
  const need = `${shownOperand(classes)} ÷ ${rule.classesPerRoom} → ${needed.low}`;
  return ROOM_KINDS.map((kind) => {
    const rooms = mostPrecise(roomSources(school, kind, rule));
    return `${need}; ${step("", rooms, { value: needed.low, direction: "atLeast" })}`;
  });
}

/** Rooms of each kind that a school lacks for certain. */
function missingRooms(rule: RoomRule, school: School): ItemShortfall[] {
  const needed = roomsNeeded(classesOfSchool(school), rule.classesPerRoom);
  return ROOM_KINDS.filter((kind) => judgeRooms(school, kind, rule, needed).outcome === "unmet").map((kind) => {
    const rooms = roomSources(school, kind, rule).reduce((least, one) => (one.high < least.high ? one : least), {
      low: 0,
      high: Infinity,
    });
    return itemShortfall({
      item: G3.id,
      kind: kind === "music" ? "musicRooms" : "artRooms",
      school,
      unit: "间",
      have: rooms,
      limit: needed.low === needed.high ? needed.low : null,
      missing: needed.low - rooms.high,
    });
  });
}

/** Rooms of the scarcer kind beyond those that a school needs; null where not each kind alone shows that it passes. */
function roomsToSpare(rule: RoomRule, school: School): number | null {
  const needed = roomsNeeded(classesOfSchool(school), rule.classesPerRoom);
  const spare = ROOM_KINDS.map((kind) =>
    judgeRooms(school, kind, rule, needed).outcome === "met"
      ? mostPrecise(roomSources(school, kind, rule)).low - needed.high
      : null,
  );
  return spare.some((one) => one === null) ? null : Math.min(...spare.map(Number));
}

function mostPrecise(sources: readonly Bounds[]): Bounds {
  return sources.reduce((best, one) => (one.high - one.low < best.high - best.low ? one : best), {
    low: 0,
    high: Infinity,
  });
}

function laxerNotes(seen: Seen, tally: SchoolTally): Message<keyof EvaluationMessages>[] {
  if (tally.counts.unmet === 0) return [];
  return [message("roomsTogetherSchools", { short: seen.shortTogether, schools: seen.schools })];
}

function evidenceOfSchool(school: School): Evidence[] {
  const columns = [...roomColumns("music"), ...roomColumns("art")] as SchoolFigureId[];
  return [
    ...schoolEvidence(school, ["classes", "classesPrimary", "classesJunior", ...columns]),
    ...(school.roomList ?? []).flatMap((room) => evidenceOfFigure(room.area, school.name)),
  ];
}

function schoolFindings(rule: RoomRule, school: School): Finding[] {
  if (!judgeKinds(rule, school, roomsNeeded(classesOfSchool(school), rule.classesPerRoom)).disagree) return [];
  return [finding("sourcesDisagree", "error", { item: G3.id, school: school.name }, school.cell)];
}
