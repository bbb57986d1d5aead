import { VOCABULARY } from "../../fixtures/readDataset";
import { readSchools } from "../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../src/intake/recognition/recognisedTable";
import { amountOf, codesOf, onlySchool, readList, studentsOf } from "../../fixtures/readSchoolTables";
import { recognisedTable } from "../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });
const names = (reading: ReturnType<typeof read>) => reading.schools.map((school) => school.name);

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
