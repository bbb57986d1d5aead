import type { Page } from "playwright-core";
import { zhCN } from "../../src/strings/zh-CN";
import { clerksWorkbook } from "../fixtures/clerk/clerksWorkbook";
import { describeWebPane } from "./describeWebPane";

const openCounty = (page: Page): Promise<void> =>
  page.setInputFiles("input[type=file]", {
    name: "县.xlsx",
    mimeType: "application/zip",
    buffer: Buffer.from(clerksWorkbook(true)),
  });

const ENGINE = /\/engine\.[0-9a-f]{8}\.js$/;

describeWebPane("the worker of the page", ({ open }) => {
  test("it starts with the first workbook at the latest and does the whole work; the page fetches nothing that reads or judges", async () => {
    const pane = await open();
    await openCounty(pane.page);
    await pane.settled();
    const [engine, ...others] = pane.page.workers();
    expect([engine?.url(), others]).toEqual([expect.stringMatching(ENGINE), []]);
    await pane.close();
  });

  test("without it nothing is judged: the page says so, and evaluates once it can be had", async () => {
    const pane = await open({}, []);
    const { page } = pane;
    await page.route(ENGINE, (route) => route.abort());
    await page.reload();
    await page.waitForSelector("h2");
    await openCounty(page);
    await page.getByText(zhCN.pane.failures.scriptMissing()).waitFor();
    expect(await page.locator("[role=tabpanel]").count()).toBe(0);
    await page.unroute(ENGINE);
    await openCounty(page);
    await pane.settled();
    await pane.close();
  });
});
