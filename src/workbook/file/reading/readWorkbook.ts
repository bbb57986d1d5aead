import { JUDGED_SHEETS, SHEET_IDS, type OwnSheet, type SheetId } from "../../../model/sheets/sheetPlan";
import type { TableData } from "../../../model/tables/table";
import type { WorkbookContents } from "../../port";
import { CellBudget } from "../../cellBudget";
import { cellContextOf, type CellContext } from "./cellContext";
import { ownSheetEntries } from "./ownSheetEntries";
import { readWorksheet } from "./readWorksheet";
import { runOfWorkbook } from "../package/runOfPackage";
import { plainRange, tableData } from "../../sheetTables";
import { TextCells } from "./textCells";
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
    // A copy that somebody made of a sheet of ours is neither ours to rewrite nor input.
    if (!sheet.isWorksheet || copies.has(position)) return [];
    const id = ownIds.get(position);
    return [id === undefined ? foreignContents(book, sheet, context) : ownContents(book, sheet, context, id)];
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

function foreignContents(book: WorkbookPackage, sheet: SheetEntry, context: CellContext): SheetContents {
  const worksheet = readWorksheet(book.archive, sheet, context);
  const tables = readTableParts(book, sheet.part);
  return {
    tables: tables.map((table) => tableData(sheet, worksheet, table)),
    plainRange: plainRange(sheet, worksheet, tables),
    ownSheet: undefined,
    protectedSheet: worksheet.isProtected ? sheet.name : undefined,
    hasShownFormulas: worksheet.hasShownFormulas,
  };
}

function ownContents(book: WorkbookPackage, sheet: SheetEntry, context: CellContext, id: SheetId): SheetContents {
  const sheetOfOurs = JUDGED_SHEETS.includes(id)
    ? { id, name: sheet.name, cells: cellsOf(book, sheet, context) }
    : new LaterSheet(id, sheet.name, () => cellsOf(book, sheet, alone(book, context)));
  return {
    tables: [],
    plainRange: undefined,
    ownSheet: sheetOfOurs,
    protectedSheet: undefined,
    hasShownFormulas: false,
  };
}

/**
 * A sheet of ours that is read when somebody asks for its cells: of a large county ours are larger than all the
 * bureau's.
 */
class LaterSheet implements OwnSheet {
  constructor(
    readonly id: SheetId,
    readonly name: string,
    private readonly read: () => OwnSheet["cells"],
  ) {}

  get cells(): OwnSheet["cells"] {
    return this.read();
  }
}

/**
 * What a sheet that is read by itself needs: of a file's memory it may take all, since nothing else is read beside it.
 */
function alone(book: WorkbookPackage, context: CellContext): CellContext {
  return { ...context, budget: CellBudget.ofFile(book.archive.packedBytes), texts: new TextCells() };
}

function cellsOf(book: WorkbookPackage, sheet: SheetEntry, context: CellContext): OwnSheet["cells"] {
  const { cells } = readWorksheet(book.archive, sheet, context);
  const used = cells.usedArea();
  return used === null ? [] : cells.cut({ ...used, fromRow: 0, fromColumn: 0 });
}
