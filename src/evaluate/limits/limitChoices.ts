import type { LimitInForce } from "../../model/limitInForce";
import type { Dataset, LimitKind, RegisteredOverride } from "../../model/dataset";

import type { ItemId } from "../../model/identifiers";
import type { LimitName } from "../../model/scenario";
import { STAGES, type Stage } from "../../model/stage";
import type { ItemCard } from "../../regulation/itemCard";
import type { Standard } from "../../regulation/standard";
import { appliedLimits } from "./limitsInForce";
import { overrideTargets } from "./overrideTargets";

/** A limit that a single local limit can tighten, and what it is now. */
export interface LimitChoice extends LimitName {
  readonly limit: LimitInForce;
}

const KINDS: readonly LimitKind[] = ["standard", "floor", "coefficientOfVariation"];

/** Finds the limit that a local limit of that name would tighten; null where an item has no such limit, or several. */
export function limitFinder(dataset: Dataset, standard: Standard): (name: LimitName) => LimitInForce | null {
  const { national, standing } = appliedLimits(dataset, standard);
  return (name) => {
    const keys = overrideTargets(asOverride(name), national, standard);
    return typeof keys === "string" ? null : (standing.get(keys[0] ?? "") ?? null);
  };
}

/**
 * Every limit that a row of 地方标准 can tighten by itself, in the order of the items: those of the indicators and all
 * 差异系数 of a stage, and of the other items those that ask one number of the county or of a stage. Where the
 * differ among themselves, the first stands for them.
 */
export function limitChoices(dataset: Dataset, standard: Standard): LimitChoice[] {
  const find = limitFinder(dataset, standard);
  return namesOf(standard).flatMap((name) => {
    const limit = find(name);
    return limit === null ? [] : [{ ...name, limit }];
  });
}

/** An item that has one limit for both stages needs no choice by stage. */
function namesOf({ indicators, balanceRule, items }: Standard): LimitName[] {
  return [
    ...indicators.flatMap(({ id: item }) => STAGES.flatMap((stage) => KINDS.map((kind) => ({ item, stage, kind })))),
    ...STAGES.map((stage): LimitName => ({ item: balanceRule.card.id, stage, kind: "coefficientOfVariation" })),
    ...items.flatMap((card) => stagesOf(card).map((stage): LimitName => ({ item: card.id, stage, kind: "standard" }))),
  ];
}

function stagesOf(card: ItemCard): readonly (Stage | null)[] {
  const limits = Object.values(card.limits);
  if (limits.length === 0) return [];
  const stages = STAGES.filter((stage) => limits.some(([limit]) => limit.stage === stage));
  return stages.length > 1 ? stages : [null];
}

function asOverride({ item, stage, kind }: LimitName): RegisteredOverride & { readonly item: ItemId } {
  return {
    item,
    label: "",
    stage,
    allStages: stage === null,
    kind,
    value: null,
    unit: null,
    basis: null,
    effectiveFrom: null,
    cell: { sheet: "", table: null, row: 0, column: 0 },
  };
}
