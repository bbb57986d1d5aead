import {
  classesOfSchool,
  judgeSharedRooms,
  presentRoomColumns,
  roomSources,
  roomsNeeded,
  stricterStage,
} from "../../../../src/evaluate/items/rooms/schoolRooms";
import type { RoomKind } from "../../../../src/regulation/figures/school/roomColumns";
import { computedFigure } from "../../../../src/model/figures/figure";
import { schoolOf, type SchoolDescription } from "../../../fixtures/dataset";

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

describe("班级数 of the whole school", () => {
  test.each<[string, SchoolDescription, number, number]>([
    ["a primary school", { figures: { classesPrimary: 12 } }, 12, 12],
    [
      "both stages",
      { students: { primary: 500, junior: 300 }, figures: { classesPrimary: 12, classesJunior: 6 } },
      18,
      18,
    ],
    [
      "a junior school that types primary classes",
      { students: { junior: 300 }, figures: { classesPrimary: 12, classesJunior: 6 } },
      6,
      6,
    ],
    [
      "both stages beside another number of the school",
      { students: { primary: 500, junior: 300 }, figures: { classesPrimary: 12, classesJunior: 7, classes: 30 } },
      19,
      30,
    ],
    ["the bare number where stages have none", { figures: { classes: 20 } }, 20, 20],
    ["stages go before the bare number", { figures: { classesPrimary: 12, classes: 20 } }, 12, 12],
    [
      "a stage that is blank",
      { students: { primary: 500, junior: 300 }, figures: { classesPrimary: 12, classesJunior: null, classes: 20 } },
      20,
      20,
    ],
    ["a bare number with 高中 in it", { type: "completeSecondary", figures: { classes: 20 } }, 1, 20],
    ["a bare number of twelve years", { type: "twelveYearSchool", figures: { classes: 20 } }, 1, 20],
    ["nothing typed", {}, 1, Infinity],
    ["no pupils and no classes", { students: { primary: 0 } }, 1, Infinity],
    ["no pupils in one stage", { students: { primary: 0, junior: 300 }, figures: { classesJunior: 6 } }, 6, 6],
    ["no stage at all", { students: {}, figures: { classes: 5 } }, 5, 5],
    ["no stage and no number", { students: {} }, 1, Infinity],
  ])("%s", (_name, description, low, high) => {
    expect(classesOfSchool(schoolOf(description))).toEqual({ low, high });
  });

  test.each<[string, number | null, SchoolDescription["type"], number, number]>([
    ["no bare number", null, "primarySchool", 10, 14],
    ["one within", 12, "primarySchool", 12, 12],
    ["one at the lower end", 10, "primarySchool", 10, 10],
    ["one above, which the stages do not reach", 20, "primarySchool", 14, 14],
    ["one below, which they contradict", 8, "primarySchool", 10, 14],
    ["one with 高中 in it", 12, "completeSecondary", 10, 12],
  ])("classes of a stage between 10 and 14, and %s", (_name, bare, type, low, high) => {
    const school = schoolOf(bare === null ? { type } : { type, figures: { classes: bare } });
    const parts = school.parts.map((part) => ({ ...part, classes: computedFigure(10, 14, []) }));
    expect(classesOfSchool({ ...school, parts })).toEqual({ low, high });
  });

  test("the columns of a stage stand for its classes where its rows have none", () => {
    const school = schoolOf({ students: { junior: 300 }, figures: { classesPrimary: 12, classesJunior: 6 } });
    const parts = school.parts.map((part) => ({ ...part, classes: undefined }));
    expect(classesOfSchool({ ...school, parts })).toEqual({ low: 6, high: 6 });
  });

  test("twelve of them share a room, begun or whole", () => {
    expect(roomsNeeded({ low: 36, high: 37 }, 12)).toEqual({ low: 3, high: 4 });
  });
});

type Listed = NonNullable<SchoolDescription["roomList"]>;

