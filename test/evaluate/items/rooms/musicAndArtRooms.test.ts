import { judgeMusicAndArtRooms } from "../../../../src/evaluate/items/rooms/musicAndArtRooms";
import { datasetOf, schoolOf, type DatasetDescription, type SchoolDescription } from "../../../fixtures/dataset";
import { contextOf, type ContextOptions } from "../../../fixtures/judgingContext";

const judge = (description: DatasetDescription, options?: ContextOptions) =>
  judgeMusicAndArtRooms(contextOf(datasetOf(description), options));
const ofSchool = (school: SchoolDescription, options?: ContextOptions) =>
  judge({ schools: [schoolOf(school)] }, options);

describe("lines that stand for several rooms, and rooms for both (D26)", () => {
  const ART = ["art", 180, 2, "each"] as const;

  test.each([
    ["two rooms of 150㎡ together: perhaps none is large", 12, [["music", 150, 2], ART], "undetermined"],
    ["two of 192㎡ together: at least one is", 12, [["music", 192, 2], ART], "met"],
    ["but not for certain both", 24, [["music", 192, 2], ART], "undetermined"],
    ["two of 95㎡ together: none is", 12, [["music", 95, 2], ART], "unmet"],
    ["two of 150㎡ together: never both", 24, [["music", 150, 2], ART], "unmet"],
    ["two of 96㎡ each", 24, [["music", 96, 2, "each"], ART], "met"],
    ["a blank 间数", 12, [["music", 200, null], ART], "undetermined"],
    ["0 rooms", 12, [["music", 200, 0], ART], "unmet"],
    ["one room for both serves one kind", 12, [["shared", 100]], "unmet"],
    ["two rooms for both serve both", 12, [["shared", 100, 2, "each"]], "met"],
    ["a shared one fills the gap", 12, [["shared", 100], ART], "met"],
    ["one of 92㎡ fills none for music", 12, [["shared", 92], ART], "unmet"],
    [
      "but one for art",
      12,
      [
        ["music", 96],
        ["shared", 92],
      ],
      "met",
    ],
    ["a room of unknown kind may fill one gap", 12, [[null, 100], ART], "undetermined"],
    ["but not two", 12, [[null, 100]], "unmet"],
  ] as const)("%s (%s classes)", (_, classes, roomList, expected) => {
    expect(ofSchool({ figures: { classes }, roomList } as SchoolDescription).computed).toBe(expected);
  });
});

describe("班级数 beside other sources of it (D11, D25)", () => {
  const ROOMS = [
    ["music", 96],
    ["art", 90],
  ] as const;

  test.each([
    ["12 in the brackets too", { classesPrimary: 12, classesPrimary41To45: 12 }, 500, "met"],
    ["24 in the brackets", { classesPrimary: 2, classesPrimary41To45: 24 }, 80, "undetermined"],
    ["1300 pupils beside 12 that the brackets confirm", { classesPrimary: 12, classesPrimary41To45: 12 }, 1300, "met"],
    ["1080 pupils in 2 classes", { classesPrimary: 2 }, 1080, "undetermined"],
    ["1080 pupils in 2 classes of no stage", { classes: 2 }, 1080, "undetermined"],
  ] as const)("%s", (_, figures, primary, expected) => {
    expect(ofSchool({ figures, students: { primary }, roomList: ROOMS }).computed).toBe(expected);
  });
});

