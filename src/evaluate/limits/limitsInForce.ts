import type { LimitInForce } from "../../model/limitInForce";
import type { Dataset, Doubt } from "../../model/dataset";
import type { OverrideUse } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import type { Finding } from "../../model/findings/finding";
import { STAGES } from "../../model/stage";
import { isStricter } from "../../regulation/limits/limit";
import type { Standard } from "../../regulation/standard";
import type { LimitsInForce } from "../judging";
import { judgeOverride, type JudgedOverride } from "./judgeOverride";
import {
  floorOf,
  indicatorKey,
  itemKey,
  nationalLimits,
  type LimitKey,
  type NationalLimit,
  type StatedYears,
} from "./nationalLimits";
import type { ReadOverride } from "./readOverride";

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
export function limitsInForce(dataset: Dataset, standard: Standard): AppliedLimits {
  const { judged, standing } = appliedLimits(dataset, standard);
  const used = new Set([...standing.values()].map((limit) => limit.override));
  return {
    limits: accessTo(standing, standard),
    uses: dataset.overrides.map((override) => ({ override, isUsed: used.has(override) })),
    doubts: judged.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
    findings: judged.flatMap(({ findings }) => findings),
  };
}

/**
 * The nation's limits for the workbook's years, what becomes of each override, and the limits that stand in the end.
 */
export function appliedLimits(
  dataset: Dataset,
  standard: Standard,
  years: StatedYears = statedYears(dataset),
): {
  readonly national: ReadonlyMap<LimitKey, NationalLimit>;
  readonly judged: readonly JudgedOverride[];
  readonly standing: ReadonlyMap<LimitKey, LimitInForce>;
} {
  const national = nationalLimits(standard, years);
  const judged = dataset.overrides.map((override) => judgeOverride(override, national, years, standard));
  const accepted = judged.flatMap(({ accepted: one }) => (one === null ? [] : [one]));
  return { national, judged, standing: tightened(national, accepted, standard) };
}

/** The limits that stand in other years than the workbook states for the county, local ones dated by the same (D17). */
export function standingLimits(dataset: Dataset, standard: Standard, years: StatedYears): LimitsInForce {
  return accessTo(appliedLimits(dataset, standard, years).standing, standard);
}

/** The years of the workbook, null where it states none or several (D13, D28). */
export function statedYears({ figures, period }: Dataset): StatedYears {
  return {
    schoolYear: figures.schoolYear === undefined ? period : yearText(knownValue(figures.schoolYear)),
    fiscalYear: yearText(knownValue(figures.fiscalYear)),
  };
}

function yearText(year: number | null): string | null {
  return year === null ? null : String(year);
}

/** Puts every accepted override in place where it is stricter than what stands; floors follow a raised standard. */
function tightened(
  national: ReadonlyMap<LimitKey, NationalLimit>,
  accepted: readonly ReadOverride[],
  standard: Standard,
): Map<LimitKey, LimitInForce> {
  const limits = new Map<LimitKey, LimitInForce>(national);
  const isFloor = (read: ReadOverride): boolean => read.override.kind === "floor";
  for (const read of accepted.filter((one) => !isFloor(one))) putWhereStricter(limits, read);
  raiseFloors(limits, standard);
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

function raiseFloors(limits: Map<LimitKey, LimitInForce>, rule: Standard): void {
  for (const { id } of rule.indicators) {
    for (const stage of STAGES) {
      const standard = limits.get(indicatorKey(id, stage, "standard"));
      if (standard === undefined || standard.override === null) continue;
      limits.set(indicatorKey(id, stage, "floor"), { ...standard, value: floorOf(standard.value, rule) });
    }
  }
}

function accessTo(limits: ReadonlyMap<LimitKey, LimitInForce>, standard: Standard): LimitsInForce {
  const at = (key: LimitKey): LimitInForce => {
    const limit = limits.get(key);
    if (limit === undefined) throw new Error(`There is no limit ${key}.`);
    return limit;
  };
  return {
    standard,
    indicator: (id, stage, kind) => at(indicatorKey(id, stage, kind)),
    item: (card, name) => at(itemKey(card.id, name)),
  };
}
