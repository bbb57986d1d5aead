import type { Script } from "node:vm";
import { JSDOM, ResourceLoader, VirtualConsole, type AbortablePromise, type DOMWindow } from "jsdom";
import { externalShim, type ExternalShim, type NativeExecute, type ShimFacts } from "./externalShim";
import { officeFile } from "./officeFiles";

export const ORIGIN = "https://addin.test";
const OFFICE = `${ORIGIN}/office/`;
/** Where the built pages expect it. */
const OFFICE_CDN = "https://officeapis.public.onecdn.static.microsoft/1/";
const SCRIPT = `${ORIGIN}/addin.js`;

export interface BootedWindow {
  readonly window: DOMWindow;
  readonly shim: ExternalShim;
  /** Addresses that were asked for and are not ours: there must be none. */
  readonly outsideRequests: readonly string[];
  /** Errors that the page did not catch. */
  readonly pageErrors: readonly string[];
  /** Runs a script in the window. */
  run(script: Script): void;
  close(): void;
}

/** What the page holds besides office.js. */
export interface PageContent {
  /** A whole page in place of one that holds the body and the script alone. */
  readonly html?: string;
  /** Files beside it, by their paths. */
  readonly fileAt?: (path: string) => Buffer | undefined;
  /** HTML of the body. */
  readonly body?: string;
  /** Runs right after office.js, as the script of an add-in does. */
  readonly script?: string;
}

/** Answers from the package of Microsoft's client and with the files of the page, and from nowhere else. */
class PageLoader extends ResourceLoader {
  readonly outside: string[] = [];

  constructor(private readonly content: PageContent) {
    super();
  }

  override fetch(url: string): AbortablePromise<Buffer> | null {
    const file = this.fileOf(url.split("?")[0] ?? "");
    if (file === undefined && !url.startsWith(ORIGIN)) this.outside.push(url);
    const answer = file === undefined ? Promise.reject(new Error(`there is no ${url}`)) : Promise.resolve(file);
    return Object.assign(answer, { abort: () => undefined });
  }

  private fileOf(url: string): Buffer | undefined {
    if (url === SCRIPT) return Buffer.from(this.content.script ?? "");
    for (const office of [OFFICE, OFFICE_CDN]) if (url.startsWith(office)) return officeFile(url.slice(office.length));
    return url.startsWith(ORIGIN) ? this.content.fileAt?.(decodeURIComponent(new URL(url).pathname)) : undefined;
  }
}

/** What every web view has and jsdom has not. */
const MISSING = {
  TextEncoder,
  TextDecoder,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
};

/**
 * A page of a task pane in jsdom: office.js and the host file of the platform run as Microsoft wrote them, beside the
 * native object of the test Excel. Resolves when `Office.onReady` has.
 */
export async function bootJsdom(
  facts: ShimFacts,
  execute: NativeExecute,
  content: PageContent = {},
): Promise<BootedWindow> {
  const shim = externalShim(facts, execute);
  const loader = new PageLoader(content);
  const errors: string[] = [];
  const console = new VirtualConsole();
  console.on("jsdomError", (error: Error & { readonly detail?: unknown }) =>
    errors.push(String(error.detail ?? error.message)),
  );
  const { html = pageOf(content.body ?? "") } = content;
  const dom = new JSDOM(html, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: loader,
    pretendToBeVisual: true,
    virtualConsole: console,
    beforeParse(opened) {
      Object.defineProperty(opened, "external", { value: shim.external, configurable: true, writable: true });
      Object.assign(opened, MISSING);
    },
  });
  const { window } = dom;
  await ready(window);
  return {
    window,
    shim,
    outsideRequests: loader.outside,
    pageErrors: errors,
    run: (script) => script.runInContext(dom.getInternalVMContext()),
    close: () => window.close(),
  };
}

function pageOf(body: string): string {
  return `<!doctype html><html><head><script src="${OFFICE}office.js"></script><script src="${SCRIPT}"></script></head><body>${body}</body></html>`;
}

interface OfficeWindow {
  readonly OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly Office?: { onReady(): Promise<{ readonly host: string | null; readonly platform: string | null }> };
}

async function ready(window: DOMWindow): Promise<void> {
  await new Promise((loaded) => window.addEventListener("load", loaded, { once: true }));
  const { Office, OfficeExtension } = window as DOMWindow & OfficeWindow;
  if (Office === undefined) throw new Error("office.js was not loaded");
  await Office.onReady();
  // The client knows the requirement set of every member; with its own switch it refuses what this Excel has not,
  // where a real Excel of that age would answer ApiNotFound.
  if (OfficeExtension !== undefined) OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
