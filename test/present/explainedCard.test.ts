import { STANDARD } from "../../src/app/standard";
import { explainedCard } from "../../src/present/explainedCard";
import { linesOf } from "../../src/regulation/standard";
import { en } from "../../src/strings/en";
import { zhCN } from "../../src/strings/zh-CN";

test.each(linesOf(STANDARD).map(({ id }) => id))("the card of %s is explained in both languages", (id) => {
  for (const strings of [zhCN, en]) {
    const lines = explainedCard(id, STANDARD, strings);
    expect(lines[0]?.startsWith(`${id}  `)).toBe(true);
    expect(lines).toContain(strings.catalogue.item(id).text);
    expect(lines.some((line) => line === "" || line.includes("undefined"))).toBe(false);
  }
});

test("a limit that changed is there twice, each with its day and source", () => {
  expect(explainedCard("G7", STANDARD, zhCN)).toEqual(
    expect.arrayContaining([
      "限值：≥ 6000元（政府保障第7项，2017-04-19起，教督〔2017〕6号）",
      "限值：≥ 7000元（政府保障第7项，2025-02-01起，财政部、教育部 2025年特殊教育公用经费补助标准）",
    ]),
  );
});

test("a line that the standard does not have is a fault", () => {
  expect(() => explainedCard("G99", STANDARD, zhCN)).toThrow("no line G99");
});
