const ENTRY = /<(?:\w+:)?c\b[^<>]*>(?:\s*<\/(?:\w+:)?c>)?/g;

/**
 * The order of calculation without the cells of some sheets. Excel "repairs" a workbook whose order names a cell that
 * holds no formula any more; cells that are absent from it are simply calculated later.
 *
 * An entry without `i` belongs to the sheet of the one before it, so whole runs go.
 * @returns null where no entry is left: an empty list is not allowed
 */
export function withoutSheets(xml: string, sheetIds: ReadonlySet<number>): string | null {
  let sheetId = 0;
  let kept = 0;
  const edited = xml.replace(ENTRY, (entry) => {
    const said = /\si\s*=\s*["'](\d+)["']/.exec(entry)?.[1];
    if (said !== undefined) sheetId = Number(said);
    if (sheetIds.has(sheetId)) return "";
    kept++;
    return entry;
  });
  return kept === 0 ? null : edited;
}
