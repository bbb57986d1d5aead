import type { TableRole } from "../../model/tables/tableRole";
import type { TableData } from "../../model/tables/table";
import type { Vocabulary } from "../vocabulary/vocabulary";
import type { AnyStage } from "../vocabulary/stageWords";

/** One column of a table whose heading was understood, or `identifier` null where it was not. */
export interface RecognisedColumn {
  /** Position within the table's cells. */
  readonly column: number;
  /** The heading as typed; parts of a multi-row heading joined by a space. */
  readonly heading: string;
  /** An identifier of the vocabulary (SchoolFigureId, SchoolTextId, or a role's own column name). */
  readonly identifier: string | null;
  /** A stage that an upper part of the heading names, where the identifier does not. */
  readonly stage?: AnyStage | undefined;
  /** A unit that the heading, or a line 单位：万元 above the table, states. */
  readonly unit: string | null;
}

/** A table with what it is and where its rows are; named tables and plain ranges look the same from here on. */
export interface RecognisedTable {
  /** What it was recognised by. */
  readonly vocabulary: Vocabulary;
  readonly table: TableData;
  readonly roles: readonly TableRole[];
  readonly columns: readonly RecognisedColumn[];
  /** First data row within `table.cells`, and the first row behind the data (the totals row is not data). */
  readonly firstDataRow: number;
  readonly endDataRow: number;
  /** The one stage that the sheet or table is named for (D30); absent or null where it names none or several. */
  readonly placeStage?: AnyStage | null;
  /** True for a wide export of the statistics platform, whose rows repeat the whole school's premises. */
  readonly isExport?: boolean;
  /** Where years stand over columns, over all of them or over some: the year of those that were read. */
  readonly yearOfColumns?: number;
  /** True where the bureau corrected the recognition by hand (UEI 设置 or --map). */
  readonly isByHand: boolean;
}
