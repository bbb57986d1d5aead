import { keptEntries } from "../../src/present/kept/keptEntries";
import { planTotals } from "../../src/present/plan/planTotals";
import { selfEvaluationReport } from "../../src/present/account/selfEvaluationReport";
import { madePlans } from "../fixtures/awaitedSheets";
import { compliancePlan } from "../../src/plan/compliancePlan";
import { writeReport } from "../../src/report/writeReport";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";
import { REGULATION } from "../../src/app/regulation";
import { STANDARD } from "../../src/app/standard";
import { evaluate } from "../../src/evaluate/evaluate";
import { judgementOf } from "../../src/evaluate/items/judgement";
import { ITEM_JUDGES } from "../../src/evaluate/items/itemJudges";
import { defineRegulation } from "../../src/evaluate/regulation";
import { qualityBalance2017 } from "../../src/regulation/qualityBalance2017";
import { G1 } from "../../src/regulation/items/government/G1";
import { G9 } from "../../src/regulation/items/government/G9";
import { R2 } from "../../src/regulation/indicators/R2";
import { R4 } from "../../src/regulation/indicators/R4";
import { R7 } from "../../src/regulation/indicators/R7";
import type { Standard } from "../../src/regulation/standard";
import { resourceSchool } from "../fixtures/resourceSchools";
import { datasetOf } from "../fixtures/dataset";

const small = {
  ...qualityBalance2017,
  id: "试行〔2030〕1号",
  indicators: [R2, R4, R7],
  indicatorItems: qualityBalance2017.indicatorItems.filter(({ id }) => ["R2", "R4", "R7"].includes(id)),
  schoolRule: { ...qualityBalance2017.schoolRule, indicatorsToMeet: 2 },
  items: [G1, G9],
  vetoes: [],
  hasOfficialForms: false,
} as const satisfies Standard;

const regulation = defineRegulation(small, { G9: ITEM_JUDGES.G9 });
const dataset = {
  ...datasetOf({ figures: { fullTimeTeachers: 200, teachersWith360Hours: 200 }, declared: { G1: "met" } }),
  schools: [
    resourceSchool({ primary: { students: 500, at: 1.2 } }, { name: "甲校" }),
    resourceSchool({ primary: { students: 500, at: 1.2, amounts: { R4: 500 * 4.5 * 0.9 } } }, { name: "乙校" }),
  ],
  hasSchools: true,
};

describe("a regulation of three indicators and two items", () => {
  test("judges its own lines and no other", () => {
    const evaluation = evaluate(dataset, regulation);
    expect(evaluation.items.map(({ id }) => id)).toEqual(["R2", "R4", "R7", "R-schools", "R-balance", "G1", "G9"]);
    expect(evaluation.standard.id).toBe("试行〔2030〕1号");
    expect(Object.keys(evaluation.indicatorLimits)).toEqual(["R2", "R4", "R7"]);
    expect(evaluation.balance.map(({ indicator }) => indicator)).toEqual(["R2", "R4", "R7"]);
  });

  test("asks two of the three of a school, and the third at the floor", () => {
    const [first, second] = evaluate(dataset, regulation).schools;
    expect(first).toMatchObject({ met: 3, outcome: "met" });
    expect(second).toMatchObject({ met: 2, outcome: "met", standardOutcomes: { R4: "unmet" } });
    expect(Object.keys(first?.ratios ?? {})).toEqual(["R2", "R4", "R7"]);
  });
});

describe.each([zhCN, en])("what is said of it in $language", (strings) => {
  const evaluation = evaluate(dataset, regulation);
  const planned = { evaluation, plan: compliancePlan(evaluation) };
  const stamp = { evaluatedAt: "2030-01-01", version: "1" };
  const FOREIGN =
    /七项|(?<![第、至])7项|\b7 indicators\b|\ball 7\b|\bseven\b|\d\/7|每百名学生拥有高于规定学历|社会认可度|[GRQ]1[0-5]|至少6项/u;

  test("the sheets, all but the official forms, which it has not", () => {
    const sheets = madePlans(planned, keptEntries([]), strings, stamp);
    expect(sheets.map(({ id }) => id)).toEqual([
      "summary",
      "overview",
      "schools",
      "balance",
      "plan",
      "findings",
      "missing",
      "settings",
    ]);
    expect(JSON.stringify(sheets)).not.toMatch(FOREIGN);
    const texts = sheets
      .find(({ id }) => id === "schools")
      ?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    const numbered = texts?.filter((text) => typeof text === "string" && /^\d\. /.test(text));
    expect(numbered?.map((text) => String(text).slice(0, 1))).toEqual(["2", "4", "7"]);
  });

  test("the report as a Word file, of its own items alone", async () => {
    const blocks = selfEvaluationReport(planned, strings, stamp, "review");
    expect(JSON.stringify(blocks)).not.toMatch(FOREIGN);
    expect((await writeReport(planned, strings, { stamp })).length).toBeGreaterThan(1000);
  });

  test("the sums of what schools lack, of three indicators", () => {
    expect(
      planTotals(planned.plan, evaluation.standard, strings)
        .map(({ key }) => key)
        .slice(0, 3),
    ).toEqual(["R2", "R4", "R7"]);
  });
});

describe("a regulation is whole or none", () => {
  const judges = { G9: ITEM_JUDGES.G9 };

  test.each<[string, Standard, string]>([
    ["without its judge", { ...small, items: [...small.items, { ...G9, id: "G99" }] }, "G99 has no judge"],
    ["twice", { ...small, items: [...small.items, G1] }, "G1 is there twice"],
    ["without a limit", { ...small, items: [G1, { ...G9, limits: {} }] }, "G9 has no limit"],
    [
      "without a word",
      { ...small, items: [{ ...G1, wordsFor: () => ({ ...G1.wordsFor(), text: "" }) }, G9] },
      "G1 has no text",
    ],
  ])("an item %s does not pass", (_gap, standard, message) => {
    expect(() => defineRegulation(standard, judges)).toThrow(message);
  });

  test("the type demands the judge of every item that figures decide", () => {
    const demanded: Readonly<Record<keyof Parameters<typeof defineRegulation<typeof small>>[1], true>> = { G9: true };
    expect(Object.keys(demanded)).toEqual(["G9"]);
    expect(() => defineRegulation(small, {} as typeof judges)).toThrow("G9 has no judge");
    const judge = () => judgementOf({ computed: "met" });
    expect(defineRegulation(small, { G9: judge }).judges["G9"]).toBe(judge);
  });

  test("that of the product is whole, and its standard the one that the functions know", () => {
    expect(REGULATION.standard).toBe(STANDARD);
  });
});
