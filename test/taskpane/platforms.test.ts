import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { runUei } from "../cli/runUei";
import { temporaryFolder } from "../cli/temporaryFolder";
import { describeInBrowser, usedBrowser } from "../browser/inBrowser";
import {
  changedParts,
  differences,
  roundedFormulas,
  sheetsOf,
  writtenSheets,
  type WrittenSheet,
} from "../workbook/excel/writtenBook";
import { openPane, SAMPLE, settled, type OpenedPane } from "./openPane";

const EPOCH = 1_767_225_600;
const LATER = "2026-03-01 08:30";

/** The window in which office.js runs. */
function paneFrame(page: Page): Frame {
  return page.frames().at(-1) ?? page.mainFrame();
}

/** What the command line writes for the sample at the same time. */
async function writtenByCommand(out: string): Promise<readonly WrittenSheet[]> {
  const { exitCode, error } = await runUei(["evaluate", "assets/sample/示例县.xlsx", "--out", out], {
    SOURCE_DATE_EPOCH: String(EPOCH),
  });
  if (exitCode !== 0) throw new Error(error);
  return writtenSheets(readFileSync(out)).map(roundedFormulas);
}

describeInBrowser("with the built files in a real browser", () => {
  const browser = usedBrowser();
  let byCommand: readonly WrittenSheet[] | undefined;

  describe.each([
    ["win32", "PC"],
    ["mac", "Mac"],
    ["web", "OfficeOnline"],
  ] as const)("一键自评 on the sample, under the genuine Office.js for %s", (platform, name) => {
    const place = temporaryFolder();
    let opened: OpenedPane;
    let saved: Uint8Array;
    beforeAll(async () => {
      opened = await openPane(browser(), { platform }, { timezoneId: "UTC" });
      await opened.page.clock.setFixedTime(EPOCH * 1000);
      await pressed();
      saved = opened.excel.save();
    });
    afterAll(() => opened.page.context().close());

    async function pressed(): Promise<void> {
      await opened.excel.commands.press("evaluate");
      await settled(opened);
    }

    test("the pane knows where it is, shows the verdict, and asks nobody outside", async () => {
      const told = await paneFrame(opened.page).evaluate(() => [
        String(Office.context.host),
        String(Office.context.platform),
      ]);
      expect(told).toEqual(["Excel", name]);
      await expect(opened.pane.locator("h2").textContent()).resolves.toMatch(/示例县.*未达标/);
      expect(opened.complaints).toEqual([]);
    });

    test("the workbook is what the command line writes for the same file at the same time, cell by cell", async () => {
      byCommand ??= await writtenByCommand(place("结果.xlsx"));
      const byAddIn = writtenSheets(saved).map(roundedFormulas);
      expect([byCommand.length, differences(byCommand, byAddIn)]).toEqual([9, []]);
    });

    test("every part of the bureau's is the same byte for byte", () => {
      expect(changedParts(SAMPLE, saved)).toEqual([
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
      ]);
    });

    // The same code whatever the platform: once is enough.
    if (platform === "win32")
      test("pressed again, and again later, nothing changes but the time stamp", async () => {
        await pressed();
        const second = sheetsOf(opened.excel.book);
        await opened.page.clock.setFixedTime(new Date(`${LATER.replace(" ", "T")}:00Z`));
        await pressed();
        const later = differences(second, sheetsOf(opened.excel.book));
        expect(later.length).toBeGreaterThan(0);
        expect(later.filter((text) => !text.includes(LATER))).toEqual([]);
      });

    // Last, for it adds a sheet.
    if (platform !== "mac")
      test("worksheet functions answer in cells, and a blank is what it is there", async () => {
        await paneFrame(opened.page).evaluate(() =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add("算");
            sheet.getRange("A1:B4").values = [
              ["图书", "学生数"],
              [279, 45],
              ["", 37],
              [935, 89],
            ];
            sheet.getRange("D1:D3").formulas = [
              ["=UEI.CV(A2:A2,B2:B2)"],
              ["=UEI.CV(A2:A4,B2:B4)"],
              ["=UEI.SPLIT(23226,166,210)"],
            ];
            await context.sync();
          }),
        );
        await opened.excel.calculated();
        const sheet = opened.excel.book.sheet("算");
        const blank =
          platform === "web"
            ? { error: "#N/A", message: expect.stringContaining("第 2 行有学生但没有数量") as unknown }
            : (expect.any(Number) as unknown);
        expect([sheet?.valueAt(0, 3), sheet?.valueAt(1, 3)]).toEqual([0, blank]);
        expect([sheet?.valueAt(2, 3), sheet?.valueAt(2, 4)]).toEqual([
          expect.closeTo(9711.627, 3),
          expect.closeTo(13514.373, 3),
        ]);
      });
  });
});
