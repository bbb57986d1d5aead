import { escapeMarkup } from "../xml/cellText";
import { XML_DECLARATION } from "../xml/dialect";
import { appendInside, prefixOf, removeElement } from "../xml/elementEdits";
import type { Relationship } from "./relationships";
import { applyEdits } from "../xml/textEdits";
import { readXmlTree } from "../xml/xmlTree";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A relationship to be written; the target is a part by its name in the zip. */
export type NewRelationship = Pick<Relationship, "id" | "type" | "target" | "isExternal">;

/** The list of relationships with some added at its end. @param from the part that they belong to */
export function addRelationships(
  xml: string,
  listPart: string,
  from: string,
  added: readonly NewRelationship[],
): string {
  if (added.length === 0) return xml;
  const root = readXmlTree(xml, listPart);
  const content = added.map((relationship) => relationshipXml(relationship, from, prefixOf(root))).join("");
  return applyEdits(xml, appendInside(xml, root, content));
}

/** The list without the relationships of these ids. */
export function removeRelationships(xml: string, listPart: string, ids: ReadonlySet<string>): string {
  const gone = readXmlTree(xml, listPart).children.filter(({ attributes }) => ids.has(attributes["Id"] ?? ""));
  return applyEdits(
    xml,
    gone.map((element) => removeElement(xml, element)),
  );
}

/** A whole list of relationships, for a part of ours. */
export function relationshipsXml(from: string, relationships: readonly NewRelationship[]): string {
  const content = relationships.map((relationship) => relationshipXml(relationship, from, "")).join("");
  return `${XML_DECLARATION}<Relationships xmlns="${NAMESPACE}">${content}</Relationships>`;
}

/** The first of rId1, rId2 … that is not in use. */
export function freeRelationshipId(used: { has(id: string): boolean }): string {
  let number = 1;
  while (used.has(`rId${number}`)) number++;
  return `rId${number}`;
}

function relationshipXml({ id, type, target, isExternal }: NewRelationship, from: string, prefix: string): string {
  const written = isExternal ? target : relativeTarget(from, target);
  const mode = isExternal ? ' TargetMode="External"' : "";
  return `<${prefix}Relationship Id="${escapeMarkup(id)}" Type="${escapeMarkup(type)}" Target="${escapeMarkup(written)}"${mode}/>`;
}

/** The way from a part to another as Excel writes it: xl/worksheets/sheet1.xml → ../drawings/drawing1.xml. */
function relativeTarget(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}
