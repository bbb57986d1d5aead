import type { IndicatorId } from "../model/identifiers";
import type { BalanceColumn } from "../strings/sheetStrings";
import type { Strings } from "../strings/strings";
import type { DraftColumn } from "./draftSheet";

const WIDTHS: readonly (readonly [BalanceColumn, number])[] = [
  ["stage", 8], ["indicator", 21], ["unit", 7], ["schools", 8], ["meeting", 11], ["meetingShare", 11], ["mean", 12],
  ["deviation", 11], ["coefficient", 11], ["recomputed", 12], ["limit", 8], ["outcome", 25], ["pull", 74],
];

export function balanceColumns(strings: Strings): DraftColumn[] {
  return WIDTHS.map(([id, width]) => ({ id, heading: strings.sheets.balance.headings[id], width }));
}

/** Where a column of the balance sheet stands. */
export function balanceColumn(id: BalanceColumn): number {
  return WIDTHS.findIndex(([column]) => column === id);
}

/** Number and short name, since seven of them must stand side by side under a chart. */
export function indicatorLabel(id: IndicatorId, strings: Strings): string {
  return `${id.slice(1)}. ${strings.catalogue.indicators[id].shortName}`;
}
