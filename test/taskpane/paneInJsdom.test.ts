import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { openExcel } from "../excel/openExcel";
import { waitUntil } from "../excel/waitUntil";
import { changedParts, sheetsOf } from "../workbook/excel/writtenBook";
import { BUILT, builtFunctions, SAMPLE } from "./openPane";

/** Files of the build, as a server gives them. */
function builtFile(name: string): Buffer | undefined {
  const file = path.join(BUILT, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

test("the built pane starts in jsdom as Excel on a PC, and 一键自评 of the ribbon shows the verdict and writes", async () => {
  const html = readFileSync(path.join(BUILT, "taskpane.html"), "utf8");
  const excel = await openExcel(SAMPLE, { html, fileAt: builtFile, functions: builtFunctions() });
  const { document } = excel.window;
  const heading = (): string => document.querySelector("h2")?.textContent ?? "";
  await waitUntil(
    "the pane says what it can do",
    () => document.querySelector("main button")?.textContent === "一键自评",
  );
  expect([String(excel.office.Office.context.host), String(excel.office.Office.context.platform)]).toEqual([
    "Excel",
    "PC",
  ]);
  await excel.commands.press("evaluate");
  await waitUntil("the verdict is shown", () => heading().includes("未达标"));
  expect(sheetsOf(excel.book)).toHaveLength(9);
  const saved = excel.save();
  expect((await WorkbookFile.open(saved).read()).tables).toEqual((await WorkbookFile.open(SAMPLE).read()).tables);
  expect(changedParts(SAMPLE, saved).filter((part) => /worksheets|tables/.test(part))).toEqual([]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getLast().getRange("Z1").formulas = [['=UEI.LIMIT("R1","小学")']];
    await context.sync();
  });
  await excel.calculated();
  expect(excel.book.sheets.at(-1)?.valueAt(0, 25)).toBe(4.2);
  expect([excel.page.outsideRequests, excel.page.pageErrors]).toEqual([[], []]);
  excel.close();
});
