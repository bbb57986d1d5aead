import type { School, SchoolRoom } from "../../../model/dataset";
import { ABSENT_FIGURE, type Figure } from "../../../model/figures/figure";
import type { SchoolFigureId } from "../../../model/identifiers";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import type { Bounds } from "../../../model/figures/bounds";
import { ROOM_COLUMNS, type RoomColumn, type RoomKind } from "../../../regulation/figures/school/roomColumns";
import { classesByAllSources, classesOfAllStages } from "../schools/countedClasses";
import { outcomeOfSources, single, type SourcesOutcome } from "../county/sources";

export const ROOM_KINDS: readonly RoomKind[] = ["music", "art"];

type RoomColumns = Readonly<Record<RoomKind, readonly RoomColumn[]>>;

/** What the rule asks of a school, and the columns in which the workbook may answer. */
export interface RoomRule {
  /** Classes that share a room of each kind. */
  readonly classesPerRoom: number;
  /** The least area of each kind in ㎡. */
  readonly areas: Readonly<Record<RoomKind, number>>;
  /** For each kind all its columns, or none where no school of the workbook has any of them. */
  readonly columns: RoomColumns;
  /** False where the workbook counts no rooms of any school, nor of the county: only a list of rooms can answer. */
  readonly hasCounts: boolean;
}

const PLAIN_COUNT = { music: "musicRooms", art: "artRooms" } as const;
const AREA_EACH = { music: "musicRoomsAreaEach", art: "artRoomsAreaEach" } as const;
const AREA = { music: "musicRoomsArea", art: "artRoomsArea" } as const;

/** The columns of room counts of a workbook: a kind has all of its brackets, or none where nobody has one. */
export function presentRoomColumns(columns: ReadonlySet<string>): RoomColumns {
  const present = (kind: RoomKind) =>
    ROOM_COLUMNS[kind].some((column) => columns.has(column.id)) ? ROOM_COLUMNS[kind] : [];
  return { music: present("music"), art: present("art") };
}

/**
 * 班级数 of the whole school (小学 + 初中). A bare 班级数 of a school that also has 高中 is only an upper bound. A school with
 * pupils has a class, whatever is typed.
 */
export function classesOfSchool(school: School): Bounds {
  let [low, high] = [0, 0];
  for (const part of school.parts) {
    const classes = part.classes ?? school.figures[part.stage === "primary" ? "classesPrimary" : "classesJunior"];
    const bounds = classes === undefined ? null : classesByAllSources(school, part, classes);
    low += bounds?.low ?? 0;
    high += bounds?.high ?? (part.students.high === 0 ? 0 : Infinity);
  }
  const stated = school.figures.classes;
  const bare = stated === undefined ? undefined : classesOfAllStages(school, stated);
  const hasSenior = school.type === "twelveYearSchool" || school.type === "completeSecondary";
  if ((high === Infinity || school.parts.length === 0) && bare !== undefined) {
    [low, high] = [hasSenior ? low : bare.low, bare.high];
  } else if (bare !== undefined && low < high && bare.high >= low) {
    [low, high] = [hasSenior ? low : Math.max(low, Math.min(bare.low, high)), Math.min(high, bare.high)];
  } else if (bare !== undefined && !hasSenior && school.parts.length > 1) {
    // 30 beside 12 and 7: two sources of one number (D11).
    [low, high] = [Math.min(low, bare.low), Math.max(high, bare.high)];
  }
  return high === 0 ? { low: 1, high: Infinity } : { low: Math.max(1, low), high };
}

const NO_SOURCES: readonly Bounds[] = [];

/** ceil(班级数 ÷ 12) rooms of each kind. @example 36 classes → 3, 37 → 4 */
export function roomsNeeded(classes: Bounds, classesPerRoom: number): Bounds {
  return { low: Math.ceil(classes.low / classesPerRoom), high: Math.ceil(classes.high / classesPerRoom) };
}

/** Rooms of one kind that are large enough, by each source that the workbook has of the school. */
export function roomSources(school: School, kind: RoomKind, rule: RoomRule): readonly Bounds[] {
  const plain = school.figures[PLAIN_COUNT[kind]];
  const hasColumn = roomColumns(kind).some((id) => school.figures[id] !== undefined);
  if (school.roomList === undefined && !hasColumn && rule.columns[kind].length === 0) return NO_SOURCES;
  const sources: Bounds[] = [];
  const area = rule.areas[kind];
  if (school.roomList !== undefined) sources.push(listedRooms(school, kind, area));
  if (rule.columns[kind].some((column) => school.figures[column.id] !== undefined))
    sources.push(columnRooms(school, kind, area));
  if (plain !== undefined) sources.push({ low: 0, high: plain.high });
  const measured = measuredRooms(school, kind, area);
  if (measured !== null) sources.push(measured);
  return sources;
}

