import { SaxesParser } from "saxes";
import { WorkbookError } from "../../port";
import { RELATIONSHIP_NAMESPACES } from "../xml/namespaces";
import { XmlLimits } from "../xml/xmlLimits";

/** What is asked of a sheet of ours before it is written anew: everything but its cells. */
export interface SheetFrame {
  readonly isProtected: boolean;
  readonly isTabSelected: boolean;
  /** Relationship by the element that names it: pageSetup, drawing, legacyDrawing, picture. */
  readonly relationships: ReadonlyMap<string, string>;
}

/**
 * @param part its name, for the errors
 * @param readPieces hands over the text of the part piece by piece: that of a large county is never held whole
 * @throws WorkbookError damagedPart where the part is not well-formed, tooIntricate
 */
export function readSheetFrame(part: string, readPieces: (take: (text: string) => void) => void): SheetFrame {
  const relationships = new Map<string, string>();
  let isProtected = false;
  let isTabSelected = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw new WorkbookError({ code: "damagedPart", part });
  });
  const limits = new XmlLimits(part);
  parser.on("attribute", () => limits.attribute());
  parser.on("closetag", () => limits.close());
  parser.on("opentag", ({ local, attributes }) => {
    limits.open();
    const said = (name: string): boolean => ["1", "true"].includes(attributes[name]?.value ?? "");
    if (local === "sheetView") isTabSelected ||= said("tabSelected");
    if (local === "sheetProtection") isProtected ||= said("sheet");
    for (const attribute of Object.values(attributes)) {
      if (attribute.local === "id" && RELATIONSHIP_NAMESPACES.includes(attribute.uri))
        relationships.set(local, attribute.value);
    }
  });
  const around = new AroundCells((text) => parser.write(text));
  readPieces((text) => around.take(text));
  around.end();
  parser.close();
  return { isProtected, isTabSelected, relationships };
}

/**
 * Passes on what stands around the cells, which are by far the most of a sheet and are written anew whatever stands
 * there.
 */
class AroundCells {
  private held = "";
  /** Of the cells, once they have begun. */
  private closing: string | null = null;
  /** From the last closing tag on: one in a comment or a text is none. */
  private tail: string[] = [];

  constructor(private readonly pass: (text: string) => void) {}

  take(text: string): void {
    const joined = this.held + text;
    if (this.closing === null) this.takeBefore(joined);
    else this.takeBehind(joined, text, this.closing);
  }

  private takeBefore(text: string): void {
    const opening = /<(?:[\w.-]+:)?sheetData\s*>/.exec(text);
    const from = opening === null ? Math.max(0, text.lastIndexOf("<")) : opening.index + opening[0].length;
    this.pass(text.slice(0, from));
    if (opening === null) this.held = text.slice(from);
    else {
      this.held = "";
      this.closing = `</${opening[0].slice(1, -1).trimEnd()}`;
      this.take(text.slice(from));
    }
  }

  private takeBehind(joined: string, text: string, closing: string): void {
    const at = joined.lastIndexOf(closing);
    if (at >= 0) this.tail = [joined.slice(at)];
    else if (this.tail.length > 0) this.tail.push(text);
    this.held = joined.slice(1 - closing.length);
  }

  end(): void {
    for (const text of this.closing === null ? [this.held] : this.tail) this.pass(text);
  }
}
