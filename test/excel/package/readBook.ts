import { CellBudget } from "../../../src/workbook/cellBudget";
import { areaOfReference } from "../../../src/workbook/cellPlace";
import { readSharedStrings } from "../../../src/workbook/file/reading/sharedStrings";
import { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import { readXmlStream } from "../../../src/workbook/file/xml/xmlStream";
import { childOf, childrenOf, isTrue, readXmlTree } from "../../../src/workbook/file/xml/xmlTree";
import { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { BookTable } from "../book/table";
import { rangeOfText } from "../objects/rangeMoves";
import { areaOf } from "../objects/rangeTarget";
import { readCharts } from "./readCharts";
import { SheetReader } from "./readSheet";
import { readStyles } from "./readStyles";

/** A file as the test Excel opens it. */
export interface OpenedBook {
  readonly book: Book;
  readonly source: WorkbookPackage;
}

export function readBook(bytes: Uint8Array): OpenedBook {
  const source = WorkbookPackage.open(bytes);
  const styles = readStyles(source);
  const book = new Book(styles[0]);
  book.isStructureProtected = source.index.isStructureLocked;
  book.isDate1904 = source.index.isDate1904;
  if (source.index.isManuallyCalculated) book.calculationMode = "Manual";
  const sharedStrings = readSharedStrings(source, CellBudget.ofHost());
  for (const entry of source.index.sheets) {
    const sheet = book.loadSheet(entry.name);
    sheet.sourcePart = entry.part;
    sheet.visibility = entry.state === "visible" ? "Visible" : entry.state === "hidden" ? "Hidden" : "VeryHidden";
    if (!entry.isWorksheet) continue;
    const targets = new Map(source.relationshipsOf(entry.part).map(({ id, target }) => [id, target]));
    readXmlStream(source.archive, entry.part, new SheetReader(sheet, { sharedStrings, styles, targets }));
    sheet.tables.push(...readTables(source, sheet, entry.part));
  }
  readNames(source, book);
  for (const sheet of book.sheets) readCharts(source, sheet);
  const [view] = childrenOf(childOf(source.workbookRoot, "bookViews"), "workbookView");
  const front = Number(view?.attributes["activeTab"] ?? 0);
  const isShown = ({ visibility }: Sheet): boolean => visibility === "Visible";
  book.activeSheet =
    [book.sheets[front]].find((sheet) => sheet !== undefined && isShown(sheet)) ?? book.sheets.find(isShown) ?? null;
  return { book, source };
}

function readTables(source: WorkbookPackage, sheet: Sheet, sheetPart: string): BookTable[] {
  return source
    .relationshipsOf(sheetPart)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }): BookTable[] => {
      const root = readXmlTree(source.archive.readText(target), target);
      const { name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
      const area = areaOfReference(ref ?? "");
      if (area === null) return [];
      const filter = childOf(root, "autoFilter");
      const style = childOf(root, "tableStyleInfo")?.attributes;
      const isFiltered = childrenOf(filter, "filterColumn").some(({ children }) => children.length > 0);
      if (isFiltered) sheet.filterOut(area, (row) => sheet.hiddenRows.has(row));
      return [
        {
          id: sheet.book.newId(),
          sheet,
          name: displayName ?? name ?? "",
          area,
          showHeaders: Number(headerRowCount ?? 1) > 0,
          showTotals: Number(totalsRowCount ?? 0) > 0,
          showFilterButton: filter !== undefined,
          isFiltered,
          style: style?.["name"] ?? "",
          showBandedRows: isTrue(style?.["showRowStripes"]),
          sourcePart: target,
        },
      ];
    });
}

function readNames({ index }: WorkbookPackage, book: Book): void {
  for (const { name, sheetIndex, text } of index.definedNames) {
    const scope = sheetIndex === null ? null : (book.sheets[sheetIndex] ?? null);
    if (scope !== null && name === "_xlnm.Print_Titles") {
      const titles = text.split(",");
      scope.page.titleRows = areaIn(
        scope,
        titles.find((one) => /\$\d+:\$\d+$/.test(one)),
      );
      scope.page.titleColumns = areaIn(
        scope,
        titles.find((one) => /\$[A-Z]+:\$[A-Z]+$/.test(one)),
      );
    } else if (scope !== null && name === "_xlnm._FilterDatabase") continue;
    else if (scope !== null && name === "_xlnm.Print_Area") scope.page.printArea = areaIn(scope, text);
    else book.names.push({ name, scope, formula: `=${text}`, visible: true, comment: "" });
  }
}

function areaIn(sheet: Sheet, text: string | undefined): Sheet["page"]["titleRows"] {
  if (text === undefined || text.includes(",")) return null;
  try {
    return areaOf(rangeOfText(sheet, text));
  } catch {
    return null;
  }
}
