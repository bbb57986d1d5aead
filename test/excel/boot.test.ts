import { readFileSync } from "node:fs";
import { openExcel } from "./openExcel";

const SAMPLE = readFileSync("assets/sample/示例县.xlsx");

test.each(["win32", "mac"] as const)(
  "the client of Microsoft starts as Excel on %s and asks nobody outside",
  async (platform) => {
    const excel = await openExcel(SAMPLE, { platform });
    const { context } = excel.office.Office;
    expect([context.host, context.platform, context.displayLanguage]).toEqual([
      "Excel",
      platform === "mac" ? "Mac" : "PC",
      "zh-CN",
    ]);
    await excel.run(async (inRun) => {
      inRun.workbook.load("name");
      await inRun.sync();
      expect(inRun.workbook.name).toBe("book.xlsx");
    });
    expect(excel.page.outsideRequests).toEqual([]);
    expect(excel.page.pageErrors).toEqual([]);
    excel.close();
  },
);
