import type { Doubt, RegisteredOverride } from "../../model/dataset";
import { finding, type Finding } from "../../model/findings/finding";
import type { ItemId } from "../../model/identifiers";
import { isStricter } from "../../regulation/limits/limit";
import { linesOf, type Standard } from "../../regulation/standard";
import { yearOfItem, type LimitKey, type NationalLimit, type StatedYears } from "./nationalLimits";
import { readOverride, type ReadOverride } from "./readOverride";

/** What becomes of a registered override before it is laid beside the others. */
export interface JudgedOverride {
  readonly accepted: ReadOverride | null;
  readonly doubt: Doubt | null;
  readonly findings: readonly Finding[];
}

/**
 * Judges a registered override by itself (D17): whether it can be read whole, is in force in the year of its item, and
 * does not ask less than the nation.
 */
export function judgeOverride(
  override: RegisteredOverride,
  national: ReadonlyMap<LimitKey, NationalLimit>,
  years: StatedYears,
  standard: Standard,
): JudgedOverride {
  if (override.item === null) {
    return doubtful("county", finding("overrideItemUnknown", "error", { label: override.label }, override.cell));
  }
  const read = readOverride(override, override.item, national, standard);
  if (typeof read === "string") {
    const because = finding("overrideIncomplete", "error", { item: override.item, gap: read }, override.cell);
    return doubtful(itemsOf(override.item, standard), because);
  }
  const year = yearOfLine(read.item, standard, years);
  if (year !== null && read.effectiveFrom.slice(0, 4) > year) {
    const params = { item: read.item, effectiveFrom: read.effectiveFrom, year };
    return { accepted: null, doubt: null, findings: [finding("overrideNotInForce", "info", params, override.cell)] };
  }
  return heldAgainstNation(read, national);
}

function doubtful(items: Doubt["items"], because: Finding): JudgedOverride {
  return { accepted: null, doubt: { items, because }, findings: [because] };
}

/** What judging an indicator reaches: its own line, the school rule and the balance. */
function itemsOf(item: ItemId, { indicators, schoolRule, balanceRule }: Standard): ItemId[] {
  const isOfResources = [...indicators, schoolRule.card, balanceRule.card].some(({ id }) => id === item);
  return isOfResources ? [...new Set<ItemId>([item, schoolRule.card.id, balanceRule.card.id])] : [item];
}

function yearOfLine(item: ItemId, standard: Standard, years: StatedYears): string | null {
  const card = linesOf(standard).find(({ id }) => id === item);
  return card === undefined ? years.schoolYear : yearOfItem(card, years);
}

function heldAgainstNation(read: ReadOverride, national: ReadonlyMap<LimitKey, NationalLimit>): JudgedOverride {
  const nations = national.get(read.keys[0] ?? "");
  if (nations === undefined || !isStricter(nations, read)) return { accepted: read, doubt: null, findings: [] };
  return {
    accepted: null,
    doubt: null,
    findings: [
      finding(
        "overrideLaxer",
        "error",
        { item: read.item, stage: read.override.stage, value: read.value, national: nations.value, unit: nations.unit },
        read.override.cell,
      ),
    ],
  };
}
