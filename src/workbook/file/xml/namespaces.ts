import { STRICT, TRANSITIONAL } from "./dialect";
import type { XmlElement } from "./xmlTree";

/** SpreadsheetML, transitional and strict (ISO/IEC 29500). */
export const SPREADSHEET_NAMESPACES: readonly string[] = [TRANSITIONAL.main, STRICT.main];

/** Of the attributes that name a relationship, transitional and strict. */
export const RELATIONSHIP_NAMESPACES: readonly string[] = [TRANSITIONAL.relationships, STRICT.relationships];

/** True where the part speaks the strict dialect, and what is added to it must as well. */
export function isStrict(root: XmlElement): boolean {
  return root.uri === STRICT.main;
}

/** The relationship that an element points to (`r:id`, whatever the prefix is), or undefined. */
export function relationshipIdOf(element: XmlElement): string | undefined {
  return element.qualified.find(({ uri, local }) => local === "id" && RELATIONSHIP_NAMESPACES.includes(uri))?.value;
}
