import { cellRefIn, type CellRef } from "../model/tables/cellRef";
import type { Figure } from "../model/figures/figure";

/** The cell of a figure where nothing stands in it; null where something does, readable or not. */
export function emptyCell({ table, row, column }: Figure): CellRef | null {
  if (table === null) return null;
  const cell = table.cells[row]?.[column];
  return cell === undefined || cell.kind === "empty" ? cellRefIn(table, row, column) : null;
}

/** True where no cell says anything of it; a cell that cannot be read says something. */
export function isBlankFigure(figure: Figure | undefined): boolean {
  if (figure === undefined) return true;
  if (figure.low > 0 || figure.high < Infinity) return false;
  return figure.table === null ? figure.parts.every(isBlankFigure) : emptyCell(figure) !== null;
}
