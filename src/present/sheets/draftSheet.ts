import type { ChartPlan, OwnRange, PagePlan, PlannedCell, SheetId, PlannedTable } from "../../model/sheets/sheetPlan";
import type { KeptRow } from "../kept/keptSheet";

/** A column with the name by which entries find it again; `id` never changes, the heading may. */
export interface DraftColumn {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  readonly isInput?: boolean;
}

/** A row with its identity on the sheet; rows that are not data have keys that begin with "@". */
export interface DraftRow {
  readonly key: string;
  /** The key that the row had on the earlier sheet, where that was another. */
  readonly formerKey?: string;
  /** True where nobody can say which earlier row this one continues, if any. */
  readonly isNew?: true;
  readonly cells: readonly PlannedCell[];
  /** How deep the row lies in the outline, and whether the outline is closed over it. */
  readonly level?: number;
  readonly isClosed?: boolean;
  /** What people typed to the right of this row, where it does not follow from the key. */
  readonly kept?: KeptRow;
}

/** A sheet of ours before what people typed is laid over it. */
export interface DraftSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
  /** The row whose cells are the headings; its key is `HEADING_KEY`. */
  readonly headingRow: number;
  readonly frozenColumns: number;
  /** True where the rows below the headings are one table, which people may want to filter. */
  readonly isFiltered?: boolean;
  /** What differs from the plain page; the paper is the reader's choice. */
  readonly page?: Partial<Omit<PagePlan, "paper">>;
  /**
   * True where tables with headings of their own follow below, over which ours would mislead on the next printed page.
   */
  readonly printsHeadingsOnce?: boolean;
  readonly charts?: readonly ChartPlan[];
  readonly tables?: readonly PlannedTable[];
  /** Merged headings, which only the official forms have. */
  readonly merges?: readonly OwnRange[];
  /** Rows that begin a new printed page. */
  readonly pageBreaks?: readonly number[];
  readonly footer: string;
}
