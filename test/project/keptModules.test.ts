import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import kept from "../../.ci/kept.json";
import { importsOf, parseSource, ROOT, sourcesBelow, type Source } from "./sources";

/** What changes while a module is used: a variable at its top. What a constant holds may only be remembered answers. */
function changingAtTop({ path: name, tree }: Source): string[] {
  return tree.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) === 0)
    .map((statement) => `${name}: ${statement.getText(tree)}`);
}

const isKept = (name: string): boolean => kept.some((place) => name.startsWith(place));

test("no module that all test files of a process share changes while it is used, or knows one that may", () => {
  const files = kept.filter((place) => place.endsWith(".ts"));
  const sources = [
    ...sourcesBelow("src").filter((source) => isKept(source.path)),
    ...files.map((name) => parseSource(name, readFileSync(path.join(ROOT, name), "utf8"))),
  ];
  for (const place of kept) expect(sources.some((source) => source.path.startsWith(place))).toBe(true);
  expect(sources.flatMap(changingAtTop)).toEqual([]);
  const outside = sources.flatMap((source) =>
    importsOf(source)
      .filter((name) => /^(?:src|test)\//.test(name) && !isKept(`${name}.ts`))
      .map((name) => `${source.path}: ${name}`),
  );
  expect(outside).toEqual([]);
});

test("a variable at the top of a module is found, a constant and one within a function are not", () => {
  const text = "let latest = 1; const known = new Map(); export function one() { let inner = 2; return inner; }";
  expect(changingAtTop(parseSource("src/model/a.ts", text))).toEqual(["src/model/a.ts: let latest = 1;"]);
});
