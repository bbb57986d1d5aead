import type { Dialect } from "../../../src/workbook/file/xml/dialect";
import { escapeAttribute } from "../../../src/workbook/file/xml/cellText";
import { XML_DECLARATION } from "../../../src/workbook/file/xml/dialect";
import { CONTENT_TYPES } from "../../../src/workbook/file/package/ownContentTypes";
import type { PackageDraft } from "../../../src/workbook/file/package/packageDraft";
import type { NewRelationship } from "../../../src/workbook/file/package/relationshipsEdit";
import { addressOfArea, columnsOf } from "../book/area";
import { shownText } from "../book/shownText";
import type { Sheet } from "../book/sheet";
import { bodyArea, type BookTable } from "../book/table";
import { cellAt } from "../objects/rangeTarget";
import { anchorXml, chartPart, drawingPart } from "./chartPart";
import { sheetXml } from "./sheetXml";
import type { StyleWriter } from "./styleWriter";

/** Writes a touched sheet with its tables, links and charts. @returns its part */
export function writeSheetParts(
  draft: PackageDraft,
  sheet: Sheet,
  styles: StyleWriter,
  dialect: Dialect,
  numberTables: () => number,
): string {
  const part = sheet.sourcePart ?? draft.claim("worksheets/sheet");
  const relationships: NewRelationship[] = [];
  const relate = (kind: string, target: string, isExternal = false): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, type: `${dialect.relationships}/${kind}`, target, isExternal });
    return id;
  };
  const tables = sheet.tables.map((table) => relate("table", writeTable(draft, table, dialect, numberTables)));
  const drawing = sheet.charts.length === 0 ? null : relate("drawing", writeDrawing(draft, sheet, dialect));
  const xml = sheetXml(sheet, {
    dialect,
    tables,
    drawing,
    isActive: sheet.book.activeSheet === sheet,
    styleIndex: (style) => styles.indexOf(style),
    linkId: (address) => relate("hyperlink", address, true),
  });
  draft.write(part, xml, CONTENT_TYPES.worksheet);
  draft.writeRelationships(part, relationships);
  return part;
}

function writeDrawing(draft: PackageDraft, sheet: Sheet, dialect: Dialect): string {
  const drawing = draft.claim("drawings/drawing");
  const relationships = sheet.charts.map((chart, index): NewRelationship => {
    const target = draft.claim("charts/chart");
    draft.write(target, chartPart(chart, dialect), CONTENT_TYPES.chart);
    return { id: `rId${index + 1}`, type: `${dialect.relationships}/chart`, target, isExternal: false };
  });
  const anchors = sheet.charts.map((chart, index) => anchorXml(chart, `rId${index + 1}`, index, dialect));
  draft.write(drawing, drawingPart(anchors, dialect), CONTENT_TYPES.drawing);
  draft.writeRelationships(drawing, relationships);
  return drawing;
}

/** A table that a file held and nobody moved keeps its part. */
function writeTable(draft: PackageDraft, table: BookTable, dialect: Dialect, number: () => number): string {
  const part = table.sourcePart ?? draft.claim("tables/table");
  const columns = Array.from({ length: columnsOf(table.area) }, (_, index) => {
    const heading = shownText(cellAt(table.sheet, table.area.fromRow, table.area.fromColumn + index));
    return `<tableColumn id="${index + 1}" name="${escapeAttribute(heading)}"/>`;
  });
  const name = escapeAttribute(table.name);
  const filtered = addressOfArea({ ...table.area, toRow: bodyArea(table).toRow });
  draft.write(
    part,
    `${XML_DECLARATION}<table xmlns="${dialect.main}" id="${number()}" name="${name}" displayName="${name}" ref="${addressOfArea(table.area)}"` +
      `${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>${table.showFilterButton ? `<autoFilter ref="${filtered}"/>` : ""}` +
      `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
      (table.style === ""
        ? ""
        : `<tableStyleInfo name="${escapeAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/>`) +
      "</table>",
    CONTENT_TYPES.table,
  );
  return part;
}
