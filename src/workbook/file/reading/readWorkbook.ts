import { SHEET_IDS, type OwnSheet, type SheetId } from "../../../model/sheets/sheetPlan";
import type { TableData } from "../../../model/tables/table";
import type { WorkbookContents } from "../../port";
import { cellContextOf } from "./cellContext";
import { ownSheetEntries } from "./ownSheetEntries";
import { readWorksheet, type Worksheet } from "./readWorksheet";
import { runOfWorkbook } from "../package/runOfPackage";
import { plainRange, tableData } from "../../sheetTables";
import { readTableParts } from "./tableParts";
import type { SheetEntry } from "../package/workbookIndex";
import type { WorkbookPackage } from "../package/workbookPackage";

/** What one sheet adds to the contents. */
interface SheetContents {
  readonly tables: readonly TableData[];
  readonly plainRange: TableData | undefined;
  readonly ownSheet: OwnSheet | undefined;
  readonly protectedSheet: string | undefined;
  readonly hasShownFormulas: boolean;
}

/**
 * Reads everything that is evaluated: the named tables of the bureau's sheets, what else stands on these, and our own
 * sheets. Chart sheets, dialog sheets and macro sheets hold no cells and are passed over.
 * @throws WorkbookError damagedPart, tooManyRows, tooManyCells, tooManyCellsInAll, tooIntricate, unsupportedEncoding
 */
export function readWorkbookContents(book: WorkbookPackage): WorkbookContents {
  const context = cellContextOf(book);
  const run = runOfWorkbook(book);
  const { owned, copies, mistaken } = ownSheetEntries(book);
  const ownIds = new Map([...owned].map(([id, { position }]) => [position, id]));
  const read = book.index.sheets.flatMap((sheet, position) => {
    if (!sheet.isWorksheet) return [];
    const worksheet = readWorksheet(book.archive, sheet, context);
    const id = ownIds.get(position);
    const isForeign = id === undefined && !copies.has(position);
    return [isForeign ? foreignContents(book, sheet, worksheet) : ownContents(sheet, worksheet, id)];
  });
  return {
    tables: read.flatMap(({ tables }) => tables),
    plainRanges: read.flatMap((sheet) => sheet.plainRange ?? []),
    ownSheets: read
      .flatMap(({ ownSheet }) => ownSheet ?? [])
      .sort((a, b) => SHEET_IDS.indexOf(a.id) - SHEET_IDS.indexOf(b.id)),
    protection: {
      workbookStructure: book.index.isStructureLocked,
      sheets: read.flatMap(({ protectedSheet }) => protectedSheet ?? []),
    },
    isSigned: book.isSigned,
    ...(run === null ? {} : { run }),
    oddities: [
      ...book.index.sheets.flatMap(({ part, name }) =>
        part === "" ? [{ code: "sheetWithoutContent", sheet: name } as const] : [],
      ),
      ...mistaken.map(({ marker, position }) => ({
        code: "ownNameElsewhere" as const,
        name: marker,
        sheet: book.index.sheets[position]?.name ?? "",
      })),
    ],
    isManuallyCalculated: book.index.isManuallyCalculated,
    isCalculationUnfinished: book.index.isCalculationDue && read.some(({ hasShownFormulas }) => hasShownFormulas),
  };
}

function foreignContents(book: WorkbookPackage, sheet: SheetEntry, worksheet: Worksheet): SheetContents {
  const tables = readTableParts(book, sheet.part);
  return {
    tables: tables.map((table) => tableData(sheet, worksheet, table)),
    plainRange: plainRange(sheet, worksheet, tables),
    ownSheet: undefined,
    protectedSheet: worksheet.isProtected ? sheet.name : undefined,
    hasShownFormulas: worksheet.hasShownFormulas,
  };
}

/** A copy that somebody made of a sheet of ours has no id: it is neither ours to rewrite nor input. */
function ownContents(sheet: SheetEntry, worksheet: Worksheet, id: SheetId | undefined): SheetContents {
  const used = worksheet.cells.usedArea();
  const cells = used === null ? [] : worksheet.cells.cut({ ...used, fromRow: 0, fromColumn: 0 });
  return {
    tables: [],
    plainRange: undefined,
    ownSheet: id === undefined ? undefined : { id, name: sheet.name, cells },
    protectedSheet: worksheet.isProtected ? sheet.name : undefined,
    hasShownFormulas: false,
  };
}
