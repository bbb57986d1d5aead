import { readSchools } from "../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../src/intake/recognisedTable";
import type { Finding } from "../../../src/model/finding";
import { amountOf, codesOf, onlySchool, partOf, readList, studentsOf } from "../../fixtures/readSchoolTables";
import { recognisedTable } from "../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { isIndoorDeducted: false });
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

describe("two rows of one school and stage in one table (D23)", () => {
  const columns = ["name", "type", "studentsPrimary", "multimediaClassrooms"];

  test.each([
    ["equal in every figure are one row", [300, 5], [300, 5], [300, 300], [5, 5], "rowRepeated"],
    ["are one row where a blank is all that differs", [300, 5], [300, null], [300, 300], [5, 5], "rowRepeated"],
    ["that differ leave everything between them", [300, 5], [300, 4], [300, 300], [4, 5], "rowsDiffer"],
    ["that differ are never added", [300, 5], [200, 4], [200, 300], [4, 5], "rowsDiffer"],
    ["a typed 0 is a number", [300, 5], [300, 0], [300, 300], [0, 5], "rowsDiffer"],
  ] as const)("%s", (_, one, other, students, rooms, code) => {
    const reading = readList(columns, [
      ["学校甲", "小学", ...one],
      ["学校甲", "小学", ...other],
    ]);
    expect(studentsOf(onlySchool(reading), "primary")).toEqual(students);
    expect(amountOf(onlySchool(reading), "primary", "R7")).toEqual(rooms);
    expect(codesOf(reading)).toEqual([code]);
    expect(reading.findings[0]).toMatchObject({
      rank: code === "rowRepeated" ? "info" : "error",
      params: { school: "学校甲", rows: 2 },
      about: { school: "学校甲" },
    });
  });

  test("of one code are one school, whatever their names", () => {
    const reading = readList(
      ["code", ...columns],
      [
        ["2165000001", "学校甲", "小学", 1200, 5],
        ["2165000001", "学校甲（新）", "小学", 1300, 5],
      ],
    );
    expect(studentsOf(onlySchool(reading), "primary")).toEqual([1200, 1300]);
  });

  test("of different codes are two schools of one name", () => {
    const reading = readList(
      ["code", ...columns],
      [
        ["2165000001", "中心小学", "小学", 1200, 5],
        ["2165000002", "中心小学", "小学", 1200, 5],
      ],
    );
    expect(reading.schools).toHaveLength(2);
    expect(codesOf(reading)).toEqual([]);
  });

  test("stay open though a third table agrees with one of them", () => {
    const twice = recognisedTable("名单", ["schools"], columns, [
      ["学校甲", "小学", 300, 5],
      ["学校甲", "小学", 300, 4],
    ]);
    const rooms = recognisedTable("教室", ["schools"], ["name", "multimediaClassrooms"], [["学校甲", 5]]);
    expect(amountOf(onlySchool(read(twice, rooms)), "primary", "R7")).toEqual([4, 5]);
  });
});

describe("campuses (D23)", () => {
  const columns = ["code", "name", "type", "studentsPrimary", "multimediaClassrooms"];

  test("of one code whose names carry 校区 are added", () => {
    const reading = readList(columns, [
      ["2165000001", "学校甲小学", "小学", 300, 5],
      ["2165000001", "学校甲小学（东校区）", "小学", 200, 4],
    ]);
    expect(studentsOf(onlySchool(reading), "primary")).toEqual([500, 500]);
    expect(amountOf(onlySchool(reading), "primary", "R7")).toEqual([9, 9]);
    expect(codesOf(reading)).toEqual(["campusesAdded"]);
  });

  test("without a code belong to the school that they are named after", () => {
    const reading = readList(columns, [
      [null, "学校甲小学", "小学", 300, 5],
      [null, "学校甲小学东校区", "小学", 200, 4],
      [null, "学校乙小学南校区", "小学", 100, 2],
      [null, "学校乙小学北校区", "小学", 100, 3],
    ]);
    expect(names(reading)).toEqual(["学校甲小学", "学校乙小学"]);
    expect(reading.schools.map((school) => studentsOf(school, "primary"))).toEqual([
      [500, 500],
      [200, 200],
    ]);
    expect(codesOf(reading)).toEqual(["campusJoined", "campusJoined"]);
    expect(reading.keyOf("学校乙小学北校区")).toBe(reading.schools[1]?.key);
  });

  test("a campus without a school or another campus is a school, and so is one with a code of its own, and a 分校", () => {
    const reading = readList(columns, [
      ["2165000001", "学校甲小学", "小学", 300, 5],
      ["2165000002", "学校甲小学东校区", "小学", 200, 4],
      [null, "学校乙小学东校区", "小学", 100, 2],
      [null, "学校甲小学分校", "小学", 100, 2],
    ]);
    expect(reading.schools).toHaveLength(4);
    expect(codesOf(reading)).toEqual([]);
  });
});

