import { amountOf, codesOf, onlySchool, readList, studentsOf } from "../../../fixtures/readSchoolTables";

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

describe("the stage in the column 学段 of a list without 学校类型", () => {
  const staged = (...rows: readonly (readonly (string | number | null)[])[]) =>
    readList(["stage", "name", "studentsPrimary", "studentsJunior", "multimediaClassrooms"], rows);

  test("makes each row a school of that stage, and asks for no type", () => {
    const reading = staged(["小学", "东沟小学", 300, null, 8], ["初中", "南山学校", null, 400, 10]);
    expect(reading.schools.map(({ type, parts }) => [type, parts.map(({ stage }) => stage)])).toEqual([
      ["primarySchool", ["primary"]],
      ["juniorSchool", ["junior"]],
    ]);
    expect(codesOf(reading)).toEqual([]);
  });

  test("decides no type where the rows or the name of a school tell of two", () => {
    const two = staged(["小学", "东沟学校", 300, null, 8], ["初中", "东沟学校", null, 200, 6]);
    expect(onlySchool(two).type).toBeNull();
    expect(onlySchool(staged(["小学", "东沟九年一贯制学校", 300, null, 8])).type).toBeNull();
  });
});
