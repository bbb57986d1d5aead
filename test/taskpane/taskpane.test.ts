import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { gzipSync } from "node:zlib";
import { failureAdvice } from "../../src/app/failureAdvice";
import { en } from "../../src/strings/en";
import { BROWSER_PATH, excelInBrowser, launchBrowser, serveOffice } from "../excel/boot/browser";
import type { ExcelHost } from "../excel/excelHost";
import { ROOT } from "../project/sources";

const ORIGIN = "https://addin.test";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const SAMPLE = readFileSync(path.join(ROOT, "assets/sample/示例县.xlsx"));
const describeInBrowser = BROWSER_PATH === undefined ? describe.skip : describe;

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

interface Opened {
  readonly page: Page;
  readonly excel: ExcelHost;
  /** What scripts of ours weigh on the way, by name. */
  readonly scripts: ReadonlyMap<string, number>;
  /** What the page asked for elsewhere, or complained of. */
  readonly complaints: readonly string[];
}

describeInBrowser("the built pane beside the test Excel, under the genuine Office.js", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function openPane(locale = "zh-CN"): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 350, height: 600 } });
    const page = await context.newPage();
    const scripts = new Map<string, number>();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route("**/*", (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== ORIGIN) {
        complaints.push(route.request().url());
        return route.abort();
      }
      const body = readFileSync(path.join(ROOT, "dist/web", pathname));
      if (pathname.endsWith(".js")) scripts.set(pathname, gzipSync(body, { level: 9 }).length);
      return route.fulfill({ body, contentType: TYPES[path.extname(pathname)] ?? "application/octet-stream" });
    });
    await serveOffice(page, OFFICE);
    const excel = await excelInBrowser(page, SAMPLE, { locale });
    await page.goto(`${ORIGIN}/taskpane.html`);
    await page.waitForSelector("h2");
    return { page, excel, scripts, complaints };
  }

  const settled = (page: Page): Promise<unknown> => page.waitForFunction(() =>
    document.querySelector("[role=tabpanel]") !== null && document.querySelector("main")?.getAttribute("aria-busy") === "false");

  const sum = (sizes: Iterable<number>): number => [...sizes].reduce((all, one) => all + one, 0);

  test("starts, evaluates, writes our sheets, and leads to a cell", async () => {
    const { page, excel, scripts, complaints } = await openPane();
    const opening = sum(scripts.values());
    await page.getByRole("button", { name: "一键评估" }).click();
    await settled(page);
    await expect(page.locator("h2").textContent()).resolves.toMatch(/示例县.*未达标/);
    await expect(page.locator("main").textContent()).resolves.toContain("结果已写入：“UEI 达标情况总表”");
    expect(excel.book.sheet("UEI 达标情况总表")?.cell(0, 0)?.value).toEqual(expect.any(String));
    process.stdout.write(`pane in Excel: ${opening} bytes of scripts to open, ${sum(scripts.values())} to the verdict (gzip)\n`);
    expect(opening).toBeLessThanOrEqual(260 * 1024);
    const link = page.locator("[role=tabpanel] li button").first();
    const [place] = await Promise.all([link.textContent(), link.click()]);
    await page.waitForTimeout(200);
    expect(place).toMatch(/^[^!]+![A-Z]+\d+$/);
    await expect(page.locator("main").textContent()).resolves.not.toContain("无法转到");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("says that a result is stale once a colleague changes the data", async () => {
    const { page, excel } = await openPane();
    await page.getByRole("button", { name: "一键评估" }).click();
    await settled(page);
    await page.waitForTimeout(300);
    await excel.events.coAuthorEnters("学校基本情况", "F5", [[999]]);
    await page.getByText("请重新评估").waitFor();
    await page.context().close();
  });

  test("keeps a trial on a sheet of its own, leaves the data alone, and leads to its cells", async () => {
    const { page, excel } = await openPane();
    await page.getByRole("button", { name: "一键评估" }).click();
    await settled(page);
    await page.getByRole("tab", { name: "试算" }).click();
    await page.getByLabel("选择学校").fill("红柳");
    await page.getByRole("button", { name: "红柳小学" }).click();
    await page.getByRole("textbox", { name: /红柳小学 小学在校生数/ }).fill("700");
    await page.getByRole("textbox", { name: "方案名" }).fill("分流");
    await page.getByRole("button", { name: "保存为方案" }).click();
    await page.getByRole("button", { name: "打开方案“分流”" }).waitFor();
    await settled(page);
    expect(excel.book.sheet("UEI 试算")?.tables).toMatchObject([{ name: "UEI_changes" }]);
    expect(excel.book.sheet("学校基本情况")?.cell(7, 6)?.value).toBe(1046);
    await page.getByRole("button", { name: "小学在校生数（人）", exact: true }).click();
    await page.waitForTimeout(200);
    expect(excel.book.selection).toMatchObject({ sheet: { name: "学校基本情况" }, address: "G8" });
    await page.getByRole("button", { name: "已保存的方案" }).click();
    await page.waitForTimeout(200);
    expect(excel.book.selection).toMatchObject({ sheet: { name: "UEI 试算" }, address: "A1" });
    await page.context().close();
  });

  test("shows what the ribbon has evaluated in the same page", async () => {
    const { page, excel } = await openPane();
    await excel.commands.press("evaluate");
    await settled(page);
    await expect(page.locator("h2").textContent()).resolves.toMatch(/未达标/);
    await page.context().close();
  });

  test("says what to do where Excel refuses, and succeeds on the next try", async () => {
    const { page, excel } = await openPane("en-US");
    excel.faults.failAt(1, "AccessDenied", 0);
    await page.getByRole("button", { name: "Evaluate" }).click();
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await expect(page.locator("main").textContent()).resolves.toContain(failureAdvice({ code: "accessDenied", hostCode: "AccessDenied" }, en));
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(page);
    await expect(page.locator("h2").textContent()).resolves.toMatch(/not met/);
    await page.context().close();
  });
});
