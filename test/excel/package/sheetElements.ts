import { areaOfReference } from "../../../src/workbook/cellPlace";
import { pointsOfWidth } from "../book/lineSizes";
import type { Sheet } from "../book/sheet";
import { linkKey } from "../objects/hyperlink";

export type Attributes = Readonly<Partial<Record<string, string>>>;

const POINTS_OF_INCH = 72;
const PAPERS: Readonly<Record<string, string>> = {
  1: "Letter",
  5: "Legal",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** What the elements around the cells say of a sheet. */
export function readSheetElement(
  sheet: Sheet,
  local: string,
  attributes: Attributes,
  targets: ReadonlyMap<string, string>,
): void {
  switch (local) {
    case "tabColor":
      sheet.tabColor = `#${(attributes["rgb"] ?? "FF000000").slice(-6)}`;
      break;
    case "sheetView":
      sheet.showGridlines = (attributes["showGridLines"] ?? "1") !== "0";
      break;
    case "pane":
      readPane(sheet, attributes);
      break;
    case "col":
      readColumns(sheet, attributes);
      break;
    case "sheetProtection":
      sheet.isProtected = isOn(attributes["sheet"]);
      break;
    case "autoFilter":
      sheet.filterArea = areaOfReference(attributes["ref"] ?? "");
      break;
    case "filterColumn":
      sheet.isFiltered = true;
      if (sheet.filterArea !== null) sheet.filterOut(sheet.filterArea, (row) => sheet.hiddenRows.has(row));
      break;
    case "mergeCell": {
      const area = areaOfReference(attributes["ref"] ?? "");
      if (area !== null) sheet.merges.add(area);
      break;
    }
    case "hyperlink":
      readLink(sheet, attributes, targets);
      break;
    case "printOptions":
      sheet.page.centerHorizontally = isOn(attributes["horizontalCentered"]);
      break;
    case "pageMargins":
      readMargins(sheet, attributes);
      break;
    case "pageSetUpPr":
      if (isOn(attributes["fitToPage"])) Object.assign(sheet.page, { scale: null, fitWide: 1, fitTall: 1 });
      break;
    case "pageSetup":
      readPageSetup(sheet, attributes);
      break;
    case "headerFooter":
      sheet.page.scalesFooter = (attributes["scaleWithDoc"] ?? "1") !== "0";
      break;
    case "brk":
      sheet.page.rowBreaks.add(Number(attributes["id"]));
      break;
  }
}

function readPane(sheet: Sheet, { state, xSplit, ySplit }: Attributes): void {
  if (state !== "frozen" && state !== "frozenSplit") return;
  sheet.frozenColumns = Number(xSplit ?? 0);
  sheet.frozenRows = Number(ySplit ?? 0);
}

function readColumns(sheet: Sheet, { min, max, width, hidden }: Attributes): void {
  const last = Math.min(Number(max), Number(min) + 1000);
  for (let column = Number(min) - 1; column < last; column++) {
    if (width !== undefined) sheet.columnWidths.set(column, pointsOfWidth(Number(width), sheet));
    if (isOn(hidden)) sheet.hiddenColumns.add(column);
  }
}

function readLink(sheet: Sheet, attributes: Attributes, targets: ReadonlyMap<string, string>): void {
  const area = areaOfReference(attributes["ref"] ?? "");
  if (area === null) return;
  const link = {
    address: targets.get(attributes["r:id"] ?? "") ?? null,
    documentReference: attributes["location"] ?? null,
    screenTip: attributes["tooltip"] ?? null,
    textToDisplay: null,
  };
  for (let row = area.fromRow; row <= area.toRow; row++) {
    for (let column = area.fromColumn; column <= area.toColumn; column++) sheet.links.set(linkKey(row, column), link);
  }
}

function readMargins({ page }: Sheet, attributes: Attributes): void {
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    page.margins[side] = Number(attributes[side] ?? 0) * POINTS_OF_INCH;
  }
}

function readPageSetup({ page }: Sheet, { orientation, paperSize, fitToWidth, fitToHeight, scale }: Attributes): void {
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = PAPERS[paperSize ?? ""] ?? null;
  if (page.scale === null) {
    page.fitWide = Number(fitToWidth ?? 1) || null;
    page.fitTall = Number(fitToHeight ?? 1) || null;
  } else if (scale !== undefined) page.scale = Number(scale);
}
