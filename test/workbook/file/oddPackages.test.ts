import { awaited } from "../../fixtures/awaitedSheets";
import { writePlans } from "../../../src/workbook/file/writing/writePlans";
import { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import { DEMO_PLANS } from "../../fixtures/demoPlans";
import { partErrors } from "../../fixtures/ooxml/partErrors";
import { packXlsx, xlsxParts } from "../../fixtures/xlsxBuilder";

/** A workbook in which one part reads otherwise, after our sheets were written into it. */
async function writtenWith(part: string, change: (xml: string) => string): Promise<WorkbookPackage> {
  const parts = xlsxParts({ sheets: [{ name: "学校", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const changed = change(parts[part] ?? "");
  if (changed === parts[part]) throw new Error(`nothing was changed in ${part}`);
  const { bytes } = await writePlans(
    WorkbookPackage.open(packXlsx({ ...parts, [part]: changed })),
    awaited(DEMO_PLANS),
  );
  return WorkbookPackage.open(bytes);
}

test("styles that close themselves are opened: nothing may stand behind the root", async () => {
  const { archive } = await writtenWith("xl/styles.xml", (xml) => xml.replace(/><\/styleSheet>\s*$/u, "/>"));
  const xml = archive.readText("xl/styles.xml");
  expect(xml).toMatch(/<\/styleSheet>$/u);
  expect(partErrors(xml)).toEqual([]);
});

test.each([
  [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  ],
  ["application/vnd.ms-excel.template.macroEnabled.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
])(
  "what is made from a template (%s) is a workbook, for Excel opens no .xlsx that says template",
  async (template, workbook) => {
    const pkg = await writtenWith("[Content_Types].xml", (xml) =>
      xml
        .replace(workbook, template)
        .replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", template),
    );
    expect(pkg.contentTypeOf(pkg.workbookPart)).toBe(workbook);
  },
);
