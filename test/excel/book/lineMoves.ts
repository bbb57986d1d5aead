import { areaAt, areaOfText, addressOfArea, WHOLE_SHEET, type CellArea } from "./area";
import type { Book } from "./book";
import type { BookCell } from "./cell";
import type { Sheet } from "./sheet";

/** Where a row or column stands afterwards; null where it is deleted. */
export type LineMove = (line: number) => number | null;

const STAYS: LineMove = (line) => line;

/** What a person does to rows and columns: everything on them goes along, and so do tables, merges and names. */
export function moveLines(sheet: Sheet, rows: LineMove, columns: LineMove = STAYS): void {
  sheet.prepareToWrite();
  const cells: [number, number, BookCell][] = [];
  for (const [row, filled] of sheet.filledRows(WHOLE_SHEET))
    filled.forEach((cell, column) => {
      if (cell !== undefined) cells.push([row, column, cell]);
    });
  for (const [row, column] of cells) sheet.remove(row, column);
  for (const [row, column, cell] of cells) {
    const [toRow, toColumn] = [rows(row), columns(column)];
    if (toRow !== null && toColumn !== null) sheet.put(toRow, toColumn, cell);
  }
  moveMembers(sheet, rows, columns);
  const areaOf = (area: CellArea): CellArea | null => movedArea(area, rows, columns);
  const merges = [...sheet.merges];
  sheet.merges.remove(merges);
  for (const merge of merges.map(areaOf)) if (merge !== null) sheet.merges.add(merge);
  for (const table of [...sheet.tables]) {
    const area = areaOf(table.area);
    if (area === null) sheet.tables.splice(sheet.tables.indexOf(table), 1);
    else table.area = area;
  }
  if (sheet.filterArea !== null) sheet.filterArea = areaOf(sheet.filterArea);
  for (const name of sheet.book.names) name.formula = movedReference(name.formula, sheet, areaOf);
}

export function insertRows(sheet: Sheet, at: number, count = 1): void {
  moveLines(sheet, inserting(at, count));
}

export function deleteRows(sheet: Sheet, at: number, count = 1): void {
  moveLines(sheet, deleting(at, count));
}

export function insertColumns(sheet: Sheet, at: number, count = 1): void {
  moveLines(sheet, STAYS, inserting(at, count));
}

export function deleteColumns(sheet: Sheet, at: number, count = 1): void {
  moveLines(sheet, STAYS, deleting(at, count));
}

/** Sorts rows, first and last among them. @param order of two rows, as for `sort` */
export function sortRows(sheet: Sheet, from: number, to: number, order: (one: number, other: number) => number): void {
  const sorted = Array.from({ length: to - from + 1 }, (_, at) => from + at).sort(order);
  moveLines(sheet, (row) => (row < from || row > to ? row : from + sorted.indexOf(row)));
}

/** Copies a sheet within its workbook: the names that lead to it are the copy's own there, as Excel has it. */
export function copySheet(book: Book, sheet: Sheet, name: string): Sheet {
  const copy = book.addSheet(name);
  for (const [row, filled] of sheet.filledRows(WHOLE_SHEET))
    filled.forEach((cell, column) => {
      if (cell !== undefined) copy.put(row, column, cell);
    });
  for (const merge of sheet.merges) copy.merges.add({ ...merge });
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  for (const table of sheet.tables)
    copy.tables.push({ ...table, id: book.newId(), sheet: copy, name: `${table.name}_copy`, sourcePart: null });
  for (const one of [...book.names]) {
    const leads = referenceOf(one.formula)?.sheet === sheet.name;
    if (one.scope !== sheet && !(one.scope === null && leads)) continue;
    const formula = one.formula.replace(/^=('(?:[^']|'')+'|[^'!"]+)!/, `='${name.replaceAll("'", "''")}'!`);
    book.names.push({ ...one, scope: copy, formula });
  }
  return copy;
}

const inserting =
  (at: number, count: number): LineMove =>
  (line) =>
    line >= at ? line + count : line;

const deleting =
  (at: number, count: number): LineMove =>
  (line) =>
    line < at ? line : line < at + count ? null : line - count;

function moveMembers(sheet: Sheet, rows: LineMove, columns: LineMove): void {
  for (const [lines, move] of [
    [sheet.rowHeights, rows],
    [sheet.rowLevels, rows],
    [sheet.columnWidths, columns],
  ] as const) {
    const before = [...lines];
    lines.clear();
    for (const [line, size] of before) put(move(line), (to) => lines.set(to, size));
  }
  for (const [lines, move] of [
    [sheet.hiddenRows, rows],
    [sheet.filteredRows, rows],
    [sheet.hiddenColumns, columns],
  ] as const) {
    const before = [...lines];
    lines.clear();
    for (const line of before) put(move(line), (to) => lines.add(to));
  }
  const links = [...sheet.links];
  sheet.links.clear();
  for (const [place, link] of links) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const [toRow, toColumn] = [rows(row), columns(column)];
    if (toRow !== null && toColumn !== null) sheet.links.set(`${toRow},${toColumn}`, link);
  }
}

function put(line: number | null, take: (line: number) => void): void {
  if (line !== null) take(line);
}

/** The cells that are left of an area, as one; null where none is. */
function movedArea(area: CellArea, rows: LineMove, columns: LineMove): CellArea | null {
  const span = (from: number, to: number, move: LineMove): [number, number] | null => {
    // An area over all rows stays one.
    if (to - from > 100_000) return [from, to];
    const left = Array.from({ length: to - from + 1 }, (_, at) => move(from + at)).filter((line) => line !== null);
    return left.length === 0 ? null : [Math.min(...left), Math.max(...left)];
  };
  const [down, across] = [span(area.fromRow, area.toRow, rows), span(area.fromColumn, area.toColumn, columns)];
  if (down === null || across === null) return null;
  return areaAt(down[0], across[0], down[1] - down[0] + 1, across[1] - across[0] + 1);
}

function referenceOf(formula: string): { readonly sheet: string; readonly area: string } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!"]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula);
  if (match === null) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area: match[3] ?? "" };
}

/** What a name stands for afterwards; of cells that are gone it keeps the sheet alone, as in Excel. */
function movedReference(formula: string, sheet: Sheet, areaOf: (area: CellArea) => CellArea | null): string {
  const reference = referenceOf(formula);
  if (reference?.sheet !== sheet.name) return formula;
  const area = areaOf(areaOfText(reference.area.replaceAll("$", "")));
  const text = area === null ? "#REF!" : addressOfArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `='${sheet.name.replaceAll("'", "''")}'!${text}`;
}
