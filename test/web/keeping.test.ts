import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zhCN } from "../../src/strings/zh-CN";
import { clerksWorkbook } from "../fixtures/clerk/clerksWorkbook";
import { waitUntil } from "../excel/waitUntil";
import { describeWebPane } from "./describeWebPane";
import type { WebPane } from "./webPane";

const { actions: ACTIONS, entries: ENTRIES, replace: REPLACE, settings: SETTINGS, tabs: TABS, fileChanged } = zhCN.pane;
/** A county of twelve schools: what is kept does not depend on how many there are. */
const WORKBOOK = clerksWorkbook(true);
const COST = ENTRIES.unitCost("教学仪器设备值", null);

describeWebPane("what was entered in the page, and the file behind it", ({ open }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "uei-"));
  const copy = path.join(folder, "某县.xlsx");
  const other = path.join(folder, "另一县.xlsx");
  let pane: WebPane;

  /** One page for all tests: each leaves nothing unsaved behind. */
  beforeAll(async () => {
    for (const file of [copy, other]) writeFileSync(file, WORKBOOK);
    pane = await open();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const openCopy = async (): Promise<void> => {
    await pane.page.setInputFiles("input[type=file]", copy);
    await pane.settled();
  };
  /** The head names the file, and its school year where that is known. */
  const heading = (name: string): Promise<void> =>
    pane.page
      .getByRole("heading", { level: 1 })
      .filter({ hasText: new RegExp(`^${name.replace(".", "\\.")}(\\s|$)`) })
      .waitFor();
  const typeCost = async (yuan: string): Promise<void> => {
    await pane.showTab(TABS.settings);
    await pane.page.getByLabel(COST).fill(yuan);
  };
  const saveCosts = async (): Promise<void> => {
    await pane.page.locator("[role=tabpanel]").getByRole("button", { name: SETTINGS.save }).click();
    await pane.settled();
  };
  /** True where the browser asks before it leaves the page; then the page stays. */
  const asksToLeave = (): Promise<boolean> =>
    pane.page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  const leavingAsks = (asks: boolean): Promise<void> =>
    waitUntil(`leaving the page asks: ${String(asks)}`, async () => (await asksToLeave()) === asks);

  test("the sample opens in the page, and a file that is refused is named while it stays", async () => {
    const { page } = pane;
    await page.getByRole("button", { name: ACTIONS.sample }).click();
    await pane.settled();
    await heading(zhCN.pane.sampleFile);
    await page.setInputFiles("input[type=file]", {
      name: "旧.xls",
      mimeType: "",
      buffer: Buffer.from("d0cf11e0a1b11ae1", "hex"),
    });
    await page.getByText(/“旧\.xls”没有打开/).waitFor();
    await heading(zhCN.pane.sampleFile);
  });

  test("before another workbook takes its place, and before the page closes, people are asked; after the download they are not", async () => {
    const { page } = pane;
    const dialog = page.locator("dialog");
    await openCopy();
    await heading("某县.xlsx");
    await pane.settled();
    await leavingAsks(false);
    await typeCost("2");
    await leavingAsks(true);
    await saveCosts();
    await leavingAsks(true);
    await page.setInputFiles("input[type=file]", other);
    await dialog.getByText("某县.xlsx").waitFor();
    expect(await pane.violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await heading("某县.xlsx");
    await pane.download(ACTIONS.save);
    await leavingAsks(false);
    await typeCost("3");
    await saveCosts();
    await page.setInputFiles("input[type=file]", other);
    await dialog.getByRole("button", { name: REPLACE.confirm }).press("Enter");
    await heading("另一县.xlsx");
    await pane.settled();
    await leavingAsks(false);
    await openCopy();
    await heading("某县.xlsx");
  });

  test("a file that was saved elsewhere since is said to be another one, until it is opened again", async () => {
    const { page } = pane;
    await openCopy();
    const notice = page.getByText(fileChanged("某县.xlsx"));
    await page.getByRole("button", { name: ACTIONS.evaluateAgain }).click();
    await pane.settled();
    await expect(notice.count()).resolves.toBe(0);
    writeFileSync(copy, Buffer.concat([WORKBOOK, Buffer.alloc(1)]));
    await page.getByRole("button", { name: ACTIONS.evaluateAgain }).click();
    await notice.waitFor();
    writeFileSync(copy, WORKBOOK);
    await openCopy();
    await notice.waitFor({ state: "detached" });
  });

  test("a cost that is typed is still there after another tab; a tick whose evaluation was cancelled is not", async () => {
    const { page } = pane;
    // What the test before has opened.
    await heading("某县.xlsx");
    await typeCost("2");
    await pane.showTab(TABS.verdict);
    await pane.showTab(TABS.settings);
    await expect(page.getByLabel(COST).inputValue()).resolves.toBe("2");
    // Reading waits until it is cancelled; no test comes after this one.
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
      window.setTimeout = new Proxy(window.setTimeout, {
        apply: (set, own, [task, time, ...rest]) =>
          Reflect.apply(set, own, [task, time === 1000 ? 1e9 : time, ...rest]) as number,
      });
    });
    const box = page.getByLabel(ENTRIES.indoorIsDeducted);
    const before = await box.isChecked();
    await box.setChecked(!before);
    await page.getByRole("button", { name: ACTIONS.cancel }).click();
    await page.getByText(zhCN.pane.cancelled).waitFor();
    await expect(box.isChecked()).resolves.toBe(before);
  });
});
