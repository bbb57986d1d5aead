import type { ROOM_AND_FUND_COLUMNS } from "./roomAndFundColumns";

export type RoomKind = "music" | "art";

/** A column of room counts with the areas (㎡) it holds: from `from` up to but not including `to`. */
export interface RoomColumn {
  readonly id: keyof typeof ROOM_AND_FUND_COLUMNS;
  readonly from: number;
  readonly to: number;
}

/** The columns in which the county's table counts rooms of each kind by their size. */
export const ROOM_COLUMNS: Readonly<Record<RoomKind, readonly RoomColumn[]>> = {
  music: [
    { id: "musicRoomsFrom96", from: 96, to: Infinity },
    { id: "musicRooms73To96", from: 73, to: 96 },
    { id: "musicRooms54To73", from: 54, to: 73 },
  ],
  art: [
    { id: "artRoomsFrom90", from: 90, to: Infinity },
    { id: "artRooms67To90", from: 67, to: 90 },
    { id: "artRooms54To67", from: 54, to: 67 },
  ],
};
