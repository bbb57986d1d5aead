import { chartAnchorXml, CHART_NAME_PREFIX, drawingXml, type PlacedChart } from "./drawingXml";
import { chartXml } from "./chartXml";
import type { Dialect } from "./dialect";
import { appendInside, removeElement } from "./elementEdits";
import { RELATIONSHIP_NAMESPACES } from "./namespaces";
import { CONTENT_TYPES } from "./ownContentTypes";
import type { PackageDraft } from "./packageDraft";
import type { PartReferences } from "./partReferences";
import { addRelationships, freeRelationshipId, removeRelationships, type NewRelationship } from "./relationshipsEdit";
import { relationshipsPartOf } from "./relationships";
import type { ChartPlan } from "../../model/sheetPlan";
import type { SheetNames } from "./sheetReference";
import { applyEdits } from "./textEdits";
import { readXmlTree, type XmlElement } from "./xmlTree";

/**
 * Takes our charts off a drawing and their parts out of the package; pictures and shapes that people put beside them
 * stay.
 * @returns false where nothing is left on the drawing
 */
export function removeOwnCharts(draft: PackageDraft, references: PartReferences, drawing: string): boolean {
  const xml = draft.read(drawing);
  const anchors = readXmlTree(xml, drawing).children;
  const own = anchors.filter(isOwnChart);
  if (own.length === anchors.length) return false;
  const stillNamed = new Set(anchors.filter((anchor) => !own.includes(anchor)).flatMap(namedRelationships));
  const gone = new Set(own.flatMap(namedRelationships).filter((id) => !stillNamed.has(id)));
  for (const { id, target } of draft.relationshipsOf(drawing)) if (gone.has(id)) references.release(drawing, target);
  const list = relationshipsPartOf(drawing);
  if (gone.size > 0) draft.write(list, removeRelationships(draft.read(list), list, gone));
  draft.write(drawing, applyEdits(xml, own.map((anchor) => removeElement(xml, anchor))));
  return true;
}

/**
 * Writes chart parts and puts the charts on a drawing.
 * @param existing a drawing with things of other people, or undefined for a new one
 * @returns the drawing part
 */
export function writeCharts(
  draft: PackageDraft,
  plans: readonly ChartPlan[],
  existing: string | undefined,
  names: SheetNames,
  dialect: Dialect,
): string {
  const drawing = existing ?? draft.claim("drawings/drawing");
  const xml = existing === undefined ? undefined : draft.read(existing);
  const root = xml === undefined ? undefined : readXmlTree(xml, drawing);
  const ids = new Set(existing === undefined ? [] : draft.relationshipsOf(drawing).map(({ id }) => id));
  const firstShape = Math.max(1, ...(root === undefined ? [] : shapeIds(root))) + 1;
  const added: NewRelationship[] = [];
  const placed = plans.map((plan, index): PlacedChart => {
    const target = draft.claim("charts/chart");
    draft.write(target, chartXml(plan, names, dialect), CONTENT_TYPES.chart);
    const id = freeRelationshipId(ids);
    ids.add(id);
    added.push({ id, type: `${dialect.relationships}/chart`, target, isExternal: false });
    return { plan, relationship: id, shapeId: firstShape + index };
  });
  if (xml === undefined || root === undefined) {
    draft.write(drawing, drawingXml(placed, dialect), CONTENT_TYPES.drawing);
    draft.writeRelationships(drawing, added);
  } else {
    const anchors = placed.map((chart) => chartAnchorXml(chart, dialect)).join("");
    draft.write(drawing, applyEdits(xml, appendInside(xml, root, anchors)));
    extendRelationships(draft, drawing, added);
  }
  return drawing;
}

function extendRelationships(draft: PackageDraft, part: string, added: readonly NewRelationship[]): void {
  const list = relationshipsPartOf(part);
  if (draft.has(list)) draft.write(list, addRelationships(draft.read(list), list, part, added));
  else draft.writeRelationships(part, added);
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

function isOwnChart(anchor: XmlElement): boolean {
  return descendants(anchor).some(
    ({ local, attributes }) => local === "cNvPr" && (attributes["name"] ?? "").startsWith(CHART_NAME_PREFIX),
  );
}

function namedRelationships(anchor: XmlElement): readonly string[] {
  return descendants(anchor).flatMap(({ qualified }) =>
    qualified.filter(({ uri }) => RELATIONSHIP_NAMESPACES.includes(uri)).map(({ value }) => value));
}

function shapeIds(root: XmlElement): readonly number[] {
  return descendants(root)
    .filter(({ local }) => local === "cNvPr")
    .map(({ attributes }) => Number(attributes["id"]))
    .filter(Number.isFinite);
}
