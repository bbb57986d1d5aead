import type { Browser, Page } from "playwright-core";
import { BROWSER_PATH, excelInBrowser, launchBrowser, serveOffice } from "../excel/boot/browser";
import { openPane, SAMPLE, settled } from "../taskpane/openPane";
import { least, say } from "./measure";

const PAGE = "https://addin.test/empty.html";
const OFFICE = "https://addin.test/office/";

/** When the verdict was painted, by the clock of the page, which starts when the page is asked for. */
function paintedAt(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector("h2")?.textContent?.includes("未达标") !== true) return;
      observer.disconnect();
      // A frame is painted after its callbacks: what is posted in them comes next.
      const channel = new MessageChannel();
      channel.port1.onmessage = (): void => resolve(performance.now());
      requestAnimationFrame(() => channel.port2.postMessage(null));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }));
}

/** From an empty cache to the verdict in the pane, with the click in between. */
async function verdict(browser: Browser): Promise<number> {
  const opened = await openPane(browser);
  const painted = paintedAt(opened.page);
  await opened.pane.getByRole("button", { name: "一键评估" }).click();
  const taken = await painted;
  await settled(opened);
  await opened.page.context().close();
  return taken;
}

/** A page that does nothing but wait for Microsoft's client: less than this no add-in can do. */
async function clientAlone(browser: Browser): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await page.route(PAGE, (route) => route.fulfill({ body: `<script src="${OFFICE}office.js"></script>`, contentType: "text/html" }));
  await serveOffice(page, OFFICE);
  await excelInBrowser(page, SAMPLE);
  await page.goto(PAGE);
  const taken = await page.evaluate(async () => {
    await Office.onReady();
    return performance.now();
  });
  await page.context().close();
  return taken;
}

/** The sample in the built pane beside the test Excel in headless Chromium, cold: goal under a second. */
export async function firstVerdict(): Promise<void> {
  if (BROWSER_PATH === undefined) {
    console.log("first verdict in the pane: absent (no browser here)");
    return;
  }
  const browser = await launchBrowser();
  const [taken, alone] = [await least(() => verdict(browser)), await least(() => clientAlone(browser))];
  say("first verdict on the sample in the pane, cold", taken, `goal 1,000 ms; ${(taken / alone).toFixed(1)} × office.js alone`);
  await browser.close();
}
