import { ofIndicator } from "../model/ofIndicator";
import type { IndicatorId } from "../model/identifiers";
import type { CheapestCompliance, UnitCosts } from "../model/plan";
import { STAGES, type Stage } from "../model/stage";
import { missingOf, type AmountDemand } from "./schoolShortfalls";

type AtFloor = Readonly<Partial<Record<Stage, IndicatorId>>>;

/**
 * The cheapest additions with which a school satisfies the school rule (D6): each part may leave one indicator at 85 %.
 * Every choice that saves anything is tried (at most 8 for one part, 64 for two), so the answer is exact; where several
 * cost the same, the one that leaves nothing at 85 % comes first.
 * @returns null where a needed number, or whether a part counts, is unknown
 * @example a school that lacks 2 teachers at 120000 元 and 100 ㎡ at 600 元 and has 85 % of both: leave the teachers,
 * 60000 元
 */
export function cheapestCompliance(demands: readonly AmountDemand[], costs: UnitCosts): CheapestCompliance | null {
  const parts = demands.flatMap((one) => one.demands.map(({ result }) => result.part));
  if (parts.some(({ membership }) => membership !== "counted")) return null;
  let best: CheapestCompliance | null = null;
  for (const atFloor of choices(demands)) {
    const additions = demands.map((demand) => additionFor(demand, atFloor));
    if (additions.includes(null)) return null;
    const cost = additions.reduce<number>(
      (sum, units, at) => sum + Number(units) * ofIndicator(costs, (demands[at] as AmountDemand).indicator.id),
      0,
    );
    if (best === null || cost < best.cost) best = { atFloor, additions: additions.map(Number), cost };
  }
  return best;
}

/** Of each part nothing, or one indicator that it lacks. */
function choices(demands: readonly AmountDemand[]): AtFloor[] {
  const short = demands.filter((demand) => additionFor(demand, {}) !== 0);
  return STAGES.reduce<AtFloor[]>(
    (chosen, stage) => {
      const lacking = short
        .filter((one) => one.demands.some(({ result }) => result.part.stage === stage))
        .map(({ indicator }) => indicator.id);
      return chosen.flatMap((one) => [one, ...lacking.map((indicator) => ({ ...one, [stage]: indicator }))]);
    },
    [{}],
  );
}

function additionFor(demand: AmountDemand, atFloor: AtFloor): number | null {
  return missingOf(
    demand,
    demand.demands.map((one) =>
      atFloor[one.result.part.stage] === demand.indicator.id ? one.atFloor : one.atStandard,
    ),
  );
}
