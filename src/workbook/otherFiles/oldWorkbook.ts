import type { CellObject, read, WorkSheet } from "@e965/xlsx";
import { EMPTY_CELL, textCell, type Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { CellBudget } from "../cellBudget";
import { booleanCell, dateNumberCell, errorCell, percentCell, plainNumberCell } from "../cells";
import { meaningOfFormat } from "../numberMeaning";
import { WorkbookError } from "../port";
import { sheetOfRows, type PlacedCell } from "./sheetOfRows";

/** Excel 97–2003 had 65,536 rows and 256 columns; a file of this size is no list of schools. */
const MOST_BYTES = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

/** The reader of old formats, which is large and comes only when such a file does. */
export async function loadOldReader(): Promise<{ readonly read: typeof read }> {
  return import("@e965/xlsx");
}

/**
 * The sheets of an .xls (Excel 97–2003), for gathering. Formulas give their saved values and nothing in the file is
 * executed: the reader is a parser without macros, loaded only when such a file comes.
 * @throws WorkbookError encrypted, damagedFile, tooLarge, tooManyCells
 */
export async function readOldWorkbook(bytes: Uint8Array): Promise<TableData[]> {
  if (bytes.length > MOST_BYTES) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    throw new WorkbookError({ code: "tooLarge", megabytes, limit: MOST_BYTES / MEGABYTE });
  }
  const reader = await loadOldReader();
  const book = opened(() =>
    reader.read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellText: false,
    }),
  );
  const budget = CellBudget.ofHost();
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, at): TableData[] => {
    const sheet = book.Sheets[name];
    const hidden = book.Workbook?.Sheets?.[at]?.Hidden ?? 0;
    if (sheet === undefined) return [];
    const table = sheetOfRows(
      { name, state: hidden === 0 ? "visible" : "hidden" },
      cellsOf(sheet, is1904),
      mergedDown(sheet),
      budget,
    );
    return table === undefined ? [] : [table];
  });
}

function opened<Book>(open: () => Book): Book {
  try {
    return open();
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new WorkbookError({ code: isLocked ? "encrypted" : "damagedFile" });
  }
}

function* cellsOf(sheet: WorkSheet, is1904: boolean): Generator<PlacedCell> {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, written] of (cells ?? []).entries()) {
      const cell = written === undefined ? EMPTY_CELL : cellOf(written, is1904);
      if (cell.kind !== "empty") yield { row, column, cell };
    }
  }
}

function cellOf({ t, v, w, z }: CellObject, is1904: boolean): Cell {
  if (v === undefined) return EMPTY_CELL;
  switch (t) {
    case "n": {
      const value = Number(v);
      const meaning = typeof z === "string" ? meaningOfFormat(z) : null;
      if (meaning === "date") return dateNumberCell(value, w ?? String(value), is1904);
      return meaning === "percent" ? percentCell(value) : plainNumberCell(String(value));
    }
    case "b":
      return booleanCell(v === true);
    case "e":
      return errorCell(w ?? "#VALUE!");
    default:
      return textCell(String(v));
  }
}

function mergedDown(sheet: WorkSheet) {
  return (sheet["!merges"] ?? []).flatMap(({ s, e }) =>
    s.c === e.c && s.r < e.r ? [{ fromRow: s.r, toRow: e.r, fromColumn: s.c, toColumn: e.c }] : [],
  );
}
