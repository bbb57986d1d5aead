import { floorKind } from "../../../src/model/ruleInForce";
import { limitChoices } from "../../../src/evaluate/limits/limitChoices";
import type { RegisteredOverride } from "../../../src/model/dataset";
import type { Evaluation } from "../../../src/model/evaluation";
import type { ItemId } from "../../../src/model/identifiers";
import { REPORT_COPIES } from "../../../src/model/sheets/reportCopy";
import { itemAccount } from "../../../src/present/account/itemAccount";
import { selfEvaluationReport } from "../../../src/present/account/selfEvaluationReport";
import { balanceLimitWords } from "../../../src/present/balance/balanceLimitWords";
import { evaluationToJson } from "../../../src/present/json/evaluationToJson";

import { itemWords } from "../../../src/present/words/itemWords";
import { limitByName } from "../../../src/present/words/limitByName";
import { limitNumber } from "../../../src/present/words/partWords";
import { madePlans } from "../../fixtures/awaitedSheets";
import { qualityBalance2017 } from "../../../src/regulation/qualityBalance2017";
import { ITEMS } from "../../../src/regulation/items";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { zhCN } from "../../../src/strings/zh-CN";
import { planned } from "../../fixtures/planned";
import { everyLimitRaised, judgedUnder } from "../../fixtures/raisedLimits";
import { numbersIn } from "../../fixtures/sentences/jsonNumbers";
import { overrideOf } from "../../fixtures/registrations";
import { sampleEvaluation } from "../../fixtures/sampleEvaluation";

const STAMP = { evaluatedAt: "2026-11-23 22:00", version: "0.1.0" };
const LANGUAGES: readonly (readonly [string, Strings])[] = [
  ["Chinese", zhCN],
  ["English", en],
];

let sample: Evaluation;
let raised: Evaluation;

beforeAll(async () => {
  sample = await sampleEvaluation();
  raised = everyLimitRaised(sample);
});

function judgedWith(overrides: readonly RegisteredOverride[]): Evaluation {
  return judgedUnder(overrides, sample);
}

/** Every text of an output, wherever in it. */
function textsOf(output: unknown): string[] {
  if (typeof output === "string") return [output];
  if (output === null || typeof output !== "object") return [];
  return Object.values(output).flatMap(textsOf);
}

function outputsOf(evaluation: Evaluation, strings: Strings): string[] {
  const own = madePlans(planned(evaluation), {}, strings, STAMP).filter(({ id }) => id !== "settings");
  const sheets = own.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  const { items, findings } = evaluationToJson(planned(evaluation), strings);
  return [
    ...textsOf(sheets),
    ...REPORT_COPIES.flatMap((copy) => textsOf(selfEvaluationReport(planned(evaluation), strings, STAMP, copy))),
    ...items.flatMap(({ notes }) => notes),
    ...findings.map(({ message }) => message),
  ];
}

/**
 * Everything that is said of each item: its lines on the overview, its paragraphs of the report, its notes and
 * findings.
 */
function linesOfItems(evaluation: Evaluation, strings: Strings): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  const add = (id: string, texts: readonly string[]) => lines.set(id, [...(lines.get(id) ?? []), ...texts]);
  const overview = madePlans(planned(evaluation), {}, strings, STAMP).find(({ id }) => id === "overview");
  for (const { key = "", cells } of overview?.rows ?? []) {
    const id = key.replace(/^@/, "").split(":")[0] ?? "";
    if (ITEMS.some((item) => item.id === id)) add(id, textsOf(cells.map(({ value }) => value)));
  }
  for (const item of evaluation.items) add(item.id, textsOf(itemAccount(item, null, evaluation, strings)));
  const { items, findings } = evaluationToJson(planned(evaluation), strings);
  for (const { id, notes } of items) add(id, notes);
  for (const { about, message } of findings) if (about?.item !== undefined) add(about.item, [message]);
  return lines;
}

/** What the county counted under the size that its own label names, whatever the limit becomes. */
const COUNTED = /全县超过45人的班级|不足100人学校|小学46—50人班级数/g;

function isSaid(quantity: string, text: string): boolean {
  const at = text.replace(COUNTED, "").indexOf(quantity);
  return at >= 0 && !/[\d.]/.test(text[at - 1] ?? "") && !/\d/.test(text[at + quantity.length] ?? "");
}

/** The limits of the nation that a local one replaced, by item, as they are written before their unit. */
function replaced(id: ItemId): { readonly number: string; readonly unit: string }[] {
  return limitChoices({ ...sample.dataset, overrides: [] }, qualityBalance2017)
    .filter(({ item, kind }) => item === id && kind !== "floor")
    .map(({ limit: { value, unit } }) => ({ number: limitNumber(value, unit), unit }));
}

test("every raised limit is in force, so that what follows tests something", () => {
  expect(raised.standard.overrides.length).toBeGreaterThan(50);
  expect(raised.standard.overrides.filter(({ isUsed }) => !isUsed)).toEqual([]);
  expect([floorKind(sample), floorKind(raised)]).toEqual(["national", "local"]);
});

