import { textCell } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { plainNumberCell } from "../cells";
import { sheetOfRows, type PlacedCell } from "./sheetOfRows";

/** A number without a leading zero and no longer than a code of ten digits would be, which stays text. */
const NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,15})?$/;

/**
 * The rows of a .csv as one sheet: UTF-8 with or without its mark, UTF-16 with it, else GB18030, which holds GBK; cells
 * parted by commas, semicolons or tabs, whichever the first line has most of.
 * @param sheet the name it is to bear
 */
export function csvTable(bytes: Uint8Array, sheet: string): TableData | undefined {
  const text = decoded(bytes);
  return sheetOfRows({ name: sheet, state: "visible" }, cellsOf(text, separatorOf(text)));
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  const count = (sign: string): number => line.split(sign).length;
  return [",", "\t", ";"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** RFC 4180: quotes around a cell may hold separators and line breaks, and two of them stand for one. */
function* cellsOf(text: string, separator: string): Generator<PlacedCell> {
  let [row, column, at] = [0, 0, 0];
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    let value = "";
    if (isQuoted) {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        value += text.slice(at, quote < 0 ? text.length : quote);
        at = quote < 0 ? text.length : quote + 1;
        if (quote < 0 || text[at] !== '"') break;
        value += '"';
        at += 1;
      }
    }
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
    value += text.slice(from, at);
    const plain = value.trim();
    if (plain !== "") yield { row, column, cell: NUMBER.test(plain) ? plainNumberCell(plain) : textCell(value) };
    if (text[at] === separator) column += 1;
    else [row, column] = [row + 1, 0];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
}
