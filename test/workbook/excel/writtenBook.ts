import { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import type { CellLook } from "../../excel/book/style";
import type { Book } from "../../excel/book/book";
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
function shownLook({
  fill,
  fontColor,
  bold,
  fontSize,
  fontName,
  horizontal,
  vertical,
  wrap,
  indent,
  locked,
  numberFormat,
  underline,
}: CellLook): unknown {
  return {
    fill,
    fontColor,
    bold,
    fontSize,
    fontName,
    horizontal,
    vertical,
    wrap,
    indent,
    locked,
    numberFormat,
    underline,
  };
}

/** A line belongs to two cells, and each port gives it to the one or the other. */
function lineAt(row: number, column: number, edge: string): string {
  switch (edge) {
    case "EdgeTop":
      return `${row - 1},${column} below`;
    case "EdgeBottom":
      return `${row},${column} below`;
    case "EdgeLeft":
      return `${row},${column - 1} right`;
    default:
      return `${row},${column} right`;
  }
}

/** The sheets of a saved file whose names begin with "UEI", as plain data. */
export function writtenSheets(bytes: Uint8Array): WrittenSheet[] {
  return sheetsOf(readBook(bytes).book);
}

/** The same of a workbook that is open. */
export function sheetsOf(book: Book): WrittenSheet[] {
  return book.sheets
    .filter(({ name }) => name.startsWith("UEI"))
    .map((sheet): WrittenSheet => {
      const cells: Record<string, unknown> = {};
      const lines: Record<string, unknown> = {};
      for (const [row, filled] of sheet.filledRows({ fromRow: 0, toRow: 1_048_575, fromColumn: 0, toColumn: 16_383 })) {
        filled.forEach((cell, column) => {
          if (cell === undefined) return;
          const {
            value,
            formula,
            style: { look },
          } = cell;
          for (const [edge, line] of Object.entries(look.edges)) lines[lineAt(row, column, edge)] = line;
          const shown = value === "" ? null : value;
          if (shown === null && formula === null && look.fill === null) return;
          cells[`${row},${column}`] = { value: shown, formula, look: shownLook(look) };
        });
      }
      return {
        name: sheet.name,
        cells,
        lines,
        links: Object.fromEntries([...sheet.links].map(([at, { documentReference }]) => [at, documentReference])),
        merges: [...sheet.merges].map((merge) => JSON.stringify(merge)).sort(),
        tables: sheet.tables.map(({ name, area }) => ({ name, area })),
        charts: sheet.charts.map(({ title, series }) => ({
          title,
          series: series.map(({ name, values, categories }) => ({
            name,
            values: values?.area,
            categories: categories?.area,
          })),
        })),
        frame: {
          tabColor: sheet.tabColor,
          frozenRows: sheet.frozenRows,
          frozenColumns: sheet.frozenColumns,
          showGridlines: sheet.showGridlines,
          isActive: sheet === sheet.book.activeSheet,
          hiddenColumns: [...sheet.hiddenColumns],
          hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
          rowLevels: [...sheet.rowLevels].sort(([one], [other]) => one - other),
          filter: sheet.filterArea,
          widths: [...sheet.columnWidths],
          names: sheet.book.names
            .filter(({ formula }) => formula.startsWith(`='${sheet.name}'!`))
            .map(({ name, formula }) => [name, formula]),
          page: sorted({
            ...sheet.page,
            rowBreaks: [...sheet.page.rowBreaks],
            headersFooters: sorted(sheet.page.headersFooters),
            margins: Object.values(sheet.page.margins).map((points) => points.toFixed(2)),
          }),
        },
      };
    });
}

/** Formulas give the same number but for the last digits: Excel and we add in another order. */
export function roundedFormulas(sheet: WrittenSheet): WrittenSheet {
  const cells = Object.entries(sheet.cells).map(([at, cell]) => {
    const { formula, value } = cell as { formula: string | null; value: unknown };
    return [
      at,
      formula !== null && typeof value === "number" ? { ...(cell as object), value: value.toPrecision(12) } : cell,
    ];
  });
  return { ...sheet, cells: Object.fromEntries(cells) as WrittenSheet["cells"] };
}

/** Everything that is another now, or gone, with its place; empty where the sheets are the same. */
export function differences(before: readonly WrittenSheet[], after: readonly WrittenSheet[]): string[] {
  const names = after.map(({ name }) => name);
  if (before.map(({ name }) => name).join() !== names.join()) return [`sheets ${names.join()}`];
  return after.flatMap((sheet, index) =>
    (Object.keys(sheet) as (keyof WrittenSheet)[]).flatMap((part) => {
      const [now, then] = [entriesOf(sheet[part]), entriesOf(before[index]?.[part])];
      return [...new Set([...then.keys(), ...now.keys()])]
        .filter((at) => now.get(at) !== then.get(at))
        .map((at) => `${sheet.name} ${part} ${at} ${now.get(at)}`);
    }),
  );
}

/** Members of an object or an array as text. */
function entriesOf(value: unknown): Map<string, string> {
  return new Map(Object.entries(value ?? {}).map(([at, one]) => [at, JSON.stringify(one)]));
}

/** What was set in another order is the same all the same. */
function sorted<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Parts of a package that were there before and are others now. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [WorkbookPackage.open(before).archive, WorkbookPackage.open(after).archive];
  return old.names
    .filter((name) => !now.has(name) || !Buffer.from(now.readBytes(name)).equals(Buffer.from(old.readBytes(name))))
    .sort();
}
