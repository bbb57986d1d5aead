import { columnLetters } from "../../../src/model/tables/cellRef";
import { escapeAttribute, escapeMarkup, escapeText } from "../../../src/workbook/file/xml/cellText";
import { XML_DECLARATION, type Dialect } from "../../../src/workbook/file/xml/dialect";
import { addressOfArea, WHOLE_SHEET } from "../book/area";
import { isCellError, type BookCell } from "../book/cell";
import { widthOfPoints } from "../book/lineSizes";
import { inFile } from "../formulas/registeredFunctions";
import type { Hyperlink, Sheet } from "../book/sheet";
import type { CellStyle } from "../book/style";

/** What a sheet needs from the rest of the package. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly isActive: boolean;
  styleIndex(style: CellStyle): number;
  /** Ids of relationships. */
  readonly tables: readonly string[];
  readonly drawing: string | null;
  linkId(address: string): string;
}

/** A worksheet part with everything that the test Excel models of a sheet, in the schema's order. */
export function sheetXml(sheet: Sheet, around: SheetSurroundings): string {
  const used = sheet.usedArea(WHOLE_SHEET, false);
  return (
    `${XML_DECLARATION}<worksheet xmlns="${around.dialect.main}" xmlns:r="${around.dialect.relationships}">` +
    propertiesXml(sheet) +
    `<dimension ref="${used === null ? "A1" : addressOfArea(used)}"/>` +
    viewXml(sheet, around.isActive) +
    '<sheetFormatPr defaultRowHeight="16.5"/>' +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet, around)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    (sheet.filterArea === null ? "" : `<autoFilter ref="${addressOfArea(sheet.filterArea)}"/>`) +
    listXml(
      "mergeCells",
      [...sheet.merges].map((area) => `<mergeCell ref="${addressOfArea(area)}"/>`),
    ) +
    linksXml(sheet, around) +
    pageXml(sheet) +
    breaksXml(sheet) +
    (around.drawing === null ? "" : `<drawing r:id="${around.drawing}"/>`) +
    listXml(
      "tableParts",
      around.tables.map((id) => `<tablePart r:id="${id}"/>`),
    ) +
    "</worksheet>"
  );
}

function propertiesXml({ tabColor, page }: Sheet): string {
  const colour = tabColor === "" ? "" : `<tabColor rgb="FF${tabColor.slice(1)}"/>`;
  const fits = page.scale === null ? '<pageSetUpPr fitToPage="1"/>' : "";
  return colour + fits === "" ? "" : `<sheetPr>${colour}${fits}</sheetPr>`;
}

function viewXml({ showGridlines, frozenRows, frozenColumns }: Sheet, isActive: boolean): string {
  const open = `<sheetView${showGridlines ? "" : ' showGridLines="0"'}${isActive ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetViews>${open}/></sheetViews>`;
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : "") + (frozenRows > 0 ? ` ySplit="${frozenRows}"` : "");
  return (
    `<sheetViews>${open}><pane${split} topLeftCell="${columnLetters(frozenColumns)}${frozenRows + 1}" activePane="${pane}" state="frozen"/>` +
    "</sheetView></sheetViews>"
  );
}

function columnsXml(sheet: Sheet): string {
  const { columnWidths, hiddenColumns } = sheet;
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const list = columns.map((column) => {
    const width = widthOfPoints(columnWidths.get(column) ?? 54, sheet);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}"${hiddenColumns.has(column) ? ' hidden="1"' : ""} customWidth="1"/>`;
  });
  return list.length === 0 ? "" : `<cols>${list.join("")}</cols>`;
}

function rowsXml(sheet: Sheet, around: SheetSurroundings): string {
  const rows = new Map<number, string>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rowLevels.keys()]) rows.set(row, "");
  for (const [row, cells] of sheet.filledRows(WHOLE_SHEET)) {
    let xml = "";
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const formula = cell.formula === null ? "" : formulaXml(sheet, row, column, cell.formula);
      xml += cellXml(cell, formula, `${columnLetters(column)}${row + 1}`, around.styleIndex(cell.style));
    });
    rows.set(row, xml);
  }
  const level = (row: number): string =>
    sheet.rowLevels.has(row) ? ` outlineLevel="${sheet.rowLevels.get(row) ?? 0}"` : "";
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${size}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}${level(row)}>${cells}</row>`;
    })
    .join("");
}

function formulaXml({ book, spills }: Sheet, row: number, column: number, formula: string): string {
  const area = spills.get(`${row},${column}`);
  return `<f${area === undefined ? "" : ` t="array" ref="${addressOfArea(area)}"`}>${escapeMarkup(inFile(formula.slice(1), book.functions))}</f>`;
}

/** @param code the formula as an element, or "" */
function cellXml({ value }: BookCell, code: string, address: string, style: number): string {
  const open = `<c r="${address}" s="${style}"`;
  if (value === null) return code === "" ? `${open}/>` : `${open}>${code}</c>`;
  if (isCellError(value)) return `${open} t="e">${code}<v>${value.error}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${code}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `${open}>${code}<v>${value}</v></c>`;
  if (code !== "") return `${open} t="str">${code}<v>${escapeText(value)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

function linksXml({ links }: Sheet, around: SheetSurroundings): string {
  const list = [...links].map(([key, link]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return `<hyperlink ref="${columnLetters(column)}${row + 1}"${targetXml(link, around)}/>`;
  });
  return list.length === 0 ? "" : `<hyperlinks>${list.join("")}</hyperlinks>`;
}

function targetXml({ address, documentReference, screenTip }: Hyperlink, around: SheetSurroundings): string {
  return (
    (address === null ? "" : ` r:id="${around.linkId(address)}"`) +
    (documentReference === null ? "" : ` location="${escapeAttribute(documentReference)}"`) +
    (screenTip === null ? "" : ` tooltip="${escapeAttribute(screenTip)}"`)
  );
}

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

function pageXml({ page }: Sheet): string {
  const margins = Object.entries(page.margins)
    .map(([side, points]) => ` ${side}="${points / 72}"`)
    .join("");
  const paper = page.paperSize === null ? "" : ` paperSize="${PAPERS[page.paperSize] ?? 9}"`;
  const fit =
    page.scale === null
      ? ` fitToWidth="${page.fitWide ?? 0}" fitToHeight="${page.fitTall ?? 0}"`
      : ` scale="${page.scale}"`;
  const parts = (kind: "Header" | "Footer"): string =>
    (["Left", "Center", "Right"] as const)
      .map((place) => page.headersFooters[`${place}${kind}`] ?? "")
      .map((text, index) => (text === "" ? "" : `&${"LCR".charAt(index)}${text}`))
      .join("");
  const [header, footer] = [parts("Header"), parts("Footer")];
  return (
    (page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins${margins}/><pageSetup${paper}${fit} orientation="${page.orientation.toLowerCase()}"/>` +
    (header + footer === ""
      ? ""
      : `<headerFooter${page.scalesFooter ? "" : ' scaleWithDoc="0"'}>` +
        (header === "" ? "" : `<oddHeader>${escapeText(header)}</oddHeader>`) +
        (footer === "" ? "" : `<oddFooter>${escapeText(footer)}</oddFooter>`) +
        "</headerFooter>")
  );
}

function breaksXml({ page }: Sheet): string {
  const breaks = [...page.rowBreaks]
    .sort((one, other) => one - other)
    .map((row) => `<brk id="${row}" max="16383" man="1"/>`)
    .join("");
  return breaks === ""
    ? ""
    : `<rowBreaks count="${page.rowBreaks.size}" manualBreakCount="${page.rowBreaks.size}">${breaks}</rowBreaks>`;
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
