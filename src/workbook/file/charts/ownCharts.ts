import { CHART_NAME_PREFIX } from "../../markerName";
import { chartAnchorXml, drawingXml, type PlacedChart } from "./drawingXml";
import { chartXml } from "./chartXml";
import type { Dialect } from "../xml/dialect";
import { appendInside, removeElement } from "../xml/elementEdits";
import { RELATIONSHIP_NAMESPACES } from "../xml/namespaces";
import { CONTENT_TYPES } from "../package/ownContentTypes";
import type { PackageDraft } from "../package/packageDraft";
import type { PartReferences } from "../package/partReferences";
import {
  addRelationships,
  freeRelationshipId,
  removeRelationships,
  type NewRelationship,
} from "../package/relationshipsEdit";
import { relationshipsPartOf } from "../package/relationships";
import type { ChartPlan } from "../../../model/sheets/sheetPlan";
import type { SheetNames } from "../../sheetReference";
import { applyEdits } from "../xml/textEdits";
import { readXmlTree, type XmlElement } from "../xml/xmlTree";

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
  draft.write(
    drawing,
    applyEdits(
      xml,
      own.map((anchor) => removeElement(xml, anchor)),
    ),
  );
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
  const targets = plans.map((plan) => writeChart(draft, plan, names, dialect));
  if (existing === undefined) {
    const drawing = draft.claim("drawings/drawing");
    const { placed, relationships } = placeCharts(plans, targets, new Set(), 2, dialect);
    draft.write(drawing, drawingXml(placed, dialect), CONTENT_TYPES.drawing);
    draft.writeRelationships(drawing, relationships);
    return drawing;
  }
  const xml = draft.read(existing);
  const root = readXmlTree(xml, existing);
  const used = new Set(draft.relationshipsOf(existing).map(({ id }) => id));
  const { placed, relationships } = placeCharts(plans, targets, used, Math.max(1, ...shapeIds(root)) + 1, dialect);
  const anchors = placed.map((chart) => chartAnchorXml(chart, dialect)).join("");
  draft.write(existing, applyEdits(xml, appendInside(xml, root, anchors)));
  extendRelationships(draft, existing, relationships);
  return existing;
}

function writeChart(draft: PackageDraft, plan: ChartPlan, names: SheetNames, dialect: Dialect): string {
  const part = draft.claim("charts/chart");
  draft.write(part, chartXml(plan, names, dialect), CONTENT_TYPES.chart);
  return part;
}

interface PlacedCharts {
  readonly placed: readonly PlacedChart[];
  readonly relationships: readonly NewRelationship[];
}

/** Gives each chart a relationship and a shape number that nothing else on the drawing has. */
function placeCharts(
  plans: readonly ChartPlan[],
  targets: readonly string[],
  used: Set<string>,
  firstShape: number,
  dialect: Dialect,
): PlacedCharts {
  const relationships = targets.map((target): NewRelationship => {
    const id = freeRelationshipId(used);
    used.add(id);
    return { id, type: `${dialect.relationships}/chart`, target, isExternal: false };
  });
  const placed = plans.map(
    (plan, index): PlacedChart => ({ plan, relationship: relationships[index]?.id ?? "", shapeId: firstShape + index }),
  );
  return { placed, relationships };
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
    qualified.filter(({ uri }) => RELATIONSHIP_NAMESPACES.includes(uri)).map(({ value }) => value),
  );
}

function shapeIds(root: XmlElement): readonly number[] {
  return descendants(root)
    .filter(({ local }) => local === "cNvPr")
    .map(({ attributes }) => Number(attributes["id"]))
    .filter(Number.isFinite);
}
