import { VOCABULARY } from "../../fixtures/readDataset";
import { readSchools } from "../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../src/intake/recognition/recognisedTable";
import { amountOf, codesOf, onlySchool, readList, studentsOf } from "../../fixtures/readSchoolTables";
import { recognisedTable } from "../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });

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
    expect(codesOf(read(twins, staff(null)))).toEqual(["nameOfSeveral"]);
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
    readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false, county });

  test("the county's own name is one, with city and province above it", () => {
    const reading = of("某某县", list, staff(["某某县红旗第九小学", 12], ["某市某某县光明小学", 13]));
    expect(reading.schools.map((school) => amountOf(school, "primary", "R2")[0])).toEqual([12, 13]);
    expect(codesOf(reading)).toEqual(["joinedByShortName", "joinedByShortName"]);
  });

  test("is taken off beside a remark behind the name", () => {
    const reading = of("某某县", list, staff(["某某县光明小学（民办）", 13]));
    expect(codesOf(reading)).toEqual(["joinedByShortName"]);
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

describe("a number or a kind of school that is written in two ways (D23)", () => {
  const of = (...tables: RecognisedTable[]) =>
    readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false, county: "某某县" });
  const roster = (...names: string[]) =>
    recognisedTable(
      "学校",
      ["schools"],
      ["name", "type", "students"],
      names.map((name) => [name, "小学", 300]),
    );
  const staff = (name: string) => recognisedTable("师资", ["schools"], ["name", "backboneTeachers"], [[name, 12]]);

  test.each([
    ["第1小学", ["第一小学", "第二小学"], "第一小学"],
    ["第十二小学", ["第12小学", "第2小学"], "第12小学"],
    ["实验3小", ["实验第三小学", "第三小学"], "实验第三小学"],
    ["一小", ["第一小学", "城关小学"], "第一小学"],
    ["某某县城关完小", ["城关小学", "第一小学"], "城关小学"],
    ["第1中学", ["第一初级中学", "第一中学"], null],
    ["第3小学", ["第一小学", "第二小学"], null],
  ])("%s beside %j is proposed as %s and never joined", (name, listed, proposal) => {
    const reading = of(roster(...listed), staff(name));
    expect(reading.findings.find(({ code }) => code === "joinsNoSchool")?.params).toMatchObject({ proposal });
    expect(reading.schools).toHaveLength(listed.length + 1);
  });

  test("two lists of schools that write it in two ways are said, and no verdict over all schools is met", () => {
    const second = recognisedTable("类型", ["schools"], ["name", "type"], [["第1小学", "小学"]]);
    const reading = of(roster("第一小学", "第二小学"), second);
    expect(codesOf(reading)).toContain("namesAlike");
    expect(reading.doubts.map(({ because }) => because.code)).toContain("namesAlike");
    expect(codesOf(of(roster("第一小学", "第1小学")))).not.toContain("namesAlike");
  });
});

describe("a remark behind a name (D23)", () => {
  const list = (...names: string[]) =>
    recognisedTable(
      "名单",
      ["schools"],
      ["name", "type", "studentsPrimary"],
      names.map((name) => [name, "小学", 600]),
    );
  const staff = recognisedTable("师资", ["schools"], ["name", "backboneTeachers"], [["东溪小学①", 7]]);

  test("joins the school of the list, with an information", () => {
    const reading = read(list("东溪小学", "西岭小学"), staff);
    expect(reading.schools.map((school) => amountOf(school, "primary", "R2"))).toEqual([
      [7, 7],
      [0, Infinity],
    ]);
    expect(codesOf(reading)).toEqual(["joinedByShortName"]);
  });

  test("tells two schools apart where one list has both", () => {
    const reading = read(list("东溪小学", "东溪小学①"), staff);
    expect(reading.schools.map((school) => amountOf(school, "primary", "R2")[0])).toEqual([0, 7]);
  });
});
