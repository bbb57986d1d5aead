import { VOCABULARY } from "../../fixtures/readDataset";
import { readSchools } from "../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../src/intake/recognition/recognisedTable";
import type { Finding } from "../../../src/model/findings/finding";
import { amountOf, codesOf, onlySchool, partOf, readList, studentsOf } from "../../fixtures/readSchoolTables";
import { recognisedTable } from "../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });
const names = (reading: ReturnType<typeof read>) => reading.schools.map((school) => school.name);
const codesFound = (findings: readonly Finding[], codes: readonly string[]) =>
  findings.map((found) => found.code).filter((code) => codes.includes(code));

const ROSTER = recognisedTable(
  "名单",
  ["schools"],
  ["code", "name", "type", "studentsPrimary"],
  [
    [2165000001, "示例县第一小学", "小学", 300],
    ["2165000002", "示例县第二小学", "小学", 400],
  ],
);

describe("joining", () => {
  test("by code, however it is held", () => {
    const reading = read(
      ROSTER,
      recognisedTable(
        "条件",
        ["schools"],
        ["code", "multimediaClassrooms"],
        [
          ["2.165000001E+09", 5],
          [2165000002, 6],
        ],
      ),
    );
    expect(reading.schools.map((school) => amountOf(school, "primary", "R7")[0])).toEqual([5, 6]);
    expect(codesOf(reading)).toEqual([]);
  });

  test("by name where only the name is given, through the table that has both", () => {
    const reading = read(
      recognisedTable(
        "条件",
        ["schools"],
        ["name", "multimediaClassrooms"],
        [
          ["示例县 第一小学", 5],
          ["示例县第二小学", 6],
        ],
      ),
      ROSTER,
      recognisedTable("经费", ["funds"], ["code", "operatingFundsBudget:万元"], [[2165000001, 20]]),
    );
    expect(names(reading)).toEqual(["示例县第一小学", "示例县第二小学"]);
    expect(reading.schools[0]?.figures.operatingFundsBudget?.low).toBe(200000);
    expect(amountOf(reading.schools[0] as never, "primary", "R7")).toEqual([5, 5]);
  });

  test("by name without the county, where only one fits", () => {
    const reading = read(
      ROSTER,
      recognisedTable("条件", ["schools"], ["name", "multimediaClassrooms"], [["第一小学", 5]]),
    );
    expect(names(reading)).toHaveLength(2);
    expect(codesOf(reading)).toEqual(["joinedByShortName"]);
  });

  test("never by a short name that two schools could bear", () => {
    const two = recognisedTable(
      "名单",
      ["schools"],
      ["name", "type", "studentsPrimary"],
      [
        ["甲县第一小学", "小学", 3],
        ["乙县第一小学", "小学", 4],
      ],
    );
    const reading = read(
      two,
      recognisedTable("条件", ["schools"], ["name", "multimediaClassrooms"], [["第一小学", 5]]),
    );
    expect(reading.schools).toHaveLength(3);
    expect(codesOf(reading)).toContain("joinsNoSchool");
  });

  test("a row that joins nothing is a school of its own, an error and a doubt", () => {
    const reading = read(
      ROSTER,
      recognisedTable("条件", ["schools"], ["name", "multimediaClassrooms"], [["第三小学", 5]]),
    );
    expect(names(reading)).toContain("第三小学");
    expect(codesOf(reading)).toContain("joinsNoSchool");
    expect(reading.doubts.map((doubt) => doubt.because.code)).toEqual(["joinsNoSchool"]);
    expect(reading.doubts[0]?.items).toContain("R-schools");
  });

  test("schools of one name are told apart by code, and by stage where the code is missing", () => {
    const twins = recognisedTable(
      "名单",
      ["schools"],
      ["code", "name", "type", "studentsPrimary", "studentsJunior"],
      [
        [2165000001, "育才学校", "小学", 300, null],
        [3165000001, "育才学校", "初级中学", null, 200],
      ],
    );
    const staged = recognisedTable(
      "师资",
      ["schools"],
      ["name", "stage", "backboneTeachers"],
      [["育才学校", "初中", 7]],
    );
    expect(amountOf(read(twins, staged).schools[1] as never, "junior", "R2")).toEqual([7, 7]);
    expect(codesOf(read(twins, staged))).toEqual([]);
    const unstaged = read(twins, recognisedTable("师资", ["schools"], ["name", "backboneTeachers"], [["育才学校", 7]]));
    expect(codesOf(unstaged)).toContain("nameOfSeveral");
    expect(unstaged.schools).toHaveLength(3);
  });

  test("one code for two campuses of one school of one table is neither", () => {
    const reading = readList(
      ["code", "name", "type", "studentsPrimary"],
      [
        [2165000001, "东沟小学东校区", "小学", 300],
        [2165000001, "东沟小学西校区", "小学", 200],
      ],
    );
    expect(codesOf(reading)).not.toContain("oneCodeTwoNames");
  });

  test("one code for two schools of one table is an error and a doubt", () => {
    const reading = readList(
      ["code", "name", "type", "studentsPrimary"],
      [
        [2165000001, "东沟小学", "小学", 300],
        [2165000001, "西湖小学", "小学", 200],
      ],
    );
    expect(codesOf(reading)).toContain("oneCodeTwoNames");
    expect(reading.doubts.map((doubt) => doubt.because.code)).toEqual(["oneCodeTwoNames"]);
  });

  test("a code that lost its digits is not used, the name is", () => {
    const reading = read(
      ROSTER,
      recognisedTable(
        "条件",
        ["schools"],
        ["code", "name", "multimediaClassrooms"],
        [["2.165E+09", "示例县第一小学", 5]],
      ),
    );
    expect(codesOf(reading)).toEqual(["codeNotUsable"]);
    expect(reading.schools).toHaveLength(2);
  });
});

