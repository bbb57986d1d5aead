import { JSDOM } from "jsdom";
import { createElement, type ReactElement } from "react";
import type { Stage } from "../../../src/model/stage";
import type { UeiEvaluationJson } from "../../../src/present/json/evaluationJson";
import { evaluationToJson } from "../../../src/present/json/evaluationToJson";
import { itemTitle } from "../../../src/present/words/itemTitle";
import { en } from "../../../src/strings/en";
import type { Strings } from "../../../src/strings/strings";
import { zhCN } from "../../../src/strings/zh-CN";
import { BalanceTab } from "../../../src/taskpane/pane/balance/balanceTab";
import { FindingsTab } from "../../../src/taskpane/pane/findings/findingsTab";
import { PlanTab } from "../../../src/taskpane/pane/plan/planTab";
import { SchoolDetail } from "../../../src/taskpane/pane/schools/schoolDetail";
import { SchoolsTab } from "../../../src/taskpane/pane/schools/schoolsTab";
import { FIRST_VIEW } from "../../../src/taskpane/pane/schools/schoolsView";
import { ItemCard } from "../../../src/taskpane/pane/verdict/itemCard";
import { VerdictTab } from "../../../src/taskpane/pane/verdict/verdictTab";
import { VerdictLine } from "../../../src/taskpane/pane/verdictLine";
import { datedEvaluation } from "../../fixtures/datedEvaluation";
import {
  judgedNumbers,
  knownOfCounty,
  knownOfItem,
  OF_FINDINGS,
  pullsOf,
  wholesOf,
  type JudgedNumbers,
} from "../../fixtures/sentences/judgedNumbers";
import { numbersIn } from "../../fixtures/sentences/jsonNumbers";
import { wordOfItem } from "../../fixtures/sentences/saidByOutputs";
import { countOfNumbers, noticed, unfounded, type Said } from "../../fixtures/sentences/said";
import { renderInPane } from "./renderInPane";

type SchoolJson = UeiEvaluationJson["schools"][number];

/** Whose words run on with those around them. */
const INLINE: readonly string[] = ["A", "B", "EM", "SMALL", "SPAN", "STRONG"];

let numbers: JudgedNumbers;

beforeAll(async () => {
  numbers = await judgedNumbers();
});

function drawn(element: ReactElement, strings: Strings): DocumentFragment {
  return JSDOM.fragment(renderInPane(element, strings));
}

/** The words of a part of a page, a line for each of its blocks. */
function linesOf(part: Node): string {
  const words = [...part.childNodes].map((one) => (one.nodeName === "#text" ? (one.textContent ?? "") : linesOf(one)));
  return INLINE.includes(part.nodeName) ? words.join("") : `\n${words.join("")}\n`;
}

/** The sentences of a part of a page, and what its pictures and signs are called. */
function sentencesOf(part: ParentNode): string[] {
  const called = [...part.querySelectorAll("[title], [aria-label]")].flatMap((one) =>
    ["title", "aria-label"].flatMap((name) => one.getAttribute(name) ?? []),
  );
  return [...linesOf(part).split("\n"), ...called].map((text) => text.trim()).filter((text) => text !== "");
}

/** Without what the bureau typed. */
function ownOf(part: ParentNode): string[] {
  const typed = Object.values(numbers.evaluation.dataset.statements).map((statement) => statement?.text ?? "");
  const beginOf = (text: string): string => text.slice(0, 20);
  return sentencesOf(part).filter((text) => !typed.some((one) => one !== "" && text.includes(beginOf(one))));
}

function saidIn(where: string, part: ParentNode, known: readonly number[]): Said[] {
  return ownOf(part).map((text) => ({ where, text, known }));
}

function shown(): ReturnType<typeof datedEvaluation> {
  return { ...datedEvaluation("2026-11-23 22:00"), ...numbers.judged };
}

/**
 * 结论: each card by its item, as it stands among the others and in full, and what stands above and between the cards.
 */
