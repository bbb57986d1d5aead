import { ofIndicator } from "../../../src/model/ofIndicator";
import type { PlannedEvaluation } from "../../../src/model/plan";
import { placedCells, type FormTable } from "../../../src/present/forms/formTable";
import { planTables } from "../../../src/present/plan/planTables";
import { groupedNumber } from "../../../src/present/words/shownNumber";
import { evaluate } from "../../fixtures/evaluate";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { datasetOf } from "../../fixtures/dataset";
import { planned } from "../../fixtures/planned";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";
import { unevenCountyRows } from "../../fixtures/unevenCounty";
import { evaluateRows } from "../../fixtures/wideSchools";

const uneven = planned(evaluateRows(unevenCountyRows()));

function tableOf(id: FormTable["id"], of: PlannedEvaluation): FormTable {
  const found = planTables(of, zhCN).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

function values({ rows }: FormTable): unknown[][] {
  return rows.map((cells) => cells.map(({ value }) => value));
}

test("totals of every indicator, their cost, and what the columns mean", () => {
  const table = tableOf("shortfallTotals", uneven);
  const R2 = ofIndicator(uneven.plan.totals, "R2");
  expect(values(table)).toContainEqual([
    "骨干教师",
    "人",
    ...[R2.toStandard, R2.toFloor, R2.recommended, R2.cost].map(groupedNumber),
    "需培养、认定",
  ]);
  expect(values(table).at(-1)).toEqual(["以上资源配置预计费用合计", groupedNumber(uneven.plan.cost), null]);
  expect(table.notes).toHaveLength(2);
  expect(table.notes.join("")).not.toContain("责任人");
});

test("a line for each amount that is short, dark where it lies below 85 %", () => {
  const table = tableOf("shortfalls", uneven);
  const lines = uneven.plan.schools.flatMap(({ shortfalls }) => shortfalls);
  expect(table.rows).toHaveLength(1 + lines.length);
  lines.forEach(({ school, toStandard, toFloor }, at) => {
    const cells = table.rows[at + 1] ?? [];
    expect([cells[1]?.value, cells[6]?.value, cells[6]?.tone]).toEqual([
      school.name,
      groupedNumber(toStandard ?? 0),
      (toFloor ?? 0) > 0 ? "unmet" : "floor",
    ]);
  });
  expect(values(table).some((cells) => cells[2] === "全校" && String(cells[10]).includes("以初中部的要求为准"))).toBe(
    true,
  );
});

test("rooms, pupils, classes and funds of single schools have a table of their own", async () => {
  const sample = planned(await sampleEvaluation());
  const table = tableOf("itemShortfalls", sample);
  expect(table.rows).toHaveLength(1 + sample.plan.items.length);
  expect(values(table)).toContainEqual([
    2,
    "示例县第六中学",
    "政府保障第4项 在校生数超出上限",
    "2,919",
    "人",
    "419",
    "上限2500人，超出部分须分流",
  ]);
});

test("every plan for a coefficient has its sentences and all its additions and moves, named a calculation", () => {
  const table = tableOf("balancePlan", uneven);
  expect(`${table.title}${table.subtitle}`).toMatch(/测算结果，不是调配指令.*不作为人员、设备调配的指令/);
  const lines = values(table)
    .filter((cells) => cells.length === 5)
    .slice(1);
  const { balance } = uneven.plan;
  expect(balance.length).toBeGreaterThan(5);
  expect(lines).toHaveLength(
    balance.reduce((sum, { additions, moves }) => sum + additions.length + (moves ?? []).length, 0),
  );
  const [move] = balance.flatMap(({ moves }) => moves ?? []);
  expect(lines).toContainEqual([
    "调配",
    `${move?.from.name ?? ""} → ${move?.to.name ?? ""}`,
    "小学",
    String(move?.units),
    "人",
  ]);
  expect(
    values(table)
      .filter((cells) => cells.length === 1)
      .map(String)
      .join("\n"),
  ).toMatch(/小学 骨干教师：差异系数 0\.\d{3}，限值 0\.50\n影响最大.*\n补充方案：共补充\d+人/);
});

test("every cell has its place, in both languages", () => {
  for (const strings of [zhCN, en]) {
    for (const table of planTables(uneven, strings)) {
      const cells = placedCells(table).reduce((sum, { cell }) => sum + (cell.columns ?? 1), 0);
      expect([table.id, cells]).toEqual([table.id, table.rows.length * table.widths.length]);
      expect(JSON.stringify(table.rows)).not.toMatch(/undefined|NaN/);
    }
  }
});

test("a county that lacks most of its data says so once, and not in a line for each amount", () => {
  const some = uneven.plan.schools.map((school) => ({
    ...school,
    shortfalls: school.shortfalls.map((one, at) =>
      at === 0 ? { ...one, amount: null, toStandard: null, toFloor: null } : one,
    ),
  }));
  const table = tableOf("shortfalls", { ...uneven, plan: { ...uneven.plan, schools: some } });
  const known = some.flatMap(({ shortfalls }) => shortfalls.slice(1));
  expect(table.rows).toHaveLength(1 + known.length);
  expect(table.title).toContain(`${new Set(known.map(({ school }) => school.key)).size}所学校`);
  expect(table.notes).toEqual([
    `另有${some.length}条因数据不全无法测算，本表从略；缺哪些数据见结果工作簿“UEI 待补数据”。`,
  ]);
});

test("no table without a line, and none where there are no schools", () => {
  expect(planTables(planned(evaluate(datasetOf({}))), zhCN)).toEqual([]);
  expect(planTables(uneven, zhCN).map(({ id }) => id)).toEqual(["shortfallTotals", "shortfalls", "balancePlan"]);
});
