import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT } from "../project/sources";

/**
 * One file of all tests, in which the instrumented sources stand for the true ones; it runs the file of tests that
 * `wanted` names.
 *
 * @returns its path, which tells its contents: the same path holds the same sources and tests
 */
export async function bundleOf(
  contents: ReadonlyMap<string, string>,
  tests: readonly string[],
  folder: string,
): Promise<string> {
  const cases = tests.map(
    (test) => `case ${JSON.stringify(test)}: require(${JSON.stringify(path.join(ROOT, test))}); break;`,
  );
  const changed: Plugin = {
    name: "changed",
    setup({ onLoad }): void {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const text = contents.get(path.relative(ROOT, file).split(path.sep).join("/")) ?? readFileSync(file, "utf8");
        return { contents: text.replaceAll("__dirname", JSON.stringify(path.dirname(file))), loader: "ts" };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `switch (wanted) {\n${cases.join("\n")}\n}`, resolveDir: ROOT, loader: "js" },
    ...{ bundle: true, platform: "node", target: "node20", format: "cjs", packages: "external", write: false },
    ...{ plugins: [changed], logLevel: "error" },
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("nothing is bundled");
  const outfile = path.join(folder, `${createHash("sha256").update(output.contents).digest("hex").slice(0, 12)}.cjs`);
  if (!existsSync(outfile)) writeFileSync(outfile, output.contents);
  return outfile;
}
