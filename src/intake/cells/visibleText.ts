import type { Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";

/** Control characters too, but for tab and line breaks: to a terminal they are commands. */
const INVISIBLE = /[\p{Cf}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const ALL_INVISIBLE = /[\p{Cf}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/gu;

/**
 * Text without the characters that nobody can see (D27): those without width (Unicode Cf: zero-width spaces and
 * joiners, direction marks, byte order mark, soft hyphen), which web pages and PDF leave in pasted names and headings,
 * and control characters, of which none may reach a terminal.
 * @returns the same string where it has none
 */
export function visibleText(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, "") : text;
}

const SEEN = new WeakMap<TableData, TableData>();

/**
 * The cells as they are read: texts without invisible characters; whatever is written back comes from the cells as they
 * were delivered. A table without any is returned as it is, and each table is looked through once, however often its
 * workbook is judged (试算).
 */
export function visibleTable(table: TableData): TableData {
  const known = SEEN.get(table);
  if (known !== undefined) return known;
  const rows = visibleRows(table.cells);
  const visible = rows === table.cells ? table : { ...table, cells: rows };
  SEEN.set(table, visible);
  return visible;
}

/** As `visibleTable`, for cells alone. */
export function visibleRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let changed: (readonly Cell[])[] | null = null;
  for (const [at, row] of rows.entries()) {
    if (!row.some(isMarked)) continue;
    changed ??= [...rows];
    changed[at] = row.map((cell) => (isMarked(cell) ? withoutMarks(cell) : cell));
  }
  return changed ?? rows;
}

function isMarked(cell: Cell): boolean {
  return cell.kind === "text" && INVISIBLE.test(cell.value);
}

function withoutMarks(cell: Cell): Cell {
  return cell.kind === "text" ? { ...cell, value: visibleText(cell.value), shown: visibleText(cell.shown) } : cell;
}
