import { evaluationToJson } from "../../../src/present/json/evaluationToJson";
import { REGULATION } from "../../../src/app/regulation";
import { evaluate } from "../../../src/evaluate/evaluate";
import { en } from "../../../src/strings/en";
import { zhCN } from "../../../src/strings/zh-CN";
import { withEarlierYears } from "../../fixtures/earlierYears";
import { madeEvaluation } from "../../fixtures/evaluation";
import { jsonFacts } from "../../fixtures/jsonFacts";
import { planned } from "../../fixtures/planned";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";
import { seedDataset } from "../../fixtures/seed";

const json = evaluationToJson(planned(madeEvaluation({ blanks: ["3/primary/R4"] })), zhCN);

test("the contract's keys stand in the contract's order", () => {
  expect(Object.keys(json)).toEqual([
    "schema",
    "county",
    "period",
    "standard",
    "confirmations",
    "verdict",
    "counts",
    "items",
    "balance",
    "composite",
    "schools",
    "excluded",
    "findings",
    "plan",
  ]);
  expect(Object.keys(json.items[0] ?? {})).toEqual([
    "id",
    "area",
    "decides",
    "basis",
    "outcome",
    "parts",
    "declared",
    "agrees",
    "steps",
    "evidence",
    "notes",
  ]);
  expect(json).toMatchObject({
    schema: "uei.evaluation/1",
    county: "示例县",
    period: "2025",
    plan: { balance: [], cost: expect.any(Number) },
  });
  expect(Object.keys(json.plan)).toEqual(["unitCosts", "cost", "totals", "shortfalls", "balance"]);
});

test("an item has its parts, cells and sentences, and agrees in JSON's own true, false and null", () => {
  const item = json.items.find(({ id }) => id === "G4");
  expect(item).toMatchObject({
    area: "government",
    outcome: "unmet",
    declared: "met",
    agrees: false,
    steps: "2919 > 2500\n1694 ≤ 2000",
  });
  expect(item?.parts[0]).toEqual({
    stage: null,
    label: expect.any(String),
    value: 2919,
    limit: 2500,
    unit: "人",
    outcome: "unmet",
  });
  expect(item?.evidence[0]).toEqual({
    sheet: "县级数据",
    table: "县级数据表",
    cell: "B12",
    label: "最大规模九年一贯制学校学生数",
    value: 2919,
  });
  expect(json.items.find(({ id }) => id === "G14")).toMatchObject({
    agrees: null,
    notes: [expect.stringContaining("优质高中招生名额总数")],
  });
  expect(json.items.find(({ id }) => id === "G11")).toMatchObject({ agrees: true });
});

test("numbers are unrounded, and an unknown one is null everywhere", () => {
  const school = json.schools.find(({ code, stage }) => code === "2165420104" && stage === "primary");
  expect(school?.amounts.R4).toBeNull();
  expect(school?.ratios.R4).toBeNull();
  expect(school?.ratios.R2).toBe((14 / 1046) * 100);
  expect(json.balance.find(({ stage, indicator }) => stage === "primary" && indicator === "R4")).toEqual({
    stage: "primary",
    indicator: "R4",
    rows: 22,
    mean: null,
    sd: null,
    cv: null,
    limit: 0.5,
    outcome: "undetermined",
  });
  expect(json.composite).toEqual({ primary: null, junior: expect.closeTo(0.2, 3) });
});

test("earlier years are told only where there are any: last year beside each coefficient, and all of them in one list", () => {
  const years = evaluationToJson(planned(withEarlierYears(madeEvaluation(), [2022, 2024])), zhCN);
  const find = (id: string) => years.balance.find(({ stage, indicator }) => stage === "primary" && indicator === id);
  expect(find("R6")?.previous).toEqual({
    year: "2024",
    cv: (find("R6")?.cv ?? 0) + 0.01,
    mean: (find("R6")?.mean ?? 0) * 0.9,
  });
  expect(years.history?.slice(0, 2)).toEqual([
    {
      year: "2022",
      stage: "primary",
      indicator: "R1",
      cv: (find("R1")?.cv ?? 0) + 0.03,
      mean: (find("R1")?.mean ?? 0) * 0.9,
      source: "table",
    },
    {
      year: "2024",
      stage: "primary",
      indicator: "R1",
      cv: expect.any(Number),
      mean: expect.any(Number),
      source: "table",
    },
  ]);
  expect(years.history).toHaveLength(2 * 16);
  expect(Object.keys(years).indexOf("history")).toBe(Object.keys(years).indexOf("composite") + 1);
});

test("findings carry their sentence and their cell, or null", () => {
  expect(json.findings[1]).toEqual({
    code: "numberAsText",
    rank: "warning",
    about: {},
    message: expect.stringContaining("1,694人"),
    where: { sheet: "学校基本情况", cell: "E5" },
  });
  expect(json.findings[2]?.where).toBeNull();
});

test("it is JSON: what is parsed back is the same", () => {
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test("excluded schools, overrides and exceptions have readable content", () => {
  const cell = { sheet: "UEI 设置", table: null, row: 12, column: 0 };
  const { standard, excluded } = evaluationToJson(
    planned(
      madeEvaluation({
        change: (one) => ({
          ...one,
          standard: {
            ...one.standard,
            overrides: [
              {
                isUsed: false,
                override: {
                  item: null,
                  label: "某指标",
                  stage: null,
                  allStages: true,
                  kind: "floor",
                  value: null,
                  unit: null,
                  basis: "省文",
                  effectiveFrom: undefined,
                  cell,
                },
              },
            ],
            exceptions: [],
          },
        }),
      }),
    ),
    zhCN,
  );
  expect(standard.overrides).toEqual([
    {
      item: null,
      label: "某指标",
      stage: null,
      kind: "floor",
      value: null,
      unit: null,
      basis: "省文",
      effectiveFrom: null,
      used: false,
      where: { sheet: "UEI 设置", cell: "A13" },
    },
  ]);
  expect(excluded[0]).toEqual({ name: "一号教学点", students: 38, reason: "teachingPointUnder50" });
});

test.each([
  ["the sample", sampleEvaluation],
  ["the figures of the seed", async () => Promise.resolve(evaluate(seedDataset(), REGULATION))],
])("of %s both languages state the same facts", async (_, evaluationOf) => {
  const evaluation = planned(await evaluationOf());
  expect(jsonFacts(evaluationToJson(evaluation, en))).toEqual(jsonFacts(evaluationToJson(evaluation, zhCN)));
});
