import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Json } from "../wire/protocol";
import { ExcelHost } from "../excelHost";
import { openedHost, type ExcelOptions } from "../openExcel";
import { externalShim, type ExternalShim, type NativeAnswer, type NativeExecute, type ShimFacts } from "./externalShim";
import { officeFile } from "./officeFiles";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"];

/** The browser of the machine, or undefined where there is none; tests that need it are skipped then. */
export const BROWSER_PATH = PLACES.find((place) => existsSync(place));

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: BROWSER_PATH, args: ["--no-sandbox"] });
}

/** What the script at the start of the page leaves for the test. */
interface ShimWindow {
  excelExecute: NativeExecute;
  excelShim: ExternalShim;
}

/**
 * Puts the test Excel beside a page of a real browser; whatever the page opens then finds the native object. The test
 * serves the page itself; see serveOffice for Microsoft's files.
 */
export async function excelInBrowser(page: Page, bytes: Uint8Array, options: ExcelOptions = {}): Promise<ExcelHost> {
  const { native, source, facts } = openedHost(bytes, options);
  await page.exposeFunction("excelExecute", (id: number, args: Json): Promise<NativeAnswer> => native.execute(id, args));
  await page.addInitScript({ content: startScript(facts) });
  return new ExcelHost(native, source, {
    fire: (dispatchId, payload) => page.evaluate(
      ([id, sent]) => (window as Window & Partial<ShimWindow>).excelShim?.fire(Number(id), JSON.parse(sent) as Json[]) ?? false,
      [String(dispatchId), JSON.stringify(payload)] as const,
    ),
  });
}

/** The shim runs in the page, from its own source. */
function startScript(facts: ShimFacts): string {
  return `(() => {
    const shim = (${externalShim.toString()})(${JSON.stringify(facts)}, (id, args) => window.excelExecute(id, args));
    Object.defineProperty(window, "external", { value: shim.external, configurable: true, writable: true });
    window.excelShim = shim;
  })();`;
}

/** Answers requests below an address from the package of Microsoft's client. */
export async function serveOffice(page: Page, address: string): Promise<void> {
  await page.route(`${address}**`, (route) => {
    const file = officeFile(new URL(route.request().url()).href.slice(address.length).split("?")[0] ?? "");
    return file === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: file, contentType: "text/javascript" });
  });
}
