import path from "node:path";
import ts from "typescript";
import { importsOf, nodesOf, parseSource, sourcesBelow, type Source } from "./sources";

/** Sentences are functions of their values; strings.test.ts runs every one of them. */
const CHECKED_AS_A_WHOLE = /^src\/strings\//;

/** True where a file holds something that can be wrong when it runs: types, imports and plain data cannot. */
function holdsFunctions(source: Source): boolean {
  return nodesOf(source).some((node) => ts.isFunctionLike(node) && "body" in node && node.body !== undefined);
}

/**
 * The sources that a test stands beside, in the mirrored tree: those with a test of the same name or in the same
 * folder that imports them, and the parts of these that lie in the same room, however many files they are split into.
 */
function testedSources(sources: readonly Source[], tests: readonly Source[]): ReadonlySet<string> {
  const imports = new Map(sources.map((source) => [withoutEnding(source.path), importsOf(source)]));
  const tested = new Set<string>();
  const take = (name: string): void => {
    if (tested.has(name) || !imports.has(name)) return;
    tested.add(name);
    imports
      .get(name)
      ?.filter((one) => roomOf(one) === roomOf(name))
      .forEach(take);
  };
  for (const one of tests) {
    const folder = path.posix.dirname(one.path).replace(/^test/, "src");
    take(
      withoutEnding(one.path)
        .replace(/^test/, "src")
        .replace(/\.test$/, ""),
    );
    importsOf(one)
      .filter((name) => path.posix.dirname(name) === folder)
      .forEach(take);
  }
  return tested;
}

function withoutEnding(name: string): string {
  return name.replace(/\.tsx?$/, "");
}

/** The pane is one room, whether Excel or a browser page shows it: the test of a built page runs all that it shows. */
function roomOf(name: string): string | undefined {
  const folder = name.split("/")[1];
  return folder === "web" ? "taskpane" : folder;
}

test("every source file that holds a function has a test beside it in the mirrored tree", () => {
  const tests = sourcesBelow("test").filter(({ path: name }) => /\.test\.tsx?$/.test(name));
  const sources = sourcesBelow("src");
  const tested = testedSources(sources, tests);
  const without = sources.filter(
    (source) =>
      !CHECKED_AS_A_WHOLE.test(source.path) && holdsFunctions(source) && !tested.has(withoutEnding(source.path)),
  );
  expect(without.map((source) => source.path)).toEqual([]);
});

test("a part of a tested file is tested, a file that only another room uses is not", () => {
  const source = (name: string, text = ""): Source => parseSource(name, text);
  const sources = [
    source("src/intake/whole.ts", 'import { a } from "./part"; import { b } from "../model/other";'),
    source("src/intake/part.ts"),
    source("src/intake/alone.ts"),
    source("src/model/other.ts"),
  ];
  expect([...testedSources(sources, [source("test/intake/whole.test.ts")])]).toEqual([
    "src/intake/whole",
    "src/intake/part",
  ]);
});

test.each([
  ["export interface A { readonly b: () => void }", false],
  ["export const LIMITS = { a: 1 } as const;", false],
  ["export function half(a: number): number { return a / 2; }", true],
  ["export const half = (a: number): number => a / 2;", true],
  ["export class A { half(a: number): number { return a / 2; } }", true],
])("%s holds a function: %s", (text, expected) => {
  expect(holdsFunctions(parseSource("src/model/a.ts", text))).toBe(expected);
});