describe.each(LANGUAGES)("with every limit raised, in %s", (_language, strings) => {
  test("no output says that a limit is the nation's", () => {
    expect(outputsOf(raised, strings).filter((text) => /国家标准|national (limit|standard)/u.test(text))).toEqual([]);
  });

  test("no sentence of an item holds the nation's number", () => {
    const wrong = ITEMS.flatMap(({ id }) => {
      const item = raised.items.find((one) => one.id === id);
      if (item === undefined) return [];
      const { heading } = itemAccount(item, null, raised, strings);
      const { text, remedy } = itemWords(id as ItemId, raised, strings);
      const said = [heading, text, remedy];
      return replaced(id as ItemId).flatMap(({ number, unit }) =>
        said
          .filter((one) => new RegExp(`(?<![\\d.])${number.replace(".", "\\.")}(?![\\d.]\\d|\\d)`, "u").test(one))
          .map((one) => [id, number, unit, one]),
      );
    });
    expect(wrong).toEqual([]);
  });

  test("nor does any line about an item, on the sheet, in the report, in a note or a finding", () => {
    const lines = linesOfItems(raised, strings);
    const wrong = ITEMS.flatMap(({ id }) => {
      const json = evaluationToJson(planned(raised), strings).items.find((item) => item.id === id);
      const own = new Set(numbersIn([json?.parts, json?.evidence]).map(String));
      return replaced(id as ItemId)
        .filter(({ number }) => !own.has(String(Number(number))))
        .flatMap(({ number, unit }) => {
          const said = strings.catalogue.quantity(number, unit);
          return (lines.get(id) ?? []).filter((text) => isSaid(said, text)).map((text) => [id, said, text]);
        });
    });
    expect([...lines.keys()].length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test("nor does any output repeat the numbers that everybody knows by heart", () => {
    const known = /(?<![\d.])0\.50(?!\d)|(?<![\d.])0\.45(?!\d)|(?<![\d.])5%安排|at least 5%|不超过(2000|45|50)人/u;
    expect(outputsOf(raised, strings).filter((text) => known.test(text))).toEqual([]);
  });
});

describe.each(LANGUAGES)("the floor in force, in %s", (_language, strings) => {
  /** 85% as the share of the standard; a share of anything else has more to it. */
  const NATIONAL = /(?<![\d.])85 ?%(?! ?以上)(?!.*(?:migrant|recognition|随迁|社会认可))/u;
  const said = (evaluation: Evaluation) => outputsOf(evaluation, strings).filter((text) => NATIONAL.test(text));

  test("is named everywhere: nothing says 85% where a local floor holds, and everything does where none does", () => {
    expect(said(raised)).toEqual([]);
    expect(said(sample).length).toBeGreaterThan(10);
  });

  test("is named on the sheets, the forms and the report where it is local", () => {
    const named = outputsOf(raised, strings).filter((text) => text.includes(strings.catalogue.floors.local.short));
    expect(named.length).toBeGreaterThan(10);
  });
});

test("the regulation's sentence names the limits in force, and says which are local", () => {
  const some = judgedWith([
    overrideOf({ item: "G4", stage: "primary", value: 1500, unit: "人" }),
    overrideOf({ item: "Q4", stage: null, allStages: true, value: 8, unit: "%" }),
    overrideOf({ item: "R3", stage: "primary", kind: "coefficientOfVariation", value: 0.48, unit: null }),
  ]);
  const text = (id: ItemId, strings: Strings = zhCN) => itemWords(id, some, strings).text;
  expect(text("G4")).toBe(
    "所有小学、初中规模分别不超过1500人、2000人，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过2500人（1500人为地方标准）",
  );
  expect(text("Q4")).toBe("全县所有学校按照不低于学校年度公用经费预算总额的8%安排教师培训经费（地方标准）");
  expect(text("R-balance")).toBe(
    "所有指标校际差异系数，小学均小于或等于0.50，初中均小于或等于0.45（小学 体育、艺术教师 0.48为地方标准）",
  );
  expect(text("Q4", en)).toContain("at least 8%");
  expect(text("S1")).toBe(zhCN.catalogue.item("S1").text);
  expect(balanceLimitWords("primary", some, zhCN)).toBe("国家标准0.50（体育、艺术教师为地方标准0.48）");
  expect(balanceLimitWords("junior", some, zhCN)).toBe("国家标准0.45");
  expect([limitByName("Q4", some)("trainingShare"), limitByName("S1", some)("recognition")]).toEqual(["8", "85"]);
});

test("a raised standard keeps the floor of 85% of it; only a raised floor is local", () => {
  const standard = judgedWith([overrideOf({ value: 5 })]);
  const floor = judgedWith([overrideOf({ kind: "floor", value: 4 })]);
  expect([floorKind(standard), floorKind(floor)]).toEqual(["national", "mixed"]);
  expect(itemWords("R-schools", standard, zhCN).text).toBe(zhCN.catalogue.item("R-schools").text);
  expect(itemWords("R-schools", floor, zhCN).text).toBe(
    "每所学校至少有6项指标达到要求，余项不能低于要求的85%（地方标准更严的，不能低于地方标准的底线）",
  );
});
