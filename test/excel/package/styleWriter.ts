import { escapeMarkup } from "../../../src/workbook/file/xml/cellText";
import { plainElement, type PlainElement } from "../../../src/workbook/file/xml/plainElement";
import { StyleSection } from "../../../src/workbook/file/styles/styleSection";
import { applyEdits } from "../../../src/workbook/file/xml/textEdits";
import { readXmlTree } from "../../../src/workbook/file/xml/xmlTree";
import type { CellLook, CellStyle, Edge, EdgeName } from "../book/style";
import { LINES } from "./readStyles";

const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
const GENERAL = 0;
const TEXT = 49;
const FIRST_OWN_FORMAT = 164;

/** Adds the looks that the add-in made to the styles part; what stands there keeps its place. */
export class StyleWriter {
  private readonly sections: Readonly<Record<(typeof SECTIONS)[number], StyleSection>>;
  private readonly formats: Map<string, number>;
  private readonly known = new Map<CellStyle, number>();
  private readonly prefix: string;

  constructor(
    private readonly xml: string,
    part: string,
  ) {
    const root = readXmlTree(xml, part);
    this.prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    const section = (name: (typeof SECTIONS)[number]): StyleSection => new StyleSection(root, name);
    this.sections = {
      numFmts: section("numFmts"),
      fonts: section("fonts"),
      fills: section("fills"),
      borders: section("borders"),
      cellXfs: section("cellXfs"),
    };
    this.formats = new Map(
      this.sections.numFmts.entries.map(({ attributes }) => [
        attributes["formatCode"] ?? "",
        Number(attributes["numFmtId"]),
      ]),
    );
  }

  indexOf(style: CellStyle): number {
    if (style.sourceIndex !== null) return style.sourceIndex;
    const index = this.known.get(style) ?? this.sections.cellXfs.positionOf(this.format(style.look));
    this.known.set(style, index);
    return index;
  }

  toXml(): string {
    return applyEdits(
      this.xml,
      SECTIONS.flatMap((name) => this.sections[name].edits(this.xml, this.prefix)),
    );
  }

  private format(look: CellLook): PlainElement {
    const alignment = plainElement("alignment", {
      horizontal: look.horizontal === "General" ? undefined : small(look.horizontal),
      vertical: small(look.vertical),
      wrapText: look.wrap ? "1" : undefined,
      indent: look.indent === 0 ? undefined : String(look.indent),
      shrinkToFit: look.shrink ? "1" : undefined,
    });
    return plainElement(
      "xf",
      {
        numFmtId: String(this.numberFormat(look.numberFormat)),
        fontId: String(this.sections.fonts.positionOf(font(look))),
        fillId: String(this.sections.fills.positionOf(fill(look.fill))),
        borderId: String(this.sections.borders.positionOf(border(look))),
        applyNumberFormat: "1",
        applyFont: "1",
        applyFill: "1",
        applyBorder: "1",
        applyAlignment: "1",
        applyProtection: look.locked ? undefined : "1",
      },
      look.locked ? [alignment] : [alignment, plainElement("protection", { locked: "0" })],
    );
  }

  private numberFormat(code: string): number {
    if (code === "General") return GENERAL;
    if (code === "@") return TEXT;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.sections.numFmts.positionOf(plainElement("numFmt", { numFmtId: String(id), formatCode: escapeMarkup(code) }));
    return id;
  }
}

function font(look: CellLook): PlainElement {
  return plainElement("font", {}, [
    ...(look.bold ? [plainElement("b")] : []),
    ...(look.italic ? [plainElement("i")] : []),
    ...(look.strikethrough ? [plainElement("strike")] : []),
    ...(look.underline === "None"
      ? []
      : [plainElement("u", { val: look.underline === "Single" ? undefined : small(look.underline) })]),
    plainElement("sz", { val: String(look.fontSize) }),
    plainElement("color", { rgb: argb(look.fontColor) }),
    plainElement("name", { val: escapeMarkup(look.fontName) }),
  ]);
}

function fill(colour: string | null): PlainElement {
  if (colour === null) return plainElement("fill", {}, [plainElement("patternFill", { patternType: "none" })]);
  return plainElement("fill", {}, [
    plainElement("patternFill", { patternType: "solid" }, [
      plainElement("fgColor", { rgb: argb(colour) }),
      plainElement("bgColor", { indexed: "64" }),
    ]),
  ]);
}

const SIDES: readonly (readonly [local: string, name: EdgeName])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

function border({ edges }: CellLook): PlainElement {
  const side = ([local, name]: (typeof SIDES)[number]): PlainElement => {
    const edge = edges[name];
    return edge === undefined
      ? plainElement(local)
      : plainElement(local, { style: lineOf(edge) }, [plainElement("color", { rgb: argb(edge.color) })]);
  };
  return plainElement("border", {}, [...SIDES.map(side), plainElement("diagonal")]);
}

function lineOf(edge: Edge): string {
  const found =
    Object.entries(LINES).find(([, [style, weight]]) => style === edge.style && weight === edge.weight) ??
    Object.entries(LINES).find(([, [style]]) => style === edge.style);
  return found?.[0] ?? "thin";
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

function small(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
