import { importsOf, parseSource, sourcesBelow, type Source } from "./sources";

/** Groups of files each of which leads back to itself by what it imports, types included; the members in order. */
function circlesOf(sources: readonly Source[]): string[][] {
  const nodes = new Map(sources.map((source) => [withoutEnding(source.path), importsOf(source)]));
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  for (const file of nodes.keys()) if (!index.has(file)) visit(file);
  return circles.map((circle) => circle.sort()).sort();

  function visit(file: string): void {
    index.set(file, index.size);
    lowest.set(file, index.get(file) ?? 0);
    open.push(file);
    for (const imported of nodes.get(file) ?? []) {
      if (!nodes.has(imported)) continue;
      if (!index.has(imported)) visit(imported);
      if (open.includes(imported)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(imported) ?? 0));
    }
    if (lowest.get(file) !== index.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle);
  }
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, "");
}

/** The files that still stand in a circle, by folder: this list only becomes shorter. */
const KNOWN: Readonly<Record<string, number>> = {
  "src/app/gathering": 2,
  "src/cli/batch": 2,
  "src/evaluate/crossChecks": 1,
  "src/evaluate/resources": 2,
  "src/intake/headings": 1,
  "src/intake/recognition": 1,
  "src/intake/schools/merging": 3,
  "src/intake/schools/parts": 2,
  "src/intake/schools/rows": 3,
  "src/model": 3,
  "src/model/findings": 4,
  "src/model/messages": 2,
  "src/plan": 4,
  "src/present/json": 1,
  "src/present/scenario": 4,
  "src/web/engine": 2,
};

test("no file leads back to itself but those that did when this was first looked at", () => {
  const inCircles = circlesOf(sourcesBelow("src")).flat();
  const byFolder: Record<string, number> = {};
  for (const file of inCircles) {
    const folder = file.slice(0, file.lastIndexOf("/"));
    byFolder[folder] = (byFolder[folder] ?? 0) + 1;
  }
  expect(byFolder).toEqual(KNOWN);
});

test("a circle of files is found, a file that two import is none", () => {
  const file = (name: string, ...imported: readonly string[]): Source =>
    parseSource(`src/a/${name}.ts`, imported.map((one) => `import type { x } from "./${one}";`).join("\n"));
  expect(circlesOf([file("one", "two", "four"), file("two", "three"), file("three", "one"), file("four")])).toEqual([
    ["src/a/one", "src/a/three", "src/a/two"],
  ]);
  expect(circlesOf([file("one", "three"), file("two", "three"), file("three")])).toEqual([]);
});
