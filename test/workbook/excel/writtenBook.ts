import type { CellLook } from "../../excel/book/style";
import { readBook } from "../../excel/package/readBook";

/** A sheet of a saved file as far as both ports must agree on it. */
export interface WrittenSheet {
  readonly name: string;
  /** Each cell that shows anything, by "row,column". */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Each line between two cells, by the cell left of or above it and the side. */
  readonly lines: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, string | null>>;
  readonly merges: readonly string[];
  readonly tables: readonly unknown[];
  readonly charts: readonly unknown[];
  readonly frame: unknown;
}

/** What is compared of a look: all but lines, which two neighbours share, and what empty cells do not show. */
function shownLook({ fill, fontColor, bold, fontSize, fontName, horizontal, vertical, wrap, indent, locked, numberFormat, underline }: CellLook): unknown {
  return { fill, fontColor, bold, fontSize, fontName, horizontal, vertical, wrap, indent, locked, numberFormat, underline };
}

/** A line belongs to two cells, and each port gives it to the one or the other. */
function lineAt(row: number, column: number, edge: string): string {
  switch (edge) {
    case "EdgeTop": return `${row - 1},${column} below`;
    case "EdgeBottom": return `${row},${column} below`;
    case "EdgeLeft": return `${row},${column - 1} right`;
    default: return `${row},${column} right`;
  }
}

/** The sheets of a saved file whose names begin with "UEI", as plain data. */
export function writtenSheets(bytes: Uint8Array): WrittenSheet[] {
  return readBook(bytes).book.sheets.filter(({ name }) => name.startsWith("UEI")).map((sheet): WrittenSheet => {
    const cells: Record<string, unknown> = {};
    const lines: Record<string, unknown> = {};
    for (const [row, filled] of sheet.filledRows({ fromRow: 0, toRow: 1_048_575, fromColumn: 0, toColumn: 16_383 })) {
      filled.forEach((cell, column) => {
        if (cell === undefined) return;
        const { value, formula, style: { look } } = cell;
        for (const [edge, line] of Object.entries(look.edges)) lines[lineAt(row, column, edge)] = line;
        const shown = value === "" ? null : value;
        if (shown === null && formula === null && look.fill === null) return;
        cells[`${row},${column}`] = { value: shown, formula, look: shownLook(look) };
      });
    }
    return {
      name: sheet.name, cells, lines,
      links: Object.fromEntries([...sheet.links].map(([at, { documentReference }]) => [at, documentReference])),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
      tables: sheet.tables.map(({ name, area }) => ({ name, area })),
      charts: sheet.charts.map(({ title, series }) => ({ title, series: series.map(({ name, values, categories }) =>
        ({ name, values: values?.area, categories: categories?.area })) })),
      frame: {
        tabColor: sheet.tabColor, frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns, showGridlines: sheet.showGridlines,
        hiddenColumns: [...sheet.hiddenColumns], widths: [...sheet.columnWidths],
        names: sheet.book.names.filter(({ formula }) => formula.startsWith(`='${sheet.name}'!`)).map(({ name, formula }) => [name, formula]),
        page: { ...sheet.page, margins: Object.values(sheet.page.margins).map((points) => points.toFixed(2)) },
      },
    };
  });
}

/** Formulas give the same number but for the last digits: Excel and we add in another order. */
export function roundedFormulas(sheet: WrittenSheet): WrittenSheet {
  const cells = Object.entries(sheet.cells).map(([at, cell]) => {
    const { formula, value } = cell as { formula: string | null; value: unknown };
    return [at, formula !== null && typeof value === "number" ? { ...(cell as object), value: value.toPrecision(12) } : cell];
  });
  return { ...sheet, cells: Object.fromEntries(cells) as WrittenSheet["cells"] };
}

export function withoutCells({ cells, ...rest }: WrittenSheet): unknown {
  return { ...rest, count: Object.keys(cells).length > 0 };
}

/** Each cell that is another now, with its place. */
export function differingCells(before: readonly WrittenSheet[], after: readonly WrittenSheet[]): string[] {
  return after.flatMap((sheet, index) => Object.entries(sheet.cells)
    .filter(([at, cell]) => JSON.stringify(cell) !== JSON.stringify(before[index]?.cells[at]))
    .map(([at, cell]) => `${sheet.name} ${at} ${JSON.stringify(cell)}`));
}
