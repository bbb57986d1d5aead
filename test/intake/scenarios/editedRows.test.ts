import type { ReadScenarioRow, Scenario } from "../../../src/model/scenario";
import { scenariosOfRows } from "../../../src/intake/scenarios/scenarios";
import { cellOf } from "../../fixtures/writtenSheet";
import { afterEdit, readRows, rowOf } from "./scenarioBook";

const CELL = { sheet: "学校", table: "学校表", row: 1, column: 2 };
const made: Scenario = {
  name: "扩建",
  unread: [],
  cells: [{ cell: CELL, value: cellOf(450) }],
  limits: [
    {
      item: "R6",
      stage: "primary",
      kind: "standard",
      value: 3000,
      cell: { sheet: "", table: null, row: 0, column: 0 },
    },
  ],
};

const words = (rows: readonly ReadScenarioRow[]): unknown[] =>
  rows.map(({ name, label, change }) => [
    name,
    label,
    change === null ? null : "item" in change ? change.value : change.value.value,
  ]);

test("a scenario that is kept reads back as it was made", () => {
  const [read] = scenariosOfRows(afterEdit([], { type: "keep", scenario: made }));
  expect(read).toMatchObject({ ...made, limits: [{ item: "R6", stage: "primary", kind: "standard", value: 3000 }] });
});

test("kept again, rows of the same cell stay with what people wrote beside them; others go, new ones follow", () => {
  const beside = new Map([[0, cellOf("已报局长")]]);
  const rows = readRows([
    { ...rowOf("扩建", "学校", "C2", null, null, 400), beside },
    rowOf("扩建", "学校", "D2", null, null, 95),
    rowOf("其他", "学校", "D3", null, null, 130),
  ]);
  const again = afterEdit(rows, { type: "keep", scenario: made });
  expect(words(again)).toEqual([
    ["扩建", "甲小学 小学在校生数", 450],
    ["扩建", "生均教学仪器设备值 小学 标准", 3000],
    ["其他", "乙小学 教学仪器设备值（万元）", 130],
  ]);
  expect(again[0]?.row.beside).toBe(beside);
});

test("rows that the pane could not read are not lost by keeping the scenario", () => {
  const rows = readRows([rowOf("扩建", "没有", "C2", null, null, 1)]);
  expect(afterEdit(rows, { type: "keep", scenario: made }).map(({ problem }) => problem?.code ?? null)).toEqual([
    "scenarioCellUnknown",
    null,
    null,
  ]);
});

test("a deleted scenario takes all its rows along and no others", () => {
  const rows = readRows([
    rowOf("扩建", "没有", "C2", null, null, 1),
    rowOf("其他", "学校", "C2", null, null, 1),
    rowOf(null, "学校", "C2", null, null, 1),
  ]);
  expect(afterEdit(rows, { type: "delete", name: "扩建" }).map(({ name }) => name)).toEqual(["其他", ""]);
});
