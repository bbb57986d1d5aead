import type { CellRef } from "../tables/cellRef";
import type { TableRole } from "../tables/tableRole";

/** What people can correct of a workbook's recognition: its tables, their columns, and words in them. */
export interface SeenRecognition {
  readonly tables: readonly SeenTable[];
  readonly words: readonly SeenWord[];
  /** The official names that a column of a role can have. */
  readonly columnNames: Readonly<Partial<Record<TableRole, readonly string[]>>>;
  /** The words that a word can stand for. */
  readonly wordNames: Readonly<Record<WordSubject, readonly string[]>>;
}

/** What a column of words says: 学校类型, 学段, 城乡, 举办者, or the label of a county figure. */
export type WordSubject = "type" | "stage" | "locality" | "owner" | "figure";

/** A table, or a range without one, as it was understood; with no role it is not used. */
export interface SeenTable {
  readonly sheet: string;
  readonly table: string | null;
  readonly roles: readonly TableRole[];
  /** Rows of the sheet in which its headings stand, from 0, both inclusive. */
  readonly headingRows: { readonly from: number; readonly to: number };
  /** What 列标题 of 识别更正 says where somebody pointed at these rows (第3行); else null. */
  readonly pointing: string | null;
  /** True where what somebody said makes it another than its headings do. */
  readonly isByHand: boolean;
  readonly columns: readonly SeenColumn[];
}

/** A column with a heading. */
export interface SeenColumn {
  readonly heading: string;
  /** Of the sheet, from 0. */
  readonly column: number;
  /** Where the heading stands on the sheet: in its lowest row where there are several. */
  readonly cell: { readonly row: number; readonly column: number };
  /** Its official name, or null where it is not used. */
  readonly label: string | null;
  /** True where somebody said that it is not to be used. */
  readonly isRejected: boolean;
  /** True where somebody said what it is, or that it is not to be used. */
  readonly isByHand: boolean;
  /**
   * Official names that it may have, the likeliest first; empty where nothing suggests that the evaluation needs it.
   */
  readonly guesses: readonly string[];
  /**
   * True where the first guess is plain: nothing but a bracket, a time or a common word stands between it and the name.
   */
  readonly isPlain: boolean;
  /** The first cells that are not empty, as they are shown. */
  readonly samples: readonly string[];
}

/** A word that the column it stands in does not know. */
export interface SeenWord {
  readonly sheet: string;
  readonly table: string | null;
  readonly heading: string;
  readonly subject: WordSubject;
  readonly word: string;
  readonly rows: number;
  /** Where it stands first. */
  readonly cell: CellRef;
  readonly guesses: readonly string[];
}