describe("one name in several townships (D23)", () => {
  const columns = ["township", "name", "type", "studentsPrimary", "multimediaClassrooms"];
  const twins = recognisedTable("名单", ["schools"], columns, [
    ["东乡", "中心小学", "小学", 1200, 30],
    ["西乡", "中心小学", "小学", 1300, 31],
  ]);

  test("is two schools", () => {
    expect(read(twins).schools.map((school) => studentsOf(school, "primary")[0])).toEqual([1200, 1300]);
    expect(codesOf(read(twins))).toEqual([]);
  });

  test("of which other tables tell the one by township, and nothing without", () => {
    const staff = (township: string | null) =>
      recognisedTable("师资", ["schools"], ["township", "name", "backboneTeachers"], [[township, "中心小学", 7]]);
    const reading = read(twins, staff("西乡"));
    expect(reading.schools.map((school) => amountOf(school, "primary", "R2"))).toEqual([
      [0, Infinity],
      [7, 7],
    ]);
    expect(codesOf(read(twins, staff(null)))).toContain("nameOfSeveral");
  });

  test("is one where only the kind of the township is written otherwise, or another table says otherwise", () => {
    const reading = readList(columns, [
      ["城关镇", "中心小学", "小学", 1200, 30],
      ["城关街道", "中心小学", "小学", 1200, 30],
    ]);
    expect(reading.schools).toHaveLength(1);
    const list = recognisedTable("名单", ["schools"], columns, [["东乡", "中心小学", "小学", 1200, 30]]);
    const staff = recognisedTable(
      "师资",
      ["schools"],
      ["township", "name", "backboneTeachers"],
      [["西乡", "中心小学", 7]],
    );
    expect(read(list, staff).schools).toHaveLength(1);
  });
});

describe("codes (D23, D27)", () => {
  const list = (code: string | number) =>
    recognisedTable("名单", ["schools"], ["code", "name", "type", "students"], [[code, "东沟小学", "小学", 300]]);
  const rooms = (code: string | number) =>
    recognisedTable("教室", ["schools"], ["code", "multimediaClassrooms"], [[code, 5]]);

  test("match without the zeros that Excel drops, and stay as typed", () => {
    for (const reading of [read(list("001"), rooms(1)), read(list(1), rooms("001"))]) {
      expect(onlySchool(reading).code).toBe("001");
      expect(amountOf(onlySchool(reading), "primary", "R7")).toEqual([5, 5]);
      expect(codesOf(reading)).toEqual(["codesWithoutZeros"]);
    }
  });

  test("do not where one table has both", () => {
    const both = readList(
      ["code", "name", "type", "students"],
      [
        ["001", "东沟小学", "小学", 300],
        [1, "西湖小学", "小学", 200],
      ],
    );
    expect(both.schools.map(({ code }) => code)).toEqual(["001", "1"]);
  });
});

describe("prefixes (D23)", () => {
  const staff = (...rows: readonly (readonly [string, number])[]) =>
    recognisedTable("师资", ["schools"], ["name", "backboneTeachers"], rows);
  const list = recognisedTable(
    "名单",
    ["schools"],
    ["name", "type", "students"],
    [
      ["红旗第九小学", "小学", 1200],
      ["光明小学", "小学", 1300],
    ],
  );
  const of = (county: string | null, ...tables: RecognisedTable[]) =>
    readSchools(tables, { isIndoorDeducted: false, county });

  test("the county's own name is one, with city and province above it", () => {
    const reading = of("某某县", list, staff(["某某县红旗第九小学", 12], ["某市某某县光明小学", 13]));
    expect(reading.schools.map((school) => amountOf(school, "primary", "R2")[0])).toEqual([12, 13]);
    expect(codesOf(reading)).toEqual(["joinedByShortName", "joinedByShortName"]);
  });

  test("another county's, a banner that is none, and any word of one table's only name are none", () => {
    for (const name of ["乙县光明小学", "第九小学", "实验红旗第九小学"]) {
      expect(codesOf(of("某某县", list, staff([name, 12])))).toContain("joinsNoSchool");
    }
  });

  test("the county said for short is proposed", () => {
    expect(of("某某县", list, staff(["某某光明小学", 12])).findings).toContainEqual(
      expect.objectContaining({
        code: "joinsNoSchool",
        params: expect.objectContaining({ proposal: "光明小学" }) as unknown,
      }),
    );
  });

  test("one that nearly a whole table shares is taken off where that gives names of the list", () => {
    const reading = of(null, list, staff(["城关镇红旗第九小学", 12], ["城关镇光明小学", 13]));
    expect(reading.schools).toHaveLength(2);
    expect(of(null, list, staff(["城关镇红旗第九小学", 12], ["城关镇不明小学", 13])).schools).toHaveLength(4);
  });
});

