import { addressOf, columnLetters } from "../model/tables/cellRef";
import { SHEET_IDS, type LinkTarget, type OwnRange, type SheetId } from "../model/sheets/sheetPlan";

/** The real name of each own sheet of the workbook. */
export type SheetNames = Readonly<Partial<Record<SheetId, string>>>;

const TOKEN = new RegExp(`\\{(${SHEET_IDS.join("|")})\\}(?=!)`, "g");

/** A sheet name in front of `!`; always quoted, as every name may be: `Bob's` → `'Bob''s'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The name of an own sheet that must stand in the workbook after this write. */
export function nameOfSheet(id: SheetId, names: SheetNames): string {
  const name = names[id];
  if (name === undefined) throw new Error(`a plan points to the sheet "${id}", which is neither planned nor present`);
  return name;
}

/** `$B$3` for row 2, column 1. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `A1:C5` without a sheet; one cell is `A1`. Rows and columns count from 0, inclusive. */
export function areaAddress(area: Omit<OwnRange, "sheet">): string {
  const from = `${columnLetters(area.fromColumn)}${area.fromRow + 1}`;
  const to = `${columnLetters(area.toColumn)}${area.toRow + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** `'UEI 校际均衡'!$B$3:$H$3`, for charts and defined names. */
export function rangeReference(range: OwnRange, names: SheetNames): string {
  const sheet = quoteSheetName(nameOfSheet(range.sheet, names));
  return `${sheet}!${absoluteAddress(range.fromRow, range.fromColumn)}:${absoluteAddress(range.toRow, range.toColumn)}`;
}

/** Puts real names in place of tokens: `SUM({schools}!$F$8)` → `SUM('UEI 分学校情况'!$F$8)`. */
export function expandSheetTokens(formula: string, names: SheetNames): string {
  return formula.replace(TOKEN, (_token, id: SheetId) => quoteSheetName(nameOfSheet(id, names)));
}

/** Where a link leads: `'UEI 校际均衡'!B3`. */
export function linkLocation(link: LinkTarget, names: SheetNames): string {
  const sheet = "ownSheet" in link ? nameOfSheet(link.ownSheet, names) : link.sheet;
  return `${quoteSheetName(sheet)}!${addressOf(link)}`;
}
