import { chromium, type Browser } from "playwright-core";
import { zhCN } from "../../src/strings/zh-CN";
import { BuiltPages } from "../browser/builtPages";
import { chromiumPath, launchOptions } from "../browser/chromium";
import { clerksWorkbook } from "../fixtures/clerk/clerksWorkbook";
import { LOOKS, WebPane } from "./webPane";

const BROWSER = chromiumPath();
const describeWithBrowser = BROWSER === undefined ? describe.skip : describe;

const { correcting: WORDS, settings: SETTINGS } = zhCN.pane;

describeWithBrowser("a clerk's workbook with headings of its own", () => {
  const pages = new BuiltPages();
  const complaints: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    await pages.open();
    browser = await chromium.launch(launchOptions(BROWSER ?? ""));
  });

  afterAll(async () => {
    await browser.close();
    await pages.close();
    expect(complaints).toEqual([]);
  });

  const opened = async (isOfficial: boolean): Promise<WebPane> => {
    const pane = await WebPane.open(browser, pages, complaints, { viewport: { width: 1440, height: 900 } });
    const buffer = Buffer.from(clerksWorkbook(isOfficial));
    await pane.page.setInputFiles("input[type=file]", { name: "县.xlsx", mimeType: "application/zip", buffer });
    await pane.settled();
    return pane;
  };
  const countsOf = async ({ page }: WebPane): Promise<string | null> =>
    page
      .getByText(/^应判定/)
      .first()
      .textContent();

  test("comes to its full verdict by three clicks, none of them a name that is typed", async () => {
    const official = await opened(true);
    const wanted = await countsOf(official);
    await official.close();

    const pane = await opened(false);
    const { page } = pane;
    await expect(countsOf(pane)).resolves.not.toBe(wanted);
    await page.getByText("可能用得上但没有识别").waitFor();
    await page.getByRole("button", { name: WORDS.open }).click();
    const dialog = page.getByRole("dialog", { name: WORDS.title });
    await dialog.getByText(/多读出\d+个数/).waitFor();
    expect(await pane.violations()).toEqual([]);
    await page.emulateMedia(LOOKS.dark);
    expect(await pane.violations(["color-contrast"])).toEqual([]);
    await page.emulateMedia(LOOKS.light);
    await dialog.getByLabel(/操场面积/).selectOption("运动场地面积");
    await dialog.getByRole("button", { name: SETTINGS.save }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("可能用得上但没有识别").waitFor({ state: "detached" });
    await pane.settled();
    await expect(countsOf(pane)).resolves.toBe(wanted);
    await pane.close();
  });
});
