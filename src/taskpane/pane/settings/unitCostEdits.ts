import { indicatorOf } from "../../../intake/vocabulary/indicatorOf";
import type { Dataset } from "../../../model/dataset";
import type { IndicatorId } from "../../../model/identifiers";
import type { SettingsEdit } from "../../../model/sheets/settingsSheet";
import type { OwnSheet } from "../../../model/sheets/sheetPlan";
import { textOf } from "../../../present/kept/keptCell";
import { keptEntries } from "../../../present/kept/keptEntries";
import { settingsEntries } from "../../../present/settings/settingsEntries";
import type { IndicatorCard } from "../../../regulation/indicatorCard";

/** 元 by indicator as people type them; "" is the default of the product. */
export type TypedCosts = Readonly<Partial<Record<IndicatorId, string>>>;

/** True for a cost that can be taken: a number above 0, or nothing. */
export function isCost(text: string): boolean {
  const cost = Number(text.trim());
  return text.trim() === "" || (Number.isFinite(cost) && cost > 0);
}

/**
 * The rows of 单位成本 that change: one for each indicator, in the place of whatever named it before.
 * @param known 元 as the bureau states them now
 */
export function unitCostEdits(
  ownSheets: readonly OwnSheet[],
  known: Dataset["unitCosts"],
  typed: TypedCosts,
  indicators: readonly IndicatorCard[],
): SettingsEdit[] {
  const rows = settingsEntries(keptEntries(ownSheets).settings).tables.unitCosts;
  const names = [...new Set(rows.map(({ cells }) => textOf(cells.get("c1"))))];
  return indicators.flatMap(({ id, shortName }): SettingsEdit[] => {
    const text = typed[id]?.trim();
    if (text === undefined || text === String(known[id] ?? "")) return [];
    const [first = null, ...others] = names.filter((name) => indicatorOf(name, indicators) === id);
    const row = text === "" ? null : [shortName, Number(text)];
    return [
      { table: "unitCosts", replaces: first === null ? null : [first], row },
      ...others.map((name): SettingsEdit => ({ table: "unitCosts", replaces: [name], row: null })),
    ];
  });
}
