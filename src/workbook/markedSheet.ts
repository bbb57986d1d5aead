/** How far from A1 a marker is moved by rows and columns that people insert; further off it was cut and pasted elsewhere. */
const MOST_ROWS = 10;
const COLUMNS = "AB";

/**
 * The sheet to which a marker's plain reference leads, `'Bob''s'!$A$1` → `Bob's`; undefined where it leads nowhere, or so
 * far into a sheet that somebody has pasted our cells there: the sheet is then theirs.
 * @param reference without "="
 */
export function markedSheet(reference: string): string | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?\d+)?$/i.exec(reference.trim());
  const isNearTop = match !== null && COLUMNS.includes(match[3]?.toUpperCase() ?? "?") && Number(match[4]) <= MOST_ROWS;
  return isNearTop ? (match[1]?.replace(/''/g, "'") ?? match[2]) : undefined;
}

/**
 * True for a table that somebody else has made: a sheet that holds one is not ours to rewrite, whatever marks it. Ours are
 * named by one English word, as UEI_overrides; UEI_学校 is somebody's own.
 */
export function isOthersTable(name: string): boolean {
  return !/^UEI_[a-z]+(?:_\d{1,4})?$/iu.test(name);
}
