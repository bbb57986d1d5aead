import { qualityBalance2017 } from "../../src/regulation/qualityBalance2017";
import { qualityBalance2017InEnglish } from "../../src/regulation/qualityBalance2017.en";
import { levelWords } from "../../src/regulation/words/levelWords";
import { limitInForce, type Limit } from "../../src/regulation/limits/limit";
import { allOrShare, inChinese, inEnglish } from "../../src/regulation/limits/limitWords";
import { en } from "../../src/strings/en";
import { linesOf, wordsInChinese } from "../../src/regulation/standard";

const { indicators, balanceRule, schoolRule } = qualityBalance2017;
const items = linesOf(qualityBalance2017);
const chinese = wordsInChinese(qualityBalance2017);
const english = qualityBalance2017InEnglish;

/** The numbers of a limit as a text may write them: 0.5 as 0.50, a level in Roman numerals, 100% as 不低于 or "all". */
function writtenForms({ value, unit }: Limit): RegExp {
  const forms = [String(value), value.toFixed(2), ...(unit === "级" ? [levelWords(value)] : [])];
  const whole = unit === "%" && value === 100 ? "|[Aa]ll|no lower than that|不低于当地公务员平均工资收入水平，" : "";
  return new RegExp(`(?<![\\d.])(?:${forms.join("|").replaceAll(".", "\\.")})(?![\\d]|\\.\\d)${whole}`, "u");
}

describe.each([
  ["Chinese", chinese],
  ["English", english],
])("in %s", (_language, words) => {
  test.each(items.filter(({ limits }) => Object.keys(limits).length > 0).map((card) => [card.id, card] as const))(
    "the text of %s names every number of its limits",
    (id, card) => {
      for (const limit of Object.values(card.limits).flat())
        expect(words.items[id]?.(card.limits).text).toMatch(writtenForms(limit));
    },
  );

  test("the rules name their numbers too", () => {
    expect(words.items[schoolRule.card.id]?.({}).text).toMatch(/6.*85%/u);
    for (const limit of Object.values(balanceRule.limits).flat())
      expect(words.items[balanceRule.card.id]?.(balanceRule.limits).text).toMatch(writtenForms(limit));
  });

  test("every card has its words, and nothing has words without a card", () => {
    expect(Object.keys(words.items).sort()).toEqual(items.map(({ id }) => id).sort());
    expect(Object.keys(words.indicators).sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const { id, limits } of items) {
      const one = words.items[id]?.(limits);
      for (const said of [one?.citation, one?.title, one?.text, one?.remedy]) expect(said).toMatch(/\S/u);
    }
  });
});

test("units of amounts and limits have their English", () => {
  const { unit } = en.catalogue;
  const units = [
    ...indicators.flatMap((card) => [card.amountUnit, card.unit]),
    ...items.flatMap(({ limits }) => Object.values(limits).flatMap((dated) => dated.map((one) => one.unit))),
  ];
  expect([...new Set(units)].filter((one) => /\p{Script=Han}/u.test(unit(one)))).toEqual([]);
});

test("a limit that is raised from a day on says so in both languages", () => {
  const dated: Limit[] = [
    { value: 10, unit: "%", direction: "atLeast", stage: null, clause: "", effectiveFrom: "2017-04-19", source: "" },
    { value: 12, unit: "%", direction: "atLeast", stage: null, clause: "", effectiveFrom: "2026-09-01", source: "" },
    { value: 15.5, unit: "%", direction: "atLeast", stage: null, clause: "", effectiveFrom: "2028-02-01", source: "" },
  ];
  expect(inChinese(dated, "%")).toBe("10%（2026年秋季学期起12%；2028年春季学期起15.5%）");
  expect(inEnglish(dated, "%")).toBe("10% (12% from autumn 2026; 15.5% from spring 2028)");
  expect(inChinese(dated.slice(0, 1), "", 2)).toBe("10.00");
  expect(allOrShare(dated.slice(0, 1))).toBe("At least 10% of");
  expect(limitInForce(dated, "2027").value).toBe(12);
});

test("a limit without a number, or a level that the monitoring does not know, is a fault of the card", () => {
  expect(() => inChinese([], "%")).toThrow("no number");
  expect(() => levelWords(5)).toThrow("no level 5");
});
