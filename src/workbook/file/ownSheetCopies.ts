import { SHEET_IDS } from "../../model/sheetPlan";
import { markerName } from "../markerName";
import type { WorkbookIndex } from "./workbookIndex";

/**
 * Positions of the sheets that somebody made by copying one of ours: Excel gives the copy a marker of its own that
 * only this sheet knows. Our results would else be read as the bureau's figures.
 */
export function positionsOfCopies(index: WorkbookIndex): ReadonlySet<number> {
  const markers = SHEET_IDS.map((id) => markerName(id).toLowerCase());
  return new Set(
    index.definedNames.flatMap(({ name, sheetIndex }) =>
      sheetIndex !== null && markers.includes(name.toLowerCase()) ? [sheetIndex] : [],
    ),
  );
}
