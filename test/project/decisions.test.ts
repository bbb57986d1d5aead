import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT, sourcesBelow } from "./sources";

const DECISIONS = readFileSync(path.join(ROOT, "docs/DECISIONS.md"), "utf8");

/** A decision's number as comments cite it; D with a number in quotes is a cell. */
const CITED = /(?<![\w"“!$])D([1-9]\d?)(?![\w"”:!$])/g;

test("every decision that the code cites stands in docs/DECISIONS.md", () => {
  const explained = new Set([...DECISIONS.matchAll(/^## (D\d+) \S/gm)].map(([, number]) => number));
  const cited = sourcesBelow("src").flatMap(({ path: file, tree }) =>
    commentsOf(tree.text).flatMap((comment) =>
      [...comment.matchAll(CITED)].map((match) => ({ file, number: `D${match[1]}` })),
    ),
  );
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter(({ number }) => !explained.has(number))).toEqual([]);
});

test("every file that it names as a test exists", () => {
  const named = [...DECISIONS.matchAll(/\btest\/[\w/.-]*\w\/?/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

function commentsOf(text: string): string[] {
  return text.match(/\/\*[\s\S]*?\*\/|\/\/.*$/gm) ?? [];
}
