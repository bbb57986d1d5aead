import { removeOwnCharts } from "../charts/ownCharts";
import type { PackageDraft } from "../package/packageDraft";
import type { PartReferences } from "../package/partReferences";
import type { Relationship } from "../package/relationships";
import type { SheetFrame } from "../sheets/sheetFrame";

/** What people added to a sheet of ours as parts of their own, which the new sheet keeps. */
export interface KeptParts {
  readonly relationships: readonly Relationship[];
  readonly printerSettings?: string;
  readonly legacyDrawing?: string;
  readonly picture?: string;
  /** Relationship of the drawing, where pictures or shapes of theirs are on it. */
  readonly drawing?: string;
}

export const NOTHING_KEPT: KeptParts = { relationships: [] };

/** Comments are found through their relationship alone; the cells hold nothing of them. */
const COMMENT_KINDS: readonly string[] = ["comments", "threadedComment"];

/**
 * Takes away the parts that an earlier run wrote for a sheet (tables, charts, drawing), and those that cannot be
 * carried over (controls, embedded objects, slicers). Kept are notes and comments with their boxes, printer settings, a
 * background picture, and what people drew or pasted beside our charts.
 */
export function clearOwnSheet(
  draft: PackageDraft,
  references: PartReferences,
  part: string,
  frame: SheetFrame,
): KeptParts {
  const named = frame.relationships;
  const drawing = named.get("drawing");
  const lasting = new Set([named.get("pageSetup"), named.get("legacyDrawing"), named.get("picture")]);
  const keeps = ({ id, kind, target }: Relationship): boolean =>
    lasting.has(id) || COMMENT_KINDS.includes(kind) || (id === drawing && removeOwnCharts(draft, references, target));
  const relationships: Relationship[] = [];
  for (const relationship of draft.relationshipsOf(part)) {
    if (keeps(relationship)) relationships.push(relationship);
    else if (!relationship.isExternal) references.release(part, relationship.target);
  }
  const kept = (element: string): string | undefined => relationships.find(({ id }) => id === named.get(element))?.id;
  return {
    relationships,
    printerSettings: kept("pageSetup"),
    legacyDrawing: kept("legacyDrawing"),
    picture: kept("picture"),
    drawing: kept("drawing"),
  };
}
