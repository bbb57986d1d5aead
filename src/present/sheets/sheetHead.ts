import type { SheetId } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow } from "./draftSheet";
import { HEADING_KEY } from "../kept/keptCell";
import { wordsCell } from "./plannedCells";

/** Title and the notice that every sheet carries: that this is a self-evaluation. */
export function sheetHead(id: SheetId, strings: Strings): DraftRow[] {
  const { names, notice } = strings.sheets.common;
  return [
    { key: "@title", cells: [wordsCell(names[id].replace(/^UEI /, ""), "title")] },
    { key: "@notice", cells: [wordsCell(notice, "subtitle")] },
  ];
}

/** The row of the headings, in which the earlier sheet's columns are found again. */
export function headingRow(columns: readonly DraftColumn[]): DraftRow {
  return { key: HEADING_KEY, cells: columns.map(({ heading }) => wordsCell(heading, "heading")) };
}

/** A row of one line of words that runs over its neighbours. */
export function lineRow(
  key: string,
  words: string,
  role: "note" | "verdict" | "subtitle" | "section" = "note",
): DraftRow {
  return { key, cells: [wordsCell(words, role)] };
}
