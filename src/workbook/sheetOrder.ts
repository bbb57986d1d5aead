import { SHEET_IDS, type SheetId } from "../model/sheets/sheetPlan";

/** A sheet of the workbook by the position where it stood, or one of ours that is added. */
export type PlacedSheet = number | SheetId;

/**
 * The order of the sheets with new ones of ours among them. Ours stand together behind the bureau's: a new one goes
 * before the first of ours that follows it in our order, as long as nothing but sheets of ours moves by that, since
 * macros and formulas of the bureau may count sheets; else it goes to the end. What is there already stays where it is.
 * @param present of every sheet in its order which of ours it is, undefined for somebody else's
 * @example sheetOrder([undefined, "overview", "settings"], ["summary", "missing"]) → [0, "summary", 1, "missing", 2]
 */
export function sheetOrder(
  present: readonly (SheetId | undefined)[],
  added: readonly SheetId[],
): readonly PlacedSheet[] {
  const order: PlacedSheet[] = present.map((_, position) => position);
  const idOf = (sheet: PlacedSheet | undefined): SheetId | undefined =>
    typeof sheet === "number" ? present[sheet] : sheet;
  for (const id of [...added].sort((one, other) => SHEET_IDS.indexOf(one) - SHEET_IDS.indexOf(other))) {
    const behind = SHEET_IDS.slice(SHEET_IDS.indexOf(id) + 1);
    let place = order.length;
    for (let at = order.length - 1; at >= 0; at--) {
      const other = idOf(order[at]);
      if (other === undefined) break;
      if (behind.includes(other)) place = at;
    }
    order.splice(place, 0, id);
  }
  return order;
}