describe("G3 (D12): ceil(班级数 ÷ 12) rooms of each kind in every school", () => {
  test.each([
    [
      "12 classes, one of each, at the limit",
      {
        figures: { classes: 12 },
        roomList: [
          ["music", 96],
          ["art", 90],
        ],
      },
      "met",
    ],
    [
      "13 classes, one of each",
      {
        figures: { classes: 13 },
        roomList: [
          ["music", 96],
          ["art", 90],
        ],
      },
      "unmet",
    ],
    [
      "a music room of 95㎡ does not count",
      {
        figures: { classes: 12 },
        roomList: [
          ["music", 95.9],
          ["art", 90],
        ],
      },
      "unmet",
    ],
    [
      "two music rooms do not replace an art room",
      {
        figures: { classes: 12 },
        roomList: [
          ["music", 96],
          ["music", 96],
        ],
      },
      "unmet",
    ],
    [
      "a room without area may be large enough",
      {
        figures: { classes: 12 },
        roomList: [
          ["music", null],
          ["art", 90],
        ],
      },
      "undetermined",
    ],
    [
      "a room of unknown kind may be either",
      {
        figures: { classes: 12 },
        roomList: [
          [null, 120],
          ["art", 90],
        ],
      },
      "undetermined",
    ],
    ["no row in the list of rooms", { figures: { classes: 12 } }, "undetermined"],
    [
      "no number of classes",
      {
        roomList: [
          ["music", 96],
          ["art", 90],
        ],
      },
      "undetermined",
    ],
    ["no room at all fails whatever the classes are", { roomList: [["music", 50]] }, "unmet"],
    [
      "classes of both stages together",
      {
        type: "nineYearSchool",
        students: { primary: 300, junior: 300 },
        figures: { classesPrimary: 7, classesJunior: 6 },
        roomList: [
          ["music", 96],
          ["art", 90],
        ],
      },
      "unmet",
    ],
    [
      "a bare 班级数 that includes 高中 is an upper bound",
      {
        type: "twelveYearSchool",
        students: { primary: 300, junior: 300 },
        figures: { classes: 24 },
        roomList: [
          ["music", 96],
          ["art", 90],
        ],
      },
      "undetermined",
    ],
    ["bracket columns", { figures: { classes: 12, musicRoomsFrom96: 1, artRoomsFrom90: 1 } }, "met"],
    [
      "rooms of 73—96㎡ do not count",
      { figures: { classes: 12, musicRoomsFrom96: 0, musicRooms73To96: 2, artRoomsFrom90: 1 } },
      "unmet",
    ],
    ["plain counts cannot prove met", { figures: { classes: 12, musicRooms: 3, artRooms: 3 } }, "undetermined"],
    ["plain counts can prove unmet", { figures: { classes: 13, musicRooms: 1, artRooms: 3 } }, "unmet"],
    [
      "a list and columns that contradict each other",
      {
        figures: { classes: 12, musicRoomsFrom96: 0, artRoomsFrom90: 1 },
        roomList: [
          ["music", 96],
          ["art", 90],
        ],
      },
      "undetermined",
    ],
    [
      "a blank type",
      {
        type: null,
        membership: "unknown",
        figures: { classes: 12 },
        roomList: [
          ["music", 96],
          ["art", 90],
        ],
      },
      "undetermined",
    ],
  ] as const)("%s", (_, school, expected) => {
    expect(ofSchool(school as SchoolDescription).computed).toBe(expected);
  });

  test("a school that fails shows what it has of each kind, what it needs, and the laxer reading", () => {
    const { parts, steps, notes } = ofSchool({
      name: "第一小学",
      figures: { classes: 27 },
      roomList: [
        ["music", 96],
        ["music", 96],
        ["music", 96],
        ["art", 90],
        ["art", 90],
      ],
    });
    expect(parts.map((part) => [part.label.params, part.value, part.limit, part.outcome])).toEqual([
      [{ school: "第一小学", kind: "music" }, 3, 3, "met"],
      [{ school: "第一小学", kind: "art" }, 2, 3, "unmet"],
    ]);
    expect(steps).toEqual(["27 ÷ 12 → 3; 3 ≥ 3", "27 ÷ 12 → 3; 2 < 3"]);
    expect(notes).toContainEqual({ code: "roomsTogetherSchools", params: { short: 0, schools: 1 } });
  });

  test.each([
    [
      "73 and 67㎡ when built by 2016",
      "roomsBuiltBy2016",
      [
        ["music", 73],
        ["art", 67],
      ],
      { primary: 300 },
      "met",
    ],
    [
      "72㎡ are too small even then",
      "roomsBuiltBy2016",
      [
        ["music", 72],
        ["art", 67],
      ],
      { primary: 300 },
      "unmet",
    ],
    [
      "54㎡ in a small rural primary school",
      "roomsOfSmallRuralSchool",
      [
        ["music", 54],
        ["art", 54],
      ],
      { primary: 100 },
      "met",
    ],
    [
      "61㎡ where it has 初中",
      "roomsOfSmallRuralSchool",
      [
        ["music", 54],
        ["art", 61],
      ],
      { primary: 60, junior: 40 },
      "unmet",
    ],
  ] as const)("under an exception: %s", (_, kind, roomList, students, expected) => {
    const type = "junior" in students ? ("nineYearSchool" as const) : ("primarySchool" as const);
    const school = { type, students, roomList, figures: { classes: 6 } };
    const { computed, notes } = ofSchool(school, { granted: { [kind]: null } });
    expect(computed).toBe(expected);
    expect(notes.some((note) => note.code === "metByException")).toBe(expected === "met");
    expect(ofSchool(school).computed).toBe("unmet");
  });
});

describe("G3 from county totals", () => {
  const classes = { primaryClasses: 355, juniorClasses: 172 };

  test.each([
    ["125 of both kinds for 527 classes", { ...classes, musicAndArtRooms: 125 }, "undetermined"],
    ["87 of both kinds are fewer than 44 + 44", { ...classes, musicAndArtRooms: 87 }, "unmet"],
    ["43 music rooms", { ...classes, musicRooms: 43, artRooms: 60 }, "unmet"],
    ["enough of each proves nothing", { ...classes, musicRooms: 60, artRooms: 60 }, "undetermined"],
    ["without classes nothing is needed for certain", { musicRooms: 0 }, "undetermined"],
  ] as const)("%s", (_, figures, expected) => {
    expect(judge({ figures }).computed).toBe(expected);
  });

  test("the laxer reading is a note", () => {
    expect(judge({ figures: { ...classes, musicAndArtRooms: 125 } }).notes).toContainEqual({
      code: "roomsTogether",
      params: { rooms: 125, needed: 44 },
    });
  });
});
