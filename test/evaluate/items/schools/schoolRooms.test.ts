import { presentRoomColumns, roomSources, type RoomKind } from "../../../../src/evaluate/items/schools/schoolRooms";
import { schoolOf } from "../../../fixtures/dataset";

const COLUMNS = ["musicRoomsFrom96", "musicRooms73To96", "musicRooms54To73"];
const ART_COLUMNS = ["artRoomsFrom90", "artRooms67To90", "artRooms54To67"];

/** Rooms of so many ㎡ at least, of a school with one in each column. */
function roomsFrom(kind: RoomKind, area: number) {
  const figures = Object.fromEntries([...COLUMNS, ...ART_COLUMNS].map((id) => [id, 1]));
  const columns = presentRoomColumns(new Set(Object.keys(figures)));
  const rule = { classesPerRoom: 12, areas: { music: area, art: area }, columns, hasCounts: true };
  return roomSources(schoolOf({ figures }), kind, rule)[0];
}

test.each([
  ["music", 54, 3, 3],
  ["music", 54.5, 2, 3],
  ["music", 73, 2, 2],
  ["music", 73.5, 1, 2],
  ["music", 96, 1, 1],
  ["music", 97, 0, 1],
  ["art", 54, 3, 3],
  ["art", 54.5, 2, 3],
  ["art", 67, 2, 2],
  ["art", 67.5, 1, 2],
  ["art", 90, 1, 1],
] as const)("%s rooms from %d㎡: at least %d and at most %d of one in each column", (kind, area, low, high) => {
  expect(roomsFrom(kind, area)).toEqual({ low, high });
});
