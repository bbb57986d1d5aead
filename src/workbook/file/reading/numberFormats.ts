import { meaningOfFormat, type NumberMeaning } from "../../numberMeaning";
import { childOf, childrenOf, readXmlTree } from "../xml/xmlTree";
import type { WorkbookPackage } from "../package/workbookPackage";

/** Formats that no file spells out (ECMA-376 18.8.30), with those of the East Asian editions. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS: readonly number[] = [9, 10];

/**
 * The meaning of every cell style (`s` of a cell) that has one.
 * @throws WorkbookError damagedPart
 */
export function readNumberMeanings(book: WorkbookPackage): ReadonlyMap<string, NumberMeaning> {
  const part = book.stylesPart;
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

/**
 * The cell styles (`s` of a cell) whose text is struck through.
 * @throws WorkbookError damagedPart
 */
export function readStruckStyles(book: WorkbookPackage): ReadonlySet<string> {
  const part = book.stylesPart;
  if (part === undefined || !book.archive.has(part)) return new Set();
  const root = readXmlTree(book.archive.readText(part), part);
  const isStruck = childrenOf(childOf(root, "fonts"), "font").map((font) =>
    childrenOf(font, "strike").some(({ attributes }) => !/^(?:0|false)$/u.test(attributes["val"] ?? "1")),
  );
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map(({ attributes }) =>
    Number(attributes["fontId"] ?? "0"),
  );
  return new Set(styles.flatMap((font, style) => (isStruck[font] === true ? [String(style)] : [])));
}

function meaningOfBuiltIn(id: number): NumberMeaning | null {
  if (BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to)) return "date";
  return BUILT_IN_PERCENTS.includes(id) ? "percent" : null;
}
