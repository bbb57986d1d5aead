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

/** @throws WorkbookError damagedPart where the part is not well-formed, tooIntricate */
export function readSheetFrame(xml: string, part: string): SheetFrame {
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
  parser.write(withoutCells(xml)).close();
  return { isProtected, isTabSelected, relationships };
}

/** The cells are by far the most of a sheet, and they are written anew whatever stands there. */
function withoutCells(xml: string): string {
  const opening = /<(?:[\w.-]+:)?sheetData\s*>/.exec(xml);
  const closing = opening === null ? -1 : xml.lastIndexOf(`</${opening[0].slice(1, -1).trimEnd()}`);
  return opening === null || closing < opening.index
    ? xml
    : xml.slice(0, opening.index + opening[0].length) + xml.slice(closing);
}
