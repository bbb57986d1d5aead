import { VOCABULARY } from "../../../fixtures/readDataset";
import { knownValue } from "../../../../src/model/figures/figure";
import { marginOfColumn, unrounded } from "../../../../src/intake/schools/parts/statedRatios";
import { readSchools } from "../../../../src/intake/schools/readSchools";
import { recognisedTable, tableOf, type CellContent } from "../../../fixtures/tables";
import { figureOf } from "../../../fixtures/dataset";

test.each<[string, readonly CellContent[], number]>([
  ["two decimals somewhere in the column", [5.2, 4.71, 6], 0.005],
  ["whole numbers", [5, 4, null], 0.5],
  ["text is as typed: 4.20 has two", ["4.20", "5"], 0.005],
  ["a number that nobody rounded", [5.123456789012345], 0.5e-12],
  ["words say nothing of decimals", ["约5.25人", 5.1], 0.05],
  ["small ones in scientific notation", [1.5e-7], 0.5e-8],
  ["no number at all", [null], 0.5],
])("half a place of %s", (_, column, margin) => {
  const table = tableOf(
    "表",
    ["比值"],
    column.map((one) => [one]),
  );
  expect(marginOfColumn(table, 0, { from: 1, to: column.length + 1 }, "number", null)).toBeCloseTo(margin, 15);
});

test("what is unrounded lies half a place to either side, and never below nothing", () => {
  expect(unrounded(figureOf(4.2), 0.05)).toMatchObject({ low: expect.closeTo(4.15, 12) as number, high: 4.25 });
  expect(unrounded(figureOf(0.2), 0.5)).toMatchObject({ low: 0, high: 0.7 });
  expect(unrounded(figureOf(null), 0.5)).toMatchObject({ low: 0, high: Infinity });
});

const COLUMNS = ["name", "type", "students", "backboneTeachers", "statedRatioR2"];

function partOf(students: CellContent, amount: CellContent, ratio: CellContent) {
  const table = recognisedTable("学校", ["schools"], COLUMNS, [["东溪小学", "小学", students, amount, ratio]]);
  return readSchools([table], { vocabulary: VOCABULARY, isIndoorDeducted: false }).schools[0]?.parts[0];
}

test.each<[string, CellContent, CellContent, CellContent, boolean | undefined, number | null]>([
  ["a blank amount is taken from the ratio", 500, null, 1.25, true, null],
  ["an amount that is there stays", 500, 6, 1.25, false, 6],
  ["an amount of 0 is an amount", 500, 0, 1.25, false, 0],
  ["words where an amount should be are not replaced", 500, "待核实", 1.25, false, null],
  ["without pupils no amount follows", null, null, 1.25, false, null],
  ["a blank ratio gives nothing", 500, null, null, undefined, null],
])("%s", (_, students, amount, ratio, isJudged, known) => {
  const part = partOf(students, amount, ratio);
  expect(part?.statedRatios.R2?.isJudged).toBe(isJudged);
  expect(knownValue(part?.amounts.R2)).toBe(known);
  if (isJudged === true) expect(part?.amounts.R2?.low).toBeCloseTo(((1.25 - 0.005) * 500) / 100, 9);
});
