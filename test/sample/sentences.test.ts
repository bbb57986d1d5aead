import { judgedSample } from "../fixtures/sampleEvaluation";
import { numbersIn, numbersOfItem, numbersWritten } from "../fixtures/jsonNumbers";
import { planned } from "../fixtures/planned";
import { isAmong, saidNumbers } from "../fixtures/saidNumbers";
import type { Evaluation } from "../../src/model/evaluation";
import { REPORT_COPIES, type ReportCopy } from "../../src/model/sheets/reportCopy";
import { itemAccount } from "../../src/present/account/itemAccount";
import { selfEvaluationReport } from "../../src/present/account/selfEvaluationReport";
import { evaluationToJson } from "../../src/present/json/evaluationToJson";
import type { UeiEvaluationJson } from "../../src/present/json/evaluationJson";
import { itemWords } from "../../src/present/words/itemWords";
import { sheetPlans } from "../../src/present/sheetPlans";
import { zhCN } from "../../src/strings/zh-CN";

const STAMP = { evaluatedAt: "2026-11-23 22:00", version: "0.1.0" };

/** What the sample's own sheets say and the JSON does not repeat, added up by hand: 355 + 172 classes, 63 + 62 rooms. */
const OF_THE_SHEETS: Readonly<Record<string, readonly number[]>> = {
  G2: [720, 940],
  G3: [527, 63, 62],
  G6: [481],
  G10: [1436],
};

/**
 * What findings of the county work out, by hand from its figures: 73.5万元 for 112 + 13 pupils, 1466 of 2401 and 241 of 355
 * pupils admitted, 2411 + 69 − 66 − 2 − 36 + 25 + 1 pupils who should have graduated.
 */
const OF_FINDINGS = [735_000 / 125, 146_600 / 2401, 24_100 / 355, 2402, 125];

/** One sentence, with the numbers that it may say. */
interface Said {
  readonly where: string;
  readonly text: string;
  readonly known: readonly number[];
}

let evaluation: Evaluation;
let json: UeiEvaluationJson;

beforeAll(async () => {
  ({ evaluation } = await judgedSample());
  json = evaluationToJson(planned(evaluation), zhCN);
});

