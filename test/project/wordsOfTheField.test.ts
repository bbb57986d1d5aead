import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { nodesOf, ROOT, sourcesBelow, type Source } from "./sources";

/** Words that no output says, each with what staff say instead. */
const FIELD_WORDS: readonly (readonly [old: RegExp, word: string])[] = [
  [/附件4/u, "学校自评表"],
  [/每所学校综合达标/u, "学校综合评估达标情况"],
  [/待上级/u, "待国家（省级）监测/调查"],
  [/例外条款|上级认可/u, "按规程特殊情形，须省级审核确认"],
  [/按自评|未经数据核实/u, "依据自评材料，待核实"],
  [/失能|失去学习能力/u, "不具备学习能力（经评估）"],
  [/音美教室/u, "音乐、美术专用教室"],
  [/责任股室/u, "责任科（股）室"],
  [/四个统一/u, "城乡“四统一”"],
  [/一键评估|达标评估|评估结果|(?:重新|正在|再次|本次|首次|每次|已)评估/u, "一键自评, 自评测算, 测算"],
];

/** What is read, not said: the words of bureaus, whatever they are. */
const READING =
  /^src\/(?:intake|gather|evaluate)\/|^src\/regulation\/tellingWords\.ts$|^src\/model\/correcting\/roleWords\.ts$/u;

const PAGES = [
  "README.zh-CN.md",
  "manifest.xml",
  "assets/help/help.html",
  "assets/shortcuts.json",
  "src/web/web.html",
  "package.json",
];

/**
 * Labels of a card, parted by `|`: the first is its name, the others are read alone; so are all words that tell an
 * item.
 */
const LABELS = /^src\/regulation\//u;
const TOLD_BY = "toldBy";

function saidOf(source: Source, node: ts.StringLiteralLike): string {
  if (!LABELS.test(source.path)) return node.text;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name.getText(source.tree) === TOLD_BY) return "";
  return node.text.split("|")[0] ?? "";
}

/** Every string that the code may say, with where it stands; comments and patterns say nothing. */
function saidInCode(): [where: string, text: string][] {
  return sourcesBelow("src")
    .filter((source) => !READING.test(source.path))
    .flatMap((source) =>
      nodesOf(source).flatMap((node): [string, string][] =>
        ts.isStringLiteralLike(node)
          ? [[source.path, saidOf(source, node)]]
          : ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
            ? [[source.path, node.text]]
            : [],
      ),
    );
}

test("every output says the words of the field", () => {
  const said = [
    ...saidInCode(),
    ...PAGES.map((file): [string, string] => [file, readFileSync(path.join(ROOT, file), "utf8")]),
  ];
  expect(said.length).toBeGreaterThan(3000);
  const wrong = said.flatMap(([where, text]) =>
    FIELD_WORDS.filter(([old]) => old.test(text)).map(([old, word]) => `${where}: ${String(old.exec(text))} → ${word}`),
  );
  expect(wrong).toEqual([]);
});