test.each<[string, RoomKind, number, Listed, number, number]>([
  ["one that is large enough", "music", 96, [["music", 96]], 1, 1],
  ["one a hair below by binary noise", "music", 96, [["music", 96 - 1e-9]], 1, 1],
  ["one that is too small", "music", 96, [["music", 95.9]], 0, 0],
  ["one whose area is blank", "music", 96, [["music", null]], 0, 1],
  ["two of 150㎡ together", "music", 96, [["music", 150, 2]], 0, 1],
  ["two of 200㎡ together", "music", 96, [["music", 200, 2]], 1, 2],
  ["two of 500㎡ together", "music", 96, [["music", 500, 2]], 1, 2],
  ["so many of 300㎡ together, the number blank", "music", 96, [["music", 300, null]], 0, 3],
  ["none with an area", "music", 96, [["music", 300, 0]], 0, 0],
  ["two of 100㎡ each", "music", 96, [["music", 100, 2, "each"]], 2, 2],
  ["two of 90㎡ each", "music", 96, [["music", 90, 2, "each"]], 0, 0],
  ["two without any area, where none is asked", "music", 0, [["music", 0, 2]], 1, 2],
  ["those of the other kind", "music", 96, [["art", 100]], 0, 0],
  [
    "for art those of music",
    "art",
    90,
    [
      ["music", 100],
      ["art", 100],
    ],
    1,
    1,
  ],
  ["a shared one, at best", "music", 96, [["shared", 100]], 0, 1],
  ["one whose kind cannot be read, at best", "art", 90, [[null, 100]], 0, 1],
])("a list holds %s", (_name, kind, area, roomList, low, high) => {
  const columns = presentRoomColumns(new Set());
  const rule = { classesPerRoom: 12, areas: { music: area, art: area }, columns, hasCounts: false };
  expect(roomSources(schoolOf({ roomList }), kind, rule)).toEqual([{ low, high }]);
});

test("a kind has all of its columns, or none; a column that a school leaves out may hold any number", () => {
  const columns = presentRoomColumns(new Set(["musicRoomsFrom96"]));
  expect([columns.music.length, columns.art.length]).toEqual([3, 0]);
  const rule = { classesPerRoom: 12, areas: { music: 54, art: 54 }, columns, hasCounts: true };
  const sources = (description: SchoolDescription, kind: RoomKind) => roomSources(schoolOf(description), kind, rule);
  expect(sources({ figures: { musicRoomsFrom96: 1 } }, "music")).toEqual([{ low: 1, high: Infinity }]);
  expect(sources({ figures: { musicRoomsFrom96: 1 } }, "art")).toEqual([]);
  expect(sources({}, "music")).toEqual([]);
  expect(sources({ figures: { musicRooms: 2 } }, "music")).toEqual([{ low: 0, high: 2 }]);
});

describe("rooms for both kinds together", () => {
  const judged = (roomList: Listed | undefined, music = 96, art = 90, low = 1, high = 1) =>
    judgeSharedRooms(
      schoolOf(roomList === undefined ? {} : { roomList }),
      { classesPerRoom: 12, areas: { music, art }, columns: { music: [], art: [] }, hasCounts: false },
      { low, high },
    );

  test.each<[string, Listed | undefined, string | null]>([
    ["no list", undefined, null],
    [
      "rooms of either kind alone",
      [
        ["music", 100],
        ["art", 100],
      ],
      null,
    ],
    [
      "one shared beside one of music",
      [
        ["music", 100],
        ["shared", 100],
      ],
      "met",
    ],
    [
      "one shared beside one of art",
      [
        ["art", 100],
        ["shared", 100],
      ],
      "met",
    ],
    [
      "one shared that is large enough for art alone, which lacks",
      [
        ["music", 100],
        ["shared", 92],
      ],
      "met",
    ],
    [
      "one shared that is large enough for art alone, while music lacks",
      [
        ["art", 100],
        ["shared", 92],
      ],
      "unmet",
    ],
    ["one shared for both", [["shared", 100]], "unmet"],
    [
      "two shared, of which one is large enough for music",
      [
        ["shared", 92],
        ["shared", 100],
      ],
      "met",
    ],
    [
      "two shared, of which none is",
      [
        ["shared", 92],
        ["shared", 92],
      ],
      "unmet",
    ],
    [
      "one too many of music, which helps art nothing",
      [
        ["music", 100],
        ["music", 100],
        ["shared", 50],
      ],
      "unmet",
    ],
    [
      "one whose kind cannot be read",
      [
        ["music", 100],
        [null, 100],
      ],
      "undetermined",
    ],
    [
      "one whose kind cannot be read and that is too small",
      [
        ["music", 100],
        [null, 50],
      ],
      "unmet",
    ],
  ])("%s", (_name, roomList, expected) => {
    expect(judged(roomList)).toBe(expected);
  });

  test("the same where art asks for more", () => {
    expect(
      judged(
        [
          ["shared", 92],
          ["shared", 100],
        ],
        90,
        96,
      ),
    ).toBe("met");
    expect(
      judged(
        [
          ["shared", 92],
          ["shared", 92],
        ],
        90,
        96,
      ),
    ).toBe("unmet");
  });

  test("nothing is enough for a number of classes that nobody knows", () => {
    expect(
      judged(
        [
          ["shared", 100],
          ["shared", 100],
        ],
        96,
        90,
        1,
        Infinity,
      ),
    ).toBe("undetermined");
    expect(judged([["shared", 100]], 96, 90, 1, Infinity)).toBe("unmet");
  });
});

test("the stricter stage of a school is 初中 where it has one", () => {
  expect(stricterStage(schoolOf({ students: { primary: 1, junior: 1 } }))).toBe("junior");
  expect(stricterStage(schoolOf())).toBe("primary");
});
