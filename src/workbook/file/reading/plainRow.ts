import { columnOfAddress } from "../../../model/tables/cellAddress";
import { makeCell, showsFormula, type CellContext } from "./cellMaker";
import { RowCells } from "../../rowCells";

/** A row that was read, and where the text goes on behind it. */
export interface PlainRow {
  readonly row: number;
  readonly cells: RowCells;
  readonly isHidden: boolean;
  readonly hasShownFormulas: boolean;
  readonly end: number;
}

const ATTRIBUTES = `(?: [a-zA-Z0-9:]+="[^"<&\\x00-\\x1f]*")*`;
const FORMULA = `<f${ATTRIBUTES}(?:/>|>(?:[^<&>\\x00-\\x1f]|&(?:amp|lt|gt|quot|apos);)*</f>)`;
const ROW = new RegExp(`<row r="(\\d{1,7})"(${ATTRIBUTES})>`, "y");
const CELL = new RegExp(
  `<c r="([A-Z]{1,3})\\d{1,7}"(?: s="(\\d+)")?(?: t="(n|s|b|e|str)")?(?:/>|>(${FORMULA})?(?:<v>([^<&>\\x00-\\x1f]*)</v>)?</c>)`,
  "y",
);
const ROW_END = "</row>";

/**
 * Reads a row that is written as spreadsheets write nearly all rows: numbered, without prefix, without inline
 * strings. saxes needs 0.9 s for the 1.2 million cells of a large county's sheet, this a third; every row that is
 * written in any other way is left to saxes, so that nothing depends on this reading but time.
 * @param text of the sheet, between two rows at `start`
 * @returns null where the row is not so written, or not whole
 */
export function readPlainRow(text: string, start: number, context: CellContext, part: string): PlainRow | null {
  ROW.lastIndex = start;
  const opening = ROW.exec(text);
  if (opening === null) return null;
  const cells = new RowCells();
  let hasShownFormulas = false;
  let at = ROW.lastIndex;
  for (CELL.lastIndex = at; ; at = CELL.lastIndex) {
    const cell = CELL.exec(text);
    if (cell === null) break;
    const written = { style: cell[2], type: cell[3], hasFormula: cell[4] !== undefined, value: cell[5] };
    if (showsFormula(written)) hasShownFormulas = true;
    cells.put(columnOfAddress(cell[1] ?? ""), makeCell(written, context, part));
  }
  if (!text.startsWith(ROW_END, at)) return null;
  const isHidden = / hidden="(?:1|true)"/.test(opening[2] ?? "");
  return { row: Number(opening[1]) - 1, cells, isHidden, hasShownFormulas, end: at + ROW_END.length };
}
