import type { SeenCell, SeenRows, SeenSheet, SheetWindow } from "../../model/tables/sheetWindow";
import type { TableData } from "../../model/tables/table";
import type { WorkbookContents } from "../../workbook/port";

type Bureau = Pick<WorkbookContents, "tables" | "plainRanges">;

/** Rows at the top of an area that say how wide its columns are. */
const ROWS_TO_MEASURE = 40;
const NARROWEST = 6;
/** What is longer is read in the line above the grid. */
const WIDEST = 26;

/** The bureau's sheets as they were read, those with cells outside of tables first in the order of the workbook. */
export function seenSheets({ tables, plainRanges }: Bureau): SeenSheet[] {
  const all = [...plainRanges, ...tables];
  return [...new Set(all.map(({ sheet }) => sheet))].map((name) => {
    const ofSheet = all.filter(({ sheet }) => sheet === name);
    const rows = Math.max(0, ...ofSheet.map(({ firstRow, cells }) => firstRow + cells.length));
    const widths: number[] = [];
    for (const area of ofSheet) measure(area, widths);
    return { name, rows, columns: widths.length, widths };
  });
}

/** @param widths by column of the sheet, grown as far as the area reaches */
function measure({ firstColumn, cells }: TableData, widths: number[]): void {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  while (widths.length < firstColumn + width) widths.push(NARROWEST);
  for (const row of cells.slice(0, ROWS_TO_MEASURE)) {
    row.forEach(({ shown }, at) => {
      const signs = Math.min(WIDEST, widthOf(shown));
      if (signs > (widths[firstColumn + at] ?? 0)) widths[firstColumn + at] = signs;
    });
  }
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.slice(0, WIDEST)) width += sign > "\u2e7f" ? 2 : 1;
  return width;
}

/** What stands in a window of a sheet, within tables and outside of them. */
export function cellsOfWindow({ tables, plainRanges }: Bureau, window: SheetWindow): SeenRows {
  const { fromRow, toRow, fromColumn, toColumn } = window;
  const rows = Array.from({ length: Math.max(0, toRow - fromRow) }, () =>
    new Array<SeenCell | null>(Math.max(0, toColumn - fromColumn)).fill(null),
  );
  for (const area of [...plainRanges, ...tables]) {
    if (area.sheet !== window.sheet) continue;
    const from = Math.max(fromRow, area.firstRow);
    const to = Math.min(toRow, area.firstRow + area.cells.length);
    for (let row = from; row < to; row++) {
      const line = area.cells[row - area.firstRow] ?? [];
      const end = Math.min(toColumn, area.firstColumn + line.length);
      for (let column = Math.max(fromColumn, area.firstColumn); column < end; column++) {
        const cell = line[column - area.firstColumn];
        const seen = rows[row - fromRow];
        if (cell === undefined || seen === undefined || cell.kind === "empty") continue;
        seen[column - fromColumn] = { kind: cell.kind, shown: cell.shown };
      }
    }
  }
  return rows;
}
