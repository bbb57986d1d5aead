import ts from "typescript";
import { en } from "../../src/strings/en";
import type { Strings } from "../../src/strings/strings";
import { zhCN } from "../../src/strings/zh-CN";
import { sampleValues, type SampleValues } from "./sampleValues";
import { nodesOf, sourcesBelow } from "./sources";

const CHINESE = /[\u4e00-\u9fff]/;
const MISSAID = /undefined|\[object|NaN|\bnull\b/;

function say(
  strings: Strings,
  section: "intakeFindings" | "evaluationFindings" | "evaluationMessages",
  code: string,
  params: unknown,
): string {
  const sentence = (strings[section] as unknown as Record<string, (params: unknown) => string>)[code];
  if (sentence === undefined) throw new Error(`no sentence for ${code} in ${strings.language}`);
  return sentence(params);
}

test.each([
  ["intakeFindings", "src/model/findings/intakeFindings.ts", "IntakeFindings"],
  ["evaluationFindings", "src/model/findings/evaluationFindings.ts", "EvaluationFindings"],
  ["evaluationMessages", "src/model/messages/message.ts", "EvaluationMessages"],
] as const)("every code of %s is a sentence in both languages, whatever its values", (section, file, type) => {
  const samples: SampleValues = sampleValues(file, type);
  expect(Object.keys(zhCN[section]).sort()).toEqual(Object.keys(samples).sort());
  for (const [code, values] of Object.entries(samples)) {
    for (const params of values) {
      const chinese = say(zhCN, section, code, params);
      const english = say(en, section, code, params);
      expect({
        code,
        chinese: CHINESE.test(chinese),
        missaid: MISSAID.test(chinese + english),
        empty: english.trim() === "",
        straight: english.includes('"'),
      }).toEqual({ code, chinese: true, missaid: false, empty: false, straight: false });
      expect({ code, sentence: english }).not.toEqual({ code, sentence: chinese });
    }
  }
});

/** Where people read words of both languages. */
const OUTPUTS = ["src/app", "src/cli", "src/present", "src/report", "src/taskpane", "src/web"];

/**
 * Where they stand in Chinese of the workbook's own: what is read back from a cell, the official sentence, the bureau's
 * words.
 */
const CHINESE_TEXTS = [
  "src/app/gathering/recordSheets.ts",
  "src/app/template/countySheets.ts",
  "src/app/template/schoolColumns.ts",
  "src/present/account/filledSentence.ts",
  "src/present/account/problemsAccount.ts",
  "src/taskpane/pane/correcting/tableEdits.ts",
];

test("no output puts Chinese marks between words of its own accord: an English sentence would have them too", () => {
  const sources = OUTPUTS.flatMap(sourcesBelow).filter(({ path }) => !CHINESE_TEXTS.includes(path));
  const found = sources.flatMap((source) =>
    nodesOf(source).flatMap((node) =>
      (ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) &&
      /[：，。；、（）！？\u3000]/u.test(node.text)
        ? [`${source.path}: ${node.text.trim()}`]
        : [],
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  en.intakeFindings.rowsBelowTable({ table: "表1", rows: 1 }),
  en.evaluationFindings.bracketStraddlesLimit({ classes: 1, limit: 50 }),
  en.evaluationMessages.roomsTogether({ rooms: 1, needed: 2 }),
])("of one thing English speaks in the singular: %s", (sentence) => {
  expect(sentence).not.toMatch(/\b1 (?:rows|junior classes|rooms) |to them/);
});

test.each([zhCN, en])("sentences call our sheets as the results in their language do: $language", (strings) => {
  const names = Object.values(strings.sheets.common.names);
  const told = sourcesBelow(`src/strings/${strings.language}`).flatMap((source) =>
    nodesOf(source).flatMap((node) =>
      ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)
        ? [...node.text.matchAll(/(?<!优衡 )UEI [\p{Script=Han}A-Z].{0,30}/gu)].map(([words]) => words)
        : [],
    ),
  );
  expect(told.length).toBeGreaterThan(names.length);
  expect(told.filter((words) => !names.some((name) => words.startsWith(name)))).toEqual([]);
});
