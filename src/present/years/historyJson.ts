import type { BalanceJson } from "../json/balanceJson";
import type { BalanceResult, Evaluation } from "../../model/evaluation";
import { finite } from "../json/evaluationFigures";
import type { HistoryJson, UeiEvaluationJson } from "../json/evaluationJson";
import { trendOf } from "./changeWords";

/** The latest earlier year of a coefficient; nothing where none is stated. */
export function previousJson(
  { stage, indicator }: BalanceResult,
  evaluation: Evaluation,
): Pick<BalanceJson, "previous"> {
  const previous = trendOf(stage, indicator, evaluation)?.previous ?? null;
  if (previous === null) return {};
  return {
    previous: { year: String(previous.year), cv: finite(previous.coefficientOfVariation), mean: finite(previous.mean) },
  };
}

/** All earlier years; nothing where none is stated. */
export function historyJson({ trends }: Evaluation): Pick<UeiEvaluationJson, "history"> {
  const history = trends.flatMap(({ stage, indicator, years }) =>
    years
      .slice(0, -1)
      .map(
        (one): HistoryJson => ({
          year: String(one.year),
          stage,
          indicator,
          cv: finite(one.coefficientOfVariation),
          mean: finite(one.mean),
          source: one.source,
        }),
      ),
  );
  return history.length === 0 ? {} : { history };
}
