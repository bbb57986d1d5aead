import { createElement, type ReactElement } from "react";
import type { Evaluation, ItemResult } from "../../../../src/model/evaluation";
import { unitCostWords } from "../../../../src/present/plan/planSheet";
import { en } from "../../../../src/strings/en";
import type { Strings } from "../../../../src/strings/strings";
import { zhCN } from "../../../../src/strings/zh-CN";
import { CoefficientBars } from "../../../../src/taskpane/pane/balance/coefficientBars";
import { ShortSchoolLine } from "../../../../src/taskpane/pane/plan/shortSchoolLine";
import { shortSchools } from "../../../../src/taskpane/pane/plan/shortSchools";
import { ItemCard } from "../../../../src/taskpane/pane/verdict/itemCard";
import { planned } from "../../../fixtures/planned";
import { sampleEvaluation } from "../../../fixtures/sampleEvaluation";
import { renderInPane } from "../renderInPane";

let sample: Evaluation;
beforeAll(async () => {
  sample = await sampleEvaluation();
});

function textOf(element: ReactElement, strings: Strings = zhCN): string {
  const html = renderInPane(element, strings);
  return html.replace(/<[^>]*>/g, "|").replace(/\|+/g, "|");
}

function cardOf(id: ItemResult["id"], strings: Strings = zhCN, change: Partial<ItemResult> = {}): string {
  const item = sample.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return textOf(createElement(ItemCard, { item: { ...item, ...change }, evaluation: sample }), strings);
}

test("a case of 第十条 is said not to exist, with the bureau's answer, and its words cannot be taken for a finding", () => {
  const card = cardOf("V1");
  expect(card).toContain("✔ 不存在该情形");
  expect(card).not.toContain("达标");
  expect(card).toMatch(/以考试方式招生：不存在\|/);
  expect(card).toContain("有下列情形的，一票否决：存在以考试方式招生");
  expect(cardOf("V1", en)).toContain("A county with this case is ruled out: Pupils are admitted by examination");
});

test("each line of arithmetic says which comparison it is, and what its numbers are", () => {
  expect(cardOf("R-schools")).toContain("|小学 综合达标学校比例　20 ÷ 22 × 100 = 90.91 &lt; 100|");
  expect(cardOf("Q2")).toContain("　152 ÷ 179（适龄残疾儿童少年数） × 100 = 84.92 &lt; 95|");
  expect(cardOf("G3")).toContain("|示例县第六中学音乐专用教室（面积达标）　62 ÷ 12 → 6; 至多5 &lt; 6|");
  expect(cardOf("G3")).toContain("|全县音乐、美术专用教室　125（音乐、美术专用教室数） ≥ 104|");
  expect(cardOf("R2")).toContain(
    "|小学 每百名学生拥有县级及以上骨干教师数最低的胡杨小学　13 ÷ 1432 × 100 = 0.91 &lt; 1|",
  );
  expect(cardOf("R2")).toContain("|全县小学平均：180 ÷ 12818 × 100 = 1.40人，");
  expect(cardOf("G1")).not.toContain(zhCN.pane.verdict.calculation);
});

test("an item that does not apply says why", () => {
  expect(cardOf("G13", zhCN, { outcome: "notApplicable" })).toContain("没有城区、镇区公办非寄宿制学校，本项不适用");
  expect(cardOf("G11")).not.toContain("不适用");
});

test("a name that is its own citation stands once", () => {
  expect(cardOf("S1").match(/\|社会认可度\|/g)).toHaveLength(1);
});

test("a coefficient without data says so once", () => {
  const [first] = sample.balance;
  if (first === undefined) throw new Error("no coefficient");
  const balance = [{ ...first, coefficientOfVariation: null, outcome: "undetermined" as const }];
  expect(textOf(createElement(CoefficientBars, { balance, evaluation: sample, onSchool: () => undefined }))).toContain(
    "|? 数据不全，暂不能判定|",
  );
});

test("classes above the limit are counted once", () => {
  const { plan } = planned(sample);
  const lines = shortSchools(plan, zhCN)
    .map((short) => textOf(createElement(ShortSchoolLine, { short, floor: "national" })))
    .join("");
  expect(lines).toContain("超过班额上限的班级|　15个；须分班或分流");
  expect(lines).not.toContain("超出15个");
  expect(lines).toMatch(/在校生数超出上限\|　现有2,919人，超出419人/);
});

test("money that is lacking has no cost per yuan, and one unit is no plural", () => {
  expect(unitCostWords(planned(sample), zhCN)).toContain("教学仪器设备值按缺口金额计（默认）");
  expect(unitCostWords(planned(sample), zhCN)).not.toContain("元/元");
  expect(unitCostWords(planned(sample), en)).toMatch(/yuan per person \(default\).*yuan per room \(default\)/);
  expect(zhCN.sheets.plan.unitCost({ name: "教学仪器设备值", cost: "1.2", unit: null, isDefault: false })).toBe(
    "教学仪器设备值按缺口金额的1.2倍计",
  );
});