describe("rows that are no schools", () => {
  const columns = ["", "name", "type", "studentsPrimary"];
  const rows = [
    [1, "东沟小学", "小学", 300],
    [2, "西湖小学", "小学", 200],
  ] as const;

  test("合计 is checked against the sum, wherever the word stands", () => {
    expect(codesOf(readList(columns, [...rows, [null, "合计", null, 500]]))).toEqual([]);
    const reading = readList(columns, [...rows, ["总 计", null, null, 510]]);
    expect(reading.schools).toHaveLength(2);
    expect(reading.findings).toMatchObject([
      { code: "totalDiffers", params: { total: 510, sum: 500 }, where: { row: 3, column: 3 } },
    ]);
  });

  test("小计 sums the rows since the last one, 平均 is no sum", () => {
    expect(
      codesOf(
        readList(columns, [
          rows[0],
          [null, "小计", null, 300],
          rows[1],
          [null, "小计", null, 200],
          [null, "合计", null, 500],
          [null, "平均", null, 250],
        ]),
      ),
    ).toEqual([]);
  });

  test("合计 is not checked where one stage is known and the other has an unreadable number", () => {
    const parts = [
      ["甲校", "小学", 300],
      ["乙校", "初级中学", "#N/A"],
      ["合计", null, 700],
    ] as const;
    expect(codesOf(readList(["name", "type", "students"], parts))).not.toContain("totalDiffers");
  });

  test("合计 with a type is a school", () => {
    expect(readList(columns, [...rows, [3, "合计", "小学", 500]]).schools).toHaveLength(3);
  });

  test("the totals row of the table is checked as well", () => {
    const table = (total: number) =>
      recognisedTable("表", ["schools"], columns, [...rows, ["汇总", null, null, total]], { hasTotalsRow: true });
    expect(codesOf(read(table(500)))).toEqual([]);
    expect(codesOf(read(table(250)))).toEqual([]);
    expect(codesOf(read(table(501)))).toEqual(["totalDiffers"]);
  });

  test("a total is not checked against unknown numbers, and shows the decimals that it has", () => {
    expect(
      codesOf(
        readList(
          ["name", "type", "students", "teachingSpace"],
          [
            ["东沟小学", "小学", 300, 10.004],
            ["西湖小学", "小学", null, 20.004],
            ["合计", null, 300, 30.01],
          ],
        ),
      ),
    ).toEqual(["studentsMissing"]);
  });

  test("blank rows and remarks", () => {
    const reading = readList(columns, [
      ...rows,
      [null, null, null, null],
      [null, "注：数据截至2025年9月1日。", null, null],
      ["填表人：张三", null, null, null],
    ]);
    expect(reading.schools).toHaveLength(2);
    expect(codesOf(reading)).toEqual(["remarkSkipped", "remarkSkipped"]);
  });

  test.each([
    ["under 学校代码", ["合计", null, null, 500]],
    ["under 学校代码, with a township", ["城关镇小计", null, null, 500]],
    ["under 学校代码, with a number of schools", ["全县（2所）", "2所", null, 500]],
    ["a row of …", ["…", "…", null, "…"]],
    ["headings again", ["code", "name", "type", "students"]],
    ["a title", [null, "二、初中", null, null]],
    ["a title under 学校代码", ["一、小学", null, null, null]],
    ["figures without a name that are the sums", [null, null, null, 500]],
  ] as const)("%s (D32)", (_, row) => {
    const reading = readList(
      ["code", "name", "type", "students"],
      [["2165000001", "东沟小学", "小学", 300], ["2165000002", "西湖小学", "小学", 200], row],
    );
    expect(names(reading)).toEqual(["东沟小学", "西湖小学"]);
    expect(reading.doubts).toEqual([]);
  });

  test("a total's word under 学校代码 of a row with a type, or with a school's name, is an error and no total", () => {
    for (const row of [
      ["合计", "西湖小学", "小学", 200],
      ["合计", "西湖小学", null, 200],
    ]) {
      const reading = readList(["code", "name", "type", "students"], [["2165000001", "东沟小学", "小学", 300], row]);
      expect(names(reading)).toEqual(["东沟小学", "西湖小学"]);
      expect(reading.doubts.map(({ because }) => because.code)).toContain("totalWordInCode");
    }
  });

  test("figures without a name that are no sums stay, with a doubt", () => {
    const reading = readList(
      ["name", "type", "students"],
      [
        ["东沟小学", "小学", 300],
        ["西湖小学", "小学", 200],
        [null, null, 120],
      ],
    );
    expect(reading.schools).toHaveLength(3);
    expect(reading.doubts.map(({ because }) => because.code)).toEqual(["rowWithoutName"]);
  });
});

