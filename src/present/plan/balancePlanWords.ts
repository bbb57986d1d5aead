import type { Evaluation } from "../../model/evaluation";
import type { BalancePlan } from "../../model/plan";
import type { Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { pullWords } from "../balance/balanceRow";
import { shownNumber } from "../words/shownNumber";

const OTHER: Readonly<Record<Stage, Stage>> = { primary: "junior", junior: "primary" };

/** A coefficient with three decimals, or as many more as it takes not to suggest the other verdict. */
export function coefficientWords(value: number, limit: number): string {
  return shownNumber(value, 3, [
    { limit, direction: "atMost", outcome: value <= limit * (1 + 1e-9) ? "met" : "unmet" },
  ]);
}

/** Which coefficient is over which limit. */
export function planHeading({ stage, indicator, before, limit }: BalancePlan, strings: Strings): string {
  return strings.sheets.plan.balance.heading({
    stage: strings.catalogue.stages[stage],
    indicator: strings.catalogue.indicator(indicator).shortName,
    before: coefficientWords(before, limit),
    limit: limit.toFixed(2),
  });
}

/** The schools that pull it most; null where it is not among the evaluation's. */
export function planPulls({ stage, indicator }: BalancePlan, evaluation: Evaluation, strings: Strings): string | null {
  const balance = evaluation.balance.find((one) => one.stage === stage && one.indicator === indicator);
  const results = evaluation.schools.filter(({ part }) => part.stage === stage);
  return balance === undefined ? null : strings.sheets.plan.balance.pulls(pullWords(balance, results, strings));
}

/** What is added, whether that is proven to be the least, and what it does to the other stage. */
export function additionSentences(plan: BalancePlan, strings: Strings): string[] {
  return [additionWords(plan, strings), ...otherStageWords(plan, strings)];
}

function additionWords(plan: BalancePlan, strings: Strings): string {
  const words = strings.sheets.plan.balance;
  const { added, addedForStandards, afterAdditions, areAdditionsEnough, limit, lowerBound, isLeast, unit } = plan;
  const units = (number: number): string => strings.catalogue.quantity(String(number), unit);
  if (!areAdditionsEnough)
    return words.notReached({ after: coefficientWords(afterAdditions, limit), limit: limit.toFixed(2) });
  const bound = Math.ceil(lowerBound - 1e-6);
  return [
    words.additions({
      added: units(added),
      forStandards: units(addedForStandards),
      after: coefficientWords(afterAdditions, limit),
    }),
    isLeast ? words.isLeast : words.notProven({ bound: units(bound), gap: units(added - bound) }),
  ].join(strings.language === "en" ? " " : "");
}

function otherStageWords({ otherStage, stage }: BalancePlan, strings: Strings): string[] {
  if (otherStage === null) return [];
  const { before, after, limit } = otherStage;
  return [
    strings.sheets.plan.balance.otherStage({
      stage: strings.catalogue.stages[OTHER[stage]],
      before: coefficientWords(before, limit),
      after: coefficientWords(after, limit),
      limit: limit.toFixed(2),
      isKept: after <= limit * (1 + 1e-9),
    }),
  ];
}

/** What transfers alone can do; none where the resource cannot be moved. */
export function moveSentences(
  { moves, afterMoves, areMovesEnough, limit, unit, partsNotMoved }: BalancePlan,
  strings: Strings,
): string[] {
  const words = strings.sheets.plan.balance;
  if (moves === null || afterMoves === null) return [];
  const moved = moves.reduce((sum, { units }) => sum + units, 0);
  const [added, after] = [strings.catalogue.quantity(String(moved), unit), coefficientWords(afterMoves, limit)];
  return [
    areMovesEnough === true
      ? words.moves({ added, after })
      : words.movesNotEnough({ after, added: moved === 0 ? null : added }),
    ...(partsNotMoved === 0 ? [] : [words.partsNotMoved(partsNotMoved)]),
  ];
}
