import { readDataset } from "../../fixtures/readDataset";
import { judgeKeptScenarios } from "../../../src/app/judgeScenarios";
import { evaluate } from "../../fixtures/evaluate";
import { NO_MAPPING } from "../../../src/intake/settings/corrections";
import type { KeptScenarios, Scenario, ScenarioEdit } from "../../../src/model/scenario";
import type { OwnSheet, SheetPlan } from "../../../src/model/sheets/sheetPlan";
import { compliancePlan } from "../../../src/plan/compliancePlan";
import { keptEntries } from "../../../src/present/kept/keptEntries";
import { madePlans } from "../../fixtures/awaitedSheets";
import { scenariosToJson } from "../../../src/present/scenario/scenariosToJson";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { zhCN } from "../../../src/strings/zh-CN";
import { planned } from "../../fixtures/planned";
import { wideName, wideTable } from "../../fixtures/wideSchools";
import { tableOf } from "../../fixtures/tables";
import { cellOf, rowOf, writtenSheet } from "../../fixtures/writtenSheet";

const school = (students: number, equipment: number) => ({
  primary: students,
  junior: 0,
  byStage: { primary: [60, 20, 15], junior: [0, 0, 0] } as const,
  whole: [9000, 15000, equipment, 40] as const,
});
const TABLES = [
  wideTable([school(1000, 2_500_000), school(900, 1_500_000), school(1100, 2_600_000)]),
  tableOf("县级", ["指标", "数值", "单位"], [["小学在校生数", 3000, "人"]]),
];

interface Round {
  readonly plan: SheetPlan | undefined;
  readonly others: readonly SheetPlan[];
  readonly kept: KeptScenarios;
}

/** One evaluation after another: what the sheet held before, edits, and the sheet written anew. */
function round(before: readonly OwnSheet[], edits: readonly ScenarioEdit[] = [], strings: Strings = zhCN): Round {
  const contents = { tables: TABLES, plainRanges: [], ownSheets: before };
  const evaluation = evaluate(readDataset(contents));
  const kept = judgeKeptScenarios(contents, NO_MAPPING, evaluation, edits);
  const plans = madePlans(
    { evaluation, plan: compliancePlan(evaluation) },
    keptEntries(before),
    strings,
    { evaluatedAt: "", version: "" },
    kept,
  );
  return {
    kept,
    plan: plans.find(({ id }) => id === "scenarios"),
    others: plans.filter(({ id }) => id !== "scenarios"),
  };
}

function planOf({ plan }: Round): SheetPlan {
  if (plan === undefined) throw new Error("no sheet of scenarios");
  return plan;
}

const EQUIPMENT = { sheet: "学校", table: "学校", row: 2 + 1, column: 13 };
const PUPILS = { ...EQUIPMENT, column: 3 };
const made: Scenario = {
  name: "补设备",
  unread: [],
  cells: [
    { cell: EQUIPMENT, value: cellOf(2_000_000) },
    { cell: PUPILS, value: cellOf(950) },
  ],
  limits: [
    {
      item: "R6",
      stage: "primary",
      kind: "standard",
      value: 2100,
      cell: { sheet: "", table: null, row: 0, column: 0 },
    },
  ],
};
const first = planOf(round([], [{ type: "keep", scenario: made }]));

const words = (plan: SheetPlan, key: string): unknown[] =>
  rowOf(plan, key)
    .cells.slice(0, 7)
    .map(({ value }) => value);

test("without scenarios there is no sheet, and with them every other sheet is the same", () => {
  const without = round([]);
  expect(without.plan).toBeUndefined();
  expect(round([writtenSheet(first)]).others).toEqual(without.others);
});

test("the scenario stands beside the data as they are", () => {
  expect(words(first, "UEI-KEY").slice(0, 3)).toEqual(["对比内容", "现状", "补设备"]);
  expect(words(first, "@verdict").slice(1, 3)).toEqual(["▲ 未达标", "? 数据不全，暂不能判定"]);
  expect(words(first, "@partsUnmet").slice(1, 3)).toEqual([1, 0]);
  expect(words(first, "@item:R-schools").slice(0, 3)).toEqual([
    "资源配置 学校综合评估 学校综合评估达标情况",
    "▲ 未达标",
    "✔ 达标",
  ]);
  expect(rowOf(first, "@item:R-schools").cells[2]?.style.tone).toBe("met");
  expect(words(first, "@cv:primary:R6").slice(0, 3)).toEqual([
    "小学 6. 教学仪器设备值",
    expect.stringMatching(/^✔ 0\.\d{3}（0\.50）$/),
    expect.stringMatching(/^✔ 0\.\d{3}（0\.50）$/),
  ]);
  expect(words(first, "@short:R6").slice(0, 3)).toEqual(["教学仪器设备值（元）", 300_000, 0]);
  expect(first.rows.map(({ cells }) => String(cells[0]?.value)).join()).toMatch(
    /试算方案，不改变测算结论.*不作为认定结论|不作为认定结论.*试算方案，不改变测算结论/,
  );
});

test("what no longer fits is counted and listed with its cell", () => {
  expect(words(first, "@newFindings").slice(1, 3)).toEqual([0, 1]);
  expect(rowOf(first, "@misfit:1:1").cells[1]).toMatchObject({
    value: "县级!B2",
    link: { sheet: "县级", row: 1, column: 1 },
  });
});

