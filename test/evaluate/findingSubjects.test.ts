import { readDataset } from "../fixtures/readDataset";
import { withSubjects } from "../../src/evaluate/findingSubjects";
import { finding } from "../../src/model/findings/finding";
import type { TableData } from "../../src/model/tables/table";
import { cellOf } from "../fixtures/writtenSheet";

function table(sheet: string, firstRow: number, rows: readonly (readonly (string | number | null)[])[]): TableData {
  return {
    sheet,
    name: `表_${sheet}`,
    firstRow,
    firstColumn: 1,
    headingRows: 1,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: rows.map((row) => row.map((value) => cellOf(value))),
  };
}

const SCHOOLS = table("学校", 3, [
  ["学校名称", "学校代码", "学校类型", "小学在校生数", "网络多媒体教室数"],
  ["甲小学", "2199010001", "小学", 300, 8],
  ["乙小学", null, "小学", 200, "2 8"],
]);
const FIGURES = table("县级", 0, [
  ["指标", "数值", "单位"],
  ["特殊教育学生数", "若干", "人"],
]);

const dataset = readDataset({ tables: [SCHOOLS, FIGURES], plainRanges: [], ownSheets: [] });
const about = (sheet: string, row: number, column: number) =>
  withSubjects(
    [finding("notUnderstood", "error", { text: "x" }, { sheet, table: `表_${sheet}`, row, column })],
    dataset,
  )[0]?.about;

test("a cell of a school's row is about that school and the column's field, by the school's identity", () => {
  expect(about("学校", 4, 5)).toEqual({ school: "2199010001", field: "multimediaClassrooms" });
  expect(about("学校", 5, 5)).toEqual({ school: "乙小学", field: "multimediaClassrooms" });
});

test("the cell that names a school is about the school, a heading about its column alone", () => {
  expect(about("学校", 4, 1)).toEqual({ school: "2199010001" });
  expect(about("学校", 3, 5)).toEqual({});
});

test("what is said of several schools is about none of them, whichever cell it leads to", () => {
  const where = { sheet: "学校", table: "表_学校", row: 4, column: 1 };
  const about = [1, 2].map(
    (schools) => withSubjects([finding("indoorSpaceNeeded", "warning", { schools }, where)], dataset)[0]?.about,
  );
  expect(about).toEqual([{ school: "2199010001" }, {}]);
});

test("a cell of the county's figures is about that figure", () => {
  expect(about("县级", 1, 2)).toEqual({ field: "specialEducationStudents" });
});

test("what a finding's own words name is taken too, and what its place said goes first", () => {
  const [named, said] = withSubjects(
    [
      finding("waysDiffer", "error", { school: "甲小学", indicator: "R7", first: 1, second: 2 }, null),
      finding("noStudents", "info", { school: "甲小学", stage: "primary" }, null, { stage: "junior" }),
    ],
    dataset,
  );
  expect(named?.about).toEqual({ item: "R7", school: "2199010001" });
  expect(said?.about).toEqual({ school: "2199010001", stage: "junior" });
});
