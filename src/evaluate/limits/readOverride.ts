import type { RegisteredOverride } from "../../model/dataset";
import type { ItemId } from "../../model/identifiers";
import type { Standard } from "../../regulation/standard";
import type { OverrideGap } from "../../model/findings/registrationFindings";
import { overrideTargets } from "./overrideTargets";
import { overrideInUnit } from "./overrideUnit";
import type { LimitKey, NationalLimit } from "./nationalLimits";

/** An override that could be read whole: what it is about, in the unit of the national limit, and from when. */
export interface ReadOverride {
  readonly override: RegisteredOverride;
  readonly item: ItemId;
  readonly keys: readonly LimitKey[];
  readonly value: number;
  /** ISO date or year. */
  readonly effectiveFrom: string;
}

/** Reads a registered override against the national limits; a gap is named where the row cannot be read whole (D17). */
export function readOverride(
  override: RegisteredOverride,
  item: ItemId,
  national: ReadonlyMap<LimitKey, NationalLimit>,
  standard: Standard,
): ReadOverride | OverrideGap {
  const keys = overrideTargets({ ...override, item }, national, standard);
  if (typeof keys === "string") return keys;
  if (override.value === null || !Number.isFinite(override.value) || override.value < 0) return "value";
  const value = overrideInUnit(override.value, override.unit, national.get(keys[0] ?? "")?.unit ?? "");
  if (value === null) return "unit";
  if (override.effectiveFrom === null || override.effectiveFrom === undefined) return "date";
  if (override.basis === null) return "basis";
  return { override, item, keys, value, effectiveFrom: override.effectiveFrom };
}
