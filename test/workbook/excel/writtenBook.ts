import type { CellLook } from "../../excel/book/style";
import { readBook } from "../../excel/package/readBook";

/** A sheet of a saved file as far as both ports must agree on it. */
export interface WrittenSheet {
  readonly name: string;
  /** Each cell that shows anything, by "row,column". */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, string | null>>;
  readonly merges: readonly string[];
  readonly tables: readonly unknown[];
  readonly charts: readonly unknown[];
  readonly frame: unknown;
}

/** What is compared of a look: all but lines, which two neighbours share, and what empty cells do not show. */
function shownLook({ fill, fontColor, bold, fontSize, fontName, horizontal, wrap, locked, numberFormat, underline }: CellLook): unknown {
  return { fill, fontColor, bold, fontSize, fontName, horizontal, wrap, locked, numberFormat, underline };
}

/** The sheets of a saved file whose names begin with "UEI", as plain data. */
export function writtenSheets(bytes: Uint8Array): WrittenSheet[] {
  return readBook(bytes).book.sheets.filter(({ name }) => name.startsWith("UEI")).map((sheet): WrittenSheet => {
    const cells: Record<string, unknown> = {};
    for (const [row, filled] of sheet.filledRows({ fromRow: 0, toRow: 1_048_575, fromColumn: 0, toColumn: 16_383 })) {
      filled.forEach((cell, column) => {
        if (cell === undefined) return;
        const { value, formula, style: { look } } = cell;
        const shown = value === "" ? null : value;
        if (shown === null && formula === null && look.fill === null) return;
        cells[`${row},${column}`] = { value: shown, formula, look: shownLook(look) };
      });
    }
    return {
      name: sheet.name, cells,
      links: Object.fromEntries([...sheet.links].map(([at, { documentReference }]) => [at, documentReference])),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
      tables: sheet.tables.map(({ name, area }) => ({ name, area })),
      charts: sheet.charts.map(({ title, series }) => ({ title, series: series.map(({ name, values, categories }) =>
        ({ name, values: values?.area, categories: categories?.area })) })),
      frame: {
        tabColor: sheet.tabColor, frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns, showGridlines: sheet.showGridlines,
        hiddenColumns: [...sheet.hiddenColumns], widths: [...sheet.columnWidths],
        page: [sheet.page.orientation, sheet.page.paperSize, sheet.page.fitWide, sheet.page.titleRows, sheet.page.printArea],
      },
    };
  });
}
