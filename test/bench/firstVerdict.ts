import type { Browser, Page } from "playwright-core";
import { BROWSER_PATH, excelInBrowser, launchBrowser, serveOffice } from "../excel/boot/browser";
import { openPane, SAMPLE, settled } from "../taskpane/openPane";
import { least, say } from "./measure";

const PAGE = "https://addin.test/empty.html";
const OFFICE = "https://addin.test/office/";

/**
 * How long the page worked for the verdict, by its own clock: from when it was asked for until its text was painted,
 * and from the click until the verdict was. What lies between is the time that whoever clicks takes.
 */
function workedFor(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let opened = NaN;
        new PerformanceObserver((list) => {
          opened = list.getEntries().at(-1)?.startTime ?? NaN;
        }).observe({ type: "largest-contentful-paint", buffered: true });
        let clicked = 0;
        document.addEventListener(
          "click",
          () => {
            clicked = performance.now();
          },
          { capture: true, once: true },
        );
        const observer = new MutationObserver(() => {
          if (document.querySelector("h2")?.textContent?.includes("未达标") !== true) return;
          observer.disconnect();
          // A frame is painted after its callbacks: what is posted in them comes next.
          const channel = new MessageChannel();
          channel.port1.onmessage = (): void => resolve(opened + performance.now() - clicked);
          requestAnimationFrame(() => channel.port2.postMessage(null));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}

/** From an empty cache to the verdict in the pane. */
async function verdict(browser: Browser): Promise<number> {
  const opened = await openPane(browser);
  const worked = workedFor(opened.page);
  await opened.pane.getByRole("button", { name: "一键自评" }).click();
  const taken = await worked;
  await settled(opened);
  await opened.page.context().close();
  return taken;
}

/** A page that does nothing but wait for Microsoft's client: less than this no add-in can do. */
async function clientAlone(browser: Browser): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await page.route(PAGE, (route) =>
    route.fulfill({ body: `<script src="${OFFICE}office.js"></script>`, contentType: "text/html" }),
  );
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
  say(
    "first verdict on the sample in the pane, cold",
    taken,
    `goal 1,000 ms; ${(taken / alone).toFixed(1)} × office.js alone`,
  );
  await browser.close();
}
