import type { WorkbookPackage } from "../../../src/workbook/file/package/workbookPackage";
import { childOf, childrenOf, isTrue, readXmlTree, type XmlElement } from "../../../src/workbook/file/xml/xmlTree";
import { PLAIN_LOOK, type CellLook, type CellStyle, type Edge, type EdgeName } from "../book/style";

/** Number formats that no file spells out, as far as a workbook of a bureau has them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  31: 'yyyy"年"m"月"d"日"',
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  57: 'yyyy"年"m"月"',
};

/** The palette of the Office theme, by the number that a style gives; tints are not modelled. */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

/** The looks of the workbook's cell formats, by position. */
export function readStyles(book: WorkbookPackage): readonly CellStyle[] {
  const part = book.workbookRelationships.find(({ kind }) => kind === "styles")?.target;
  if (part === undefined || !book.archive.has(part)) return [{ look: PLAIN_LOOK, sourceIndex: null }];
  const root = readXmlTree(book.archive.readText(part), part);
  const section = (name: string, entry: string): readonly XmlElement[] => childrenOf(childOf(root, name), entry);
  const codes = new Map(
    section("numFmts", "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "",
    ]),
  );
  const [fonts, fills, borders] = [section("fonts", "font"), section("fills", "fill"), section("borders", "border")];
  const styles = section("cellXfs", "xf").map((xf, sourceIndex): CellStyle => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const id = Number(numFmtId ?? 0);
    const look: CellLook = {
      ...PLAIN_LOOK,
      numberFormat: codes.get(id) ?? BUILT_IN[id] ?? "General",
      ...fontLook(fonts[Number(fontId ?? 0)]),
      fill: fillColour(fills[Number(fillId ?? 0)]),
      edges: edges(borders[Number(borderId ?? 0)]),
      ...alignment(childOf(xf, "alignment")),
      locked: (childOf(xf, "protection")?.attributes["locked"] ?? "1") !== "0",
    };
    return { look, sourceIndex };
  });
  return styles.length > 0 ? styles : [{ look: PLAIN_LOOK, sourceIndex: null }];
}

function fontLook(font: XmlElement | undefined): Partial<CellLook> {
  if (font === undefined) return {};
  const has = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== undefined && (element.attributes["val"] === undefined || isTrue(element.attributes["val"]));
  };
  const underline = childOf(font, "u");
  return {
    fontName: childOf(font, "name")?.attributes["val"] ?? PLAIN_LOOK.fontName,
    fontSize: Number(childOf(font, "sz")?.attributes["val"] ?? PLAIN_LOOK.fontSize),
    bold: has("b"),
    italic: has("i"),
    strikethrough: has("strike"),
    underline: underline === undefined ? "None" : capital(underline.attributes["val"] ?? "single"),
    fontColor: colour(childOf(font, "color")) ?? PLAIN_LOOK.fontColor,
  };
}

function fillColour(fill: XmlElement | undefined): string | null {
  const pattern = fill === undefined ? undefined : childOf(fill, "patternFill");
  if (pattern === undefined || pattern.attributes["patternType"] !== "solid") return null;
  return colour(childOf(pattern, "fgColor")) ?? "#000000";
}

const EDGES: readonly (readonly [element: string, name: EdgeName])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

/** Style and weight of Excel's object model for each line style of a file. */
export const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
};

function edges(border: XmlElement | undefined): CellLook["edges"] {
  const found: Partial<Record<EdgeName, Edge>> = {};
  for (const [element, name] of border === undefined ? [] : EDGES) {
    const side = border === undefined ? undefined : childOf(border, element);
    const line = LINES[side?.attributes["style"] ?? ""];
    if (side === undefined || line === undefined) continue;
    found[name] = { style: line[0], weight: line[1], color: colour(childOf(side, "color")) ?? "#000000" };
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function alignment(element: XmlElement | undefined): Partial<CellLook> {
  if (element === undefined) return {};
  const { horizontal, vertical, wrapText, indent, shrinkToFit } = element.attributes;
  return {
    horizontal: capital(horizontal ?? "general"),
    vertical: capital(vertical ?? "bottom"),
    wrap: isTrue(wrapText),
    indent: Number(indent ?? 0),
    shrink: isTrue(shrinkToFit),
  };
}

function colour(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const { rgb, theme } = element.attributes;
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  return theme === undefined ? null : (THEME[Number(theme)] ?? null);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
