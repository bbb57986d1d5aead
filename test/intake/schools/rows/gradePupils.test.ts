import { gradeColumns, pupilsOfGrades } from "../../../../src/intake/schools/rows/gradePupils";
import type { RecognisedColumn } from "../../../../src/intake/recognition/recognisedTable";
import { cellOf, type CellContent } from "../../../fixtures/tables";

const columnsOf = (headings: readonly string[], known: Readonly<Record<string, string>> = {}): RecognisedColumn[] =>
  headings.map((heading, column) => ({ column, heading, identifier: known[heading] ?? null, unit: null }));

test.each([
  ["the grades of an export", ["在校生数 计", "在校生数 一年级 计", "在校生数>二年级"], true, [1, 2]],
  ["a list typed by hand", ["在校生数 一年级"], false, []],
  [
    "a grade that stands twice, one of them of something else",
    ["在校生数 一年级", "在校生数 二年级", "在校生数 一年级"],
    true,
    [],
  ],
  ["a grade below something else", ["招生数 一年级", "在校生数 二年级"], true, [1]],
  ["a grade alone", ["一年级", "在校生数 二年级"], true, [1]],
])("pupils by grade: %s", (_, headings, isExport, columns) => {
  expect(gradeColumns({ isExport, columns: columnsOf(headings) })).toEqual(columns);
});

test("a column that is a figure of its own is none of the grades", () => {
  const columns = columnsOf(["在校生数 一年级", "在校生数 二年级"], { "在校生数 一年级": "students" });
  expect(gradeColumns({ isExport: true, columns })).toEqual([1]);
});

test.each<[string, CellContent[], number | null]>([
  ["numbers, and numbers typed as text", [40, "35", null], 75],
  ["signs for none", [40, "-", "*"], 40],
  ["nothing but signs", ["-", null], null],
  ["what is no number", [40, "约30", 20], null],
])("the pupils of all grades: %s", (_, row, sum) => {
  expect(pupilsOfGrades(row.map(cellOf), [0, 1, 2])).toBe(sum);
});
