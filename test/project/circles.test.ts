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

test("no file leads back to itself", () => {
  expect(circlesOf(sourcesBelow("src"))).toEqual([]);
});

test("a circle of files is found, a file that two import is none", () => {
  const file = (name: string, ...imported: readonly string[]): Source =>
    parseSource(`src/a/${name}.ts`, imported.map((one) => `import type { x } from "./${one}";`).join("\n"));
  expect(circlesOf([file("one", "two", "four"), file("two", "three"), file("three", "one"), file("four")])).toEqual([
    ["src/a/one", "src/a/three", "src/a/two"],
  ]);
  expect(circlesOf([file("one", "three"), file("two", "three"), file("three")])).toEqual([]);
});
