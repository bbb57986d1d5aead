import { escapeMarkup } from "../xml/cellText";
import { CONTENT_TYPES_PART } from "./contentTypes";
import { appendInside, prefixOf, removeElement } from "../xml/elementEdits";
import { applyEdits, type TextEdit } from "../xml/textEdits";
import { readXmlTree, type XmlElement } from "../xml/xmlTree";
import { normalisedName } from "../zip/zipDirectory";

/**
 * The list of content types with entries of its own for new parts and without those of parts that are gone, nor of
 * extensions that went with them.
 * @param added content type by part; a part that is listed with another type gets this one
 * @param removed parts that are gone
 * @param present all parts that there are now
 */
export function editContentTypes(
  xml: string,
  added: ReadonlyMap<string, string>,
  removed: readonly string[],
  present: readonly string[],
): string {
  const root = readXmlTree(xml, CONTENT_TYPES_PART);
  const gone = new Set(removed.map((part) => part.toLowerCase()));
  const living = new Set(present.map(extensionOf));
  const goneExtensions = new Set(removed.map(extensionOf).filter((extension) => !living.has(extension)));
  const listed = new Set<string>();
  const types = new Map([...added].map(([part, type]) => [part.toLowerCase(), type]));
  const edits: TextEdit[] = [];
  for (const element of root.children) {
    const part = normalisedName(element.attributes["PartName"] ?? "").toLowerCase();
    const extension = (element.attributes["Extension"] ?? "").toLowerCase();
    if (element.local === "Override" ? gone.has(part) : goneExtensions.has(extension))
      edits.push(removeElement(xml, element));
    else listed.add(part);
    const type = element.local === "Override" && !gone.has(part) ? types.get(part) : undefined;
    if (type !== undefined && type !== element.attributes["ContentType"]) edits.push(overrideOf(element, type));
  }
  const content = [...added]
    .filter(([part]) => !listed.has(part.toLowerCase()))
    .map(([part, type]) => `<${prefixOf(root)}Override PartName="/${escapeMarkup(part)}" ContentType="${type}"/>`)
    .join("");
  return applyEdits(xml, content === "" ? edits : [...edits, ...appendInside(xml, root, content)]);
}

function overrideOf({ start, end, name, attributes }: XmlElement, type: string): TextEdit {
  return {
    start,
    end,
    text: `<${name} PartName="${escapeMarkup(attributes["PartName"] ?? "")}" ContentType="${type}"/>`,
  };
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf(".") + 1).toLowerCase();
}
