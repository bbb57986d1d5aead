import { useEffect, useMemo, useState } from "react";
import type { SeenCell, SeenRows, SheetWindow } from "../../../model/tables/sheetWindow";
import type { Span } from "./gridLayout";

/** What is asked for at once: enough for several screens, little enough to arrive in a moment. */
const BLOCK_ROWS = 100;
const BLOCK_COLUMNS = 40;

/** Answers what stands in a window of a sheet. */
export type CellsOf = (window: SheetWindow) => Promise<SeenRows>;

/**
 * The cells of what is seen of a sheet; block by block they are asked for and kept.
 * @returns undefined for a cell that has not arrived yet, null for an empty one
 */
export function useCells(
  sheet: string,
  cellsOf: CellsOf,
  rows: Span,
  columns: Span,
): (row: number, column: number) => SeenCell | null | undefined {
  const blocks = useMemo(() => new Map<string, SeenRows | null>(), [sheet, cellsOf]);
  const [, setArrived] = useState(0);
  useEffect(() => {
    for (const [row, column] of blocksOf(rows, columns)) {
      const key = `${row},${column}`;
      if (blocks.has(key)) continue;
      blocks.set(key, null);
      const [fromRow, fromColumn] = [row * BLOCK_ROWS, column * BLOCK_COLUMNS];
      cellsOf({ sheet, fromRow, toRow: fromRow + BLOCK_ROWS, fromColumn, toColumn: fromColumn + BLOCK_COLUMNS }).then(
        (cells) => {
          blocks.set(key, cells);
          setArrived((count) => count + 1);
        },
        // It is asked for again when it next comes into sight.
        () => blocks.delete(key),
      );
    }
  }, [blocks, rows.from, rows.to, columns.from, columns.to]);
  return (row, column) => {
    const block = blocks.get(`${Math.floor(row / BLOCK_ROWS)},${Math.floor(column / BLOCK_COLUMNS)}`);
    return block === undefined || block === null
      ? undefined
      : (block[row % BLOCK_ROWS]?.[column % BLOCK_COLUMNS] ?? null);
  };
}

function blocksOf(rows: Span, columns: Span): [number, number][] {
  const found: [number, number][] = [];
  for (let row = Math.floor(rows.from / BLOCK_ROWS); row * BLOCK_ROWS < rows.to; row++)
    for (let column = Math.floor(columns.from / BLOCK_COLUMNS); column * BLOCK_COLUMNS < columns.to; column++)
      found.push([row, column]);
  return found;
}
