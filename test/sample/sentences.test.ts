import { judgedNumbers, type JudgedNumbers } from "../fixtures/sentences/judgedNumbers";
import { countOfNumbers, noticed, unfounded } from "../fixtures/sentences/said";
import { saidOfCounty, saidOfItems, saidOutcomes, STAMP } from "../fixtures/sentences/saidByOutputs";
import { REPORT_COPIES } from "../../src/model/sheets/reportCopy";
import { selfEvaluationReport } from "../../src/present/account/selfEvaluationReport";
import { madePlans } from "../fixtures/awaitedSheets";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";

let numbers: JudgedNumbers;

beforeAll(async () => {
  numbers = await judgedNumbers();
});

describe.each([
  ["Chinese", zhCN],
  ["English", en],
])("in %s", (_language, strings) => {
  const { language } = strings;

  test("every number that a sentence about an item says follows from the item's comparisons and cells", () => {
    const said = saidOfItems(numbers, strings);
    expect(countOfNumbers(said, language)).toBeGreaterThan(400);
    expect(unfounded(said, language)).toEqual([]);
  });

  test("every number that a sentence about the county says is one of the evaluation's", () => {
    const said = saidOfCounty(numbers, strings);
    expect(countOfNumbers(said, language)).toBeGreaterThan(700);
    expect(unfounded(said, language)).toEqual([]);
  });

  test("a number that is wrong in its last place would be noticed where it says something of its own", () => {
    expect(noticed(saidOfItems(numbers, strings), language, (value) => value >= 10)).toBeGreaterThan(0.8);
    expect(noticed(saidOfCounty(numbers, strings), language, (value) => value >= 100)).toBeGreaterThan(0.9);
  });

  test("every outcome that stands beside an item, a comparison, a school or a coefficient is its own", () => {
    const said = saidOutcomes(numbers, strings);
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter(({ said: words, outcome }) => words !== outcome)).toEqual([]);
  });

  test("each conclusion of the report begins with the outcome of its item", () => {
    const { met, unmet } = strings.catalogue.outcomes;
    const begins = (text: string, word: string): boolean => text.toLowerCase().startsWith(word);
    for (const copy of REPORT_COPIES) {
      const blocks = selfEvaluationReport(numbers.judged, strings, STAMP, copy);
      const conclusions = blocks.flatMap((block) =>
        block.kind === "labelled" && block.label === strings.report.labels.conclusion ? [block] : [],
      );
      const items = orderOfReport(numbers.json.items.filter(({ area }) => area !== "veto"));
      expect(conclusions.map(({ outcome }) => outcome)).toEqual(items.map(({ outcome }) => outcome));
      for (const { text, outcome } of conclusions) {
        expect([text, begins(text, met)]).toEqual([text, outcome === "met"]);
        expect([text, begins(text, unmet)]).toEqual([text, outcome === "unmet"]);
      }
    }
  });

  test("which indicators a school meets, in the words of its row, is what its ratios say", () => {
    const { json, judged } = numbers;
    const rows = madePlans(judged, {}, strings, STAMP).find(({ id }) => id === "schools")?.rows ?? [];
    const limits = new Map(
      json.items.flatMap(({ id, parts }) =>
        parts.map(({ stage, limit }) => [`${id}${String(stage)}`, limit ?? NaN] as const),
      ),
    );
    const said = json.schools.map(({ code, stage, ratios }) => {
      const row = rows.find(({ key }) => key === `${stage}:${String(code)}`);
      const remark = String(
        row?.cells.map(({ value }) => value).find((value) => /^各项均达标|^达标：|^all met|^met:/.test(String(value))),
      );
      const met = Object.entries(ratios).flatMap(([id, ratio], at) =>
        (ratio ?? NaN) >= (limits.get(`${id}${stage}`) ?? NaN) * (1 - 1e-9) ? [at + 1] : [],
      );
      return { remark: remark.split(/[；;\n]/)[0], met: wordsOfMet(met, language) };
    });
    expect(said.map(({ remark }) => remark)).toEqual(said.map(({ met }) => met));
  });
});

function wordsOfMet(met: readonly number[], language: "zh-CN" | "en"): string {
  if (met.length === 7) return language === "en" ? "all met" : "各项均达标";
  const numbers = met.flatMap((number) => {
    const isInside = met.includes(number - 1) && met.includes(number + 1);
    return isInside ? [] : [String(number)];
  });
  const shown = numbers.reduce((words, number) => {
    const from = Number(number);
    if (words === "") return number;
    const isEnd = met.includes(from - 1) && met.includes(from - 2);
    return words + (isEnd ? (language === "en" ? "–" : "至") : language === "en" ? ", " : "、") + number;
  }, "");
  return language === "en" ? `met: ${shown}` : `达标：第${shown}项`;
}

/** The report has the seven lines of resources before the two rules over all of them. */
function orderOfReport<Item extends { readonly area: string; readonly id: string }>(items: readonly Item[]): Item[] {
  return ["resources", "government", "quality", "recognition"].flatMap((area) =>
    items.filter((item) => item.area === area),
  );
}
