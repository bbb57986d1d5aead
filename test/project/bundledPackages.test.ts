import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import lock from "../../package-lock.json";
import { officeJs } from "../../scripts/officeJs";
import { ROOT } from "./sources";

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
  }[];
}

const read = (built: string, file: string): string => readFileSync(path.join(ROOT, "dist", built, file), "utf8");
const billOf = (built: string): Bill => JSON.parse(read(built, "sbom.cdx.json")) as Bill;
const namesOf = (built: string): string[] => billOf(built).components.map(({ name }) => name);

/** What an install without the packages for development brings. */
const PRODUCT = Object.entries(lock.packages as Record<string, { readonly dev?: boolean; readonly version?: string }>)
  .filter(([place, { dev }]) => place !== "" && dev !== true)
  .map(([place, { version }]) => `${place.slice(place.lastIndexOf("node_modules/") + 13)} ${version ?? ""}`);

describe.each(["cli", "web"])("dist/%s", (built) => {
  test("lists what is in it, for programs, in CycloneDX", () => {
    const { bomFormat, specVersion, components } = billOf(built);
    expect([bomFormat, specVersion]).toEqual(["CycloneDX", "1.6"]);
    const foreign = components.filter(
      ({ name, version }) => name !== "webpack" && !PRODUCT.includes(`${name} ${version}`),
    );
    expect(foreign).toEqual([]);
    for (const { name, version, purl, licenses } of components) {
      expect(purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
      expect(licenses[0]?.license?.id ?? licenses[0]?.expression).toMatch(/MIT|ISC|BSD|Apache|0BSD/);
    }
  });

  test("bears the licence text of each of them", () => {
    const [, ...texts] = read(built, "THIRD-PARTY.txt").split(`${"=".repeat(80)}\n`);
    const wanted = billOf(built).components.map(({ name, version }) => `${name} ${version}`);
    expect(texts.map((text) => text.slice(0, text.indexOf("\n")))).toEqual(wanted);
    expect(texts.filter((text) => !/Permission (?:is hereby granted|to use)|Apache License/i.test(text))).toEqual([]);
  });
});

test("what stands in the command and in the pages is named, what another package has joined into its own files too", () => {
  expect(namesOf("cli")).toEqual(expect.arrayContaining(["docx", "fflate", "nanoid", "saxes", "valibot", "webpack"]));
  expect(namesOf("web")).toEqual(expect.arrayContaining(["react", "react-dom", "@fluentui/react-icons", "scheduler"]));
});

test("Microsoft's client goes nowhere without Microsoft's terms", () => {
  const { copies, packages } = officeJs("bundled");
  expect(copies.map(({ from, to }) => [from, to])).toContainEqual(["LICENSE.md", "office-js/LICENSE.md"]);
  expect(packages.map((folder) => existsSync(path.join(folder, "LICENSE.md")))).toEqual([true]);
  expect(officeJs("cdn").packages).toEqual([]);
});
