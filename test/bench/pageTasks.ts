import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { zhCN } from "../../src/strings/zh-CN";
import { BuiltPages } from "../browser/builtPages";
import { chromiumPath, launchOptions } from "../browser/chromium";
import { wideBook, wideRows } from "../fixtures/wideSchools";
import { say } from "./measure";
import { unequalSchools } from "./unequalSchools";

/** A busy machine takes its time. In milliseconds. */
const PATIENCE = 300_000;

/** What one opening of a workbook costs the page, in milliseconds. */
interface PageTimes {
  readonly longestTask: number;
  readonly verdict: number;
  readonly file: number;
  /** Tasks of the page itself over 50 ms, all together. */
  readonly held: number;
  /** The longest task while the matrix of all schools is scrolled from its first row to its last. */
  readonly scrolling: number;
}

/** Notes every task that holds the page up for longer than 50 ms, as the browser itself tells. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held: number[] = [];
    Object.assign(window, { held });
    new PerformanceObserver((list) => held.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
}

/** Screens of rows between the first school and the last, each in a frame of its own, as a wheel turns them. */
const SCROLLS = 200;

/** Scrolls the matrix of schools to its end; the longest task meanwhile, 0 where none held the page for 50 ms. */
async function scrolled(page: Page): Promise<number> {
  await page.getByRole("tab", { name: zhCN.pane.tabs.schools, exact: true }).click();
  await page.waitForTimeout(1000);
  return page.getByRole("table", { name: zhCN.pane.tabs.schools }).evaluate(async (table, steps) => {
    const { held } = window as unknown as { held: number[] };
    const before = held.length;
    let scroller: Element | null = table;
    while (scroller !== null && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
    if (scroller === null) throw new Error("nothing scrolls");
    const step = (scroller.scrollHeight - scroller.clientHeight) / steps;
    for (let at = 1; at <= steps; at++) {
      scroller.scrollTop = at * step;
      await new Promise(requestAnimationFrame);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return Math.max(0, ...held.slice(before));
  }, SCROLLS);
}

async function opened(browser: Browser, pages: BuiltPages, workbook: string): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(pages.address("web.html"));
  await page.waitForSelector("input[type=file]", { state: "attached" });
  await watchTasks(page);
  const from = performance.now();
  await page.setInputFiles("input[type=file]", workbook);
  await page.waitForSelector("[role=tabpanel]", { timeout: PATIENCE });
  const verdict = performance.now() - from;
  await page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false", undefined, {
    polling: 50,
    timeout: PATIENCE,
  });
  const file = performance.now() - from;
  for (const tab of await page.locator("[role=tab]").all()) {
    await tab.click();
    await page.waitForTimeout(300);
  }
  const held = await page.evaluate(() => [...(window as unknown as { held: number[] }).held]);
  const scrolling = await scrolled(page);
  await context.close();
  return { longestTask: Math.max(0, ...held), verdict, file, held: held.reduce((sum, one) => sum + one, 0), scrolling };
}

/** The built page over a county of 3,000 schools: no task of the page itself over 100 ms, all tabs looked at. */
export async function pageTasks(): Promise<void> {
  const path = chromiumPath();
  if (path === undefined) {
    console.log("the page over 3,000 schools: absent (no browser here)");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "uei-page-"));
  const file = join(folder, "大县.xlsx");
  writeFileSync(file, wideBook(wideRows(unequalSchools(3_000))));
  const pages = new BuiltPages();
  await pages.open();
  const browser = await chromium.launch(launchOptions(path));
  const runs: PageTimes[] = [];
  for (let run = 0; run < 3; run++) runs.push(await opened(browser, pages, file));
  const median = (of: keyof PageTimes): number => runs.map((one) => one[of]).sort((a, b) => a - b)[1] ?? NaN;
  say("the page over 3,000 schools: longest task", median("longestTask"), "goal 100 ms");
  say("… all tasks over 50 ms together", median("held"));
  say("… scrolling the matrix from end to end: longest task", median("scrolling"), "goal 100 ms");
  say("… from the choice of the file to the verdict", median("verdict"));
  say("… to the finished file", median("file"));
  await browser.close();
  await pages.close();
  rmSync(folder, { recursive: true });
}
