import { columnOfAddress } from "../../../model/tables/cellAddress";
import type { CellContext } from "./cellContext";
import { makeCell, showsFormula, type WrittenCell } from "./cellMaker";
import { unescapeText } from "./richText";
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
const VALUE = `(${FORMULA})?(?:<v>([^<&>\\x00-\\x1f]*)</v>)?`;
const INLINE = `<is><t(?: xml:space="preserve")?>((?:[^<&>\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|&(?:amp|lt|gt|quot|apos);)*)</t></is>`;
const CELL = new RegExp(
  `<c r="([A-Z]{1,3})\\d{1,7}"(?: s="(\\d+)")?(?:(?: t="(n|s|b|e|str)")?(?:/>|>${VALUE}</c>)| t="inlineStr">${INLINE}</c>)`,
  "y",
);
const ROW_END = "</row>";

/**
 * Reads a row that is written as spreadsheets write nearly all rows: numbered, without prefix, inline strings of one
 * run. saxes needs 0.9 s for the 1.2 million cells of a large county's sheet, this a third; every row that is
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
    const written = writtenCell(cell);
    if (showsFormula(written)) hasShownFormulas = true;
    cells.put(columnOfAddress(cell[1] ?? ""), makeCell(written, context, part));
  }
  if (!text.startsWith(ROW_END, at)) return null;
  const isHidden = / hidden="(?:1|true)"/.test(opening[2] ?? "");
  return { row: Number(opening[1]) - 1, cells, isHidden, hasShownFormulas, end: at + ROW_END.length };
}

function writtenCell([, , style, type, formula, value, inline]: RegExpExecArray): WrittenCell {
  if (inline !== undefined) return { style, type: "inlineStr", hasFormula: false, value: unescapeText(plain(inline)) };
  return { style, type, hasFormula: formula !== undefined, value };
}

const SIGNS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function plain(markup: string): string {
  return markup.includes("&") ? markup.replace(/&[a-z]+;/g, (sign) => SIGNS[sign] ?? sign) : markup;
}