/** One kind of room in one school: every source of it against the need. */
export function judgeRooms(school: School, kind: RoomKind, rule: RoomRule, needed: Bounds): SourcesOutcome {
  const sources = roomSources(school, kind, rule);
  return sources.length === 0
    ? single("undetermined")
    : outcomeOfSources(sources.map((rooms) => judgeCount(rooms, needed)));
}

/** Too few at their best for the least that is needed is unmet; enough at their worst for the most is met. */
function judgeCount(rooms: Bounds, needed: Bounds): Outcome {
  if (rooms.high < needed.low) return "unmet";
  return rooms.low >= needed.high ? "met" : "undetermined";
}

/**
 * Rooms of one kind in the list: those of the kind for certain, and at best also the shared ones and those of no kind.
 */
function listedRooms(school: School, kind: RoomKind, area: number): Bounds {
  let [low, high] = [0, 0];
  for (const room of school.roomList ?? []) {
    if (room.kind !== kind && (room.kind === "music" || room.kind === "art")) continue;
    const rooms = largeEnough(room, area);
    if (room.kind === kind) low += rooms.low;
    high += rooms.high;
  }
  return { low, high };
}

/**
 * A shared 音乐、美术教室 counts once, for one kind (D26): whether the list has enough of both kinds together, each shared
 * room given to where it is needed. Null without shared rooms or rooms of a kind that cannot be read.
 */
export function judgeSharedRooms(school: School, rule: RoomRule, needed: Bounds): Outcome | null {
  const list = school.roomList ?? [];
  if (list.every(({ kind }) => kind === "music" || kind === "art")) return null;
  const suffices = (bound: "low" | "high", need: number): boolean => {
    const of = (kind: SchoolRoom["kind"], area: number): number =>
      list.reduce((sum, room) => sum + (room.kind === kind ? largeEnough(room, area)[bound] : 0), 0);
    const spare = (area: number): number => of("shared", area) + (bound === "high" ? of(null, area) : 0);
    const { music, art } = rule.areas;
    const lacking = { music: Math.max(0, need - of("music", music)), art: Math.max(0, need - of("art", art)) };
    return (
      lacking.music <= spare(music) &&
      lacking.art <= spare(art) &&
      lacking.music + lacking.art <= spare(Math.min(music, art))
    );
  };
  if (!suffices("high", needed.low)) return "unmet";
  return suffices("low", needed.high) ? "met" : "undetermined";
}

/**
 * How many of the rooms of a line reach the area. Of n rooms with one area A for all of them at most ⌊A ÷ limit⌋ do,
 * and at least one does where their average reaches it (D26).
 * @example 2 rooms of 150㎡ together against 96: 0 to 1; of 200㎡: 1 to 2
 */
function largeEnough({ count, area, isAreaEach }: SchoolRoom, limit: number): Bounds {
  if (isAreaEach) {
    return {
      low: isLargeEnough(area.low, limit) ? count.low : 0,
      high: isLargeEnough(area.high, limit) ? count.high : 0,
    };
  }
  const most = limit === 0 ? Infinity : Math.floor((area.high / limit) * (1 + 1e-9));
  const isOne = count.low > 0 && isLargeEnough(area.low / count.high, limit);
  return { low: isOne ? 1 : 0, high: Math.min(count.high, most) };
}

/** Absorbs binary noise only (D2). */
function isLargeEnough(value: number, area: number): boolean {
  return value >= area * (1 - 1e-9);
}

/** 音乐教室间数 with the area of each of them, or of all together, beside it (D26); null where no area is a column. */
function measuredRooms({ figures }: School, kind: RoomKind, limit: number): Bounds | null {
  const each = figures[AREA_EACH[kind]];
  const area = each ?? figures[AREA[kind]];
  if (area === undefined) return null;
  const count = figures[PLAIN_COUNT[kind]] ?? ABSENT_FIGURE;
  return largeEnough({ kind, count, area, isAreaEach: each !== undefined }, limit);
}

function columnRooms(school: School, kind: RoomKind, area: number): Bounds {
  let [low, high] = [0, 0];
  for (const { id, from, to } of ROOM_COLUMNS[kind]) {
    if (to <= area) continue;
    const rooms: Pick<Figure, "low" | "high"> = school.figures[id] ?? { low: 0, high: Infinity };
    if (from >= area) low += rooms.low;
    high += rooms.high;
  }
  return { low, high };
}

/** The stricter stage of a school, for exceptions that differ by stage: 初中 where it has one. */
export function stricterStage(school: School): Stage {
  return school.parts.some((part) => part.stage === "junior") ? "junior" : "primary";
}

/** The columns of one kind, for the evidence. */
export function roomColumns(kind: RoomKind): readonly SchoolFigureId[] {
  return [...ROOM_COLUMNS[kind].map((column) => column.id), PLAIN_COUNT[kind], AREA_EACH[kind], AREA[kind]];
}
