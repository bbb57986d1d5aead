import { judgeMusicAndArtRooms } from "../../../../src/evaluate/items/rooms/musicAndArtRooms";
import { cellOfFigure } from "../../../../src/model/figures/figure";
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

describe("G3: schools, county totals and exceptions together", () => {
  const ENOUGH = [
    ["music", 96],
    ["art", 90],
  ] as const;
  const OLD = [
    ["music", 73],
    ["art", 67],
  ] as const;
  const school = (name: string, classes: number, roomList?: SchoolDescription["roomList"]) =>
    schoolOf({ name, figures: { classes }, ...(roomList === undefined ? {} : { roomList }) });
  const codes = ({ findings }: ReturnType<typeof judge>) => findings.map(({ code, params }) => [code, params]);

  test("what the classes of the schools need is held against the county's totals", () => {
    const schools = [school("甲校", 12), school("乙校", 13)];
    expect(judge({ schools, figures: { musicRooms: 2 } }).computed).toBe("unmet");
    expect(judge({ schools, figures: { musicRooms: 3 } }).computed).toBe("undetermined");
  });

  test("schools that pass and county totals that are too few contradict each other, which is said at the totals", () => {
    const judged = judge({ schools: [school("甲校", 12, ENOUGH)], figures: { musicRooms: 0 } });
    expect(judged.computed).toBe("undetermined");
    expect(codes(judged)).toEqual([["sourcesDisagree", { item: "G3", school: null }]]);
    expect(judged.findings[0]?.where).not.toBeNull();
    expect(judged.notes).toContainEqual(expect.objectContaining({ code: "schoolColumnsNeeded" }));
  });

  test("too few rooms in the county are explained by an exception, and by nothing else", () => {
    const description = { schools: [school("甲校", 12, OLD)], figures: { musicRooms: 0 } };
    expect(judge(description, { granted: { roomsBuiltBy2016: null } })).toMatchObject({
      computed: "met",
      findings: [],
    });
    const undecided = { ...description, schools: [school("甲校", 12, OLD), school("乙校", 12)] };
    expect(judge(undecided, { granted: { roomsBuiltBy2016: null } }).computed).toBe("unmet");
  });

  test("a school that needs no exception is not said to have used it", () => {
    const { computed, notes } = judge(
      { schools: [school("甲校", 12, ENOUGH)] },
      { granted: { roomsBuiltBy2016: null } },
    );
    expect([computed, notes]).toEqual(["met", []]);
  });

  test("nor one that fails in spite of it", () => {
    const { computed, notes } = judge(
      { schools: [school("甲校", 12, OLD), school("乙校", 12, [["music", 50]])] },
      { granted: { roomsBuiltBy2016: null } },
    );
    expect(computed).toBe("unmet");
    expect(notes).toContainEqual(
      expect.objectContaining({ code: "metByException", params: expect.objectContaining({ schools: ["甲校"] }) }),
    );
  });

  test("where some fail, their arithmetic is written out and that of no other; where all pass, that of the nearest", () => {
    expect(judge({ schools: [school("甲校", 12, ENOUGH), school("乙校", 24, ENOUGH)] }).steps).toEqual([
      "24 ÷ 12 → 2; 1 < 2",
      "24 ÷ 12 → 2; 1 < 2",
    ]);
    expect(judge({ schools: [school("甲校", 12, ENOUGH)] }).steps).toEqual([
      "12 ÷ 12 → 1; 1 ≥ 1",
      "12 ÷ 12 → 1; 1 ≥ 1",
    ]);
    expect(judge({ schools: Array.from({ length: 51 }, () => school("甲校", 24, ENOUGH)) }).steps).toHaveLength(100);
  });

  test("of several sources the tightest says what is lacking", () => {
    const { shortfalls } = judge({
      schools: [
        schoolOf({ figures: { classes: 40, musicRooms: 1 }, roomList: [...ENOUGH, ["music", 96], ["art", 90]] }),
      ],
    });
    expect(shortfalls?.map(({ kind, limit, missing }) => [kind, limit, missing])).toEqual([
      ["musicRooms", 4, 3],
      ["artRooms", 4, 2],
    ]);
  });

  test("a school of which nobody knows whether the rule covers it fails nothing, and is none of those counted", () => {
    const unknown = {
      type: "nineYearSchool",
      students: {},
      figures: { classes: 12 },
      roomList: [["music", 50]],
    } as const;
    const { computed, parts } = ofSchool(unknown);
    expect(computed).toBe("undetermined");
    expect(parts.map(({ outcome }) => outcome)).toEqual(["undetermined", "undetermined"]);
    const beside = judge({ schools: [schoolOf(unknown), school("乙校", 24, ENOUGH)] });
    expect(beside.notes).toContainEqual({ code: "roomsTogetherSchools", params: { short: 0, schools: 1 } });
  });

  test("a list and columns that contradict each other in one kind are said of the school, also where the other fails", () => {
    const figures = { classes: 12, musicRoomsFrom96: 0, artRoomsFrom90: 1 };
    const undecided = ofSchool({ name: "甲校", figures, roomList: ENOUGH });
    expect(codes(undecided)).toEqual([["sourcesDisagree", { item: "G3", school: "甲校" }]]);
    const failing = ofSchool({ name: "甲校", figures: { ...figures, artRoomsFrom90: 0 }, roomList: [["music", 96]] });
    expect([failing.computed, codes(failing)]).toEqual([
      "unmet",
      [["sourcesDisagree", { item: "G3", school: "甲校" }]],
    ]);
    const shared = ofSchool({ name: "甲校", figures, roomList: [...ENOUGH, ["shared", 100]] });
    expect([shared.computed, codes(shared).length]).toEqual(["undetermined", 1]);
    const short = ofSchool({
      figures: { ...figures, artRoomsFrom90: 0 },
      roomList: [
        ["music", 96],
        ["shared", 50],
      ],
    });
    expect([short.computed, codes(short).length]).toEqual(["unmet", 1]);
  });

  test("the school that passes by least is shown, by the kind of which it has least to spare", () => {
    const more = [...ENOUGH, ["music", 96], ["art", 90]] as const;
    const least = [...ENOUGH, ["music", 96], ["music", 96], ["music", 96]] as const;
    const { parts } = judge({
      schools: [school("甲校", 12, more), school("乙校", 12, least), school("丙校", 12, more)],
    });
    expect(parts.map(({ label }) => label.params)).toEqual([
      { school: "乙校", kind: "music" },
      { school: "乙校", kind: "art" },
    ]);
  });

  test("what is judged rests on the cells of the classes, of the counts and of the list", () => {
    const school = schoolOf({ figures: { classes: 13, musicRooms: 1 }, roomList: ENOUGH });
    const cells = judge({ schools: [school] }).evidence.map(({ ref }) => ref);
    const { figures, roomList = [] } = school;
    const own = [figures.classes, figures.musicRooms, ...roomList.map(({ area }) => area)];
    expect(cells).toEqual(expect.arrayContaining(own.map((figure) => cellOfFigure(figure))));
  });

  test("where the number of classes is not known, neither need nor distance is written", () => {
    const [part] = ofSchool({
      type: "twelveYearSchool",
      students: { primary: 1, junior: 1 },
      figures: { classes: 24 },
      roomList: ENOUGH,
    }).parts;
    expect([part?.limit, part?.distance]).toEqual([null, null]);
  });
});

test("a school that an exception does not save is compared with what the exception asks", () => {
  const roomList = [
    ["music", 72],
    ["art", 67],
  ] as const;
  const judged = ofSchool(
    { students: { primary: 500 }, figures: { classes: 12 }, roomList },
    { granted: { roomsBuiltBy2016: null } },
  );
  expect(judged.parts.map(({ value, outcome }) => [value, outcome])).toEqual([
    [0, "unmet"],
    [1, "met"],
  ]);
  expect(judged.steps).toEqual(["12 ÷ 12 → 1; 0 < 1", "12 ÷ 12 → 1; 1 ≥ 1"]);
});
