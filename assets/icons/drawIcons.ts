import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath, launchOptions } from "../../test/browser/chromium";

/** Sizes that Office asks for on the ribbon, in its lists and in the store. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];
const DRAWINGS = ["icon", "evaluate", "pane", "template"];

/** Draws every icon from its SVG in every size: `npm run icons`. */
async function drawIcons(): Promise<void> {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error("Icons are drawn by a browser: install Chromium, or name one in CHROMIUM.");
  const browser = await chromium.launch(launchOptions(executablePath));
  const page = await browser.newPage();
  for (const drawing of DRAWINGS) {
    const svg = readFileSync(path.join(__dirname, `${drawing}.svg`)).toString("base64");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img alt="" width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(__dirname, `${drawing}-${size}.png`), png);
    }
  }
  await browser.close();
}

void drawIcons();
