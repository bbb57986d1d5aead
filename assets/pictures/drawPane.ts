import path from "node:path";
import { chromium } from "playwright-core";
import { BuiltPages } from "../../test/browser/builtPages";
import { chromiumPath, launchOptions } from "../../test/browser/chromium";

const SAMPLE = path.join(__dirname, "../sample/示例县.xlsx");

/** Tab by its name, how it looks, and in what order its list stands. */
const PICTURES = [
  { file: "pane-verdict.png", tab: "结论", colorScheme: "light", sort: null },
  { file: "pane-schools.png", tab: "学校", colorScheme: "dark", sort: "outcome" },
] as const;

/** Draws the pane over the sample for the README, as the last build has it: `npm run pictures`. */
async function drawPane(): Promise<void> {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error("Pictures are drawn by a browser: install Chromium, or name one in CHROMIUM.");
  const pages = new BuiltPages();
  await pages.open();
  const browser = await chromium.launch(launchOptions(executablePath));
  for (const { file, tab, colorScheme, sort } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: 350, height: 820 },
      deviceScaleFactor: 2,
      locale: "zh-CN",
      colorScheme,
    });
    await page.goto(pages.address("web.html"));
    await page.setInputFiles("input[type=file]", SAMPLE);
    await page.getByRole("button", { name: "知道了" }).click();
    await page.getByRole("tab", { name: tab, exact: true }).click();
    if (sort !== null) await page.getByLabel("排序").selectOption(sort);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(__dirname, file) });
  }
  await browser.close();
  await pages.close();
}

void drawPane();
