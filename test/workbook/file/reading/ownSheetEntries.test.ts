import { createTemplate } from "../../../../src/app/createTemplate";
import { STRINGS } from "../../../../src/app/languages";
import { judgeWorkbook, writeEvaluation } from "../../../../src/app/evaluateWorkbook";
import { ownSheetEntries } from "../../../../src/workbook/file/reading/ownSheetEntries";
import { WorkbookFile } from "../../../../src/workbook/file/workbookFile";
import { WorkbookPackage } from "../../../../src/workbook/file/package/workbookPackage";
import { ZipArchive } from "../../../../src/workbook/file/zip/zipArchive";

const WORKBOOK = "xl/workbook.xml";
const STAMP = { evaluatedAt: "2026-01-01 08:00", version: "0" };

/** A template with our sheets in it, and then with its workbook part edited. */
async function written(edit: (xml: string) => string): Promise<WorkbookPackage> {
  const file = WorkbookFile.open(createTemplate(STRINGS["zh-CN"]));
  await writeEvaluation(file, await judgeWorkbook(file), STRINGS["zh-CN"], STAMP);
  const archive = ZipArchive.open(file.bytes);
  return WorkbookPackage.open(archive.with(new Map([[WORKBOOK, edit(archive.readText(WORKBOOK))]])).toBytes());
}

const withoutKeys = (xml: string): string =>
  xml.replace(/<definedName name="UEI_sheet"[^>]*>[^<]*<\/definedName>/g, "");

it("knows all sheets that were written by marker and key, and without keys by what stands at their head", async () => {
  const known = ownSheetEntries(await written((xml) => xml));
  expect([...known.owned.keys()]).toEqual(expect.arrayContaining(["overview", "findings", "settings"]));
  expect(known.mistaken).toEqual([]);
  expect(ownSheetEntries(await written(withoutKeys)).owned).toEqual(known.owned);
});

it("leaves a sheet to the bureau on which our marker stands", async () => {
  const { owned, mistaken } = ownSheetEntries(
    await written((xml) =>
      xml.replace(/(<definedName name="UEI_plan">)[^<]*/, (_, open: string) => `${open}'${firstSheet(xml)}'!$A$1`),
    ),
  );
  expect(owned.has("plan")).toBe(false);
  expect(mistaken).toMatchObject([{ id: "plan", position: 0 }]);
});

function firstSheet(xml: string): string {
  return /<sheet [^>]*name="([^"]*)"/.exec(xml)?.[1] ?? "";
}
