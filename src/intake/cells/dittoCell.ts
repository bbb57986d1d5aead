import type { Cell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { cellAt } from "./cellText";

const DITTO = /^(?:同上|同上[行栏格]|[〃″"”]|’’|'')$/u;
const LONGEST_DITTO = 6;

function isDitto(cell: Cell): boolean {
  return cell.kind === "text" && cell.value.length <= LONGEST_DITTO && DITTO.test(cell.value.trim());
}

/** The row whose cell the last ditto of each column stood for: thousands may follow each other. */
const LAST = new WeakMap<TableData["cells"], Map<number, { readonly row: number; readonly source: number }>>();

/** A cell of words, or the one above it that 同上 or 〃 stands for. */
export function spokenCell(table: TableData, row: number, column: number): Cell {
  const own = cellAt(table, row, column);
  if (!isDitto(own)) return own;
  const columns = LAST.get(table.cells) ?? new Map<number, { readonly row: number; readonly source: number }>();
  LAST.set(table.cells, columns);
  const known = columns.get(column);
  let source = row - 1;
  while (source >= 0 && isDitto(cellAt(table, source, column)))
    source = known !== undefined && known.row === source ? known.source : source - 1;
  columns.set(column, { row, source });
  return cellAt(table, source, column);
}
