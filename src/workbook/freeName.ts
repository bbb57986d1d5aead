const LONGEST_SHEET_NAME = 31;

/**
 * The wished name, or with " (2)", " (3)" … where another sheet bears it; Excel compares without regard to case and
 * allows 31 characters, so the wish is cut where the number would not fit.
 * @param taken the names of all other sheets
 */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wish.slice(0, LONGEST_SHEET_NAME);
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = wish.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The wished name of a table, or with _2, _3 …: table names share one space with the defined names. */
export function freeTableName(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish.toLowerCase())) return wish;
  let number = 2;
  while (taken.has(`${wish}_${number}`.toLowerCase())) number++;
  return `${wish}_${number}`;
}

/**
 * The first path of the usual form that no part has: `freePartName("xl/charts/chart", "xml", taken)` →
 * xl/charts/chart3.xml.
 * @param taken paths in lower case, since packages compare without regard to case
 */
export function freePartName(stem: string, extension: string, taken: { has(path: string): boolean }): string {
  let number = 1;
  while (taken.has(`${stem}${number}.${extension}`.toLowerCase())) number++;
  return `${stem}${number}.${extension}`;
}
