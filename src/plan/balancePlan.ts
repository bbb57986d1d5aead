import type { BalanceResult, Evaluation, SchoolPartResult } from "../model/evaluation";
import { knownValue } from "../model/figure";
import type { BalancePlan, Move } from "../model/plan";
import { INDICATORS } from "../standard/indicators";
import type { BalancedPart } from "./levelling";
import { fewestTransfers } from "./transfers";
import { wholeAdditions } from "./wholeAdditions";

/** Teachers and equipment can be moved between schools; rooms and grounds cannot. Equipment moves in lots of 万元. */
const MOVABLE_LOT: Readonly<Partial<Record<BalanceResult["indicator"], number>>> = { R1: 1, R2: 1, R3: 1, R6: 10000 };

/**
 * How one coefficient of variation over its limit can be brought under it: by additions, and where the resource can be
 * moved, by transfers at a fixed total that leave every donor its own standard.
 * @param results the counted parts of the stage, all of whose figures are known
 * @returns null where the coefficient keeps its limit or a figure is missing
 */
export function balancePlan(
  balance: BalanceResult, results: readonly SchoolPartResult[], limits: Evaluation["indicatorLimits"],
): BalancePlan | null {
  if (balance.outcome !== "unmet" || balance.coefficientOfVariation === null) return null;
  const standard = limits[balance.indicator][balance.stage].standard.value;
  const indicator = INDICATORS[balance.indicator];
  const parts = results.map((result): BalancedPart => {
    const students = knownValue(result.part.students) ?? 0;
    const amount = knownValue(result.part.amounts[balance.indicator]) ?? 0;
    return { students, amount, leastAmount: Math.max(amount, (standard * students) / indicator.perStudents) };
  });
  const added = wholeAdditions(parts, balance.limit);
  const moved = movesOf(balance, results, parts, standard / indicator.perStudents);
  return {
    stage: balance.stage, indicator: balance.indicator, limit: balance.limit, before: balance.coefficientOfVariation,
    unit: indicator.amountUnit,
    additions: results.flatMap(({ school }, index) => {
      const units = added.additions[index] ?? 0;
      return units > 0 ? [{ school, units }] : [];
    }),
    added: added.added, lowerBound: added.lowerBound, afterAdditions: added.after, areAdditionsEnough: added.isReached,
    ...moved,
  };
}

function movesOf(
  balance: BalanceResult, results: readonly SchoolPartResult[], parts: readonly BalancedPart[], perStudent: number,
): Pick<BalancePlan, "moves" | "afterMoves" | "areMovesEnough"> {
  const lot = MOVABLE_LOT[balance.indicator];
  if (lot === undefined) return { moves: null, afterMoves: null, areMovesEnough: null };
  const inLots = parts.map(({ students, amount }): BalancedPart => ({
    students, amount: amount / lot, leastAmount: Math.min(amount, perStudent * students) / lot,
  }));
  const plan = fewestTransfers(inLots, balance.limit);
  const moves = plan.transfers.flatMap(({ from, to, units }): Move[] => {
    const [giver, taker] = [results[from], results[to]];
    return giver === undefined || taker === undefined ? [] : [{ from: giver.school, to: taker.school, units: units * lot }];
  });
  return { moves, afterMoves: plan.after, areMovesEnough: plan.isReached };
}
