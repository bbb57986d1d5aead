import { VOCABULARY } from "../../fixtures/readDataset";
import { readSchools } from "../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../src/intake/recognition/recognisedTable";
import { codesOf, onlySchool, readList } from "../../fixtures/readSchoolTables";
import { recognisedTable, type CellContent } from "../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });

describe("brackets of class sizes (D19)", () => {
  const brackets = [
    "To25",
    "26To30",
    "31To35",
    "36To40",
    "41To45",
    "46To50",
    "51To55",
    "56To60",
    "61To65",
    "From66",
  ].map((bracket) => `classesPrimary${bracket}`);
  const bracket = (classes: number | null, filled: readonly CellContent[]) => {
    const reading = readList(
      ["name", "type", "studentsPrimary", "classesPrimary", ...brackets],
      [["学校甲", "小学", 514, classes, ...filled]],
    );
    const { low, high } = onlySchool(reading).figures.classesPrimary46To50 ?? { low: NaN, high: NaN };
    return { bounds: [low, high], codes: codesOf(reading) };
  };
  const filled = (over: number | null) => [null, null, null, 5, 7, over, null, null, null, null];

  test.each([
    ["blanks are 0 where the filled ones add up to 班级数", 12, filled(null), [0, 0], []],
    ["else they may hold what is left", 13, filled(null), [0, 1], []],
    ["unknown classes leave them open", null, filled(null), [0, Infinity], []],
    ["filled ones stay as they are", 13, filled(1), [1, 1], []],
    ["more than 班级数 is an error", 11, filled(null), [0, Infinity], ["bracketsDoNotAddUp"]],
    ["all filled and too few is one", 14, [0, 0, 0, 5, 7, 1, 0, 0, 0, 0], [1, 1], ["bracketsDoNotAddUp"]],
  ] as const)("%s", (_, classes, cells, bounds, codes) => {
    expect(bracket(classes, cells)).toEqual({ bounds, codes });
  });
});

describe("lists of classes", () => {
  const roster = recognisedTable(
    "名单",
    ["schools"],
    ["name", "type", "studentsPrimary", "studentsJunior"],
    [
      ["学校甲", "九年一贯制学校", 80, 45],
      ["学校乙", "初级中学", null, 50],
    ],
  );
  const list = (rows: readonly (readonly CellContent[])[]) =>
    recognisedTable("班级", ["classes"], ["name", "grade", "className", "students"], rows);

  test("each class with its stage from the grade", () => {
    const reading = read(
      roster,
      list([
        ["学校甲", "三年级", "1班", 40],
        ["学校甲", "三年级", "2班", 40],
        ["学校甲", "七年级", "1班", 45],
        ["学校乙", "一年级", "1班", 50],
      ]),
    );
    expect(reading.schools[0]?.classList?.map((each) => [each.name, each.stage, each.students.low])).toEqual([
      ["三年级1班", "primary", 40],
      ["三年级2班", "primary", 40],
      ["七年级1班", "junior", 45],
    ]);
    expect(reading.schools[1]?.classList?.map((each) => each.stage)).toEqual(["junior"]);
    expect(codesOf(reading)).toEqual([]);
  });

  test("a class of which nothing is said may be of 高中 where the school has it, and is of the only stage where not", () => {
    const schools = recognisedTable(
      "名单",
      ["schools"],
      ["name", "type", "studentsJunior", "studentsSenior"],
      [
        ["学校丙", "完全中学", 110, 60],
        ["学校丁", "初级中学", 160, null],
        ["学校戊", "九年一贯制学校", 110, null],
      ],
    );
    const rows = ["学校丙", "学校丁", "学校戊"].flatMap((name) => [
      [name, "初一", "1班", 50],
      [name, null, "2班", 60],
      [name, "一年级", "3班", 40],
    ]);
    const reading = read(schools, list(rows));
    expect(reading.schools.map(({ classList }) => classList?.map(({ stage }) => stage))).toEqual([
      ["junior", null, null],
      ["junior", "junior", "junior"],
      ["junior", null, "primary"],
    ]);
    const differing = reading.findings.filter(({ code }) => code === "classPupilsDiffer");
    expect(differing.map(({ params }) => params)).toMatchObject([{ school: "学校丁", classes: 150, students: 160 }]);
  });

  test("pupils must add up to the school's", () => {
    const reading = read(
      roster,
      list([
        ["学校甲", "三年级", "1班", 40],
        ["学校甲", "三年级", "小计", 40],
      ]),
    );
    expect(reading.findings).toMatchObject([
      { code: "classPupilsDiffer", params: { school: "学校甲", stage: "primary", classes: 40, students: 80 } },
    ]);
  });

  test("a class without a school is a school of its own with a doubt, and its size is kept", () => {
    const reading = read(roster, list([[null, "三年级", "1班", 66]]));
    expect(reading.schools[2]?.classList?.[0]?.students.low).toBe(66);
    expect(reading.doubts.map((doubt) => doubt.because.code)).toEqual(["rowWithoutName"]);
  });
});

