import { rowsNotation, type HeadingRows } from "../../../model/correcting/correctionNotation";
import { ROLE_WORDS } from "../../../model/correcting/roleWords";
import type { SeenTable } from "../../../model/correcting/seenRecognition";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import { NOT_USED } from "./correctionDraft";

/** More rows than this are no headings to the recognition either. */
export const MOST_HEADING_ROWS = 6;

/** What somebody says of a table as a whole. */
export interface TableSaying {
  /** A word of ROLE_WORDS, NOT_USED, or "": as it is. */
  readonly role: string;
  /** The rows at which he points, in a range without a table; null: nobody does. */
  readonly rows: HeadingRows | null;
}

/**
 * Rows of 识别更正 for what is said of a table, each in the place of an earlier one. Rows that are pointed at say with
 * their use that they are headings whatever stands in them: of 学校 where nothing else is known.
 */
export function tableEdits(
  {
    sheet,
    table,
    roles,
    headingRows,
    pointing,
  }: Pick<SeenTable, "sheet" | "table" | "roles" | "headingRows" | "pointing">,
  { role, rows }: TableSaying,
): SettingsEdit[] {
  const whole = { table: "mapping", replaces: [sheet, table, null] } as const;
  const wanted = rows ?? (pointing === null || role === "" ? null : headingRows);
  if (role === NOT_USED || wanted === null)
    return role === "" ? [] : [{ ...whole, row: [sheet, table, null, role, null] }];
  const notation = rowsNotation(wanted);
  const known = roles.length === 0 ? (["schools"] as const) : roles;
  const use = role === "" ? known.map((one) => ROLE_WORDS[one][0] ?? one).join("、") : role;
  return [
    // Its use, if somebody said one before, stands in the other row from now on.
    { ...whole, row: null },
    { table: "mapping", replaces: [sheet, table, pointing ?? notation], row: [sheet, table, notation, use, null] },
  ];
}

/** Takes back whatever was corrected of a table, its use, columns and words: it is again what its headings say. */
export function withdrawal({ sheet, table }: Pick<SeenTable, "sheet" | "table">): SettingsEdit {
  return { table: "mapping", replaces: [sheet, table], row: null };
}

/** The rows that are typed, counted from 1; null where they are none, or more than headings can be. */
export function typedRows(first: string, last: string): HeadingRows | null {
  const [from, to] = [first, last].map((text) => (/^\d{1,7}$/u.test(text.trim()) ? Number(text) - 1 : -1));
  if (from === undefined || to === undefined || from < 0 || to < from) return null;
  return to - from < MOST_HEADING_ROWS ? { from, to } : null;
}
