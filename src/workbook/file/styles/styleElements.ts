import type { Appearance } from "../../appearance";
import { plainElement, type PlainElement } from "../xml/plainElement";

/** Children and attributes stand as Excel itself writes them, so that entries it has saved are known again. */
export function fontElement({ font, fontName }: Appearance): PlainElement {
  return plainElement("font", {}, [
    ...(font.bold ? [plainElement("b")] : []),
    ...(font.underline ? [plainElement("u")] : []),
    plainElement("sz", { val: String(font.size) }),
    plainElement("color", { rgb: `FF${font.colour}` }),
    plainElement("name", { val: fontName }),
    plainElement("family", { val: "2" }),
    plainElement("charset", { val: "134" }),
  ]);
}

/** A plain fill; null: no fill, which every workbook has as its first. */
export function fillElement(fill: string | null): PlainElement {
  if (fill === null) return plainElement("fill", {}, [plainElement("patternFill", { patternType: "none" })]);
  return plainElement("fill", {}, [
    plainElement("patternFill", { patternType: "solid" }, [
      plainElement("fgColor", { rgb: `FF${fill}` }),
      plainElement("bgColor", { indexed: "64" }),
    ]),
  ]);
}

/** The same line on all four sides. */
export function borderElement({ line }: Appearance): PlainElement {
  const colour = plainElement("color", { rgb: `FF${line.colour}` });
  const side = (local: string): PlainElement =>
    line.kind === "none" ? plainElement(local) : plainElement(local, { style: line.kind }, [colour]);
  return plainElement("border", {}, [...["left", "right", "top", "bottom"].map(side), plainElement("diagonal")]);
}

/** Positions of the entries that a cell format is made of. */
export interface FormatParts {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** False where the workbook has no named styles to build on. */
  readonly hasNamedStyles: boolean;
}

/** An `xf` of cellXfs. */
export function formatElement(look: Appearance, parts: FormatParts): PlainElement {
  const attributes = {
    numFmtId: String(parts.numberFormat),
    fontId: String(parts.font),
    fillId: String(parts.fill),
    borderId: String(parts.border),
    xfId: parts.hasNamedStyles ? "0" : undefined,
    applyNumberFormat: parts.numberFormat === 0 ? undefined : "1",
    applyFont: "1",
    applyFill: look.fill === null ? undefined : "1",
    applyBorder: look.line.kind === "none" ? undefined : "1",
    applyAlignment: "1",
    applyProtection: look.locked ? undefined : "1",
  };
  const alignment = plainElement("alignment", {
    horizontal: look.horizontal,
    vertical: look.vertical,
    wrapText: look.wraps ? "1" : undefined,
  });
  return plainElement(
    "xf",
    attributes,
    look.locked ? [alignment] : [alignment, plainElement("protection", { locked: "0" })],
  );
}
