import { WorkbookError } from "../../port";
import { areaOfReference } from "../../cellPlace";
import type { TablePlace } from "../../sheetTables";
import type { WorkbookPackage } from "../package/workbookPackage";
import { childOf, childrenOf, readXmlTree } from "../xml/xmlTree";

/**
 * The tables of a sheet in the order of their top-left cells.
 * @param sheetPart name of the sheet's part
 * @throws WorkbookError damagedPart
 */
export function readTableParts(book: WorkbookPackage, sheetPart: string): readonly TablePlace[] {
  return book
    .relationshipsOf(sheetPart)
    .filter(({ kind, isExternal }) => kind === "table" && !isExternal)
    .map(({ target }) => readTablePart(book, target))
    .sort((a, b) => a.area.fromRow - b.area.fromRow || a.area.fromColumn - b.area.fromColumn);
}

function readTablePart(book: WorkbookPackage, part: string): TablePlace {
  const root = readXmlTree(book.archive.readText(part), part);
  const { name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const area = areaOfReference(ref ?? "");
  if (area === null) throw new WorkbookError({ code: "damagedPart", part });
  const filter = childOf(root, "autoFilter");
  return {
    name: displayName ?? name ?? "",
    area,
    headingRows: Number(headerRowCount ?? 1),
    hasTotalsRow: Number(totalsRowCount ?? 0) > 0,
    // A column of which only the button is hidden has nothing in it.
    isFiltered: childrenOf(filter, "filterColumn").some(({ children }) => children.length > 0),
  };
}
