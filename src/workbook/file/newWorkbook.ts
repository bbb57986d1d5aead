import type { NewSheet } from "../../model/sheets/newSheet";
import { escapeAttribute, escapeMarkup } from "./xml/cellText";
import { TRANSITIONAL, XML_DECLARATION } from "./xml/dialect";
import { newStylesXml } from "./styles/newStyles";
import { printNames } from "./sheets/printXml";
import { StyleBook } from "./styles/styleBook";
import { tableXml } from "./sheets/tableXml";
import { worksheetXml } from "./sheets/worksheetXml";
import { withAlarmStyle, withRules } from "./sheets/newSheetRules";
import { layZip, packNew } from "./zip/zipFormat";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STYLES_PART = "xl/styles.xml";

/**
 * A new .xlsx with the sheets given and nothing else. The same sheets give the same bytes.
 * @param sheets at least one; names of sheets and tables are unique and such as Excel accepts
 */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const styles = new StyleBook(newStylesXml(TRANSITIONAL), STYLES_PART);
  const parts = new Map<string, string>();
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(part, sheetXml(sheet, index === 0, styles));
    const links = sheet.tables.map((table) => {
      tables += 1;
      parts.set(`xl/tables/table${tables}.xml`, tableXml(table, tables, table.name, TRANSITIONAL));
      return { type: "table", target: `../tables/table${tables}.xml` };
    });
    if (links.length > 0) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(links));
  });
  parts.set("xl/workbook.xml", workbookXml(sheets));
  parts.set(
    "xl/_rels/workbook.xml.rels",
    relationshipsXml([
      ...sheets.map((_, index) => ({ type: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
      { type: "styles", target: "styles.xml" },
    ]),
  );
  parts.set(STYLES_PART, withAlarmStyle(styles.toXml(), sheets));
  return packed([
    ["[Content_Types].xml", contentTypesXml([...parts.keys()])],
    ["_rels/.rels", relationshipsXml([{ type: "officeDocument", target: "xl/workbook.xml" }])],
    ...parts,
  ]);
}

function sheetXml(sheet: NewSheet, isTabSelected: boolean, styles: StyleBook): string {
  // The identity only serves formulas and links between sheets of ours; a new sheet has neither.
  const xml = worksheetXml(
    { ...sheet, id: "settings" },
    {
      dialect: TRANSITIONAL,
      names: {},
      relationships: { tables: sheet.tables.map((_, index) => `rId${index + 1}`) },
      tab: { isSelected: isTabSelected, colour: null },
      digitPixels: styles.digitPixels,
      styleIndex: (style, isMerged) => styles.indexOf(style, isMerged),
    },
  );
  return withRules(xml, sheet);
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const list = sheets.map(
    ({ name, isHidden = false }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  // Excel wants the names sorted: all print areas, then all titles.
  const names = sheets
    .flatMap((sheet, index) =>
      printNames({ ...sheet, id: "settings" }, { settings: sheet.name }).map((one) => ({ ...one, index })),
    )
    .sort((one, other) => one.name.localeCompare(other.name) || one.index - other.index)
    .map(
      ({ name, value, index }) =>
        `<definedName name="${name}" localSheetId="${index}">${escapeMarkup(value)}</definedName>`,
    );
  return (
    `${XML_DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join("")}</sheets>` +
    `<definedNames>${names.join("")}</definedNames></workbook>`
  );
}

function relationshipsXml(links: readonly { readonly type: string; readonly target: string }[]): string {
  const items = links.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${TRANSITIONAL.relationships}/${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts
    .filter((part) => !part.endsWith(".rels"))
    .map((part) => `<Override PartName="/${part}" ContentType="${CONTENT}.${contentOf(part)}+xml"/>`);
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function contentOf(part: string): string {
  if (part === "xl/workbook.xml") return "sheet.main";
  if (part === STYLES_PART) return "styles";
  return part.startsWith("xl/tables/") ? "table" : "worksheet";
}

function packed(parts: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  return layZip(parts.map(([name, content]) => packNew(encoder.encode(name), encoder.encode(content))));
}
