import { SaxesParser } from "saxes";
import { WorkbookError } from "../port";
import { RELATIONSHIP_NAMESPACES } from "./namespaces";

/** What is asked of a sheet of ours before it is written anew: everything but its cells. */
export interface SheetFrame {
  readonly isProtected: boolean;
  readonly isTabSelected: boolean;
  /** Relationship by the element that names it: pageSetup, drawing, legacyDrawing, picture. */
  readonly relationships: ReadonlyMap<string, string>;
}

/** @throws WorkbookError damagedPart where the part is not well-formed */
export function readSheetFrame(xml: string, part: string): SheetFrame {
  const relationships = new Map<string, string>();
  let isProtected = false;
  let isTabSelected = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    throw new WorkbookError({ code: "damagedPart", part });
  });
  parser.on("opentag", ({ local, attributes }) => {
    const said = (name: string): boolean => ["1", "true"].includes(attributes[name]?.value ?? "");
    if (local === "sheetView") isTabSelected ||= said("tabSelected");
    if (local === "sheetProtection") isProtected ||= said("sheet");
    for (const attribute of Object.values(attributes)) {
      if (attribute.local === "id" && RELATIONSHIP_NAMESPACES.includes(attribute.uri)) relationships.set(local, attribute.value);
    }
  });
  parser.write(xml).close();
  return { isProtected, isTabSelected, relationships };
}