describe("lists of rooms", () => {
  const roster = recognisedTable(
    "名单",
    ["schools"],
    ["name", "type", "students"],
    [
      ["学校甲", "小学", 80],
      ["学校乙", "小学", 50],
    ],
  );
  const list = (rows: readonly (readonly CellContent[])[]) =>
    recognisedTable("教室", ["rooms"], ["name", "roomKind", "roomArea:㎡"], rows);

  test("music and art rooms with their areas, other rooms left out", () => {
    const reading = read(
      roster,
      list([
        ["学校甲", "音乐教室", 96],
        ["学校甲", "美术专用教室", "90㎡"],
        ["学校甲", "科学实验室", 100],
        ["学校甲", "音美教室", 80],
      ]),
    );
    expect(reading.schools[0]?.roomList?.map((room) => [room.kind, room.area.low])).toEqual([
      ["music", 96],
      ["art", 90],
      ["shared", 80],
    ]);
    expect(reading.schools[1]?.roomList).toBeUndefined();
    expect(codesOf(reading)).toEqual(["numberAsText"]);
  });

  test("a row with several numbers under 面积 is one room or more, and one that only cannot be read is one", () => {
    const reading = read(
      roster,
      list([
        ["学校甲", "音乐教室", "96、98"],
        ["学校甲", "音乐教室", "约96㎡（2间）"],
        ["学校甲", "美术教室", "较大"],
        ["学校甲", "美术教室", 90],
      ]),
    );
    const counts = reading.schools[0]?.roomList?.map(({ kind, count }) => [kind, count.low, count.high]);
    expect(counts).toEqual([
      ["music", 1, Infinity],
      ["music", 1, Infinity],
      ["art", 1, 1],
      ["art", 1, 1],
    ]);
  });

  test("a room whose school is unknown may be anybody's: it proves neither enough nor too few", () => {
    const reading = read(
      roster,
      list([
        ["学校甲", "音乐教室", 96],
        ["待核实", "音乐教室", 96],
      ]),
    );
    expect(reading.schools[0]?.roomList?.map((room) => [room.area.low, room.area.high])).toEqual([
      [96, 96],
      [0, 96],
    ]);
    expect(codesOf(reading)).toEqual(["joinsNoSchool"]);
  });
});

test("a table with what only schools have lists schools, though a heading says 班级", () => {
  const reading = readList(
    ["name", "type", "className", "students", "multimediaClassrooms"],
    [
      ["学校甲", "小学", 12, 500, 12],
      ["学校乙", "小学", 10, 400, 10],
    ],
  );
  expect(reading.schools.map(({ name, classList }) => [name, classList])).toEqual([
    ["学校甲", undefined],
    ["学校乙", undefined],
  ]);
});
