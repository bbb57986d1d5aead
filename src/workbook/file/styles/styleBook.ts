import { cellStyle } from "../../../model/sheets/cellStyle";
import type { CellStyle } from "../../../model/sheets/sheetPlan";
import { appearanceOf, type Appearance } from "../../appearance";
import { escapeMarkup } from "../xml/cellText";
import { prefixOf } from "../xml/elementEdits";
import { plainElement } from "../xml/plainElement";
import { digitPixels } from "./digitPixels";
import { borderElement, fillElement, fontElement, formatElement } from "./styleElements";
import { StyleSection } from "./styleSection";
import { applyEdits } from "../xml/textEdits";
import { readXmlTree, type XmlElement } from "../xml/xmlTree";

/** Number formats that every spreadsheet knows by number. */
const BUILT_IN: Readonly<Partial<Record<string, number>>> = {
  General: 0,
  "#,##0": 3,
  "#,##0.00": 4,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN_NUMBER_FORMAT = 164;

const NO_FILL = fillElement(null);
const GREY_FILL = plainElement("fill", {}, [plainElement("patternFill", { patternType: "gray125" })]);
const NO_BORDER = plainElement(
  "border",
  {},
  ["left", "right", "top", "bottom", "diagonal"].map((side) => plainElement(side)),
);
const FIRST_FONT = plainElement("font", {}, [plainElement("sz", { val: "11" }), plainElement("name", { val: "等线" })]);
const FIRST_FORMAT = plainElement("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" });

/**
 * The styles of the workbook with ours added. Nothing that stands there moves: cells point to formats by position. An
 * entry that is there already is used again, so a second run on its own output adds nothing.
 */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly numberFormats: StyleSection;
  private readonly fonts: StyleSection;
  private readonly fills: StyleSection;
  private readonly borders: StyleSection;
  private readonly formats: StyleSection;
  private readonly hasNamedStyles: boolean;
  /** Positions by style, of cells that stand alone and of merged ones. */
  private readonly known = { alone: new Map<CellStyle, number>(), merged: new Map<CellStyle, number>() };
  private readonly numberFormatIds = new Map<string, number>();

  /** @param part name of the styles part, for the error */
  constructor(
    private readonly xml: string,
    part: string,
  ) {
    this.root = readXmlTree(xml, part);
    this.numberFormats = new StyleSection(this.root, "numFmts");
    this.fonts = new StyleSection(this.root, "fonts", [FIRST_FONT]);
    this.fills = new StyleSection(this.root, "fills", [NO_FILL, GREY_FILL]);
    this.borders = new StyleSection(this.root, "borders", [NO_BORDER]);
    this.formats = new StyleSection(this.root, "cellXfs", [FIRST_FORMAT]);
    this.hasNamedStyles = this.root.children.some(
      (child) => child.local === "cellStyleXfs" && child.children.length > 0,
    );
    for (const { attributes } of this.numberFormats.entries) {
      this.numberFormatIds.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
    }
  }

  /** Pixels of a digit in the workbook's normal style, which the first entry of cellStyleXfs describes. */
  get digitPixels(): number {
    const normal = this.root.children.find(({ local }) => local === "cellStyleXfs")?.children[0];
    const font = this.fonts.entries[Number(normal?.attributes["fontId"] ?? 0)];
    if (this.fonts.entries.length === 0) return digitPixels("等线", 11);
    const valueOf = (name: string): string | undefined =>
      font?.children.find(({ local }) => local === name)?.attributes["val"];
    return digitPixels(valueOf("name"), Number(valueOf("sz") ?? 11));
  }

  /** The index into cellXfs of a cell's style. */
  indexOf(style: CellStyle, isMerged: boolean): number {
    const positions = this.known[isMerged ? "merged" : "alone"];
    const known = positions.get(style);
    if (known !== undefined) return known;
    const shared = cellStyle(style.role, style.tone, style.format);
    const index = positions.get(shared) ?? this.formatPosition(appearanceOf(shared, isMerged));
    positions.set(shared, index);
    return index;
  }

  /** The text of the part; the very text it was made from where nothing was added. */
  toXml(): string {
    const prefix = prefixOf(this.root);
    const sections = [this.numberFormats, this.fonts, this.fills, this.borders, this.formats];
    return applyEdits(
      this.xml,
      sections.flatMap((section) => section.edits(this.xml, prefix)),
    );
  }

  private formatPosition(look: Appearance): number {
    return this.formats.positionOf(
      formatElement(look, {
        numberFormat: this.numberFormatId(look.numberFormat),
        font: this.fonts.positionOf(fontElement(look)),
        fill: look.fill === null ? 0 : this.fills.positionOf(fillElement(look.fill)),
        border: this.borders.positionOf(borderElement(look)),
        hasNamedStyles: this.hasNamedStyles,
      }),
    );
  }

  private numberFormatId(code: string): number {
    const known = BUILT_IN[code] ?? this.numberFormatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...this.numberFormatIds.values()) + 1;
    this.numberFormatIds.set(code, id);
    this.numberFormats.positionOf(plainElement("numFmt", { numFmtId: String(id), formatCode: escapeMarkup(code) }));
    return id;
  }
}