describe("the stage by the title of a block (D30)", () => {
  const blocks = (...rows: readonly (readonly (string | number | null)[])[]) =>
    readList(["name", "type", "students", "multimediaClassrooms"], rows);

  test("makes rows of blank type schools of that stage", () => {
    const reading = blocks(
      ["一、小学", null, null, null],
      ["东沟小学", null, 300, 8],
      ["（一）城关镇", null, null, null],
      ["小计", null, 300, 8],
      ["西湖学校", null, 200, 6],
      ["二、初中", null, null, null],
      ["南山学校", null, 400, 10],
    );
    expect(
      reading.schools.map(({ type, parts }) => [type, parts.map(({ stage, membership }) => [stage, membership])]),
    ).toEqual([
      ["primarySchool", [["primary", "counted"]]],
      ["primarySchool", [["primary", "counted"]]],
      ["juniorSchool", [["junior", "counted"]]],
    ]);
    expect(codesOf(reading)).toEqual(["stageByPlace", "stageByPlace"]);
  });

  test("leaves the membership of a small 小学 open, which may be a 教学点", () => {
    const reading = blocks(["一、小学", null, null, null], ["东沟", null, 30, 2]);
    expect(onlySchool(reading).parts.map(({ membership }) => membership)).toEqual(["unknown"]);
  });

  test("does not decide the type of a school whose name tells of several stages", () => {
    expect(onlySchool(blocks(["一、小学", null, null, null], ["东沟九年一贯制学校", null, 300, 8])).type).toBeNull();
  });

  test("gives a 一贯制 school that stands under both a part in each", () => {
    const reading = blocks(
      ["一、小学", null, null, null],
      ["东沟学校", "九年一贯制学校", 600, 20],
      ["二、初中", null, null, null],
      ["东沟学校", "九年一贯制学校", 300, 10],
    );
    const school = onlySchool(reading);
    expect([studentsOf(school, "primary"), studentsOf(school, "junior")]).toEqual([
      [600, 600],
      [300, 300],
    ]);
    expect(amountOf(school, "junior", "R7")).toEqual([10, 10]);
  });

  test("asks about a 一贯制 school that stands under one only: its part, or the whole school", () => {
    const reading = blocks(["一、小学", null, null, null], ["东沟学校", "九年一贯制学校", 900, 30]);
    const school = onlySchool(reading);
    expect(codesOf(reading)).toContain("stageOfPlaceUnclear");
    expect(studentsOf(school, "primary")).toEqual([0, 900]);
    expect(school.parts.map(({ membership }) => membership)).toEqual(["unknown", "unknown"]);
  });

  test("is nothing to a row whose type tells the stage", () => {
    const reading = blocks(["一、小学", null, null, null], ["东沟中学", "初级中学", 300, 8]);
    expect(onlySchool(reading).parts.map(({ stage }) => stage)).toEqual(["junior"]);
    expect(codesOf(reading)).toEqual([]);
  });
});