describe("the same field twice", () => {
  const other = (students: number | null) =>
    recognisedTable("另表", ["schools"], ["name", "studentsPrimary"], [["示例县第一小学", students]]);

  test.each([
    ["equal is one", 300, [300, 300]],
    ["a blank says nothing", null, [300, 300]],
  ] as const)("%s", (_, students, bounds) => {
    const reading = read(ROSTER, other(students));
    expect(studentsOf(reading.schools[0] as never, "primary")).toEqual(bounds);
    expect(codesOf(reading)).toEqual([]);
  });

  test("different is an error, and nothing is known, not even by a third table that agrees with one of them", () => {
    for (const reading of [
      read(ROSTER, other(310)),
      read(ROSTER, other(310), { ...other(300) }),
      read(other(310), other(300), ROSTER),
    ]) {
      expect(studentsOf(reading.schools[0] as never, "primary")).toEqual([0, Infinity]);
      expect(codesOf(reading)).toContain("schoolFiguresDiffer");
    }
  });
});

test("a row with figures and no name stays as 第n行, with a doubt", () => {
  const reading = readList(
    ["name", "type", "studentsPrimary"],
    [
      ["东沟小学", "小学", 300],
      [null, "小学", 200],
    ],
  );
  expect(reading.schools[1]).toMatchObject({ name: "第3行", isNamed: false, type: "primarySchool" });
  expect(studentsOf(reading.schools[1] as never, "primary")).toEqual([200, 200]);
  expect(reading.doubts.map((doubt) => doubt.because)).toMatchObject([{ code: "rowWithoutName", params: { row: 3 } }]);
});

test("a name with nothing beside it is a school of which nothing is known", () => {
  const reading = readList(
    ["name", "type", "studentsPrimary"],
    [
      ["东沟小学", "小学", 300],
      ["西湖小学", null, null],
    ],
  );
  expect(reading.schools[1]?.parts.map((part) => part.membership)).toEqual(["unknown", "unknown"]);
});

