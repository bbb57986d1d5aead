import type { RegisteredOverride } from "../../model/dataset";
import type { ItemId } from "../../model/identifiers";
import type { Standard } from "../../regulation/standard";
import type { OverrideGap } from "../../model/findings/registrationFindings";
import { STAGES, type Stage } from "../../model/stage";
import { indicatorKey, itemKey, type LimitKey, type NationalLimit } from "./nationalLimits";

/**
 * Which limits a registered override is about: those of the indicators by 种类, all 差异系数 for R-balance, or the limits of
 * a single item. A blank 学段 means both stages only where the nation asks the same of both; where it does not, the row
 * cannot be read whole, because nobody could tell which of the two was meant.
 * @returns keys of the limits, or what the row lacks
 */
export function overrideTargets(
  override: RegisteredOverride & { readonly item: ItemId },
  national: ReadonlyMap<LimitKey, NationalLimit>,
  standard: Standard,
): readonly LimitKey[] | OverrideGap {
  if (override.kind === null) return "kind";
  if (override.stage === null && !override.allStages) return "stage";
  const keys = isOfResources(override.item, standard)
    ? resourceKeys(override.item, override, standard)
    : override.kind === "standard"
      ? itemKeys(override.item, override.stage, national)
      : [];
  if (keys.length === 0) return "limit";
  const limits = keys.map((key) => national.get(key));
  if (new Set(limits.map((limit) => limit?.value)).size === 1) return keys;
  // 交流轮岗 and the 骨干教师 among them have two limits that no 学段 would tell apart.
  const isOfStages = limits.some((limit) => (limit?.stage ?? null) !== null);
  return override.stage === null && isOfStages ? "stage" : "limit";
}

function isOfResources(item: ItemId, { indicators, balanceRule }: Standard): boolean {
  return item === balanceRule.card.id || indicators.some(({ id }) => id === item);
}

function resourceKeys(item: ItemId, { kind, stage }: RegisteredOverride, standard: Standard): LimitKey[] {
  const isBalance = item === standard.balanceRule.card.id;
  if (kind === null || (isBalance && kind !== "coefficientOfVariation")) return [];
  const indicators = isBalance ? standard.indicators.map(({ id }) => id) : [item];
  return indicators.flatMap((id) => (stage === null ? STAGES : [stage]).map((one) => indicatorKey(id, one, kind)));
}

/** The limits of an item that hold for the stage; one that holds for a stage of its own comes before one for any. */
function itemKeys(item: ItemId, stage: Stage | null, national: ReadonlyMap<LimitKey, NationalLimit>): LimitKey[] {
  const own = [...national].filter(([key]) => key.startsWith(itemKey(item, "")));
  const ofStage = own.filter(([, limit]) => stage !== null && limit.stage === stage);
  const chosen = ofStage.length > 0 ? ofStage : own.filter(([, limit]) => stage === null || limit.stage === null);
  return chosen.map(([key]) => key);
}
