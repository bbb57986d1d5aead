import { readFileSync } from "node:fs";
import { testInBrowser, usedBrowser } from "../browser/inBrowser";
import { excelInBrowser, serveOffice } from "./boot/browser";

const ORIGIN = "https://addin.test";
const PAGE = `<!doctype html><html><head><script src="${ORIGIN}/office/office.js"></script></head><body></body></html>`;

const browser = usedBrowser();

testInBrowser(
  "in a real browser the same client reads, writes, and runs a ribbon command, and asks nobody outside",
  async () => {
    const page = await browser().newPage();
    const outside: string[] = [];
    await page.route("**/*", (route) => {
      if (route.request().url() === `${ORIGIN}/taskpane.html`)
        return route.fulfill({ body: PAGE, contentType: "text/html" });
      outside.push(route.request().url());
      return route.abort();
    });
    await serveOffice(page, `${ORIGIN}/office/`);
    const excel = await excelInBrowser(page, readFileSync("assets/sample/示例县.xlsx"));
    await page.goto(`${ORIGIN}/taskpane.html`);
    const seen = await page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      Office.actions.associate("write", (event: Office.AddinCommands.Event) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.add("新").getRange("A1").values = [["'001"]];
          await context.sync();
        }).then(() => event.completed());
      });
      const names = await Excel.run(async (context) => {
        context.workbook.tables.load("items/name");
        await context.sync();
        return context.workbook.tables.items.map(({ name }) => name);
      });
      return { host, platform, names };
    });
    expect(seen).toEqual({ host: "Excel", platform: "PC", names: excel.book.tables.map(({ name }) => name) });
    await excel.commands.press("write");
    expect(excel.book.sheet("新")?.cell(0, 0)?.value).toBe("001");
    expect(outside).toEqual([]);
  },
);
