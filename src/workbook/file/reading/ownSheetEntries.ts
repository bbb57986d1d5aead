import { isOthersTable } from "../../markedSheet";
import {
  HEAD_ROWS,
  isOurHead,
  keylessPositions,
  ownershipOf,
  type KnownName,
  type KnownSheet,
  type Ownership,
} from "../../ownership";
import { cellContextOf } from "./cellContext";
import { readWorksheet } from "./readWorksheet";
import { readTableParts } from "./tableParts";
import type { WorkbookPackage } from "../package/workbookPackage";

/** Which of the workbook's sheets are ours, by their positions in its list (from 0). */
export function ownSheetEntries(book: WorkbookPackage): Ownership {
  const names = knownNames(book);
  const sheets = book.index.sheets.map(
    ({ name, isWorksheet, part }): KnownSheet => ({
      name,
      isWorksheet,
      holdsOthersTable: isWorksheet && readTableParts(book, part).some((table) => isOthersTable(table.name)),
    }),
  );
  const heads = headsOf(book, keylessPositions(names, sheets));
  return ownershipOf(names, sheets, (position) => heads.has(position));
}

/** The defined names as far as sheets are marked by them. */
export function knownNames({ index }: WorkbookPackage): KnownName[] {
  return index.definedNames.map(({ name, sheetIndex, text }) => ({ name, position: sheetIndex, text }));
}

/** Those of the positions whose sheet says that it is ours, from before it would have borne a key. */
function headsOf(book: WorkbookPackage, positions: readonly number[]): ReadonlySet<number> {
  if (positions.length === 0) return new Set();
  const context = cellContextOf(book);
  return new Set(
    positions.filter((position) => {
      const sheet = book.index.sheets[position];
      if (sheet?.isWorksheet !== true) return false;
      const { cells } = readWorksheet(book.archive, sheet, context);
      const head = cells.cut({ fromRow: 0, toRow: HEAD_ROWS, fromColumn: 0, toColumn: 16_383 });
      return isOurHead(head.map((row) => row.map(({ value }) => value)));
    }),
  );
}