function knownOf(id: string): number[] {
  const item = json.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  const law = itemWords(item.id, evaluation, zhCN).text;
  return [...numbersOfItem(json, item, law), ...(OF_THE_SHEETS[id] ?? [])];
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The lines of 达标情况总表 about items and their comparisons, without what the bureau typed. */
function overviewSaid(): Said[] {
  const plan = sheetPlans(planned(evaluation), {}, zhCN, STAMP).find(({ id }) => id === "overview");
  return (plan?.rows ?? []).flatMap(({ key = "", cells }) => {
    const id = /^@?([RGQSV]\d+|R-schools|R-balance)(?=:|$)/.exec(key)?.[1];
    if (id === undefined) return [];
    const texts = cells.flatMap(({ value }, at) =>
      typeof value === "string" && at !== 9 && value !== key ? [value] : [],
    );
    return texts.map((text) => ({ where: key, text, known: knownOf(id) }));
  });
}

/** Each paragraph of the report about an item, but the bureau's own words. */
function reportSaid(copy: ReportCopy): Said[] {
  const ids = new Map(
    evaluation.items.flatMap((item) =>
      [itemAccount(item, null, evaluation, zhCN).heading.replace(/；$/, "")].map((text) => [text, item.id]),
    ),
  );
  const typed = new Set(Object.values(evaluation.dataset.statements).map((statement) => statement?.text));
  let id: string | undefined;
  return selfEvaluationReport(planned(evaluation), zhCN, STAMP, copy).flatMap((block) => {
    if (block.kind === "item") id = ids.get(block.text.replace(/^\d+\./, "").replace(/；$/, ""));
    if (block.kind === "heading1") id = undefined;
    if (block.kind !== "labelled" || id === undefined) return [];
    const known = knownOf(id);
    return textsOf([block.text, block.remark])
      .filter((text) => !typed.has(text))
      .map((text) => ({ where: `${copy} ${String(id)}`, text, known }));
  });
}

function itemSaid(): Said[] {
  const notes = json.items.flatMap(({ id, notes: texts }) =>
    texts.map((text) => ({ where: id, text, known: knownOf(id) })),
  );
  const findings = json.findings.flatMap(({ message, about, code }) =>
    about?.item === undefined
      ? []
      : [{ where: code, text: message, known: [...knownOf(about.item), ...OF_FINDINGS, 1] }],
  );
  return [...notes, ...findings, ...overviewSaid(), ...REPORT_COPIES.flatMap(reportSaid)];
}

function unfounded(said: readonly Said[]): string[] {
  return said.flatMap(({ where, text, known }) =>
    saidNumbers(text).flatMap((number) => (isAmong(number, known) ? [] : [`${where}: ${number.text} in ${text}`])),
  );
}

test("every number that a sentence about an item says follows from the item's comparisons and cells", () => {
  const said = itemSaid();
  expect(said.flatMap(({ text }) => saidNumbers(text)).length).toBeGreaterThan(400);
  expect(unfounded(said)).toEqual([]);
});

/** What each school part contributes to the variance of one indicator of its stage, in percent. */
function pullsOf({ stage, indicator, mean }: UeiEvaluationJson["balance"][number]): number[] {
  const pulls = json.schools
    .filter((school) => school.stage === stage)
    .map(({ students, ratios }) => (students ?? NaN) * ((ratios[indicator] ?? NaN) - (mean ?? NaN)) ** 2);
  const all = pulls.reduce((sum, one) => sum + one, 0);
  return pulls.map((one) => (100 * one) / all);
}

/** Amounts of a whole school from those of its part, by the weights that the same sentence says: 折算学生数 812 ÷ 3624.04. */
function wholesOf(text: string): number[] {
  const [, own, all] = /折算学生数 ([\d.]+) ÷ ([\d.]+)/.exec(text) ?? [];
  if (own === undefined) return [];
  const amounts = json.schools.flatMap(({ amounts: { R4, R5, R6, R7 } }) => [R4, R5, R6, R7]);
  return amounts.map((amount) => Number((((amount ?? NaN) * Number(all)) / Number(own)).toPrecision(9)));
}

function outcomeCounts(many: readonly { readonly outcome: string }[]): number[] {
  return ["met", "unmet", "undetermined", "pending"].map((one) => many.filter(({ outcome }) => outcome === one).length);
}

/** All numbers that sentences about the county as a whole may say. */
function knownOfCounty(): number[] {
  const groups = [
    ...(["primary", "junior"] as const).map((stage) => json.schools.filter((one) => one.stage === stage)),
    ...["resources", "government", "quality", "recognition", "veto"].map((area) =>
      json.items.filter((item) => item.area === area && item.decides),
    ),
  ];
  const kindOf = ({ item, kind }: UeiEvaluationJson["plan"]["shortfalls"][number]): string => `${item} ${String(kind)}`;
  const shortfalls = [...new Set(json.plan.shortfalls.map(kindOf))].map((one) =>
    json.plan.shortfalls.filter((shortfall) => kindOf(shortfall) === one).map(({ missing }) => missing),
  );
  const pupils = [...json.schools, ...json.excluded].map(({ students }) => students ?? NaN);
  const primary = [...json.schools.filter(({ stage }) => stage === "primary"), ...json.excluded];
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return [
    sum(pupils),
    sum(primary.map(({ students }) => students ?? NaN)),
    ...numbersIn([json.counts, json.plan, json.items, json.balance, json.composite, json.history, json.schools]),
    ...json.balance.flatMap(({ mean, previous }) => [(mean ?? NaN) - (previous?.mean ?? NaN)]),
    ...json.balance.flatMap(pullsOf),
    ...["error", "warning", "info"].map((rank) => json.findings.filter((one) => one.rank === rank).length),
    ...shortfalls.flatMap((missing) => [missing.length, sum(missing.map((one) => one ?? NaN))]),
    ...groups.flatMap((group) => [group.length, ...outcomeCounts(group)]),
    ...evaluation.items.flatMap(({ id }) => knownOf(id)),
    ...numbersWritten("6项 85% 100% 50人 7项"),
    ...OF_FINDINGS,
  ];
}

/** Sentences about the county as a whole, on every sheet and in the report, but the bureau's own. */
function countySaid(): Said[] {
  const known = knownOfCounty();
  const typed = Object.values(evaluation.dataset.statements).map((statement) => statement?.text ?? "");
  const isTyped = (text: string): boolean => typed.some((one) => one.startsWith(text.replace(/…$/, "")));
  const cells = sheetPlans(planned(evaluation), {}, zhCN, STAMP)
    .filter(({ id }) => id !== "overview" && id !== "settings")
    .flatMap(({ id, rows }) =>
      rows.flatMap(({ key = "", cells: row }) => row.map(({ value }) => ({ where: `${id} ${key}`, key, value }))),
    );
  const sheets = cells.flatMap(({ where, key, value }) =>
    typeof value === "string" && value !== key ? [{ where, text: value, known: [...wholesOf(value), ...known] }] : [],
  );
  const reports = REPORT_COPIES.flatMap((copy) =>
    selfEvaluationReport(planned(evaluation), zhCN, STAMP, copy)
      .filter(({ kind }) => kind === "paragraph" || kind === "note" || kind === "labelled")
      .flatMap((block) => textsOf(block).map((text) => ({ where: copy, text, known }))),
  );
  const findings = json.findings.map(({ code, message }) => ({ where: code, text: message, known }));
  return [...findings, ...sheets, ...reports].filter(({ text }) => !isTyped(text));
}

test("every number that a sentence about the county says is one of the evaluation's", () => {
  const said = countySaid();
  expect(said.flatMap(({ text }) => saidNumbers(text)).length).toBeGreaterThan(800);
  expect(unfounded(said)).toEqual([]);
});

/** Which share of the numbers would be noticed if they were one too large in their last place. */
function noticed(said: readonly Said[], isMeant: (value: number) => boolean): number {
  const meant = said
    .flatMap(({ text, known }) => saidNumbers(text).map((number) => ({ number, known })))
    .filter(({ number }) => isMeant(number.value));
  const found = meant.filter(({ number, known }) => {
    const value = Number((number.value + 10 ** -number.decimals).toFixed(number.decimals));
    return !isAmong({ ...number, value }, known);
  });
  return found.length / meant.length;
}

test("a number that is wrong in its last place would be noticed where it says something of its own", () => {
  expect(noticed(itemSaid(), (value) => value >= 10)).toBeGreaterThan(0.8);
  expect(noticed(countySaid(), (value) => value >= 100)).toBeGreaterThan(0.9);
});

/** Lines that end in an outcome, with the outcome that the evaluation has for them. */
function saidOutcomes(): { readonly where: string; readonly said: string; readonly outcome: string }[] {
  const { outcomes, vetoOutcomes } = zhCN.catalogue;
  const wordOf = (id: string): string => {
    const item = json.items.find((one) => one.id === id);
    return item === undefined ? "?" : (item.area === "veto" ? vetoOutcomes : outcomes)[item.outcome];
  };
  const plans = sheetPlans(planned(evaluation), {}, zhCN, STAMP);
  const rowsOf = (sheet: string) => plans.find(({ id }) => id === sheet)?.rows ?? [];
  const textAt = (cells: readonly { readonly value: unknown }[], at: number): string =>
    String(cells[at]?.value ?? "").replace(/^\S /, "");
  const overview = rowsOf("overview").flatMap(({ key = "", cells }) =>
    json.items.some(({ id }) => id === key) ? [{ where: key, said: textAt(cells, 5), outcome: wordOf(key) }] : [],
  );
  const comparisons = rowsOf("overview").flatMap(({ key = "", cells }) => {
    const [, id = "", label = ""] = /^@([^:]+):(.*)$/.exec(key) ?? [];
    const parts = json.items.find((one) => one.id === id)?.parts ?? [];
    const part = parts.find(
      (one) => label.endsWith(one.label) && (one.stage === null || label.includes(zhCN.catalogue.stages[one.stage])),
    );
    return part === undefined ? [] : [{ where: key, said: textAt(cells, 5), outcome: outcomes[part.outcome] }];
  });
  const schools = rowsOf("schools").flatMap(({ key = "", cells }) => {
    const school = json.schools.find(({ code, stage }) => `${stage}:${String(code)}` === key);
    const at = cells.findIndex(({ value }) => /^\S (达标|未达标|数据不全)/.test(String(value)));
    return school === undefined ? [] : [{ where: key, said: textAt(cells, at), outcome: outcomes[school.outcome] }];
  });
  const balance = rowsOf("balance").flatMap(({ key = "", cells }) => {
    const one = json.balance.find(({ stage, indicator }) => `${stage}:${indicator}` === key);
    const at = cells.findIndex(({ value }) => /^\S (达标|未达标|数据不全)/.test(String(value)));
    return one === undefined ? [] : [{ where: key, said: textAt(cells, at), outcome: outcomes[one.outcome] }];
  });
  return [...overview, ...comparisons, ...schools, ...balance];
}

test("every outcome that stands beside an item, a comparison, a school or a coefficient is its own", () => {
  const said = saidOutcomes();
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter(({ said: words, outcome }) => words !== outcome)).toEqual([]);
});

