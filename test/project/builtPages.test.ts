import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { ROOT } from "./sources";

const BUILT = path.join(ROOT, "dist/web");
const FORMER_OFFICE = "https://appsforoffice.microsoft.com";
const OFFICE_JS = "https://officeapis.public.onecdn.static.microsoft/1/office.js";

const read = (name: string): string => readFileSync(path.join(BUILT, name), "utf8");
const pageOf = (name: string): Document => new JSDOM(read(name)).window.document;
const scriptsOf = (name: string): HTMLScriptElement[] => [...pageOf(name).querySelectorAll("script")];
const policyOf = (name: string): string =>
  pageOf(name).querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";

test("the page of the runtime loads office.js before our script, and neither waits", () => {
  const scripts = scriptsOf("taskpane.html");
  expect(scripts.map((script) => script.getAttribute("src"))).toEqual([
    "startWatch.js",
    OFFICE_JS,
    expect.stringMatching(/^taskpane\.js\?[0-9a-f]+$/),
  ]);
  expect(
    scripts.filter((script) => script.defer || script.async || script.type !== "" || script.textContent !== ""),
  ).toEqual([]);
});

test("the policy lets nothing out, and in only our own scripts and office.js", () => {
  expect(policyOf("taskpane.html")).toContain(`script-src 'self' ${new URL(OFFICE_JS).origin} ${FORMER_OFFICE};`);
  expect(policyOf("web.html")).toContain("script-src 'self'; worker-src 'self';");
  for (const page of ["taskpane.html", "web.html"]) {
    expect(policyOf(page)).toMatch(/^default-src 'none'; .*connect-src 'none'/);
    expect(policyOf(page)).not.toMatch(/unsafe|\*/);
  }
});

test("pages name no address but that of office.js", () => {
  const addresses = ["taskpane.html", "web.html"].flatMap((page) => read(page).match(/https?:\/\/[^\s"'<>;]+/g) ?? []);
  expect(new Set(addresses)).toEqual(new Set([OFFICE_JS, new URL(OFFICE_JS).origin, FORMER_OFFICE]));
});

test("functions and commands weigh at most 20 KB", () => {
  const bytes = gzipSync(read("taskpane.js"), { level: 9 }).length;
  process.stdout.write(`functions and commands: ${bytes} bytes (gzip)\n`);
  expect(bytes).toBeLessThanOrEqual(20 * 1024);
});

test("nothing is polyfilled, and what must run in any web view is ES5", () => {
  const scripts = readdirSync(BUILT).filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => read(name).includes("core-js"))).toEqual([]);
  expect(read("startWatch.js")).not.toMatch(/=>|\b(?:const|let)\b|`/);
});
