import { madePlans } from "../fixtures/awaitedSheets";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";
import { madeEvaluation } from "../fixtures/evaluation";
import { planned } from "../fixtures/planned";

const STAMP = { evaluatedAt: "2026-11-23 22:00", version: "0.1.0" };
const made = madeEvaluation({ blanks: ["3/primary/R4"], unknownMembership: [5] });
const plans = madePlans(planned(made), {}, zhCN, STAMP);

test("all nine sheets in their order, each with the notice on the sheet and on every printed page", () => {
  expect(plans.map(({ id, name }) => [id, name])).toEqual([
    ["summary", "UEI 摘要"],
    ["overview", "UEI 达标情况总表"],
    ["schools", "UEI 分学校情况"],
    ["balance", "UEI 校际均衡"],
    ["plan", "UEI 缺口测算及整改台账"],
    ["findings", "UEI 数据核查"],
    ["missing", "UEI 待补数据"],
    ["forms", "UEI 申报表"],
    ["settings", "UEI 设置"],
  ]);
  for (const plan of plans) {
    expect(plan.rows[1]?.cells[0]?.value).toBe("本表为县级自评测算，不作为认定结论");
    expect(plan.footer).toBe("本表为县级自评测算，不作为认定结论　测算时间：2026-11-23 22:00　优衡 UEI 0.1.0");
  }
});

test("the word 认定 stands in the notice alone, and where the summary speaks of 申报资格", () => {
  const words = plans
    .filter(({ id }) => id !== "summary")
    .flatMap((plan) => plan.rows.slice(2).flatMap((row) => row.cells.map((cell) => String(cell.value))));
  expect(words.filter((word) => word.replace("培养、认定", "").includes("认定"))).toEqual([]);
});

test("headings are frozen and repeat in print, but where other tables or pages of their own follow; nothing is merged but on the summary and the official forms, and under long notes; keys are unique", () => {
  for (const plan of plans) {
    expect(plan.printTitleRows).toEqual(
      ["summary", "balance", "forms"].includes(plan.id) ? null : { from: plan.frozenRows - 1, to: plan.frozenRows - 1 },
    );
    expect(plan.rows[plan.frozenRows - 1]?.key).toBe("UEI-KEY");
    const merged = plan.merges.map(({ fromRow }) => plan.rows[fromRow]?.cells[0]?.style.role);
    if (!["summary", "forms"].includes(plan.id)) expect(merged.filter((role) => role !== "note")).toEqual([]);
    const keys = plan.rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(plan.columns.filter((column) => column.isKey === true)).toHaveLength(2);
  }
});

test("every row is as wide as the columns, so that nothing stands where no column is planned", () => {
  for (const plan of plans) for (const row of plan.rows) expect(row.cells.length).toBe(plan.columns.length);
});

test("English sheets say no Chinese but names, words of the bureau and the settings' headings", () => {
  const english = madePlans(planned(made), {}, en, STAMP);
  const own = english
    .filter((plan) => plan.id === "balance" || plan.id === "findings")
    .flatMap((plan) =>
      plan.rows.flatMap((row) => row.cells.slice(0, plan.columns.length - 2).map((cell) => String(cell.value))),
    );
  const ofTheBureau = /学年|示例县|[小中]学|学校|县级数据|联系人|1,694人|优衡/;
  expect(own.filter((word) => /[\u4e00-\u9fff]/.test(word) && !ofTheBureau.test(word))).toEqual([]);
});

test("the same evaluation gives the same sheets", () => {
  expect(madePlans(planned(made), {}, zhCN, STAMP)).toEqual(plans);
});