test("each change stands in a native table with its cell, contents and original", () => {
  expect(first.tables).toMatchObject([
    { name: "UEI_changes", headings: ["方案", "工作表", "单元格", "内容", "原值", "试算值", "说明"] },
  ]);
  expect(words(first, "changes:1")).toEqual([
    "补设备",
    "学校",
    "N4",
    `${wideName(1)} 教学仪器设备值（元）`,
    1_500_000,
    2_000_000,
    null,
  ]);
  expect(rowOf(first, "changes:1").cells[2]?.link).toMatchObject(EQUIPMENT);
  expect(words(first, "changes:3")).toEqual(["补设备", "标准", null, "生均教学仪器设备值 小学 标准", 2000, 2100, null]);
});

test("evaluated again, also in another language, everything is the same", () => {
  const second = round([writtenSheet(first)]);
  expect(planOf(second)).toEqual(first);
  const english = planOf(round([writtenSheet(first)], [], en));
  expect(words(english, "changes:3").slice(3, 6)).toEqual(["生均教学仪器设备值 小学 标准", 2000, 2100]);
  expect(planOf(round([writtenSheet(english)]))).toEqual({ ...first, name: first.name });
});

/** The sheet with a row typed into the table's first free row. */
function withTyped(plan: SheetPlan, cells: readonly (string | number | null)[]): OwnSheet {
  const sheet = writtenSheet(plan);
  const at = plan.rows.findIndex(({ key }) => key === "changes:4");
  return {
    ...sheet,
    cells: sheet.cells.map((row, r) =>
      r === at ? row.map((cell, c) => (cells[c] === undefined ? cell : cellOf(cells[c] ?? null))) : row,
    ),
  };
}

test("rows that people type are judged, and what cannot be read is said and keeps the scenario from being met", () => {
  const typed = round([withTyped(first, ["另一方案", "学校", "D3", null, null, 1200])]);
  expect(words(planOf(typed), "UEI-KEY").slice(2, 4)).toEqual(["补设备", "另一方案"]);
  expect(words(planOf(typed), "changes:4").slice(3, 6)).toEqual([`${wideName(0)} 小学在校生数`, 1000, 1200]);
  const wrong = planOf(round([withTyped(first, ["补设备", "学校", "D3", null, null, "很多"])]));
  expect(words(wrong, "@unread").slice(1, 3)).toEqual([0, 1]);
  expect(words(wrong, "@item:R-schools")[2]).toBe("? 数据不全，暂不能判定");
  expect(words(wrong, "changes:4").slice(5)).toEqual(["很多", expect.stringContaining("“很多”不是不小于0的数")]);
  expect(planOf(round([writtenSheet(wrong)]))).toEqual(wrong);
});

test("a laxer limit and one that is not stricter are said in their rows", () => {
  const remark = (value: number): unknown =>
    words(
      planOf(
        round(
          [],
          [{ type: "keep", scenario: { ...made, cells: [], limits: made.limits.map((one) => ({ ...one, value })) } }],
        ),
      ),
      "changes:1",
    )[6];
  expect(remark(1500)).toMatch(/比国家标准2000元宽，地方标准只能从严/);
  expect(remark(2000)).toBe("不严于现行标准，未采用");
});

test("the original stays as it was noted, and a change since is said at every evaluation", () => {
  const sheet = writtenSheet(first);
  const at = first.rows.findIndex(({ key }) => key === "changes:1");
  const noted = {
    ...sheet,
    cells: sheet.cells.map((row, r) => (r === at ? row.map((cell, c) => (c === 4 ? cellOf(1_400_000) : cell)) : row)),
  };
  const once = planOf(round([noted]));
  expect(words(once, "changes:1").slice(4)).toEqual([1_400_000, 2_000_000, "原值已变，现为 1500000"]);
  expect(planOf(round([writtenSheet(once)]))).toEqual(once);
});

test("what people write beside a row and below the table stays", () => {
  const sheet = writtenSheet(first);
  const at = first.rows.findIndex(({ key }) => key === "changes:2");
  const wide = first.columns.length;
  const cells = sheet.cells.map((row, r) => (r === at ? [...row, cellOf("已报局长")] : row));
  const plan = planOf(round([{ ...sheet, cells: [...cells, [cellOf("以上待定")]] }]));
  expect(rowOf(plan, "changes:2").cells[wide]?.value).toBe("已报局长");
  expect(plan.rows.at(-1)?.cells[0]?.value).toBe("以上待定");
  expect(plan.tables[0]?.toRow).toBe(first.tables[0]?.toRow);
});

test("once the last scenario is deleted, the sheet says that there is none", () => {
  const plan = planOf(round([writtenSheet(first)], [{ type: "delete", name: "补设备" }]));
  expect(words(plan, "@none")[0]).toMatch(/目前没有试算方案/);
  expect(plan.rows.filter(({ key }) => key?.startsWith("changes:") === true)).toHaveLength(3);
});

test("programs get the scenarios with what each changes", () => {
  const { kept } = round([writtenSheet(first)]);
  const evaluation = evaluate(readDataset({ tables: TABLES, plainRanges: [], ownSheets: [] }));
  expect(scenariosToJson(planned(evaluation), kept, zhCN)).toMatchObject([
    {
      name: "补设备",
      verdict: "undetermined",
      balance: expect.arrayContaining([expect.objectContaining({ stage: "primary", indicator: "R6" })]),
      changedItems: [{ id: "R-schools", before: "unmet", outcome: "met" }],
      changes: [
        { sheet: "学校", cell: "N4", original: 1_500_000, value: 2_000_000, problem: null },
        { cell: "D4", value: 950 },
        { sheet: null, cell: null, label: "生均教学仪器设备值 小学 标准", original: 2000, value: 2100 },
      ],
    },
  ]);
});
