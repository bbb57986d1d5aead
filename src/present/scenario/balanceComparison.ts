import type { ComparisonRow } from "./comparisonRow";
import type { BalanceResult, Evaluation } from "../../model/evaluation";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import { indicatorLabel } from "../balance/balanceLayout";
import { coefficientOrMissing } from "../balance/coefficientWords";
import type { DraftRow } from "../sheets/draftSheet";
import { OUTCOME_SYMBOLS } from "../words/outcomeWords";
import { limitNumber } from "../words/partWords";
import { wordsCell } from "../sheets/plannedCells";

/** A line for each coefficient of variation: sign, value and limit, since a scenario may have a limit of its own. */
export function balanceComparison({ balance }: Evaluation, row: ComparisonRow, strings: Strings): DraftRow[] {
  const { coefficient } = strings.sheets.scenarios;
  return balance.map(({ stage, indicator }) =>
    row(
      `cv:${stage}:${indicator}`,
      coefficient({ stage: strings.catalogue.stages[stage], indicator: indicatorLabel(indicator, strings) }),
      ({ planned }) =>
        coefficientCell(
          planned.evaluation.balance.find((one) => one.stage === stage && one.indicator === indicator),
          strings,
        ),
    ),
  );
}

function coefficientCell(result: BalanceResult | undefined, strings: Strings): PlannedCell {
  if (result === undefined) return wordsCell(strings.sheets.common.none, "status");
  return wordsCell(coefficientAgainstLimit(result, strings), "status", result.outcome);
}

/** `▲ 0.512（0.50）`: the value with as many digits as it takes, and the limit that it is held against. */
export function coefficientAgainstLimit(result: BalanceResult, strings: Strings): string {
  return strings.sheets.scenarios.againstLimit({
    sign: OUTCOME_SYMBOLS[result.outcome],
    value: coefficientOrMissing(result, strings),
    limit: limitNumber(result.limit, ""),
  });
}
