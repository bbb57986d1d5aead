/**
 * How far from A1 a marker is moved by rows and columns that people insert; further off it was cut and pasted
 * elsewhere.
 */
const MOST_ROWS = 10;
const COLUMNS = "AB";

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(?:\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?\d+)?|#REF!)$/i;

/**
 * The sheet to which a marker's plain reference leads, `'Bob''s'!$A$1` → `Bob's`; undefined where it leads nowhere.
 * Where the first row or column was deleted the reference still names its sheet, `'Bob''s'!#REF!`.
 * @param reference without "="
 */
export function markedSheet(reference: string): string | undefined {
  const match = REFERENCE.exec(reference.trim());
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}

/**
 * True where a marker leads to the head of its sheet or to no cell any more. Where it leads further into a sheet that
 * bears no key, somebody may have pasted our cells there, and the sheet is theirs.
 */
export function isNearTop(reference: string): boolean {
  const match = REFERENCE.exec(reference.trim());
  if (match === null) return false;
  return match[3] === undefined || (COLUMNS.includes(match[3].toUpperCase()) && Number(match[4]) <= MOST_ROWS);
}

/** True where a marker leads to the first cell of its sheet, where it is put. @param reference without "=" */
export function isInItsPlace(reference: string): boolean {
  return /!\$?A\$?1$/i.test(reference.trim());
}

/**
 * True for a table that somebody else has made: a sheet that holds one is not ours to rewrite, whatever marks it. Ours
 * are named by one English word, as UEI_overrides; UEI_学校 is somebody's own.
 */
export function isOthersTable(name: string): boolean {
  return !/^UEI_[a-z]+(?:_\d{1,4})?$/iu.test(name);
}
