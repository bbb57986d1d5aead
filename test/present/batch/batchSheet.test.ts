import type { PlannedCell } from "../../../src/model/sheets/sheetPlan";
import { batchSheet, type BatchEntry } from "../../../src/present/batch/batchSheet";
import { countySummary } from "../../../src/present/batch/countySummary";
import { evaluate } from "../../fixtures/evaluate";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf } from "../../fixtures/dataset";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

const STAMP = { evaluatedAt: "2026-11-23 09:30", version: "0.1.0" };

let entries: BatchEntry[];
beforeAll(async () => {
  const summary = countySummary(await sampleEvaluation());
  entries = [
    { file: "甲县.xlsx", summary, problem: null },
    { file: "乙县.xlsx", summary: null, problem: "“乙县.xlsx”：文件已损坏。" },
    { file: "丙县.xlsx", summary: countySummary(evaluate(datasetOf({}))), problem: null },
    { file: "丁县.xlsx", summary, problem: "磁盘空间不足。" },
  ];
});

/** The cells of a file's row by their headings. */
function rowOf(file: string): Record<string, PlannedCell> {
  const { rows } = batchSheet(entries, zhCN, STAMP);
  const headings = rows[4]?.cells ?? [];
  const row = rows.find(({ cells }) => cells[0]?.value === file)?.cells ?? [];
  return Object.fromEntries(row.map((cell, at) => [String(headings[at]?.value), cell]));
}

test("a county's verdict, counts, coefficients and what is not met", () => {
  const row = rowOf("甲县.xlsx");
  expect(Object.fromEntries(Object.entries(row).map(([heading, { value }]) => [heading, value]))).toMatchObject({
    "县（市、区）": "示例县",
    学年: "2025",
    测算结论: "▲ 未达标",
    达标项数: 23,
    其中依据自评材料: 14,
    未达标项数: 6,
    数据不全项数: 2,
    "待国家（省级）监测/调查项数": 2,
    不适用项数: 0,
    "综合未达标小学（部）数": 2,
    "综合未达标初中（部）数": 1,
    超限差异系数个数: 0,
    说明: null,
    未达标指标: "学校综合评估达标情况、音乐、美术专用教室、学校规模、班额、残疾儿童少年入学率、教师培训经费",
  });
  expect([row["测算结论"]?.style.tone, row["小学综合差异系数"]?.style.format]).toEqual(["unmet", "decimal3"]);
});

test("a workbook that was not read has the reason and no number, one that was not written has both", () => {
  const unread = rowOf("乙县.xlsx");
  expect([unread["测算结论"]?.value, unread["说明"]?.value]).toEqual(["未能测算", "“乙县.xlsx”：文件已损坏。"]);
  expect(Object.values(unread).filter(({ value }) => typeof value === "number")).toEqual([]);
  expect(rowOf("丁县.xlsx")["说明"]?.value).toBe("已测算，结果没有写出：磁盘空间不足。");
  expect(rowOf("丙县.xlsx")["说明"]?.value).toBe("没有识别出可用的表");
});

test("the rows are a table with every heading, as wide as the sheet, in both languages", () => {
  for (const strings of [zhCN, en]) {
    const { rows, tables, columns } = batchSheet(entries, strings, STAMP);
    const [table] = tables;
    expect([table?.fromRow, table?.toRow]).toEqual([4, 4 + entries.length]);
    expect(rows.slice(4).map(({ cells }) => cells.length)).toEqual(rows.slice(4).map(() => columns.length));
    expect(rows[4]?.cells.map(({ value }) => value)).toEqual(table?.headings);
    expect(new Set(table?.headings).size).toBe(columns.length);
    expect(
      rows
        .slice(0, 4)
        .map(({ cells }) => cells[0]?.value)
        .join(""),
    ).toContain(strings.sheets.common.notice);
  }
});
