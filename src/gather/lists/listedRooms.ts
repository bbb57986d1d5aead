import type { School } from "../../model/dataset";
import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";

type Room = NonNullable<School["roomList"]>[number];

/** The columns in which the county's table counts rooms by their size, each from its least to under its largest area in ㎡. */
const COLUMNS = [
  { id: "musicRoomsFrom96", kind: "music", from: 96, to: Infinity },
  { id: "musicRooms73To96", kind: "music", from: 73, to: 96 },
  { id: "musicRooms54To73", kind: "music", from: 54, to: 73 },
  { id: "artRoomsFrom90", kind: "art", from: 90, to: Infinity },
  { id: "artRooms67To90", kind: "art", from: 67, to: 90 },
  { id: "artRooms54To67", kind: "art", from: 54, to: 67 },
] as const;

/**
 * A list of rooms as the numbers by size that the county's table has; null where a room cannot be placed (shared by both kinds, of an
 * area that is not known, or one of several that only have an area together), so that nobody can say how many there are.
 * @example 音乐教室 100 ㎡ and 美术教室 80 ㎡ → 1 of 96 and more, 1 of 67 to 90, 0 of all others
 */
export function countedRooms(rooms: readonly Room[]): ReadonlyMap<string, Figure> | null {
  const placed = rooms.map(placeOf);
  if (placed.includes(null)) return null;
  return new Map(
    COLUMNS.map(({ id, kind, from, to }) => {
      const such = placed.flatMap((one) => (one?.kind === kind && one.area >= from && one.area < to ? [one] : []));
      const count = such.reduce((sum, one) => sum + one.count, 0);
      return [
        id,
        computedFigure(
          count,
          count,
          such.map(({ figure }) => figure),
        ),
      ];
    }),
  );
}

function placeOf(room: Room): { kind: "music" | "art"; area: number; count: number; figure: Figure } | null {
  const [area, count] = [knownValue(room.area), knownValue(room.count)];
  if ((room.kind !== "music" && room.kind !== "art") || area === null || count === null) return null;
  return room.isAreaEach || count === 1 ? { kind: room.kind, area, count, figure: room.area } : null;
}
