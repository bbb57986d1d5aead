import { readDataset, VOCABULARY } from "../fixtures/readDataset";
import { readRecord } from "../../src/intake/readRecord";
import { knownValue } from "../../src/model/figures/figure";
import type { Finding } from "../../src/model/findings/finding";
import { RECORD_END_KEY, RECORD_HEADINGS_KEY, RECORD_TABLE } from "../../src/model/sheets/recordTable";
import type { OwnSheet } from "../../src/model/sheets/sheetPlan";
import { cellOf, codesOf, type Entry } from "./tables";

const HEADINGS = [...RECORD_TABLE.headings];

function sheetOf(rows: readonly (readonly Entry[])[]): OwnSheet {
  return { id: "balance", name: "UEI 校际均衡", cells: rows.map((row) => row.map(cellOf)) };
}

function read(rows: readonly (readonly Entry[])[]) {
  const findings: Finding[] = [];
  const record = readRecord([sheetOf(rows)], (found) => void findings.push(found), VOCABULARY);
  return {
    findings,
    rows: record.map(({ year, stage, indicator, coefficientOfVariation: coefficient, mean, cell }) => [
      year,
      stage,
      indicator,
      coefficient && knownValue(coefficient),
      mean && knownValue(mean),
      cell.row,
    ]),
  };
}

test("the record is found by its headings, and ends before our next own row", () => {
  const { rows } = read([
    ["校际均衡"],
    ["学段", "指标", "差异系数"],
    ["小学", "R1", 0.4],
    [],
    HEADINGS,
    [2024, "骨干教师", "小学", 0.45, 1.2, "人"],
    [2024, "综合差异系数", "初中", 0.2, null, null],
    [],
    [null, null, null, null, null, null, null, RECORD_END_KEY],
    [2020, "骨干教师", "小学", 0.9, 1, "人"],
  ]);
  expect(rows).toEqual([
    ["2024", "primary", "R2", 0.45, 1.2, 5],
    ["2024", "junior", "composite", 0.2, undefined, 6],
  ]);
});

test("a column that people inserted, rows in any order and a renamed heading that still says the same harm nothing", () => {
  const { rows } = read([
    ["年份", "备注", "指标", "学段", "差异系数", "平均值", "单位", RECORD_HEADINGS_KEY],
    ["2023—2024学年", "旧口径", "R6", "初中", 0.3, 0.35, "万元"],
    [2022, null, "R6", "初中", 0.35, 3100, "元"],
  ]);
  expect(rows).toEqual([
    ["2023", "junior", "R6", 0.3, 3500, 1],
    ["2022", "junior", "R6", 0.35, 3100, 2],
  ]);
});

test("a row that people garbled is said, and a sheet without the section has no record", () => {
  const { rows, findings } = read([
    HEADINGS,
    [2024, "骨干教师", "小学", "约0.4", null, "人"],
    ["前年", "骨干教师", "小学", 0.4, null, "人"],
  ]);
  expect(rows).toEqual([["2024", "primary", "R2", null, undefined, 1]]);
  expect(codesOf(findings)).toEqual(["notUnderstood", "historyNotUnderstood"]);
  expect(read([["校际均衡"], ["学段", "指标", "差异系数"], ["小学", "R1", 0.4]]).rows).toEqual([]);
});

test("it is read into the dataset apart from the bureau's own tables, and from no other sheet of ours", () => {
  const rows = [HEADINGS, [2024, "骨干教师", "小学", 0.45, 1.2, "人"]];
  const own = (sheet: OwnSheet) => readDataset({ tables: [], plainRanges: [], ownSheets: [sheet] });
  expect(own(sheetOf(rows))).toMatchObject({ history: [], record: [{ year: "2024", indicator: "R2" }], readings: [] });
  expect(own({ ...sheetOf(rows), id: "overview" }).record).toEqual([]);
});
