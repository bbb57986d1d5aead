import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { chromiumPath, launchOptions } from "../../browser/chromium";
import type { Json } from "../wire/protocol";
import { ExcelHost } from "../excelHost";
import { openedHost, type ExcelOptions } from "../openExcel";
import { externalShim, type NativeAnswer, type NativeExecute, type ShimFacts } from "./externalShim";
import { officeFile } from "./officeFiles";
import { webHost } from "./webHost";

/** The browser of the machine, or undefined where there is none; tests that need it are skipped then. */
export const BROWSER_PATH = chromiumPath();

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions(BROWSER_PATH ?? ""));
}

/** What the script at the start of the page leaves for the test. */
interface HostWindow {
  excelExecute: NativeExecute;
  excelFire: (dispatchId: number, payload: readonly Json[]) => boolean;
}

/**
 * Puts the test Excel beside a page of a real browser; whatever the page opens then finds the native object. The test
 * serves the page itself; see serveOffice for Microsoft's files.
 */
export async function excelInBrowser(page: Page, bytes: Uint8Array, options: ExcelOptions = {}): Promise<ExcelHost> {
  const { host, facts } = await hostBeside(page, bytes, options);
  await page.addInitScript({ content: desktopScript(facts) });
  return host;
}

/**
 * Opens Excel on the web, with the pane in a frame of it.
 * @param paneAddress of the pane, without query
 * @param windows the pages around the pane, the outermost first; office.js trusts only Microsoft's hosts and the pane's
 * own,
 *   which the innermost is unless said
 */
export async function excelOnWeb(
  page: Page,
  bytes: Uint8Array,
  paneAddress: string,
  options: ExcelOptions = {},
  windows: readonly string[] = [`${new URL(paneAddress).origin}/excel`],
): Promise<{ readonly excel: ExcelHost; readonly pane: FrameLocator }> {
  const { host, facts } = await hostBeside(page, bytes, { ...options, platform: "web" });
  for (const [at, address] of windows.entries()) {
    const inner = windows[at + 1];
    const body = inner === undefined ? webPage(facts, paneAddress) : framePage(inner);
    await page.route(address, (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  }
  await page.goto(windows[0] ?? "");
  const innermost = windows.slice(1).reduce<Page | FrameLocator>((around) => around.frameLocator("iframe"), page);
  return { excel: host, pane: innermost.frameLocator("iframe") };
}

async function hostBeside(
  page: Page,
  bytes: Uint8Array,
  options: ExcelOptions,
): Promise<{ readonly host: ExcelHost; readonly facts: ShimFacts }> {
  const { native, source, facts } = openedHost(bytes, options);
  await page.exposeFunction(
    "excelExecute",
    (id: number, args: Json): Promise<NativeAnswer> => native.execute(id, args),
  );
  return { host: new ExcelHost(native, source, { fire: (id, payload) => fireIn(page, id, payload) }), facts };
}

/** Nobody listens any more in a page that is closed. */
async function fireIn(page: Page, dispatchId: number, payload: readonly Json[]): Promise<boolean> {
  try {
    // On the web Excel stands in one of the windows around the pane.
    for (const frame of page.frames()) {
      const isHeard = await frame.evaluate(
        ([id, sent]) =>
          (window as Window & Partial<HostWindow>).excelFire?.(Number(id), JSON.parse(sent) as Json[]) ?? false,
        [String(dispatchId), JSON.stringify(payload)] as const,
      );
      if (isHeard) return true;
    }
    return false;
  } catch (error) {
    if (page.isClosed()) return false;
    throw error;
  }
}

/** What loaders of TypeScript put around functions that they name; a page has no such helper. */
const NAME_HELPER = "var __name = (named) => named;";

/** The shim runs in the page, from its own source. */
function desktopScript(facts: ShimFacts): string {
  return `${NAME_HELPER} (() => {
    const shim = (${externalShim.toString()})(${JSON.stringify(facts)}, (id, args) => window.excelExecute(id, args));
    Object.defineProperty(window, "external", { value: shim.external, configurable: true, writable: true });
    window.excelFire = shim.fire;
  })();`;
}

/** A window that holds nothing but another. */
function framePage(inner: string): string {
  return `<!doctype html><title>Excel</title><iframe allow="local-network-access *" style="border: 0; width: 95vw; height: 95vh" src="${inner}"></iframe>`;
}

function webPage(facts: ShimFacts, paneAddress: string): string {
  return `<!doctype html><html><head><title>Excel</title></head><body style="margin: 0"><script>
    ${NAME_HELPER}
    const frame = document.createElement("iframe");
    frame.allow = "local-network-access *";
    frame.style = "border: 0; width: 100vw; height: 100vh";
    const host = (${webHost.toString()})(${JSON.stringify(facts)}, (id, args) => window.excelExecute(id, args), () => frame.contentWindow, ${JSON.stringify(new URL(paneAddress).origin)});
    window.excelFire = host.fire;
    frame.src = ${JSON.stringify(paneAddress)} + host.addressEnd;
    document.body.append(frame);
  </script></body></html>`;
}

/** Answers requests below an address from the package of Microsoft's client. */
export async function serveOffice(page: Page, address: string): Promise<void> {
  await page.route(`${address}**`, (route) => {
    const file = officeFile(new URL(route.request().url()).href.slice(address.length).split("?")[0] ?? "");
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body: file, contentType: "text/javascript" });
  });
}
