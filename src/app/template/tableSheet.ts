import { cellStyle } from "../../model/sheets/cellStyle";
import { PLAIN_PAGE } from "../../model/sheets/sheetPlan";
import { columnPixels } from "../../workbook/columnPixels";
import type { Choice, InputPrompt, NewSheet, NumberRule } from "../../model/sheets/newSheet";
import type { CellRole, NumberFormat, PlannedCell, PlannedRow, PlannedTable } from "../../model/sheets/sheetPlan";
import { widthOf } from "../../model/sheets/textWidth";

export type Entry = string | number | null;

/** A column of a table to be filled in, or already filled. */
export interface TableColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly format: NumberFormat;
  /** Words offered in a list. */
  readonly options?: readonly string[];
  /** （必填） or （选填）, above the heading. */
  readonly mark?: string;
  /** What Excel shows beside a cell that is being filled in. */
  readonly prompt?: InputPrompt;
  /** Numbers that the column takes without a warning. */
  readonly number?: Pick<NumberRule, "kind" | "least" | "most">;
  /** A formula for cells that are blank: names that another sheet has already. */
  readonly carried?: (row: number) => string;
}

/** A native table with its caption above it. */
export interface CaptionedTable {
  readonly name: string;
  readonly caption: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Entry[])[];
  /** True where people are to fill in what is blank. */
  readonly isForm: boolean;
}

/** A sheet of titles and tables below each other, as a bureau keeps its figures. */
export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tables: readonly CaptionedTable[];
  /** Columns of the one table that say whose row it is: they stay in sight, and stand on each of several pages. */
  readonly identifying?: number;
  /** 已填 n/m of the first table, as a formula of its data rows with the value that it has now. */
  readonly progress?: (fromRow: number, toRow: number) => { readonly formula: string; readonly value: string };
}

const LEAST_WIDTH = 6;
const NOTES_WIDTH = 110;

/**
 * Lays the tables below each other, a blank row between them; the first table's heading row is frozen where it is
 * alone.
 */
export function tableSheet({ name, title, subtitle, tables, identifying = 0, progress }: TableSheet): NewSheet {
  const columns = widths(tables).map((width) => ({ width }));
  const pagesWide = pagesFor(
    columns.map(({ width }) => columnPixels(width)),
    identifying,
  );
  // Columns that every page repeats would cut a long note off.
  const isBeside = widthOf(subtitle) > columns.slice(0, identifying).reduce((sum, { width }) => sum + width, 0);
  const under = pagesWide > 1 && isBeside ? beside(identifying, subtitle) : words(subtitle, "subtitle");
  const rows: PlannedRow[] = [words(title, "title"), under];
  const planned: PlannedTable[] = [];
  const choices: Choice[] = [];
  const numbers: NumberRule[] = [];
  for (const table of tables) {
    rows.push(marksAbove(table));
    if (table.caption !== null) rows.push(words(table.caption, "section"));
    const fromRow = rows.length;
    rows.push(
      { cells: table.columns.map(({ heading }) => cell(heading, "heading", "text")) },
      ...table.rows.map((row, at) => tableRow(row, table, fromRow + 1 + at)),
    );
    planned.push({
      name: table.name,
      fromRow,
      toRow: rows.length - 1,
      fromColumn: 0,
      headings: table.columns.map(({ heading }) => heading),
    });
    choices.push(...choicesOf(table, fromRow + 1, rows.length - 1));
    numbers.push(...numbersOf(table, fromRow + 1, rows.length - 1));
  }
  const [first] = planned;
  if (progress !== undefined && first !== undefined)
    rows[1] = withProgress(subtitle, tables[0]?.columns.length ?? 1, progress(first.fromRow + 2, first.toRow + 1));
  const frozenRows = planned.length === 1 ? (planned[0]?.fromRow ?? 0) + 1 : 0;
  const marks = rows[frozenRows - 2]?.cells.length ?? 0;
  return {
    name,
    rows,
    tables: planned,
    choices,
    ...(numbers.length === 0 ? {} : { numbers }),
    frozenRows,
    frozenColumns: frozenRows === 0 ? 0 : identifying,
    columns,
    printTitleRows: frozenRows === 0 ? null : { from: frozenRows - (marks > 0 ? 2 : 1), to: frozenRows - 1 },
    page: { ...PLAIN_PAGE, pagesWide },
    merges: [],
    charts: [],
    footer: title,
  };
}