function saidOfVerdict(strings: Strings): Said[] {
  const page = drawn(createElement(VerdictTab, { evaluation: numbers.evaluation }), strings);
  const inFull = numbers.evaluation.items.map((item) =>
    drawn(createElement(ItemCard, { item, evaluation: numbers.evaluation, isWhole: true }), strings),
  );
  const cards = [page, ...inFull].flatMap((part) =>
    [...part.querySelectorAll("article")].flatMap((card) => {
      const id = itemOfCard(card, strings);
      return saidIn(id, card, [...knownOfItem(id, numbers), ...restsOf(id)]);
    }),
  );
  for (const card of page.querySelectorAll("article")) card.remove();
  const head = drawn(createElement(VerdictLine, { shown: shown() }), strings);
  const { counts } = numbers.json;
  const byDeclaration = numbers.evaluation.metByDeclaration;
  const ofCounts = [
    ...Object.values(counts),
    Object.values(counts).reduce((sum, one) => sum + one, 0),
    byDeclaration,
    counts.met - byDeclaration,
    numbers.json.items.filter(({ decides }) => !decides).length,
  ];
  return [...cards, ...saidIn("结论", page, ofCounts), ...saidIn("结论", head, ofCounts)];
}

function itemOfCard(card: Element, { catalogue }: Strings): string {
  const label = card.getAttribute("aria-label");
  const item = numbers.json.items.find(({ id }) => itemTitle(id, catalogue) === label);
  if (item === undefined) throw new Error(`no item is called ${String(label)}`);
  return item.id;
}

/**
 * How many lines of a card are not seen: comparisons beside the eight first or beside those that fail, cells, steps.
 */
function restsOf(id: string): number[] {
  const item = numbers.json.items.find((one) => one.id === id);
  if (item === undefined) return [];
  const met = item.parts.filter(({ outcome }) => outcome === "met").length;
  return [
    met,
    item.parts.length - met - 8,
    item.parts.length - 8,
    item.evidence.length,
    item.steps.split("\n").length - 8,
  ];
}

/** What may be said of one school part: its own numbers, the limits, what lies between them, its whole school. */
function knownOfSchool(school: SchoolJson, text: string): number[] {
  const limits = limitsOf(school.stage);
  const distances = Object.entries(school.ratios).map(([id, ratio]) => (limits[id] ?? NaN) - (ratio ?? NaN));
  return [
    ...numbersIn([school.students, school.amounts, school.ratios, school.met]),
    ...Object.values(limits),
    ...distances,
    ...wholesOf(text, [school]),
    ...[7, 85],
  ];
}

function limitsOf(stage: Stage): Record<string, number> {
  return Object.fromEntries(
    numbers.json.items.flatMap(({ id, parts }) =>
      /^R\d$/.test(id) ? parts.flatMap((part) => (part.stage === stage ? [[id, part.limit ?? NaN]] : [])) : [],
    ),
  );
}

/** 学校: each school part in the list and in full. */
function saidOfSchools(strings: Strings): Said[] {
  const { evaluation, json } = numbers;
  const page = drawn(createElement(SchoolsTab, { evaluation, view: FIRST_VIEW, onView: () => undefined }), strings);
  const lines = schoolLines(page);
  const listed = lines.flatMap((line) => ofSchool(schoolOfLine(line, strings), line));
  const full = evaluation.schools.flatMap((result, at) => {
    const school = json.schools[at];
    if (school?.name !== result.school.name) throw new Error(`${result.school.name} is not in its place`);
    return ofSchool(
      school,
      drawn(createElement(SchoolDetail, { result, evaluation, onClose: () => undefined }), strings),
    );
  });
  for (const line of lines) line.remove();
  const counts = [json.schools.length, json.excluded.length, 50, 85, 100];
  return [...listed, ...full, ...saidIn("学校", page, counts)];
}

