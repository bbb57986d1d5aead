import { zhCN } from "../../../src/strings/zh-CN";
import { describeInBrowser, usedBrowser } from "../../browser/inBrowser";
import { waitUntil } from "../../excel/waitUntil";
import { openPane } from "../openPane";

const words = zhCN.pane.gathering;
const LIST = "学校代码,学校名称,学校类型,小学在校生数（人）,小学教学班数（个）\n2199990001,新城小学,小学,480,12\n";

describeInBrowser("gathering in the pane", () => {
  const browser = usedBrowser();

  test("更新汇总表 says what it changes, asks first, and writes into the workbook that is open", async () => {
    const opened = await openPane(browser(), {}, { reducedMotion: "reduce", locale: "zh-CN" });
    const { page, pane, excel } = opened;
    const hasSchool = (): boolean =>
      excel.book.sheets.some((sheet) =>
        Array.from({ length: 80 }, (_, row) => sheet.valueAt(row, 1)).includes("新城小学"),
      );
    await pane.getByRole("button", { name: words.open }).click();
    await page
      .getByLabel(words.chooseFiles, { exact: true })
      .and(page.locator("input"))
      .setInputFiles([{ name: "名单.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) }]);
    await pane.getByRole("button", { name: words.read }).click();
    await pane.getByRole("button", { name: words.update }).click();
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    await expect(dialog.textContent()).resolves.toMatch(/新增学校 1 所.*整张重写/s);
    expect(hasSchool()).toBe(false);
    await dialog.getByRole("button", { name: words.update }).click();
    await pane.getByText(words.updatedInExcel).waitFor();
    await waitUntil("the school stands in the workbook", hasSchool);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["数据来源", "学校对照表"]));
    expect(opened.complaints).toEqual([]);
    await page.context().close();
  });
});
