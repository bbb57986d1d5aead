import { floorKind } from "../../model/ruleInForce";
import type { LimitInForce } from "../../model/limitInForce";
import type { Evaluation } from "../../model/evaluation";
import type { ItemId } from "../../model/identifiers";
import { ofIndicator } from "../../model/ofIndicator";
import { STAGES } from "../../model/stage";
import type { DatedLimits, ItemCard, ItemWords } from "../../regulation/itemCard";
import { ISSUED } from "../../regulation/limits/limit";
import type { Strings } from "../../strings/strings";
import { balanceLimits } from "../balance/balanceLimitWords";

import { limitNumber } from "./partWords";

/**
 * What is said of an item, with the numbers that this evaluation judged by (D36): where a local limit is in force, its
 * number stands in the sentence of the regulation, which is marked.
 */
export function itemWords(id: ItemId, evaluation: Evaluation, { catalogue }: Pick<Strings, "catalogue">): ItemWords {
  if (id === "R-schools") return catalogue.itemInForce(id, floorLimits(evaluation));
  const limits = limitsOf(id, evaluation);
  const local = [...limits].filter(([, { override }]) => override !== null);
  const words = catalogue.itemInForce(id, Object.fromEntries(local.map(([name, limit]) => [name, dated(limit)])));
  if (local.length === 0) return words;
  const numbers = local.map(([name, { value, unit }]) => {
    const number = catalogue.quantity(limitNumber(value, unit), unit);
    const [stage, indicator] = [
      STAGES.find((one) => name.startsWith(`${one} `)),
      evaluation.standard.indicators.find((one) => name.endsWith(one.id))?.id,
    ];
    return stage === undefined || indicator === undefined
      ? number
      : `${catalogue.staged(catalogue.stages[stage], catalogue.indicator(indicator).shortName)} ${number}`;
  });
  const isAll = local.length === limits.size && [...limits.keys()].every((name) => !name.includes(" "));
  return { ...words, text: catalogue.localNumbers(words.text, isAll ? null : [...new Set(numbers)]) };
}

function limitsOf(id: ItemId, evaluation: Evaluation): ReadonlyMap<string, LimitInForce> {
  const { indicatorLimits, itemLimits } = evaluation;
  const indicator = evaluation.standard.indicators.find((one) => one.id === id)?.id;
  if (indicator !== undefined)
    return new Map(STAGES.map((stage) => [stage, ofIndicator(indicatorLimits, indicator)[stage].standard]));
  if (id === "R-balance") return coefficientLimits(evaluation);
  return new Map(Object.entries(itemLimits[id] ?? {}));
}

/** The limit of a stage, and beside it those of the indicators for which another is in force. */
function coefficientLimits(evaluation: Evaluation): ReadonlyMap<string, LimitInForce> {
  return new Map(
    STAGES.flatMap((stage) => {
      const { common, others } = balanceLimits(stage, evaluation);
      return [
        [stage, common] as const,
        ...others.map(({ indicator, limit }) => [`${stage} ${indicator}`, limit] as const),
      ];
    }),
  );
}

function floorLimits(evaluation: Evaluation): ItemCard["limits"] {
  const some = dated(firstLimits(evaluation).primary.floor);
  switch (floorKind(evaluation)) {
    case "national":
      return {};
    case "local":
      return { localFloor: some };
    case "mixed":
      return { floor: some, localFloor: some };
  }
}

/** The floors that stand for all in words: of which kind they are, `floorKind` says. */
function firstLimits({ indicatorLimits, standard }: Evaluation): Evaluation["indicatorLimits"][string] {
  const [first] = standard.indicators;
  if (first === undefined) throw new Error("The regulation has no indicators.");
  return ofIndicator(indicatorLimits, first.id);
}

function dated({ value, unit, direction, clause, source }: LimitInForce): DatedLimits {
  return [{ value, unit, direction, clause, source, stage: null, effectiveFrom: ISSUED }];
}
