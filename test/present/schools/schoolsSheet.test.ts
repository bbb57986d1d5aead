import { STANDARD } from "../../../src/app/standard";
import { INDICATOR_IDS } from "../../../src/regulation/indicators";
import { amountColumn, NUMBER_COLUMN } from "../../../src/present/schools/schoolsLayout";
import { schoolsSheet } from "../../../src/present/schools/schoolsSheet";
import { madePlans } from "../../fixtures/awaitedSheets";
import { zhCN } from "../../../src/strings/zh-CN";
import { madeEvaluation, type MadeEvaluation } from "../../fixtures/evaluation";
import { cellAtKey, rowOf } from "../../fixtures/writtenSheet";
import { planned } from "../../fixtures/planned";

function schoolsPlan(made: MadeEvaluation = {}) {
  const plan = madePlans(planned(madeEvaluation(made)), {}, zhCN, { evaluatedAt: "", version: "" }).find(
    ({ id }) => id === "schools",
  );
  if (plan === undefined) throw new Error("no schools sheet");
  return plan;
}

const plan = schoolsPlan();

test("primary schools come first, each stage is numbered from 1 in the bureau's order", () => {
  const numbers = plan.rows
    .filter((row) => /^(primary|junior):/.test(row.key ?? ""))
    .map((row) => row.cells[NUMBER_COLUMN]?.value);
  expect(numbers).toEqual([
    ...Array.from({ length: 22 }, (_, at) => at + 1),
    ...Array.from({ length: 8 }, (_, at) => at + 1),
  ]);
});

test("a school shows numerators, unrounded ratios and colours at the standard, at 85 % and below", () => {
  const row = rowOf(plan, "primary:2165420102");
  expect(row.cells[amountColumn(STANDARD, "R2")]).toMatchObject({ value: 13, style: { format: "integer" } });
  expect(row.cells[amountColumn(STANDARD, "R2") + 1]).toMatchObject({
    value: (13 / 1432) * 100,
    style: { tone: "floor", format: "decimal2" },
  });
  expect(row.cells[amountColumn(STANDARD, "R1") + 1]?.style.tone).toBe("met");
  expect(rowOf(plan, "primary:2165420104").cells[amountColumn(STANDARD, "R4") + 1]?.style.tone).toBe("unmet");
  expect(cellAtKey(plan, "primary:2165420102", "综合评估").value).toBe("✔ 达标");
  expect(cellAtKey(plan, "primary:2165420104", "综合评估").value).toBe("▲ 未达标");
});

test("remarks say which indicators are met, which reach 85 %, and how a school was split", () => {
  expect(cellAtKey(plan, "primary:2165420102", "备注").value).toBe("达标：第1、3至7项；达到85%：第2项");
  expect(cellAtKey(plan, "primary:2165420104", "备注").value).toBe("达标：第1至3、5至7项；低于85%：第4项");
  const split = String(cellAtKey(plan, "junior:3165420124", "备注").value);
  expect(split).toContain("第4至7项按1:1.1:1.32拆分（折算学生数 1126.40 ÷ 3624.04）");
  expect(split).toContain("教学及辅助用房 23703㎡");
  expect(cellAtKey(plan, "junior:3165420124", "学校名称").value).toBe("天山学校（初中部）");
});

test("what is missing stands as words, so that COUNT sees the gap, and no sum hides it", () => {
  const gaps = schoolsPlan({ blanks: ["3/primary/R4", "17/junior/students"], unknownMembership: [5] });
  const row = rowOf(gaps, "primary:2165420104");
  expect(row.cells[amountColumn(STANDARD, "R4")]).toMatchObject({ value: "数据不全", style: { tone: "undetermined" } });
  expect(row.cells[amountColumn(STANDARD, "R4") + 1]?.value).toBe("数据不全");
  expect(rowOf(gaps, "primary:2165420106").cells[NUMBER_COLUMN]?.value).toBe("待定");
  expect(rowOf(gaps, "primary:2165420107").cells[NUMBER_COLUMN]?.value).toBe(6);
  expect(rowOf(gaps, "@primary:county").cells[amountColumn(STANDARD, "R4")]?.value).toBe("数据不全");
  expect(cellAtKey(gaps, "junior:3165420118", "在校生数").value).toBe("数据不全");
});

test("a ratio that rounding would lift to the standard shows more digits", () => {
  const close = schoolsPlan({
    schools: [
      [
        "某校",
        "1",
        "primarySchool",
        [100000, null, null],
        [4199, null],
        [1000, null],
        [900, null],
        450000,
        750000,
        2e8,
        2300,
        [9, 0],
      ],
    ],
  });
  expect(rowOf(close, "primary:1").cells[amountColumn(STANDARD, "R1") + 1]).toMatchObject({
    value: 4.199,
    style: { format: "decimal3", tone: "floor" },
  });
});

test("excluded schools are listed with their reason, outside of the rows that count", () => {
  expect(rowOf(plan, "@excluded:一号教学点").cells.map((cell) => cell.value)).toEqual(
    expect.arrayContaining(["一号教学点", 38]),
  );
  const { rows } = schoolsSheet(madeEvaluation(), zhCN);
  const excluded = plan.rows.findIndex((row) => row.key === "@excluded:一号教学点");
  expect(rows.primary?.to).toBeLessThan(excluded);
  expect(rows.junior?.to).toBeLessThan(excluded);
});

test("the ranges for the formulas are exactly the schools of the stage", () => {
  const { rows } = schoolsSheet(madeEvaluation(), zhCN);
  const keys = (range: { from: number; to: number } | null): (string | undefined)[] =>
    range === null ? [] : plan.rows.slice(range.from, range.to + 1).map((row) => row.key?.split(":")[0]);
  expect(keys(rows.primary)).toEqual(Array.from({ length: 22 }, () => "primary"));
  expect(keys(rows.junior)).toEqual(Array.from({ length: 8 }, () => "junior"));
});

test("the official footnote counts schools and parts", () => {
  expect(rowOf(plan, "@footnote").cells[2]?.value).toBe(
    "注：小学学校总数22所（其中一贯制学校的小学部6所，50人及以上教学点0个），初中学校总数8所（其中一贯制学校的初中部6所，完全中学的初中部0所）。",
  );
});

test("limits in force stand above each stage as they are, not rounded", () => {
  expect(
    INDICATOR_IDS.map((id) => rowOf(plan, "@junior:floor").cells[amountColumn(STANDARD, id) + 1]?.style.format),
  ).toEqual(["decimal3", "decimal2", "decimal3", "decimal2", "decimal2", "decimal2", "decimal2"]);
});

test("no schools at all is said in a sentence", () => {
  const none = schoolsPlan({ schools: [] });
  expect(rowOf(none, "@noSchools").cells[0]?.value).toMatch(/未识别到学校数据/);
});

test("thousands of schools with one name and code keep keys that tell them apart", () => {
  const many = schoolsPlan({
    schools: Array.from({ length: 3000 }, () => [
      "同名小学",
      "7",
      "primarySchool",
      [100, null, null],
      [5, null],
      [1, null],
      [1, null],
      450,
      750,
      2e5,
      3,
      [6, 0],
    ]),
  });
  const keys = many.rows.map((row) => row.key);
  expect(new Set(keys).size).toBe(keys.length);
});
