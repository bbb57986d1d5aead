import { chromium, type Browser } from "playwright-core";
import { zhCN } from "../../src/strings/zh-CN";
import { BuiltPages } from "../browser/builtPages";
import { chromiumPath, launchOptions } from "../browser/chromium";
import { SAMPLE, WebPane } from "./webPane";

const BROWSER = chromiumPath();
const describeWithBrowser = BROWSER === undefined ? describe.skip : describe;
const ENGINE = /\/engine\.[0-9a-f]{8}\.js$/;

describeWithBrowser("the worker of the page", () => {
  const pages = new BuiltPages();
  let browser: Browser;
  beforeAll(async () => {
    await pages.open();
    browser = await chromium.launch(launchOptions(BROWSER ?? ""));
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  test("it starts with the first workbook at the latest and does the whole work; the page fetches nothing that reads or judges", async () => {
    const complaints: string[] = [];
    const pane = await WebPane.open(browser, pages, complaints);
    await pane.evaluateSample();
    const [engine, ...others] = pane.page.workers();
    expect([engine?.url(), others]).toEqual([expect.stringMatching(ENGINE), []]);
    await pane.close();
    expect(complaints).toEqual([]);
  });

  test("without it nothing is judged: the page says so, and evaluates once it can be had", async () => {
    const pane = await WebPane.open(browser, pages, []);
    const { page } = pane;
    await page.route(ENGINE, (route) => route.abort());
    await page.reload();
    await page.waitForSelector("h2");
    await page.setInputFiles("input[type=file]", SAMPLE);
    await page.getByText(zhCN.pane.failures.scriptMissing()).waitFor();
    expect(await page.locator("[role=tabpanel]").count()).toBe(0);
    await page.unroute(ENGINE);
    await pane.evaluateSample();
    await pane.close();
  });
});