describe("who is not of this county's schools", () => {
  test("幼儿园 and their kin are left out in every table, with one information (D3)", () => {
    const reading = read(
      recognisedTable(
        "名单",
        ["schools"],
        ["name", "type", "students"],
        [
          ["东沟小学", "小学", 300],
          ["花朵幼儿园", "幼儿园", 200],
          ["示例县青少年活动中心", "青少年活动中心", null],
          ["蓓蕾幼儿园", null, 100],
        ],
      ),
      recognisedTable(
        "经费",
        ["funds"],
        ["name", "operatingFundsBudget:万元"],
        [
          ["东沟小学", 20],
          ["花朵幼儿园", 10],
          ["苗苗幼儿园", 10],
        ],
      ),
    );
    expect(names(reading)).toEqual(["东沟小学"]);
    expect(reading.findings).toMatchObject([
      { code: "otherInstitutions", rank: "info", params: { institutions: 4, kinds: ["幼儿园3", "青少年活动中心1"] } },
    ]);
    expect(reading.doubts).toEqual([]);
  });

  test("a 幼儿园 with pupils under 小学在校生数 stays, as a question", () => {
    const reading = readList(["name", "type", "studentsPrimary"], [["东沟小学", "幼儿园", 300]]);
    expect(onlySchool(reading).type).toBeNull();
    expect(codesOf(reading)).toContain("typeNotUnderstood");
  });

  const columns = ["name", "countyUnit", "type", "students"];
  const rows = [
    ["第一小学", "甲县", "小学", 800],
    ["第二小学", "甲县", "小学", 600],
    ["城关小学", "乙县", "小学", 500],
  ] as const;

  test("rows of another county-level unit are out, named with their number, until confirmed (D32)", () => {
    const reading = readList(columns, rows);
    expect(names(reading)).toEqual(["第一小学", "第二小学"]);
    expect(reading.county).toBe("甲县");
    expect(reading.findings).toMatchObject([{ code: "otherCountyRows", params: { county: "乙县", rows: 1 } }]);
    expect(reading.doubts.map(({ items }) => items)).toEqual(["county"]);
  });

  test("the county that the workbook names goes before the majority", () => {
    expect(names(readList(columns, rows, { county: "乙县" }))).toEqual(["城关小学"]);
  });

  test.each(["市本级", "示例经济开发区", "兵团", "省直", "不清楚", "市直属", "塔城地区"])(
    "%s stays in, as a question",
    (word) => {
      const reading = readList(columns, [...rows.slice(0, 2), ["城关小学", word, "小学", 500]]);
      expect(reading.schools).toHaveLength(3);
      expect(codesOf(reading)).toEqual(["countyUnclear"]);
      expect(reading.doubts.map(({ items }) => items)).toEqual(["county"]);
    },
  );

  test("所在地区划 decides where it is given", () => {
    const reading = readList(
      [...columns, "location"],
      [
        ["第一小学", "甲县", "小学", 800, "某省某市甲县"],
        ["第二小学", "市本级", "小学", 600, "甲县"],
        ["第三小学", "甲县", "小学", 500, "乙县"],
      ],
    );
    expect(names(reading)).toEqual(["第一小学", "第二小学"]);
    expect(codesOf(reading)).toEqual(["otherCountyRows"]);
  });

  test("no county of most rows takes none out", () => {
    const reading = readList(columns, [rows[0], rows[2]]);
    expect(reading.schools).toHaveLength(2);
    expect(codesOf(reading)).toEqual(["countyUnclear", "countyUnclear"]);
  });

  test("schools closed last year are out, named, until confirmed", () => {
    const reading = readList(
      ["name", "closedLastYear", "type", "students"],
      [
        ["第一小学", "否", "小学", 800],
        ["第二小学", "是", "小学", 600],
      ],
    );
    expect(names(reading)).toEqual(["第一小学"]);
    expect(reading.findings).toMatchObject([{ code: "closedSchools", params: { names: ["第二小学"], rows: 1 } }]);
    expect(reading.doubts.map(({ items }) => items)).toEqual(["county"]);
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

  test("a primary branch of a 九年一贯制 school adds to its primary pupils, and its rooms are split with the whole", () => {
    const reading = readList(columns, [
      ["东沟学校", "九年一贯制学校", "是", null, 300, 200, 8],
      ["西分校", "小学", "否", "东沟学校", 100, null, 2],
    ]);
    const school = onlySchool(reading);
    expect([studentsOf(school, "primary"), studentsOf(school, "junior")]).toEqual([
      [400, 400],
      [200, Infinity],
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
  const { keyOf } = readSchools([ROSTER], { isIndoorDeducted: false, county: "示例县" });
  expect([keyOf("示例县第一小学"), keyOf("第一小学"), keyOf("2165000002"), keyOf("第九小学")]).toEqual([
    "2165000001",
    "2165000001",
    "2165000002",
    null,
  ]);
});
