import path from "node:path";
import { chromium } from "playwright-core";
import { BuiltPages } from "../../test/browser/builtPages";
import { chromiumPath, launchOptions } from "../../test/browser/chromium";

const SAMPLE = path.join(__dirname, "../sample/示例县.xlsx");

/** Tab by its name, how it looks, and what is chosen there. */
const PICTURES = [
  { file: "page-verdict.png", tab: "结论", colorScheme: "light", chosen: "学校综合评估达标情况" },
  { file: "page-schools.png", tab: "学校", colorScheme: "dark", chosen: null },
] as const;

/** Draws the page over the sample for the README, as the last build has it: `npm run pictures`. */
async function drawPage(): Promise<void> {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error("Pictures are drawn by a browser: install Chromium, or name one in CHROMIUM.");
  const pages = new BuiltPages();
  await pages.open();
  const browser = await chromium.launch(launchOptions(executablePath));
  for (const { file, tab, colorScheme, chosen } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: 1200, height: 760 },
      deviceScaleFactor: 1.5,
      locale: "zh-CN",
      colorScheme,
    });
    await page.goto(pages.address("web.html"));
    await page.setInputFiles("input[type=file]", SAMPLE);
    // The sheets are written after the verdict is shown, and a bar over the page says so meanwhile.
    await page.getByRole("button", { name: "下载结果", disabled: false }).waitFor({ timeout: 120_000 });
    await page.getByRole("tab", { name: tab, exact: true }).click();
    if (chosen !== null) await page.getByRole("tabpanel").getByRole("button", { name: chosen }).first().click();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(__dirname, file) });
  }
  await browser.close();
  await pages.close();
}

void drawPage();
