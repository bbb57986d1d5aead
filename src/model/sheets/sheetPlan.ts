import type { Cell } from "../tables/cell";
import type { CellRef } from "../tables/cellRef";
import type { Outcome } from "../outcome";

/**
 * Our sheets; each is found again by a defined name `UEI_<id>` that follows renames. 试算 exists only where one is kept.
 */
export type SheetId =
  | "summary"
  | "overview"
  | "schools"
  | "balance"
  | "plan"
  | "findings"
  | "missing"
  | "forms"
  | "scenarios"
  | "settings";

/** In the order in which they stand behind the bureau's sheets. */
export const SHEET_IDS: readonly SheetId[] = [
  "summary",
  "overview",
  "schools",
  "balance",
  "plan",
  "findings",
  "missing",
  "forms",
  "scenarios",
  "settings",
];

/**
 * What a cell is for; each port turns it into fonts, borders and alignment. A `figure` is a number as official forms
 * set it.
 */
export type CellRole =
  | "title"
  | "subtitle"
  | "verdict"
  | "section"
  | "heading"
  | "label"
  | "text"
  | "wrapped"
  | "number"
  | "figure"
  | "status"
  | "link"
  | "note"
  | "input"
  | "key";

/** What the colour says: one of the outcomes, or between 标准的85% and the standard, or nothing. */
export type Tone = Outcome | "floor" | "plain";

export type NumberFormat =
  | "general"
  | "integer"
  | "decimal1"
  | "decimal2"
  | "decimal3"
  | "decimal6"
  | "percent2"
  | "date"
  | "text";

export interface CellStyle {
  readonly role: CellRole;
  readonly tone: Tone;
  readonly format: NumberFormat;
}

/** Within the workbook: a cell of the bureau's, or of one of our own sheets. */
export type LinkTarget = CellRef | { readonly ownSheet: SheetId; readonly row: number; readonly column: number };

export interface PlannedCell {
  /** Text is written as text, whatever it looks like; null is an empty cell that only carries its style. */
  readonly value: number | string | boolean | null;
  readonly style: CellStyle;
  /**
   * A native formula without "=", whose value is `value`. Own sheets are named by token: `{schools}!$F$8:$F$29`;
   * the port puts the sheet's real, quoted name in place of the token.
   */
  readonly formula?: string;
  readonly link?: LinkTarget;
}

export interface PlannedRow {
  readonly cells: readonly PlannedCell[];
  /** In points; absent means that the port leaves it to Excel. */
  readonly height?: number;
  /** Identity of the row, for what people type into it; it stands in the plan's hidden key column. */
  readonly key?: string;
  /** How deep the row lies in the outline; absent: not at all. */
  readonly level?: number;
  /** True where the outline is closed over the row until somebody opens it. */
  readonly isClosed?: boolean;
}

/**
 * Columns (of width in characters) of a plan; `isKey` marks the hidden key column, `isInput` one that people fill in.
 */
export interface PlannedColumn {
  readonly width: number;
  readonly isKey?: boolean;
  readonly isInput?: boolean;
}

/** A range of an own sheet, inclusive, counted from 0. */
export interface OwnRange {
  readonly sheet: SheetId;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: OwnRange;
  /** What stands in `values`, for the chart's own cache; null is a gap. */
  readonly cached: readonly (number | null)[];
  readonly kind: "columns" | "line" | "limitLine";
}

/** Columns, or lines with markers, and limit lines over them. */
export interface ChartPlan {
  readonly title: string;
  readonly categories: OwnRange;
  readonly cachedCategories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly valueAxisTitle: string;
  /** Where the axis of values begins; columns are as long as their values only where it is 0. */
  readonly valueAxisMinimum: number;
  /** Cells that the chart covers. */
  readonly anchor: {
    readonly fromRow: number;
    readonly fromColumn: number;
    readonly toRow: number;
    readonly toColumn: number;
  };
}

/** A native Excel table (ListObject) within an own sheet: the settings that people fill in. */
export interface PlannedTable {
  readonly name: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly headings: readonly string[];
}

/** How a sheet is printed. Its columns are fitted to the width of the pages, and never enlarged. */
export interface PagePlan {
  readonly paper: "A4" | "A3";
  readonly isPortrait: boolean;
  /** Pages side by side; from the second on, the frozen columns are repeated. */
  readonly pagesWide: number;
  /** True where all rows have to stand on one page. */
  readonly isOnePageTall: boolean;
  /** How many columns are printed, from the first; null: all. */
  readonly printedColumns: number | null;
  /** The same of its rows. */
  readonly printedRows: number | null;
}

/** A4 across, one page wide and as long as it needs. */
export const PLAIN_PAGE: PagePlan = {
  paper: "A4",
  isPortrait: false,
  pagesWide: 1,
  isOnePageTall: false,
  printedColumns: null,
  printedRows: null,
};

/** An own sheet as pure data; every port writes the same sheet from it. */
export interface SheetPlan {
  readonly id: SheetId;
  /** The name it gets where no sheet of ours exists yet and no foreign sheet bears it. */
  readonly name: string;
  /** True for the sheet on which the workbook opens. */
  readonly isActive?: boolean;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The cells that can be filtered, headings included; null where nobody would. */
  readonly filter?: Omit<OwnRange, "sheet"> | null;
  readonly page?: PagePlan;
  /** Rows repeated on each printed page, inclusive. */
  readonly printTitleRows: { readonly from: number; readonly to: number } | null;
  /** Rows that begin a new printed page, in their order; most sheets break where the paper ends. */
  readonly pageBreaks?: readonly number[];
  readonly merges: readonly OwnRange[];
  readonly charts: readonly ChartPlan[];
  readonly tables: readonly PlannedTable[];
  /** In the footer of the printed page. */
  readonly footer: string;
}

/**
 * An own sheet that is made when it is written: those of a large county are larger than all else, and needed one by
 * one.
 */
export interface AwaitedSheet extends Pick<SheetPlan, "id" | "name" | "isActive"> {
  make(): SheetPlan;
}

/** Sheets of ours that are read to judge the data: what people set, the record of years, the kept scenarios. */
export const JUDGED_SHEETS: readonly SheetId[] = ["balance", "scenarios", "settings"];

/** An own sheet as it stands in the workbook now, from which `present` carries over what people typed. */
export interface OwnSheet {
  readonly id: SheetId;
  readonly name: string;
  /** From A1. Of a file those that nobody needs to judge are read each time they are asked for, and never held. */
  readonly cells: readonly (readonly Cell[])[];
}
