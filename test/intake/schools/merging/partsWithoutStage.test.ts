import { VOCABULARY } from "../../../fixtures/readDataset";
import { readSchools } from "../../../../src/intake/schools/readSchools";
import type { RecognisedTable } from "../../../../src/intake/recognition/recognisedTable";
import { compulsoryStudents } from "../../../../src/evaluate/items/schools/schoolScope";
import { amountOf, codesOf, onlySchool, partOf, readList } from "../../../fixtures/readSchoolTables";
import { recognisedTable, type CellContent } from "../../../fixtures/tables";

const read = (...tables: RecognisedTable[]) => readSchools(tables, { vocabulary: VOCABULARY, isIndoorDeducted: false });
/** The second column is one whose heading nobody could read. */
const COLUMNS = ["name", "", "type", "students", "classes", "multimediaClassrooms"];

const rowsOf = (type: string, ...rows: CellContent[][]) =>
  rows.map((row) => ["学校甲", row[0] ?? null, type, ...row.slice(1)]);
const boundsOf = (figure: { readonly low: number; readonly high: number } | undefined) => [figure?.low, figure?.high];

describe("rows of one school whose stage no column tells (D1, D23)", () => {
  test.each([
    ["九年一贯制学校", "小学", "初中", [109, 2520]],
    ["九年一贯制学校", null, null, [109, 2520]],
    ["十二年一贯制学校", null, null, [0, 2520]],
    ["完全中学", "初中", "高中", [0, 2520]],
    ["小学", "小学", "初中", [0, 2520]],
  ] as const)("%s, %s beside %s: from the least to the sum", (type, one, other, students) => {
    const reading = readList(COLUMNS, rowsOf(type, [one, 109, 5, 2], [other, 2411, 90, 60]));
    const school = onlySchool(reading);
    expect(boundsOf(compulsoryStudents(school))).toEqual(students);
    expect(boundsOf(school.figures.students)).toEqual([109, 2520]);
    expect(boundsOf(school.figures.classes)).toEqual([5, 95]);
    for (const { stage } of school.parts) expect(amountOf(school, stage, "R7")).toEqual([0, 62]);
    expect(codesOf(reading)).toContain("rowsMayBeParts");
    expect(codesOf(reading)).not.toContain("rowsDiffer");
  });

  test("two parts that are equal in every figure are told apart by the words of the lost column", () => {
    const parts = onlySchool(readList(COLUMNS, rowsOf("九年一贯制学校", ["小学", 300, 12, 8], ["初中", 300, 12, 8])));
    expect(boundsOf(parts.figures.classes)).toEqual([12, 24]);
    const repeated = readList(COLUMNS, rowsOf("九年一贯制学校", [null, 300, 12, 8], [null, 300, 12, 8]));
    expect(boundsOf(onlySchool(repeated).figures.classes)).toEqual([12, 12]);
    expect(codesOf(repeated)).toContain("rowRepeated");
  });

  test("a school of one stage is repeated, not divided", () => {
    const reading = readList(COLUMNS, rowsOf("小学", [null, 1200, 30, 40], [null, 1200, 30, 41]));
    expect(boundsOf(compulsoryStudents(onlySchool(reading)))).toEqual([1200, 1200]);
    expect(amountOf(onlySchool(reading), "primary", "R7")).toEqual([40, 41]);
    expect(codesOf(reading)).toContain("rowsDiffer");
  });

  test("a row beside one whose name tells the stage may be the other part", () => {
    const reading = readList(COLUMNS, [
      ["学校甲小学部", null, "九年一贯制学校", 109, 5, 2],
      ["学校甲", null, "九年一贯制学校", 2411, 90, 60],
    ]);
    expect(boundsOf(compulsoryStudents(onlySchool(reading)))).toEqual([2411, 2520]);
    expect(boundsOf(onlySchool(reading).figures.classes)).toEqual([90, 95]);
  });

  test("rows that each fill the pupils of another stage are parts; the funds of a narrow table are bounded alike", () => {
    const list = recognisedTable(
      "学校",
      ["schools"],
      ["name", "type", "studentsPrimary", "studentsJunior", "musicRooms"],
      [
        ["学校甲", "九年一贯制学校", 60, null, 1],
        ["学校甲", "九年一贯制学校", null, 30, 2],
      ],
    );
    const funds = recognisedTable(
      "经费",
      ["funds"],
      ["name", "operatingFundsAllocated:万元"],
      [
        ["学校甲", 6],
        ["学校甲", 5],
      ],
    );
    const { figures, parts } = onlySchool(read(list, funds));
    expect(boundsOf(figures.musicRooms)).toEqual([1, 3]);
    expect(boundsOf(figures.operatingFundsAllocated)).toEqual([50_000, 110_000]);
    expect(parts.map(({ students }) => boundsOf(students))).toEqual([
      [60, 60],
      [30, 30],
    ]);
  });

  test("campuses are added as before, each with its own parts open", () => {
    const reading = readList(
      ["code", ...COLUMNS],
      [
        ["2165000001", "学校甲", null, "九年一贯制学校", 300, 8, 5],
        ["2165000001", "学校甲东校区", null, "九年一贯制学校", 200, 6, 4],
      ],
    );
    expect(codesOf(reading)).toContain("campusesAdded");
    expect(boundsOf(onlySchool(reading).figures.students)).toEqual([500, 500]);
  });

  test("where the type is lost too, either stage may have all of them", () => {
    const reading = readList(
      ["name", "", "students", "multimediaClassrooms"],
      [
        ["学校甲", "小学", 109, 2],
        ["学校甲", "初中", 2411, 60],
      ],
    );
    const school = onlySchool(reading);
    expect(boundsOf(partOf(school, "primary").students)).toEqual([0, 2520]);
    expect(amountOf(school, "junior", "R7")).toEqual([0, 62]);
  });
});
