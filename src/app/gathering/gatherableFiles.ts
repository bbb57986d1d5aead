/**
 * What schools and offices send; .et, .rar, .docx and .pdf among them, so that each gets its sentence: a form that a
 * school has filled in as a Word file is not lost without a word.
 */
const GATHERED = /\.(?:xls[xmb]?|et|ods|csv|zip|rar|7z|docx?|wps|pdf)$/i;

/** What Excel and WPS lay beside an open workbook, and what systems hide. */
const NOT_MEANT = /^(?:~\$|\.|(?:Thumbs\.db|desktop\.ini)$)/i;

/** True for a name that nobody chose: that of a lock or of a hidden file. */
export function isNotMeant(name: string): boolean {
  return NOT_MEANT.test(name);
}

/** True for a file of a folder that is meant to be gathered, by its name without the folder. */
export function isGatherable(name: string): boolean {
  return GATHERED.test(name) && !NOT_MEANT.test(name);
}

/**
 * Names under which files are spoken of: without their folders, but for those of which several bear one name.
 * @param paths parted by `/`
 * @example ["一小/报表.xlsx", "二小/报表.xlsx", "三小/三小.xlsx"] → ["一小/报表.xlsx", "二小/报表.xlsx", "三小.xlsx"]
 */
export function spokenNames(paths: readonly string[]): string[] {
  const last = (path: string): string => path.split("/").at(-1) ?? path;
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(last(path), (counts.get(last(path)) ?? 0) + 1);
  return paths.map((path) => (counts.get(last(path)) === 1 ? last(path) : path));
}
