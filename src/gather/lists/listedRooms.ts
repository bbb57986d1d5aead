import type { School } from "../../model/dataset";
import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";
import { ROOM_COLUMNS, type RoomKind } from "../../regulation/figures/school/roomColumns";

type Room = NonNullable<School["roomList"]>[number];

/**
 * A list of rooms as the numbers by size that the county's table has; null where a room cannot be placed (shared by
 * both kinds, of an area that is not known, or one of several that only have an area together), so that nobody can say
 * how many there are.
 * @example 音乐教室 100 ㎡ and 美术教室 80 ㎡ → 1 of 96 and more, 1 of 67 to 90, 0 of all others
 */
export function countedRooms(rooms: readonly Room[]): ReadonlyMap<string, Figure> | null {
  const placed = rooms.map(placeOf);
  if (placed.includes(null)) return null;
  const ofKind = (kind: RoomKind): [string, Figure][] =>
    ROOM_COLUMNS[kind].map(({ id, from, to }) => {
      const such = placed.flatMap((one) => (one?.kind === kind && one.area >= from && one.area < to ? [one] : []));
      const count = such.reduce((sum, one) => sum + one.count, 0);
      const figures = such.map(({ figure }) => figure);
      return [id, computedFigure(count, count, figures)];
    });
  return new Map([...ofKind("music"), ...ofKind("art")]);
}

function placeOf(room: Room): { kind: RoomKind; area: number; count: number; figure: Figure } | null {
  const [area, count] = [knownValue(room.area), knownValue(room.count)];
  if ((room.kind !== "music" && room.kind !== "art") || area === null || count === null) return null;
  return room.isAreaEach || count === 1 ? { kind: room.kind, area, count, figure: room.area } : null;
}
