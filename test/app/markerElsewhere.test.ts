import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeWorkbook, writeEvaluation } from "../../src/app/evaluateWorkbook";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { WorkbookPackage } from "../../src/workbook/file/package/workbookPackage";
import type { WorkbookPort } from "../../src/workbook/port";
import { openPort } from "../workbook/excel/openPort";
import { changedParts } from "../workbook/excel/writtenBook";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/sample/示例县.xlsx"));
const STAMP = { evaluatedAt: "2026-01-01 00:00", version: "0.1.0" };

/** The sample after somebody cut cells of ours and pasted them: Excel moves the name that marks our sheet along. */
function markedAt(reference: string): Uint8Array {
  const { archive, workbookPart, workbookXml } = WorkbookPackage.open(SAMPLE);
  const name = `<definedName name="UEI_overview">${reference}</definedName>`;
  const marked = workbookXml.includes("<definedNames>")
    ? workbookXml.replace("<definedNames>", `<definedNames>${name}`)
    : workbookXml.replace("</sheets>", `</sheets><definedNames>${name}</definedNames>`);
  return archive.with(new Map([[workbookPart, marked]])).toBytes();
}

async function evaluated(port: WorkbookPort): Promise<void> {
  await writeEvaluation(port, await judgeWorkbook(port), zhCN, STAMP);
}

/** Sheets and tables of the bureau's that are others than before, but for the tab in front, which is ours now. */
function changedSheets(before: Uint8Array, after: Uint8Array): string[] {
  const textOf = (bytes: Uint8Array, part: string): string =>
    WorkbookPackage.open(bytes).archive.readText(part).replace(' tabSelected="1"', "");
  return changedParts(before, after)
    .filter((part) => part.startsWith("xl/worksheets/") || part.startsWith("xl/tables/"))
    .filter((part) => textOf(before, part) !== textOf(after, part));
}

test.each(["县级指标!$E$20", "县级指标!$A$1"])(
  "a sheet of the bureau's stays as it is where our marker leads to %s, in a file and in Excel",
  async (reference) => {
    const bytes = markedAt(reference);
    const file = WorkbookFile.open(bytes);
    await evaluated(file);
    expect(changedSheets(bytes, file.bytes)).toEqual([]);

    const { excel, port } = await openPort(bytes);
    await evaluated(port);
    expect(changedSheets(bytes, excel.save())).toEqual([]);
    // The name stays where it leads; our sheet has a marker of its own.
    const formulaOf = (wanted: string) => excel.book.names.find(({ name }) => name === wanted)?.formula;
    expect(formulaOf("UEI_overview")).toBe(`=${reference}`);
    expect(formulaOf("UEI_overview_2")).toMatch(/UEI 达标情况总表/);
    excel.close();
  },
);
