const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const LETTER_A = 65;

/** The column of a cell's address: "C5" → 2, "AA1" → 26; -1 where the text begins with no capital letter. */
export function columnOfAddress(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - LETTER_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  return column - 1;
}

/** The row of a cell's address: "C5" → 4; NaN where it has no number. */
export function rowOfAddress(address: string): number {
  return Number(/^\$?[A-Z]+\$?(\d+)$/.exec(address)?.[1]) - 1;
}

/** True where a sheet has such a cell. */
export function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

/**
 * The place on its sheet that somebody typed, in small letters or full-width ones: "c5", "$C$5" → row 4, column 2; else
 * null.
 */
export function placeOfAddress(typed: string): { readonly row: number; readonly column: number } | null {
  const address = typed.normalize("NFKC").replace(/[$\s]/g, "").toUpperCase();
  const place = { row: rowOfAddress(address), column: columnOfAddress(address) };
  return isOnSheet(place.row, place.column) ? place : null;
}
