import type { Browser } from "playwright-core";
import { BROWSER_PATH, excelInBrowser, launchBrowser, serveOffice } from "../excel/boot/browser";
import { openPane, SAMPLE } from "../taskpane/openPane";
import { best, say } from "./measure";

const PAGE = "https://addin.test/empty.html";
const OFFICE = "https://addin.test/office/";

/** From an empty cache to the verdict in the pane, with the click in between. */
async function verdict(browser: Browser): Promise<() => Promise<void>> {
  const { page, pane } = await openPane(browser);
  await pane.getByRole("button", { name: "一键评估" }).click();
  await pane.locator("h2", { hasText: "未达标" }).waitFor();
  return () => page.context().close();
}

/** A page that does nothing but wait for Microsoft's client: less than this no add-in can do. */
async function clientAlone(browser: Browser): Promise<() => Promise<void>> {
  const page = await (await browser.newContext()).newPage();
  await page.route(PAGE, (route) => route.fulfill({ body: `<script src="${OFFICE}office.js"></script>`, contentType: "text/html" }));
  await serveOffice(page, OFFICE);
  await excelInBrowser(page, SAMPLE);
  await page.goto(PAGE);
  await page.evaluate(async () => { await Office.onReady(); });
  return () => page.context().close();
}

/** The sample in the built pane beside the test Excel in headless Chromium, cold: goal under a second. */
export async function firstVerdict(): Promise<void> {
  if (BROWSER_PATH === undefined) {
    console.log("first verdict in the pane: absent (no browser here)");
    return;
  }
  const browser = await launchBrowser();
  const taken = await best(() => verdict(browser));
  const alone = await best(() => clientAlone(browser));
  say("first verdict on the sample in the pane, cold", taken, `goal 1,000 ms; ${(taken / alone).toFixed(1)} × office.js alone`);
  await browser.close();
}
