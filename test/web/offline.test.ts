import { chromium, type Browser } from "playwright-core";
import { zhCN } from "../../src/strings/zh-CN";
import { BuiltPages } from "../browser/builtPages";
import { chromiumPath, launchOptions } from "../browser/chromium";
import { WebPane } from "./webPane";

const BROWSER = chromiumPath();
const testInBrowser = BROWSER === undefined ? test.skip : test;

const { actions, report, tabs, failures, templateFile } = zhCN.pane;

/** A machine that has much else to do takes its time, in milliseconds. */
const PATIENCE = 150_000;

/** How long nothing more has to be asked for, in milliseconds. */
const STILL = 3500;

let browser: Browser | undefined;
afterAll(() => browser?.close());

/** Resolves when the page has asked for no script for a while. */
async function fetched(pages: BuiltPages): Promise<void> {
  for (let before = -1; before !== pages.scriptBytes; ) {
    before = pages.scriptBytes;
    await new Promise((resolve) => {
      setTimeout(resolve, STILL);
    });
  }
}

testInBrowser(
  "once it has been open for a moment, the page does everything without the server",
  async () => {
    const pages = new BuiltPages();
    await pages.open();
    browser = await chromium.launch(launchOptions(BROWSER ?? ""));
    const pane = await WebPane.open(browser, pages, []);
    const { page } = pane;
    await fetched(pages);
    await pages.close();

    await expect(pane.download(actions.template).then(({ name }) => name)).resolves.toBe(templateFile);
    await page.getByRole("button", { name: actions.sample }).click();
    await pane.settled();
    for (const tab of Object.values(tabs)) await pane.showTab(tab);
    await pane.speak("en");
    await pane.speak("zh-CN");
    await page.getByRole("button", { name: report.open }).click();
    expect((await pane.download(report.download.review)).name).toMatch(/\.校核稿\.docx$/);
    await page.getByRole("button", { name: actions.close }).click();
    const { name } = await pane.download(actions.save);
    await page.getByText(zhCN.pane.resultSaved({ file: name, original: "示例县.xlsx" })).waitFor();
    await expect(page.getByText(failures.scriptMissing()).count()).resolves.toBe(0);
  },
  PATIENCE,
);
