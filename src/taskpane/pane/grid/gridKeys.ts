/** A cell by its row and column from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell, as in a worksheet; null for keys that lead nowhere. */
export function positionAfter(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Position,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): Position | null {
  const within = (toRow: number, toColumn: number): Position => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case "ArrowDown":
      return within(ctrlKey ? rows : row + 1, column);
    case "ArrowUp":
      return within(ctrlKey ? 0 : row - 1, column);
    case "ArrowRight":
      return within(row, ctrlKey ? columns : column + 1);
    case "ArrowLeft":
      return within(row, ctrlKey ? 0 : column - 1);
    case "PageDown":
      return within(row + page, column);
    case "PageUp":
      return within(row - page, column);
    case "Home":
      return within(ctrlKey ? 0 : row, 0);
    case "End":
      return within(ctrlKey ? rows : row, columns);
    default:
      return null;
  }
}
