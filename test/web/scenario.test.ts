import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { BuiltPages } from "../browser/builtPages";
import { chromiumPath, launchOptions } from "../browser/chromium";
import { ROOT } from "../project/sources";

const SAMPLE = path.join(ROOT, "assets/sample/示例县.xlsx");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const BROWSER = chromiumPath();
const describeWithBrowser = BROWSER === undefined ? describe.skip : describe;

describeWithBrowser("the tab 试算 in a page of the browser", () => {
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

  /** The tab over the sample, with a school chosen. */
  async function openTab(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: "zh-CN", ...options });
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pages.address("web.html"));
    await page.setInputFiles("input[type=file]", SAMPLE);
    await page.waitForSelector("[role=tabpanel]");
    await idle(page);
    await page.getByRole("tab", { name: /试算|What if/ }).click();
    await page.getByLabel(/选择学校|Choose a school/).fill("红柳");
    await page.getByRole("button", { name: "红柳小学" }).click();
    return page;
  }

  const idle = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");

  const pupils = (page: Page): Locator => page.getByRole("textbox", { name: /红柳小学 小学在校生数/ });
  const summary = (page: Page): Locator => page.locator("[role=tabpanel] [role=status]");

  async function violations(page: Page): Promise<unknown> {
    await page.evaluate(`${AXE};0`);
    return page.evaluate("axe.run().then((result) => result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`))");
  }

  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test("a changed figure shows at once what becomes of the school, the coefficients and the cost; nothing is written", async () => {
    const page = await openTab();
    await pupils(page).fill("700");
    await page.getByRole("heading", { name: "试算结果" }).waitFor();
    const panel = page.locator("[role=tabpanel]");
    await expect(panel.textContent()).resolves.toMatch(/红柳小学 小学在校生数（人）1046 → 700/);
    await expect(page.getByRole("heading", { name: /红柳小学 小学/ }).textContent()).resolves.toMatch(/▲ 未达标 → ✔ 达标/);
    await expect(page.getByRole("table", { name: "小学校际差异系数" }).getByRole("row", { name: /骨干教师/ }).textContent())
      .resolves.toMatch(/✔\s0\.437✔\s0\.4410\.50/);
    await expect(summary(page).textContent()).resolves.toMatch(/结论 ▲ 未达标 → ▲ 未达标；未达标 6 → 6 项；补充费用 541,500 → 90,000 元/);
    await expect(page.getByRole("region", { name: "与试算值对不上的数据" }).textContent()).resolves.toMatch(/小学在校生数.*12927.*12581/);

    await pupils(page).fill("很多");
    await expect(page.getByRole("alert").textContent()).resolves.toMatch(/^这不是数，未计入/);
    await expect(summary(page).textContent()).resolves.toMatch(/有 1 处填写有误/);
    await page.getByRole("button", { name: "撤销“红柳小学 小学在校生数（人）”的试算值" }).click();
    await expect(pupils(page).inputValue()).resolves.toBe("");
    await expect(summary(page).textContent()).resolves.toBe("填写试算值后，这里显示结果。");

    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载结果" }).click();
    const contents = await WorkbookFile.open(readFileSync(await (await saved).path())).read();
    expect(contents.ownSheets.map(({ id }) => id)).not.toContain("scenarios");
    await page.context().close();
  });

  test("a limit can only be tightened, a county figure is found by its label, and all is taken back at once", async () => {
    const page = await openTab();
    await page.getByText("更严的标准", { exact: true }).click();
    await page.getByLabel("选择标准").selectOption({ label: "校际差异系数 初中" });
    const limit = page.getByRole("textbox", { name: "校际差异系数 初中 试算值" });
    await limit.fill("0.6");
    await expect(page.getByRole("alert").textContent()).resolves.toMatch(/地方标准只能从严/);
    await expect(page.getByRole("region", { name: "已改动 1 处" }).textContent()).resolves.toMatch(/0\.45 → 0\.6 ▲ 未计入/);
    await limit.fill("0.2");
    await page.getByRole("list", { name: "结论有变化的项目" }).getByText("校际差异系数").waitFor();
    await page.getByText("县级指标", { exact: true }).click();
    await page.getByLabel("查找县级指标").fill("初中毕业生");
    await page.getByRole("textbox", { name: /^初中毕业生数/ }).fill("2500");
    await page.getByRole("heading", { name: "已改动 2 处" }).waitFor();
    await page.getByRole("button", { name: "全部撤销" }).click();
    await expect(limit.inputValue()).resolves.toBe("");
    await page.context().close();
  });

  test("a trial is kept by keyboard under a name, opened again after another tab, and deleted", async () => {
    const page = await openTab();
    await pupils(page).focus();
    await page.keyboard.type("700");
    const name = page.getByRole("textbox", { name: "方案名" });
    await name.waitFor();
    await name.focus();
    await page.keyboard.type("分流");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "已保存的方案" }).waitFor();
    await idle(page);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载结果" }).click();
    const contents = await WorkbookFile.open(readFileSync(await (await saved).path())).read();
    const sheet = contents.ownSheets.find(({ id }) => id === "scenarios");
    expect(sheet?.cells.map((row) => row.slice(0, 6).map(({ value }) => value))).toContainEqual(
      ["分流", "学校基本情况", "G8", "红柳小学 小学在校生数（人）", 1046, 700]);

    await page.getByRole("tab", { name: "学校", exact: true }).click();
    await page.getByRole("tab", { name: "试算" }).click();
    await page.getByRole("heading", { name: "已改动 1 处" }).waitFor();
    await page.getByRole("button", { name: "全部撤销" }).click();
    await page.getByRole("button", { name: "打开方案“分流”" }).click();
    await page.getByRole("heading", { name: "已改动 1 处" }).waitFor();
    await page.getByText("将更新已有的方案“分流”。").waitFor();
    await page.getByRole("button", { name: "删除方案“分流”" }).click();
    await page.getByRole("button", { name: "确定删除" }).click();
    await page.getByRole("region", { name: "已保存的方案" }).waitFor({ state: "detached" });
    await page.context().close();
  });

  test.each([
    ["light", { colorScheme: "light" }], ["dark, 300 pixels", { colorScheme: "dark", viewport: { width: 300, height: 378 } }],
    ["contrast, English", { forcedColors: "active", locale: "en-US" }],
    ["English, 200 % of 350 pixels", { locale: "en-US", viewport: { width: 175, height: 189 }, deviceScaleFactor: 2 }],
  ] as const)("axe-core finds nothing, and nothing is too wide: %s", async (_look, options) => {
    const page = await openTab(options);
    await pupils(page).fill("700");
    await page.getByRole("textbox", { name: /红柳小学 室内体育用房面积/ }).fill("-3");
    await page.getByRole("heading", { name: /试算结果|Result of the trial/ }).waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => {
      one.open = true;
    }));
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await page.context().close();
  });

  test("the page did not complain", () => {
    expect(complaints).toEqual([]);
  });
});
