import type { BalanceId } from "../model/dataset";
import type { Evaluation } from "../model/evaluation";
import type { IndicatorId } from "../model/identifiers";
import type { BalanceColumn } from "../strings/sheetStrings";
import type { Strings } from "../strings/strings";
import type { DraftColumn } from "./draftSheet";

const WIDTHS: readonly (readonly [BalanceColumn, number])[] = [
  ["stage", 8], ["indicator", 21], ["unit", 9], ["schools", 9], ["meeting", 11], ["meetingShare", 11],
  ["mean", 12], ["previousMean", 11], ["meanChange", 14], ["deviation", 11],
  ["coefficient", 11], ["previousCoefficient", 11], ["coefficientChange", 12], ["recomputed", 12], ["limit", 8], ["outcome", 25],
  ["pull", 66],
];

/** Those that hold this evaluation against an earlier year. */
const OF_YEARS: readonly BalanceColumn[] = ["previousMean", "meanChange", "previousCoefficient", "coefficientChange"];

/** The columns of the balance sheet; those about earlier years only where one is known. */
export type BalanceLayout = readonly (DraftColumn & { readonly id: BalanceColumn })[];

export function balanceLayout({ trends }: Evaluation, strings: Strings): BalanceLayout {
  const hasYears = trends.some(({ previous }) => previous !== null);
  return WIDTHS.filter(([id]) => hasYears || !OF_YEARS.includes(id))
    .map(([id, width]) => ({ id, heading: strings.sheets.balance.headings[id], width }));
}

/** Where a column of the balance sheet stands; -1 where it does not. */
export function balanceColumn(id: BalanceColumn, layout: BalanceLayout): number {
  return layout.findIndex((column) => column.id === id);
}

/** Number and short name, since seven of them must stand side by side under a chart. */
export function indicatorLabel(id: IndicatorId, strings: Strings): string {
  return `${id.slice(1)}. ${strings.catalogue.indicators[id].shortName}`;
}

/** The same of the composite, which has no number. */
export function balanceLabel(id: BalanceId, strings: Strings): string {
  return id === "composite" ? strings.sheets.balance.composite : indicatorLabel(id, strings);
}
