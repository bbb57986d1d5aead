import { setTimeout } from "node:timers/promises";
import { zhCN } from "../../src/strings/zh-CN";
import { BuiltPages } from "../browser/builtPages";
import { testInBrowser, usedBrowser } from "../browser/inBrowser";
import { WebPane } from "./webPane";

const { actions, report, tabs, failures, templateFile } = zhCN.pane;

/** A machine that has much else to do takes its time, in milliseconds. */
const PATIENCE = 150_000;

/**
 * When the page has begun to ask for what it may need later, and how long nothing more has to be asked for then, in
 * milliseconds.
 */
const BEGUN = 3500;
const STILL = 1000;

const browser = usedBrowser();

/** Resolves when the page has asked for no script for a while. */
async function fetched(pages: BuiltPages): Promise<void> {
  await setTimeout(BEGUN);
  for (let before = -1; before !== pages.scripts; await setTimeout(STILL)) before = pages.scripts;
}

testInBrowser(
  "once it has been open for a moment, the page does everything without the server",
  async () => {
    const pages = new BuiltPages();
    await pages.open();
    const pane = await WebPane.open(browser(), pages, []);
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