describe("是否计校数", () => {
  const columns = [
    "name",
    "type",
    "countsAsSchool",
    "parentSchool",
    "studentsPrimary",
    "studentsJunior",
    "multimediaClassrooms",
  ];
  const MAIN = ["东沟小学", "小学", "是", null, 300, null, 5] as const;

  test("否 with a main school is part of it", () => {
    const reading = readList(columns, [MAIN, ["东沟小学西校区", "小学", "否", "东沟小学", 100, null, 2]]);
    expect(studentsOf(onlySchool(reading), "primary")).toEqual([400, 400]);
    expect(amountOf(onlySchool(reading), "primary", "R7")).toEqual([7, 7]);
    expect(codesOf(reading)).toEqual(["branchMerged"]);
    expect(reading.keyOf("东沟小学西校区")).toBe(onlySchool(reading).key);
  });

  test("a school under 主校名称 joins without that column as well", () => {
    const reading = readList(
      ["name", "type", "parentSchool", "studentsPrimary"],
      [
        ["东沟小学", "小学", null, 300],
        ["西坡小学", "小学", "东沟小学", 100],
      ],
    );
    expect(studentsOf(onlySchool(reading), "primary")).toEqual([400, 400]);
    expect(codesOf(reading)).toEqual(["branchMerged"]);
  });

  test("上级学校 and 核算单位 join nothing (D37)", () => {
    const reading = readList(
      ["name", "type", "budgetSchool", "studentsPrimary"],
      [
        ["东沟小学", "小学", null, 300],
        ["西坡小学", "小学", "东沟小学", 100],
      ],
    );
    expect(reading.schools).toHaveLength(2);
    expect(reading.schools[1]?.texts).toMatchObject({ budgetSchool: { text: "东沟小学" } });
  });

  test("上级学校 and 核算单位 lead to the school that they name, by name or code, to none, or to the school itself (D37)", () => {
    const { schools } = readList(
      ["name", "code", "type", "budgetSchool", "studentsPrimary"],
      [
        ["东沟小学", "2165000001", "小学", "东沟小学", 300],
        ["西坡小学", "2165000002", "小学", "东沟小学", 100],
        ["南沟小学", "2165000003", "小学", "2165000001", 100],
        ["北沟小学", "2165000004", "小学", "城关学区", 100],
        ["中沟小学", "2165000005", "小学", null, 100],
      ],
    );
    const [head, ...others] = schools;
    expect([head, ...others].map((school) => school?.budgetSchoolKey)).toEqual([
      undefined,
      head?.key,
      head?.key,
      null,
      undefined,
    ]);
  });

  test("是否本年新增 is a trait of the school", () => {
    const { schools } = readList(
      ["name", "type", "newThisYear", "studentsPrimary"],
      [
        ["东沟小学", "小学", "是", 300],
        ["西坡小学", "小学", "否", 100],
        ["南沟小学", "小学", null, 100],
      ],
    );
    expect(schools.map(({ isNew }) => isNew)).toEqual([true, false, null]);
  });

  test("a primary branch of a 九年一贯制 school adds to its primary pupils, and its rooms are split with the whole", () => {
    const reading = readList(columns, [
      ["东沟学校", "九年一贯制学校", "是", null, 300, 200, 8],
      ["西分校", "小学", "否", "东沟学校", 100, null, 2],
    ]);
    const school = onlySchool(reading);
    expect([studentsOf(school, "primary"), studentsOf(school, "junior")]).toEqual([
      [400, 400],
      [200, 200],
    ]);
    expect(partOf(school, "primary").splits.R7?.whole.low).toBe(10);
  });

  test("a 教学点 stays a row of its own", () => {
    expect(readList(columns, [MAIN, ["北坡教学点", "教学点", "否", "东沟小学", 60, null, 2]]).schools).toHaveLength(2);
  });

  test.each([
    ["否", "不存在的学校", "mainSchoolNotFound"],
    ["待定情况", "东沟小学", "branchUnclear"],
    [null, "东沟小学", "branchUnclear"],
  ])("%s under %s stays, with a doubt", (counts, parent, code) => {
    const reading = readList(columns, [MAIN, ["西校区", "小学", counts, parent, 100, null, 2]]);
    expect(reading.schools).toHaveLength(2);
    expect(reading.doubts.map((doubt) => doubt.because.code)).toEqual([code]);
  });
});

