import ts from "typescript";
import { STANDARD } from "../../src/app/standard";
import { linesOf } from "../../src/regulation/standard";
import { nodesOf, parseSource, sourcesBelow, type Source } from "./sources";

/** The numbered lines of the regulation: R4, G11, Q9, S1, V4. */
const NUMBERED = new Set(
  linesOf(STANDARD)
    .map(({ id }) => id)
    .filter((id) => /^[A-Z]\d+$/.test(id)),
);

/** Which judge is whose stands once. */
const JUDGES = "src/evaluate/items/itemJudges.ts";

/**
 * Where a source names a line of the regulation, which only its card may: what is particular to a line stands there.
 */
function namesOfLines(source: Source): string[] {
  if (source.path.startsWith("src/regulation/") || source.path === JUDGES) return [];
  return nodesOf(source).flatMap((node) => {
    const isKey = ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    const text = ts.isStringLiteralLike(node) || isKey ? node.text : null;
    if (text === null || !NUMBERED.has(text)) return [];
    const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
    return [`${source.path}:${line + 1} names ${text}`];
  });
}

test("no source outside of the regulation names one of its lines", () => {
  expect(sourcesBelow("src").flatMap(namesOfLines)).toEqual([]);
});

/** What may be typed is shown by examples there. */
const EXAMPLES = /^src\/strings\/[^/]+\/(?:cli|functions)\.ts$/;

/** Where the fixed words of a sentence carry the number of a line, which it is given with the finding. */
function sentencesWithNumbers(source: Source): string[] {
  if (!source.path.startsWith("src/strings/") || EXAMPLES.test(source.path)) return [];
  return nodesOf(source).flatMap((node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node)) return [];
    const words = node.text.match(/[A-Z]\d+/gu) ?? [];
    return words.filter((word) => NUMBERED.has(word)).map((word) => `${source.path} says ${word}`);
  });
}

test("no sentence carries the number of a line in its own words", () => {
  expect(sourcesBelow("src/strings").flatMap(sentencesWithNumbers)).toEqual([]);
  const sentence = "export const a = (x: string) => `G14: ${x} is short`;";
  expect(sentencesWithNumbers(parseSource("src/strings/en/a.ts", sentence))).toEqual(["src/strings/en/a.ts says G14"]);
});

test.each([
  ["src/intake/a.ts", 'export const items = ["G5"];', 1],
  ["src/present/a.ts", "export const first = `R1`;", 1],
  ["src/strings/a.ts", "export const words = { V4: 1 };", 1],
  ["src/regulation/items/a.ts", 'export const id = "G5";', 0],
  ["src/intake/a.ts", 'export const form = "L7";', 0],
])("the rule notices in %s: %s", (path, text, count) => {
  expect(namesOfLines(parseSource(path, text))).toHaveLength(count);
});
