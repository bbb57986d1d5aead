import type { BalancedPart } from "./balancedPart";
import { ofIndicator } from "../model/ofIndicator";
import type { BalanceResult, Evaluation, SchoolPartResult } from "../model/evaluation";
import { knownValue } from "../model/figures/figure";
import type { BalancePlan, Move } from "../model/plan";
import type { IndicatorCard } from "../regulation/indicatorCard";
import { indicatorOf } from "../regulation/standard";

import { otherStage } from "./otherStage";
import { shareOfWhole } from "./schoolShortfalls";
import { fewestTransfers } from "./transfers";
import { wholeAdditions } from "./wholeAdditions";

/**
 * How one coefficient of variation over its limit can be brought under it: by additions that also lead every school to
 * the standard, and where the resource can be moved, by transfers at a fixed total that leave every donor its own
 * standard.
 * @returns null where the coefficient keeps its limit or a figure is missing
 */
export function balancePlan(balance: BalanceResult, evaluation: Evaluation): BalancePlan | null {
  if (balance.outcome !== "unmet" || balance.coefficientOfVariation === null) return null;
  const { indicator, stage, limit } = balance;
  const results = evaluation.schools.filter(({ part }) => part.stage === stage);
  const card = indicatorOf(evaluation.standard, indicator);
  const perStudent = ofIndicator(evaluation.indicatorLimits, indicator)[stage].standard.value / card.perStudents;
  const parts = results.map((result) => balancedPart(result, balance, perStudent));
  const added = wholeAdditions(parts, limit);
  return {
    stage,
    indicator,
    limit,
    before: balance.coefficientOfVariation,
    unit: card.amountUnit,
    additions: results.flatMap(({ school, part }, at) => {
      const units = added.additions[at] ?? 0;
      return units > 0 ? [{ school, isWholeSchool: part.splits[indicator] !== undefined, units }] : [];
    }),
    added: added.added,
    addedForStandards: added.addedForStandards,
    lowerBound: added.lowerBound,
    isLeast: added.isLeast,
    afterAdditions: added.after,
    areAdditionsEnough: added.isReached,
    otherStage: otherStage(balance, results, added.additions, evaluation),
    ...movesOf(card, balance, results, parts, perStudent),
  };
}

function balancedPart({ part }: SchoolPartResult, { indicator }: BalanceResult, perStudent: number): BalancedPart {
  const students = knownValue(part.students) ?? 0;
  return {
    students,
    amount: knownValue(part.amounts[indicator]) ?? 0,
    leastAmount: perStudent * students,
    amountPerUnit: shareOfWhole(part, indicator) ?? 1,
  };
}

type Moves = Pick<BalancePlan, "moves" | "afterMoves" | "areMovesEnough" | "partsNotMoved">;

function movesOf(
  { movableLot: lot }: IndicatorCard,
  { limit }: BalanceResult,
  results: readonly SchoolPartResult[],
  parts: readonly BalancedPart[],
  perStudent: number,
): Moves {
  if (lot === null) return { moves: null, afterMoves: null, areMovesEnough: null, partsNotMoved: 0 };
  const plan = fewestTransfers(
    parts.map(
      (part): BalancedPart => ({
        ...part,
        amount: part.amount / lot,
        leastAmount: Math.min(part.amount, perStudent * part.students) / lot,
      }),
    ),
    limit,
  );
  const moves = plan.transfers.flatMap(({ from, to, units }): Move[] => {
    const [giver, taker] = [results[from], results[to]];
    return giver === undefined || taker === undefined
      ? []
      : [{ from: giver.school, to: taker.school, units: units * lot }];
  });
  return {
    moves,
    afterMoves: plan.after,
    areMovesEnough: plan.isReached,
    partsNotMoved: parts.filter(({ amountPerUnit }) => amountPerUnit !== 1).length,
  };
}
