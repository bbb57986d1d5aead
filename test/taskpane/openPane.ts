import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { gzipSync } from "node:zlib";
import { patientPage } from "../browser/patientPage";
import { excelInBrowser, excelOnWeb, serveOffice } from "../excel/boot/browser";
import type { ExcelHost } from "../excel/excelHost";
import type { RegisteredFunction, RegisteredFunctions } from "../excel/formulas/registeredFunctions";
import type { ExcelOptions } from "../excel/openExcel";
import { waitUntil } from "../excel/waitUntil";
import { ROOT } from "../project/sources";

const ORIGIN = "https://addin.test";
const OFFICE = "https://officeapis.public.onecdn.static.microsoft/1/";
export const BUILT = path.join(ROOT, "dist/web");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

export const SAMPLE = readFileSync(path.join(ROOT, "assets/sample/示例县.xlsx"));

/** The built pane beside the test Excel, in a real browser. */
export interface OpenedPane {
  readonly page: Page;
  /** Where the pane stands: the page itself, or a frame of it. */
  readonly pane: Pick<Page & FrameLocator, "locator" | "getByRole" | "getByText" | "getByLabel">;
  readonly excel: ExcelHost;
  /** Names of our scripts that were asked for. */
  readonly scripts: ReadonlySet<string>;
  /** What the page asked for elsewhere, or complained of. */
  readonly complaints: readonly string[];
}

/** The worksheet functions as the build registers them. */
export function builtFunctions(): RegisteredFunctions {
  const { functions } = JSON.parse(readFileSync(path.join(BUILT, "functions.json"), "utf8")) as {
    readonly functions: readonly RegisteredFunction[];
  };
  return { namespace: "UEI", functions };
}

/** Opens the sample, or another workbook, with the built pane beside it; resolves when the pane says what it can do. */
export async function openPane(
  browser: Browser,
  options: ExcelOptions = {},
  looks: BrowserContextOptions = {},
  bytes: Uint8Array = SAMPLE,
): Promise<OpenedPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 600 }, ...looks });
  const page = await patientPage(context);
  const scripts = new Set<string>();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.route("**/*", (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      complaints.push(route.request().url());
      return route.abort();
    }
    const body = readFileSync(path.join(BUILT, pathname));
    if (pathname.endsWith(".js")) scripts.add(pathname);
    return route.fulfill({ body, contentType: TYPES[path.extname(pathname)] ?? "application/octet-stream" });
  });
  await serveOffice(page, OFFICE);
  const { excel, pane } = await openBeside(page, bytes, { functions: builtFunctions(), ...options });
  await pane.locator("h2").waitFor();
  return { page, pane, excel, scripts, complaints };
}

async function openBeside(
  page: Page,
  bytes: Uint8Array,
  options: ExcelOptions,
): Promise<Pick<OpenedPane, "excel" | "pane">> {
  const address = `${ORIGIN}/taskpane.html`;
  if (options.platform === "web") return excelOnWeb(page, bytes, address, options);
  const excel = await excelInBrowser(page, bytes, options);
  await page.goto(address);
  return { excel, pane: page };
}

/** Resolves when an evaluation is shown and nothing is being done any more. */
export async function settled({ pane }: Pick<OpenedPane, "pane">): Promise<void> {
  await pane.locator("main[aria-busy=false] [role=tabpanel]").waitFor();
}

/** Resolves when Excel has selected a cell, said as «sheet!cell». */
export function selected({ excel }: Pick<OpenedPane, "excel">, place: string | RegExp): Promise<void> {
  const shown = (): string =>
    excel.book.selection === null ? "" : `${excel.book.selection.sheet.name}!${excel.book.selection.address}`;
  return waitUntil(`${String(place)} is selected`, () =>
    typeof place === "string" ? shown() === place : place.test(shown()),
  );
}

/** What scripts weigh on the way, in bytes. */
export function weightOf(scripts: Iterable<string>): number {
  return [...scripts].reduce(
    (all, name) => all + gzipSync(readFileSync(path.join(BUILT, name)), { level: 9 }).length,
    0,
  );
}
