import type { BalanceId } from "../../model/balanceId";

import type { IndicatorId } from "../../model/identifiers";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { BalanceColumn } from "../../strings/zh-CN/sheets/balance";
import type { Strings } from "../../strings/strings";
import type { DraftColumn } from "../sheets/draftSheet";
import { wordsCell } from "../sheets/plannedCells";

/** Cells of a row by their columns. */
export type BalanceCells = Readonly<Partial<Record<BalanceColumn, PlannedCell>>>;

const WIDTHS: readonly (readonly [BalanceColumn, number])[] = [
  ["stage", 5],
  ["indicator", 19],
  ["unit", 4],
  ["schools", 6],
  ["meeting", 7],
  ["meetingShare", 7],
  ["mean", 8],
  ["previousMean", 8],
  ["meanChange", 11],
  ["deviation", 7],
  ["coefficient", 7],
  ["previousCoefficient", 7],
  ["coefficientChange", 11],
  ["recomputed", 6],
  ["limit", 5],
  ["outcome", 11],
  ["pull", 96],
];

/** Names of the columns in their order. */
export const BALANCE_COLUMNS: readonly BalanceColumn[] = WIDTHS.map(([id]) => id);

export function balanceColumns(strings: Strings): DraftColumn[] {
  return WIDTHS.map(([id, width]) => ({ id, heading: strings.sheets.balance.headings[id], width }));
}

/** In the order of the columns; what a row does not say is blank. */
export function balanceCells(cells: BalanceCells): PlannedCell[] {
  return BALANCE_COLUMNS.map((id) => cells[id] ?? wordsCell(null));
}

/** Where a column of the balance sheet stands. */
export function balanceColumn(id: BalanceColumn): number {
  return BALANCE_COLUMNS.indexOf(id);
}

/** Number and short name, since all of them must stand side by side under a chart. */
export function indicatorLabel(id: IndicatorId, strings: Strings): string {
  return `${id.slice(1)}. ${strings.catalogue.indicator(id).shortName}`;
}

/** The same of the composite, which has no number. */
export function balanceLabel(id: BalanceId, strings: Strings): string {
  return id === "composite" ? strings.sheets.balance.composite : indicatorLabel(id, strings);
}