describe("rows without a stage in a table that has 学段", () => {
  test("belong to the only stage of the type", () => {
    const reading = readList(["name", "type", "stage", "students"], [["学校甲", "小学", null, 300]]);
    expect(studentsOf(onlySchool(reading), "primary")).toEqual([300, 300]);
    expect(onlySchool(reading).parts).toHaveLength(1);
  });

  test("may belong to either of several", () => {
    const reading = readList(
      ["name", "type", "stage", "students"],
      [
        ["学校甲", "九年一贯制学校", "小学", 300],
        ["学校甲", "九年一贯制学校", "小学、初中", 200],
      ],
    );
    const school = onlySchool(reading);
    expect([studentsOf(school, "primary"), studentsOf(school, "junior")]).toEqual([
      [300, 500],
      [0, 200],
    ]);
    expect(school.parts.map((part) => part.membership)).toEqual(["unknown", "unknown"]);
    expect(codesOf(reading)).toEqual(["stageNotUnderstood", "rowWithoutStage"]);
  });

  test("are whole schools where pupils stand under headings with a stage", () => {
    const reading = readList(
      ["name", "type", "stage", "studentsPrimary", "studentsJunior"],
      [["学校甲", "九年一贯制学校", null, 300, 200]],
    );
    expect(onlySchool(reading).parts.map((part) => part.membership)).toEqual(["counted", "counted"]);
  });
});

test("types that differ are unknown", () => {
  const reading = read(ROSTER, recognisedTable("另表", ["schools"], ["name", "type"], [["示例县第一小学", "教学点"]]));
  expect(reading.schools[0]?.type).toBeNull();
  expect(codesOf(reading)).toEqual(["typesDiffer"]);
});

test("traits and words", () => {
  const reading = readList(
    ["name", "type", "owner", "locality", "boarding", "hasCharter", "students"],
    [
      ["东沟小学", "小学", "民办", "镇中心区", "是", "是", 300],
      ["西湖小学", "小学", 7, 220, "否", null, 200],
      ["南山小学", "小学", "外星", "城区", "部分", null, 100],
    ],
  );
  expect(reading.schools).toMatchObject([
    { isPrivate: true, locality: "town", isBoarding: true, texts: { hasCharter: { text: "是" } } },
    { isPrivate: false, locality: "rural", isBoarding: false },
    { isPrivate: null, locality: "urban", isBoarding: null },
  ]);
  expect(codesFound(reading.findings, ["wordNotUnderstood"])).toHaveLength(2);
});

test("figures of stage rows that the vocabulary does not tell apart are those of the school", () => {
  const school = onlySchool(
    readList(
      ["name", "type", "stage", "students", "classes", "musicRooms", "yearBuilt"],
      [
        ["学校甲", "九年一贯制学校", "小学", 300, 8, 1, 2008],
        ["学校甲", "九年一贯制学校", "初中", 200, 5, 2, 2012],
      ],
    ),
  );
  expect(school.figures).toMatchObject({
    musicRooms: { low: 3, high: 3 },
    classesPrimary: { low: 8 },
    classesJunior: { low: 5 },
    yearBuilt: { low: 2008, high: 2012 },
  });
  expect(school.parts.map((part) => part.classes?.low)).toEqual([8, 5]);
});

test("keys lead from names and codes to schools", () => {
  const { keyOf } = readSchools([ROSTER], { vocabulary: VOCABULARY, isIndoorDeducted: false, county: "示例县" });
  expect([keyOf("示例县第一小学"), keyOf("第一小学"), keyOf("2165000002"), keyOf("第九小学")]).toEqual([
    "2165000001",
    "2165000001",
    "2165000002",
    null,
  ]);
});
