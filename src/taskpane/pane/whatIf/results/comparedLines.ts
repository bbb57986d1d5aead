import { ofIndicator } from "../../../../model/ofIndicator";
import type { BalanceResult, Evaluation, SchoolPartResult } from "../../../../model/evaluation";
import type { Stage } from "../../../../model/stage";
import { coefficientOrMissing } from "../../../../present/balance/coefficientWords";
import { OUTCOME_SYMBOLS } from "../../../../present/words/outcomeWords";
import { limitNumber } from "../../../../present/words/partWords";
import type { Strings } from "../../../../strings/strings";
import { indicatorTone, toneSymbol } from "../../schools/indicatorTone";
import { ratioWords } from "../../schools/ratioWords";
import type { ComparedLine, ComparedValue } from "./comparisonTable";

/** The coefficients of variation of a stage before and after. */
export function balanceLines(stage: Stage, before: Evaluation, after: Evaluation, strings: Strings): ComparedLine[] {
  const of = (evaluation: Evaluation): ReadonlyMap<string, BalanceResult> =>
    new Map(evaluation.balance.filter((one) => one.stage === stage).map((one) => [one.indicator, one]));
  const [was, is] = [of(before), of(after)];
  return after.standard.indicators
    .map(({ id }) => id)
    .filter((id) => was.has(id) || is.has(id))
    .map((id) => ({
      key: id,
      name: strings.catalogue.indicator(id).shortName,
      before: coefficient(was.get(id), strings),
      after: coefficient(is.get(id), strings),
      limit: limitNumber((is.get(id) ?? was.get(id))?.limit ?? 0, ""),
    }));
}

function coefficient(result: BalanceResult | undefined, strings: Strings): ComparedValue {
  if (result === undefined) return { words: strings.sheets.common.none, tone: "plain" };
  const { outcome } = result;
  return { words: `${OUTCOME_SYMBOLS[outcome]}\u00a0${coefficientOrMissing(result, strings)}`, tone: outcome };
}

/** The ratios of a school part before and after; undefined where the part does not count. */
export function ratioLines(
  before: SchoolPartResult | undefined,
  after: SchoolPartResult | undefined,
  limits: Evaluation["indicatorLimits"],
  strings: Strings,
): ComparedLine[] {
  const stage = (after ?? before)?.part.stage ?? "primary";
  return Object.keys(limits).map((id) => {
    const ratio = (result: SchoolPartResult | undefined): ComparedValue => {
      if (result === undefined) return { words: strings.sheets.common.none, tone: "plain" };
      const tone = indicatorTone(id, result);
      return { words: `${toneSymbol(tone)}\u00a0${ratioWords(id, result, limits, strings)}`, tone };
    };
    const { value, unit } = ofIndicator(limits, id)[stage].standard;
    return {
      key: id,
      name: strings.catalogue.indicator(id).shortName,
      before: ratio(before),
      after: ratio(after),
      limit: limitNumber(value, unit),
    };
  });
}
