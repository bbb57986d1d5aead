import type { ChildProcess } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { describeInBrowser, usedBrowser } from "../browser/inBrowser";
import { excelOnWeb, serveOffice } from "../excel/boot/browser";
import type { ExcelHost } from "../excel/excelHost";
import { waitUntil } from "../excel/waitUntil";
import { hasNginx } from "../fixtures/installedTools";
import { builtFunctions, SAMPLE, settled, type OpenedPane } from "../taskpane/openPane";
import { freePort, listens, makeCertificate, startNginx } from "./nginx";
import { ROOT } from "./sources";

/**
 * What `npm run package` has written, where RELEASE names its folder: then that is served, with its own nginx.conf.
 * Else the built pages, as they are packed.
 */
const RELEASE = process.env["RELEASE"];
const PAGES = RELEASE === undefined ? path.join(ROOT, "dist/web") : path.join(RELEASE, "pages");
const SETTINGS = RELEASE === undefined ? undefined : readFileSync(path.join(RELEASE, "nginx.conf"), "utf8");

const OFFICE = "https://officeapis.public.onecdn.static.microsoft/1/";
/** Excel on the web: its top window, and the frame in it that holds the pane. */
const WINDOWS = ["https://excel.cloud.microsoft/open", "https://euc-excel.officeapps.live.com/x/_layouts/xlviewer"];
const PRIVATE_WINDOWS = ["https://onedrive.live.com/edit", "https://euc-excel.officeapps.live.com/x/_layouts/xlviewer"];
const STRANGERS = ["https://elsewhere.example/page", "https://euc-excel.officeapps.live.com/x/_layouts/xlviewer"];

const describeServed = hasNginx ? describeInBrowser : describe.skip;

describeServed("the pages under nginx on another origin than Excel on the web", () => {
  let folder: string;
  let nginx: ChildProcess;
  let origin: string;
  const browser = usedBrowser();
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "uei-served-"));
    // The workers of nginx run as another user.
    chmodSync(folder, 0o755);
    const pages = path.join(folder, "pages");
    cpSync(PAGES, pages, { recursive: true });
    const port = await freePort();
    origin = `https://localhost:${port}`;
    nginx = startNginx(folder, pages, port, makeCertificate(folder), SETTINGS);
    await waitUntil("nginx answers", () => listens(port));
  });
  afterAll(async () => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Opened extends OpenedPane {
    readonly excel: ExcelHost;
  }

  async function open(windows: readonly string[]): Promise<Opened> {
    const context = await browser().newContext({ ignoreHTTPSErrors: true, viewport: { width: 420, height: 700 } });
    // As a person answers whom the browser asks, or as the policy LocalNetworkAccessAllowedForUrls does.
    await context.grantPermissions(["local-network-access"]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      // Whatever a policy refuses is an error of the console.
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.route("**/*", (route) => {
      const url = new URL(route.request().url());
      if (url.origin === origin) return route.continue();
      complaints.push(url.href);
      return route.abort();
    });
    await serveOffice(page, OFFICE);
    const opened = await excelOnWeb(page, SAMPLE, `${origin}/taskpane.html`, { functions: builtFunctions() }, windows);
    return { ...opened, page, scripts: new Set(), complaints };
  }

  const isShown = (page: Page): boolean => page.frames().some((frame) => frame.url().startsWith(origin));

  test("the pane opens in Excel's windows and evaluates, nobody outside is asked, and no policy refuses anything", async () => {
    const opened = await open(WINDOWS);
    await opened.pane.locator("h2").waitFor();
    await opened.excel.commands.press("evaluate");
    await settled(opened);
    await expect(opened.pane.locator("h2").textContent()).resolves.toMatch(/示例县.*未达标/);
    expect(opened.excel.book.sheets.filter(({ name }) => name.startsWith("UEI"))).toHaveLength(9);
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });

  test("the pane opens beside a file of a private account too", async () => {
    const { page, pane, complaints } = await open(PRIVATE_WINDOWS);
    await pane.locator("h2").waitFor();
    expect([isShown(page), complaints]).toEqual([true, []]);
    await page.context().close();
  });

  test("a page of somebody else's cannot show the pane", async () => {
    const { page, complaints } = await open(STRANGERS);
    await waitUntil("the frame is refused", () => complaints.some((text) => text.includes("frame-ancestors")));
    expect(isShown(page)).toBe(false);
    await page.context().close();
  });

  test("Excel's page reads functions.json across origins, and nothing else", async () => {
    const { page } = await open(WINDOWS);
    const read = (file: string): Promise<string> =>
      page.evaluate(
        (address) =>
          fetch(address)
            .then((answer) => answer.text())
            .catch(() => "refused"),
        `${origin}/${file}`,
      );
    for (const file of ["functions.json", "functions.en-us.json"]) expect(await read(file)).toContain('"id": "CV"');
    expect(await read("taskpane.html")).toBe("refused");
    await page.context().close();
  });
});
