import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { BuiltPages } from "../browser/builtPages";
import { chromiumPath, launchOptions } from "../browser/chromium";
import { ROOT } from "../project/sources";

const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const BROWSER = chromiumPath();
const describeWithBrowser = BROWSER === undefined ? describe.skip : describe;

const TABS = 7;
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, contrast: { forcedColors: "active" },
};

describeWithBrowser("the pane in a page of the browser", () => {
  const pages = new BuiltPages();
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    await pages.open();
    browser = await chromium.launch(launchOptions(BROWSER ?? ""));
  });

  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 350, height: 600 }, locale: "zh-CN", ...options });
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(http:\/\/localhost:|blob:|data:)/.test(request.url())) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(pages.address("web.html"));
    await page.waitForSelector("h2");
    return page;
  }

  async function evaluated(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await openPage(options);
    await page.setInputFiles("input[type=file]", SAMPLE);
    await page.waitForSelector("[role=tabpanel]");
    await page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
    return page;
  }

  /** Shows a tab with everything unfolded. */
  async function showTab(page: Page, tab: number): Promise<void> {
    await page.locator("[role=tab]").nth(tab).click();
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => {
      one.open = true;
    }));
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(`${AXE};0`);
    const found = await page.evaluate("axe.run().then((result) => result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`))");
    return found as string[];
  }

  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test("first run, a file, its verdict, and the result as a file that holds our sheets", async () => {
    const page = await openPage();
    await expect(page.locator("main").textContent()).resolves.toMatch(/打开工作簿.*示例.*数据不离开本机/s);
    const opening = pages.scriptBytes;
    await page.setInputFiles("input[type=file]", SAMPLE);
    await page.waitForSelector("[role=tabpanel]");
    await expect(page.locator("h2").textContent()).resolves.toMatch(/示例县.*▲\s未达标/);
    await expect(page.locator("[role=tabpanel]").textContent()).resolves.toMatch(/学校规模.*2919人.*≤2500人/s);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载结果" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("示例县.达标评估.xlsx");
    const contents = await WorkbookFile.open(readFileSync(await file.path())).read();
    expect(contents.ownSheets.map(({ id }) => id)).toEqual(expect.arrayContaining(["overview", "schools", "balance", "findings", "settings"]));
    process.stdout.write(`web page: ${opening} bytes of scripts to open, ${pages.scriptBytes} to the verdict (gzip)\n`);
    expect(opening).toBeLessThanOrEqual(260 * 1024);
    await page.context().close();
  });

  test.each(Object.entries(LOOKS))("axe-core finds nothing, and nothing is too wide: %s", async (_look, options) => {
    const page = await evaluated(options);
    for (let tab = 0; tab < TABS; tab++) {
      await showTab(page, tab);
      expect([tab, await violations(page), await overflow(page)]).toEqual([tab, [], 0]);
    }
    await page.context().close();
  });

  test.each([["300 pixels", { viewport: { width: 300, height: 378 } }], ["200 % of 350 pixels", { viewport: { width: 175, height: 189 }, deviceScaleFactor: 2 }]])(
    "no tab is too wide at %s, nor in English", async (_size, options) => {
      for (const locale of ["zh-CN", "en-US"]) {
        const page = await evaluated({ ...options, locale });
        for (let tab = 0; tab < TABS; tab++) {
          await showTab(page, tab);
          expect([locale, tab, await overflow(page)]).toEqual([locale, tab, 0]);
        }
        await page.context().close();
      }
    });

  test("the whole flow by keyboard alone", async () => {
    const page = await openPage();
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement?.textContent === "打开工作簿");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(SAMPLE);
    await page.waitForSelector("[role=tabpanel]");
    const focusIsTab = (): Promise<boolean> => page.evaluate(() => document.activeElement?.getAttribute("role") === "tab");
    for (let stops = 0; stops < 12 && !(await focusIsTab()); stops++) await page.keyboard.press("Tab");
    const seen: (string | null)[] = [];
    for (let tab = 0; tab < TABS; tab++) {
      seen.push(await page.locator("[role=tab][aria-selected=true]").textContent());
      await page.keyboard.press("ArrowRight");
    }
    expect(seen).toEqual(["结论", "学校", "差异系数", "缺口", "试算", "数据核查", "设置"]);
    await page.keyboard.press("End");
    const correct = page.getByRole("button", { name: /^更正/ }).first();
    await correct.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog[open]", { state: "detached" });
    await expect(correct.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await page.context().close();
  });

  test("schools are found, sorted and filtered, and coefficients say what they were last year", async () => {
    const page = await evaluated();
    await showTab(page, 1);
    await page.getByLabel("结论", { exact: true }).and(page.locator("select")).selectOption("unmet");
    await expect(page.locator("[role=tabpanel] [role=status]").textContent()).resolves.toBe("30 所中的 3 所");
    await page.getByLabel("查找学校").fill("红柳");
    await expect(page.locator("[role=tabpanel] [role=status]").textContent()).resolves.toBe("30 所中的 1 所");
    await showTab(page, 2);
    const years = page.locator("[role=tabpanel] p", { hasText: "上年" });
    await expect(years.count()).resolves.toBe(2 * 8);
    await expect(years.nth(2).textContent()).resolves.toBe("上年 0.409　↑ 上升0.012");
    await expect(years.nth(2).locator("svg[aria-hidden=true] path").count()).resolves.toBe(1);
    await page.context().close();
  });

  test("a correction is evaluated at once and kept in the workbook", async () => {
    const page = await evaluated();
    await showTab(page, TABS - 1);
    await page.getByRole("button", { name: /^更正/ }).first().click();
    await page.getByLabel("用途").selectOption("不使用");
    await page.getByRole("button", { name: "保存更正并重新评估" }).click();
    await page.getByText("不使用 · 用到 0/").waitFor();
    await page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载结果" }).click();
    const contents = await WorkbookFile.open(readFileSync(await (await saved).path())).read();
    const settings = contents.ownSheets.find(({ id }) => id === "settings");
    expect(settings?.cells.some((row) => row[3]?.value === "不使用")).toBe(true);
    await page.context().close();
  });

  test("what is no workbook is refused with a sentence, in the language of the browser", async () => {
    const page = await openPage({ locale: "en-US" });
    await page.setInputFiles("input[type=file]", { name: "a.xls", mimeType: "", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") });
    await page.getByText("Dismiss").waitFor();
    await expect(page.locator("main").textContent()).resolves.toMatch(/\.xlsx/);
    await page.context().close();
  });

  test("the language can be changed", async () => {
    const page = await evaluated();
    await showTab(page, TABS - 1);
    await page.getByLabel("语言 Language").selectOption("en");
    await page.getByRole("tab", { name: "Data checks" }).waitFor();
    await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe("en");
    await page.context().close();
  });

  test("the page neither complained nor asked for anything from elsewhere", () => {
    expect(complaints).toEqual([]);
  });
});