/** An A4 page across, between its margins, in pixels at 96 to an inch. */
const PAGE_PIXELS = 1045;
/** At which 10 point print as 8. */
const LEAST_SCALE = 0.8;
/** Where a workbook's own font is missing, another's digits take its place, and columns are up to a fifth wider. */
const OTHER_FONT = 1.2;

/** How many pages side by side the columns need to print in at least 8 point. */
function pagesFor(pixels: readonly number[], identifying: number): number {
  const room = Math.floor(PAGE_PIXELS / LEAST_SCALE / OTHER_FONT);
  const repeated = pixels.slice(0, identifying).reduce((sum, one) => sum + one, 0);
  let pages = 1;
  let used = 0;
  for (const one of pixels) {
    if (used + one > room) {
      pages += 1;
      used = repeated;
    }
    used += one;
  }
  return pages;
}

/** Words behind columns that are left blank. */
function beside(columns: number, text: string): PlannedRow {
  return {
    cells: [...Array.from({ length: columns }, () => cell(null, "subtitle", "text")), cell(text, "subtitle", "text")],
  };
}

/** A sheet of sentences, one a row. */
export function wordsSheet(name: string, title: string, lines: readonly string[]): NewSheet {
  const rows = [words(title, "title"), ...lines.map((line) => words(line, "wrapped"))];
  return {
    name,
    columns: [{ width: NOTES_WIDTH }],
    rows,
    tables: [],
    choices: [],
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: null,
    merges: [],
    charts: [],
    footer: title,
  };
}

function words(text: string, role: CellRole): PlannedRow {
  return { cells: [cell(text, role, "text")] };
}

function cell(value: Entry, role: CellRole, format: NumberFormat): PlannedCell {
  return { value, style: cellStyle(role, "plain", format) };
}

/** The row above the headings, which is blank where no column bears a mark. */
function marksAbove({ columns }: CaptionedTable): PlannedRow {
  if (columns.every(({ mark }) => mark === undefined)) return { cells: [] };
  return { cells: columns.map(({ mark = null }) => cell(mark, "note", "text")) };
}

const PROGRESS_COLUMN = 4;

function withProgress(
  subtitle: string,
  columns: number,
  { formula, value }: { readonly formula: string; readonly value: string },
): PlannedRow {
  const at = Math.min(PROGRESS_COLUMN, columns - 1);
  const between = Array.from({ length: at - 1 }, () => cell(null, "subtitle", "text"));
  return { cells: [cell(subtitle, "subtitle", "text"), ...between, { ...cell(value, "subtitle", "text"), formula }] };
}

function numbersOf({ columns }: CaptionedTable, fromRow: number, toRow: number): NumberRule[] {
  return columns.flatMap(({ number, prompt }, column) =>
    number === undefined || prompt === undefined
      ? []
      : [{ ...number, prompt, cells: { fromRow, toRow, fromColumn: column, toColumn: column } }],
  );
}

/** @param at the row on the sheet, counted from 0 */
function tableRow(row: readonly Entry[], { columns, isForm }: CaptionedTable, at: number): PlannedRow {
  return {
    cells: columns.map(({ format, carried }, index) => {
      const value = row[index] ?? null;
      if (value === null && carried !== undefined && index >= row.length)
        return { ...cell(null, "text", format), formula: carried(at) };
      if (value === null) return cell(null, isForm ? "input" : "text", format);
      return cell(value, typeof value === "number" ? "number" : "text", typeof value === "number" ? format : "text");
    }),
  };
}

function choicesOf({ columns }: CaptionedTable, fromRow: number, toRow: number): Choice[] {
  return columns.flatMap(({ options, prompt }, column) =>
    options === undefined
      ? []
      : [
          {
            cells: { fromRow, toRow, fromColumn: column, toColumn: column },
            options,
            ...(prompt === undefined ? {} : { prompt }),
          },
        ],
  );
}

function widths(tables: readonly CaptionedTable[]): number[] {
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(LEAST_WIDTH, ...tables.map(({ columns }) => columns[column]?.width ?? 0)),
  );
}
