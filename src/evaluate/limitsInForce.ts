import type { Dataset, Doubt, RegisteredOverride } from "../model/dataset";
import type { LimitInForce, OverrideUse } from "../model/evaluation";
import { knownValue } from "../model/figure";
import { finding, type Finding } from "../model/finding";
import { INDICATOR_IDS, type ItemId } from "../model/identifiers";
import { STAGES } from "../model/stage";
import { isStricter } from "../standard/limit";
import type { LimitsInForce } from "./judging";
import {
  floorOf, indicatorKey, itemKey, nationalLimits, yearOfItem, type LimitKey, type NationalLimit, type StatedYears,
} from "./limits/nationalLimits";
import { readOverride, type ReadOverride } from "./limits/readOverride";

/** The limits of an evaluation with what became of every override. */
export interface AppliedLimits {
  readonly limits: LimitsInForce;
  readonly uses: readonly OverrideUse[];
  /** Items that an unreadable override leaves undetermined unless they fail the national limit (D17). */
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
}

/**
 * The limits in force for a workbook: the nation's of the years that it states (D13), each replaced by a local one that
 * the bureau registers where that is stricter and in force (D17). A laxer one is refused with an error; one that cannot
 * be read whole is not applied and casts doubt on its items; one whose 指标 cannot be read casts doubt on the county.
 */
export function limitsInForce(dataset: Dataset): AppliedLimits {
  const years = statedYears(dataset);
  const national = nationalLimits(years);
  const readings = dataset.overrides.map((override) => readingOf(override, national, years));
  const accepted = readings.flatMap(({ accepted: one }) => (one === null ? [] : [one]));
  const limits = tightened(national, accepted);
  const used = new Set([...limits.values()].map((limit) => limit.override));
  return {
    limits: accessTo(limits),
    uses: dataset.overrides.map((override) => ({ override, isUsed: used.has(override) })),
    doubts: readings.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

function statedYears({ figures, period }: Dataset): StatedYears {
  return {
    schoolYear: figures.schoolYear === undefined ? period : yearText(knownValue(figures.schoolYear)),
    fiscalYear: yearText(knownValue(figures.fiscalYear)),
  };
}

function yearText(year: number | null): string | null {
  return year === null ? null : String(year);
}

interface Reading {
  readonly accepted: ReadOverride | null;
  readonly doubt: Doubt | null;
  readonly findings: readonly Finding[];
}

function readingOf(
  override: RegisteredOverride, national: ReadonlyMap<LimitKey, NationalLimit>, years: StatedYears,
): Reading {
  if (override.item === null) {
    return doubtful("county", finding("overrideItemUnknown", "error", { label: override.label }, override.cell));
  }
  const read = readOverride(override, override.item, national);
  if (typeof read === "string") {
    const because = finding("overrideIncomplete", "error", { item: override.item, gap: read }, override.cell);
    return doubtful(itemsOf(override.item), because);
  }
  const year = yearOfItem(read.item, years);
  if (year !== null && read.effectiveFrom.slice(0, 4) > year) {
    const params = { item: read.item, effectiveFrom: read.effectiveFrom, year };
    return { accepted: null, doubt: null, findings: [finding("overrideNotInForce", "info", params, override.cell)] };
  }
  return heldAgainstNation(read, national);
}

function doubtful(items: Doubt["items"], because: Finding): Reading {
  return { accepted: null, doubt: { items, because }, findings: [because] };
}

/** What judging an indicator reaches: its own line, the school rule and the balance. */
function itemsOf(item: ItemId): ItemId[] {
  return item.startsWith("R") ? [...new Set<ItemId>([item, "R-schools", "R-balance"])] : [item];
}

function heldAgainstNation(read: ReadOverride, national: ReadonlyMap<LimitKey, NationalLimit>): Reading {
  const nations = national.get(read.keys[0] ?? "");
  if (nations === undefined || !isStricter(nations, read)) return { accepted: read, doubt: null, findings: [] };
  return {
    accepted: null, doubt: null,
    findings: [finding("overrideLaxer", "error", {
      item: read.item, stage: read.override.stage, value: read.value, national: nations.value, unit: nations.unit,
    }, read.override.cell)],
  };
}

/** Puts every accepted override in place where it is stricter than what stands; floors follow a raised standard. */
function tightened(
  national: ReadonlyMap<LimitKey, NationalLimit>, accepted: readonly ReadOverride[],
): Map<LimitKey, LimitInForce> {
  const limits = new Map<LimitKey, LimitInForce>(national);
  const isFloor = (read: ReadOverride): boolean => read.override.kind === "floor";
  for (const read of accepted.filter((one) => !isFloor(one))) putWhereStricter(limits, read);
  raiseFloors(limits);
  for (const read of accepted.filter(isFloor)) putWhereStricter(limits, read);
  return limits;
}

function putWhereStricter(limits: Map<LimitKey, LimitInForce>, { keys, value, override }: ReadOverride): void {
  for (const key of keys) {
    const standing = limits.get(key);
    if (standing === undefined || isStricter(standing, { value })) continue;
    if (standing.override !== null && standing.value === value) continue;
    limits.set(key, { ...standing, value, source: override.basis ?? standing.source, override });
  }
}

function raiseFloors(limits: Map<LimitKey, LimitInForce>): void {
  for (const id of INDICATOR_IDS) {
    for (const stage of STAGES) {
      const standard = limits.get(indicatorKey(id, stage, "standard"));
      if (standard === undefined || standard.override === null) continue;
      limits.set(indicatorKey(id, stage, "floor"), { ...standard, value: floorOf(standard.value) });
    }
  }
}

function accessTo(limits: ReadonlyMap<LimitKey, LimitInForce>): LimitsInForce {
  const at = (key: LimitKey): LimitInForce => {
    const limit = limits.get(key);
    if (limit === undefined) throw new Error(`There is no limit ${key}.`);
    return limit;
  };
  return {
    indicator: (id, stage, kind) => at(indicatorKey(id, stage, kind)),
    item: (item, name) => at(itemKey(item, name)),
  };
}
