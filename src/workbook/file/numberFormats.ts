import { childOf, childrenOf, readXmlTree } from "./xmlTree";
import type { WorkbookPackage } from "./workbookPackage";

/** Number formats that change what a number means; all others leave it as it is. */
export type NumberMeaning = "date" | "percent";

/** Formats that no file spells out (ECMA-376 18.8.30), with those of the East Asian editions. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [[14, 22], [27, 36], [45, 47], [50, 58]];
const BUILT_IN_PERCENTS: readonly number[] = [9, 10];

/** Quoted text, an escaped, padding or filling character, and brackets other than elapsed time ([h]). */
const LITERAL = /"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi;

/**
 * What the format code of a number means: `yyyy"年"m"月"` → date, `0.0%` → percent, `0.00"d"` → nothing. Only the
 * section for positive numbers counts.
 */
export function meaningOfFormat(code: string): NumberMeaning | null {
  const [section = ""] = code.replace(LITERAL, "").split(";");
  if (/[ymdhs]|aaa/i.test(section)) return "date";
  return section.includes("%") ? "percent" : null;
}

/**
 * The meaning of every cell style (`s` of a cell) that has one.
 * @throws WorkbookError damagedPart
 */
export function readNumberMeanings(book: WorkbookPackage): ReadonlyMap<string, NumberMeaning> {
  const part = book.workbookRelationships.find(({ kind }) => kind === "styles")?.target;
  const meanings = new Map<string, NumberMeaning>();
  if (part === undefined || !book.archive.has(part)) return meanings;
  const root = readXmlTree(book.archive.readText(part), part);
  const codes = new Map<string, string>();
  for (const { attributes } of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    codes.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
  }
  childrenOf(childOf(root, "cellXfs"), "xf").forEach(({ attributes }, style) => {
    const id = attributes["numFmtId"] ?? "0";
    const code = codes.get(id);
    const meaning = code === undefined ? meaningOfBuiltIn(Number(id)) : meaningOfFormat(code);
    if (meaning !== null) meanings.set(String(style), meaning);
  });
  return meanings;
}

function meaningOfBuiltIn(id: number): NumberMeaning | null {
  if (BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)) return "date";
  return BUILT_IN_PERCENTS.includes(id) ? "percent" : null;
}
