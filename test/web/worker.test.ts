import { zhCN } from "../../src/strings/zh-CN";
import { describeWebPane } from "./describeWebPane";
import { SAMPLE } from "./webPane";

const ENGINE = /\/engine\.[0-9a-f]{8}\.js$/;

describeWebPane("the worker of the page", ({ open }) => {
  test("it starts with the first workbook at the latest and does the whole work; the page fetches nothing that reads or judges", async () => {
    const pane = await open();
    await pane.evaluateSample();
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
    await page.setInputFiles("input[type=file]", SAMPLE);
    await page.getByText(zhCN.pane.failures.scriptMissing()).waitFor();
    expect(await page.locator("[role=tabpanel]").count()).toBe(0);
    await page.unroute(ENGINE);
    await pane.evaluateSample();
    await pane.close();
  });
});