test("each conclusion of the report begins with the outcome of its item", () => {
  for (const copy of REPORT_COPIES) {
    const blocks = selfEvaluationReport(planned(evaluation), zhCN, STAMP, copy);
    const conclusions = blocks.flatMap((block) =>
      block.kind === "labelled" && block.label === zhCN.report.labels.conclusion ? [block] : [],
    );
    const items = json.items.filter(({ area }) => area !== "veto");
    expect(conclusions.map(({ outcome }) => outcome)).toEqual(orderOfReport(items).map(({ outcome }) => outcome));
    for (const { text, outcome } of conclusions) {
      expect([text, text.startsWith("达标")]).toEqual([text, outcome === "met"]);
      expect([text, text.startsWith("未达标")]).toEqual([text, outcome === "unmet"]);
    }
  }
});

/** The report has the seven lines of resources before the two rules over all of them. */
function orderOfReport<Item extends { readonly area: string; readonly id: string }>(items: readonly Item[]): Item[] {
  return ["resources", "government", "quality", "recognition"].flatMap((area) =>
    items.filter((item) => item.area === area),
  );
}

test("which indicators a school meets, in the words of its row, is what its ratios say", () => {
  const rows = sheetPlans(planned(evaluation), {}, zhCN, STAMP).find(({ id }) => id === "schools")?.rows ?? [];
  const limits = new Map(
    json.items.flatMap(({ id, parts }) =>
      parts.map(({ stage, limit }) => [`${id}${String(stage)}`, limit ?? NaN] as const),
    ),
  );
  const said = json.schools.map(({ code, stage, ratios }) => {
    const row = rows.find(({ key }) => key === `${stage}:${String(code)}`);
    const remark = String(
      row?.cells.map(({ value }) => value).find((value) => /项全部达标|^达标：/.test(String(value))),
    );
    const met = Object.entries(ratios).flatMap(([id, ratio], at) =>
      (ratio ?? NaN) >= (limits.get(`${id}${stage}`) ?? NaN) * (1 - 1e-9) ? [at + 1] : [],
    );
    return { remark: remark.split(/[；\n]/)[0], met: met.length === 7 ? "7项全部达标" : `达标：第${met.join("、")}项` };
  });
  expect(said.map(({ remark }) => remark)).toEqual(said.map(({ met }) => met));
});