function schoolLines(page: ParentNode): Element[] {
  return [...page.querySelectorAll("ul > li")].filter((line) => line.querySelector("ul[aria-label]") !== null);
}

function schoolOfLine(line: Element, { catalogue }: Strings): SchoolJson {
  const name = line.querySelector("span")?.textContent ?? "";
  const stage = line.querySelector("p")?.textContent?.split(" · ")[0];
  const found = numbers.json.schools.filter(
    (school) => catalogue.stages[school.stage] === stage && name.startsWith(school.name),
  );
  if (found[0] === undefined || found.length > 1) throw new Error(`${name} is ${found.length} schools`);
  return found[0];
}

function ofSchool(school: SchoolJson, part: ParentNode): Said[] {
  return ownOf(part).map((text) => ({ where: school.name, text, known: knownOfSchool(school, text) }));
}

/** 差异系数: what stands at each coefficient, and whose schools pull it, from the schools of its stage. */
function saidOfBalance(strings: Strings): Said[] {
  return stageSections(strings).flatMap(([stage, section]) => {
    const balance = numbers.json.balance.filter((one) => one.stage === stage);
    const rows = [...section.querySelectorAll(":scope > div")];
    const lists = [...section.querySelectorAll("details ul")];
    expect([rows.length, lists.length]).toEqual([balance.length, balance.length]);
    return balance.flatMap((one, at) =>
      [rows[at], lists[at]].flatMap((part) =>
        part === undefined ? [] : saidIn(`${stage} ${one.indicator}`, part, knownOfBalance(one)),
      ),
    );
  });
}

function stageSections(strings: Strings): (readonly [Stage, Element])[] {
  const tab = createElement(BalanceTab, { evaluation: numbers.evaluation, onSchool: () => undefined });
  const [primary, junior] = drawn(tab, strings).querySelectorAll("section");
  if (primary === undefined || junior === undefined) throw new Error("no sections of stages");
  return [
    ["primary", primary],
    ["junior", junior],
  ];
}

function knownOfBalance(balance: UeiEvaluationJson["balance"][number]): number[] {
  const { stage, indicator } = balance;
  const ratios = numbers.json.schools
    .filter((school) => school.stage === stage)
    .map((school) => school.ratios[indicator] ?? NaN);
  const limit = limitsOf(stage)[indicator] ?? NaN;
  const met = ratios.filter((ratio) => ratio >= limit).length;
  return [...numbersIn(balance), ...pullsOf(balance, numbers.json), ...ratios, limit, met, ratios.length];
}

/** 缺口: each school from what it lacks, and what stands above, from all that is said of the county. */
function saidOfPlan(strings: Strings): Said[] {
  const page = drawn(createElement(PlanTab, { shown: shown() }), strings);
  const { shortfalls } = numbers.json.plan;
  const lines = [...page.querySelectorAll("ul > li")].filter((line) => line.querySelector("ul") !== null);
  const bySchool = lines.flatMap((line) => {
    const name = line.querySelector("span")?.textContent ?? "";
    const own = shortfalls.filter(({ school }) => school === name);
    const cost = own.reduce((sum, one) => sum + (one.cost ?? 0), 0);
    return saidIn(name, line, [...numbersIn(own), cost, 85, 100]);
  });
  const schools = new Set(shortfalls.map(({ school }) => school));
  expect(lines.length).toBe(schools.size);
  for (const line of lines) line.remove();
  return [...bySchool, ...saidIn("缺口", page, [...knownOfCounty(numbers), schools.size])];
}

/** 数据核查: what is said of an item, from that item. */
function saidOfFindings(strings: Strings): Said[] {
  const tab = createElement(FindingsTab, { evaluation: numbers.evaluation, onEnter: () => undefined });
  const { findings } = evaluationToJson(numbers.judged, strings);
  const county = knownOfCounty(numbers);
  const lines = [...drawn(tab, strings).querySelectorAll("li")];
  expect(lines.length).toBe(findings.length);
  return lines.flatMap((line) => {
    const found = findings.find(({ message }) => line.textContent?.includes(message) === true);
    if (found === undefined) throw new Error(`no finding is «${String(line.textContent)}»`);
    const { item } = found.about;
    return saidIn(found.code, line, item === undefined ? county : [...knownOfItem(item, numbers), ...OF_FINDINGS, 1]);
  });
}

