import type { IndicatorId } from "../model/identifiers";
import { INDICATOR_IDS } from "../model/identifiers";
import type { CheapestCompliance } from "../model/plan";
import type { Stage } from "../model/stage";
import { missingUnits, type AmountDemand } from "./schoolShortfalls";
import type { UnitCosts } from "./unitCosts";

type AtFloor = Readonly<Partial<Record<Stage, IndicatorId>>>;

/**
 * The cheapest additions with which a school satisfies the school rule (D6): each part may leave one indicator at 85 %.
 * Every choice is tried (8 for one part, 64 for two), so the answer is exact; where several cost the same, the one that
 * leaves nothing at 85 % comes first.
 * @returns null where a needed number is unknown
 */
export function cheapestCompliance(demands: readonly AmountDemand[], costs: UnitCosts): CheapestCompliance | null {
  const stages = [...new Set(demands.flatMap((one) => one.demands.map(({ result }) => result.part.stage)))];
  let best: CheapestCompliance | null = null;
  for (const atFloor of choices(stages)) {
    const additions = demands.map((demand) => additionFor(demand, atFloor));
    if (additions.includes(null)) return null;
    const cost = additions.reduce<number>((sum, units, index) =>
      sum + Number(units) * costs[(demands[index] as AmountDemand).indicator.id], 0);
    if (best === null || cost < best.cost) best = { atFloor, additions: additions.map(Number), cost };
  }
  return best;
}

function choices(stages: readonly Stage[]): AtFloor[] {
  return stages.reduce<AtFloor[]>((chosen, stage) =>
    chosen.flatMap((one) => [one, ...INDICATOR_IDS.map((indicator) => ({ ...one, [stage]: indicator }))]), [{}]);
}

function additionFor({ indicator, amount, demands }: AmountDemand, atFloor: AtFloor): number | null {
  const wanted = demands.map((one) =>
    atFloor[one.result.part.stage] === indicator.id ? one.atFloor : one.atStandard);
  return amount === null || wanted.includes(null) ? null : missingUnits(amount, Math.max(...wanted.map(Number)));
}