describe.each([
  ["Chinese", zhCN],
  ["English", en],
])("in %s", (_language, strings) => {
  const { language } = strings;

  test.each([
    ["结论", saidOfVerdict, 500],
    ["学校", saidOfSchools, 1000],
    ["差异系数", saidOfBalance, 120],
    ["缺口", saidOfPlan, 40],
    ["数据核查", saidOfFindings, 40],
  ])(
    "every number of the tab %s is one of the evaluation's, and a wrong one would be noticed",
    (_tab, saidOf, least) => {
      const said = saidOf(strings);
      expect(countOfNumbers(said, language)).toBeGreaterThan(least);
      expect(unfounded(said, language)).toEqual([]);
      expect(noticed(said, language, (value) => value >= 10)).toBeGreaterThan(0.8);
    },
  );

  test("every outcome beside an item, a school or a coefficient is its own", () => {
    const { evaluation, json } = numbers;
    const words = (outcome: keyof Strings["catalogue"]["outcomes"]): string => strings.catalogue.outcomes[outcome];
    const plain = (text: string | null | undefined): string => (text ?? "").replace(/^\S /, "");
    const verdict = drawn(createElement(VerdictTab, { evaluation }), strings);
    const cards = [...verdict.querySelectorAll("article")].map((card) => ({
      where: itemOfCard(card, strings),
      said: plain(card.querySelector("h4 span")?.textContent),
      outcome: wordOfItem(itemOfCard(card, strings), numbers, strings),
    }));
    const tab = drawn(createElement(SchoolsTab, { evaluation, view: FIRST_VIEW, onView: () => undefined }), strings);
    const lines = schoolLines(tab).map((line) => {
      const school = schoolOfLine(line, strings);
      return {
        where: school.name,
        said: plain(line.querySelector("div > span:last-child")?.textContent),
        outcome: words(school.outcome),
      };
    });
    const coefficients = stageSections(strings).flatMap(([stage, section]) =>
      json.balance
        .filter((one) => one.stage === stage)
        .map(({ indicator, cv, outcome }, at) => {
          const said = [...section.querySelectorAll("div > span:nth-child(2)")][at]?.textContent;
          return {
            where: indicator,
            said: said?.replace(/^\S /, ""),
            outcome: `${(cv ?? NaN).toFixed(3)} ${words(outcome)}`,
          };
        }),
    );
    const said = [...cards, ...lines, ...coefficients];
    expect([cards.length, lines.length, coefficients.length]).toEqual([json.items.length, json.schools.length, 14]);
    expect(said.filter((one) => one.said !== one.outcome)).toEqual([]);
  });

  test("every coefficient of the tab 差异系数, of this year and of earlier ones, is one of its stage", () => {
    for (const [stage, section] of stageSections(strings)) {
      const { balance, composite, history = [] } = numbers.json;
      const own = balance.filter((one) => one.stage === stage);
      const known = [
        ...own.flatMap(({ cv, previous }) => [cv, previous?.cv, (cv ?? NaN) - (previous?.cv ?? NaN)]),
        composite[stage],
        ...history.flatMap((one) => (one.stage === stage ? [one.cv, (composite[stage] ?? NaN) - (one.cv ?? NaN)] : [])),
      ].map((one) => Math.abs(one ?? NaN).toFixed(3));
      const said = sentencesOf(section).flatMap((text) => text.match(/(?<![\d.])\d\.\d{3}(?!\d)/g) ?? []);
      expect(said.length).toBeGreaterThan(20);
      expect(said.filter((one) => !known.includes(one))).toEqual([]);
    }
  });
});
