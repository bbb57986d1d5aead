import type { BalanceId } from "../../../model/balanceId";
import type { CardWords } from "../../wordsById";

import type { HistoryFindings, HistoricQuantity } from "../../../model/findings/historyFindings";
import type { Stage } from "../../../model/stage";
import { apartFrom } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";
import { counted } from "../counted";

const DECIMALS: Readonly<Record<HistoricQuantity, number>> = { coefficientOfVariation: 3, mean: 2 };

function nameOf(
  stage: Stage,
  indicator: BalanceId,
  words: CardWords,
  quantity: HistoricQuantity = "coefficientOfVariation",
): string {
  if (indicator === "composite") return `${catalogue.stages[stage]}: the composite coefficient`;
  const of = quantity === "mean" ? "the county mean" : "the coefficient of variation";
  return `${catalogue.stages[stage]}: ${of} of “${words.indicator(indicator).name}”`;
}

function shown(value: number, other: number, quantity: HistoricQuantity = "coefficientOfVariation"): string {
  return apartFrom(other, value, DECIMALS[quantity]);
}

export const historyFindings = (words: CardWords): Sentences<HistoryFindings> => ({
  historyTwice: ({ stage, indicator, year, quantity, first, second }) =>
    `${nameOf(stage, indicator, words, quantity)} is given twice for ${year} (${shown(first, second, quantity)} and ${shown(second, first, quantity)}), so nothing is compared with that year; keep the right one.`,
  historyDiffersFromRecord: ({ stage, indicator, year, quantity, stated, recorded }) =>
    `${nameOf(stage, indicator, words, quantity)} is ${shown(stated, recorded, quantity)} for ${year} in the table of earlier years, but this workbook recorded ${shown(recorded, stated, quantity)}; the table counts, please check.`,
  historyDiffersFromComputed: ({ stage, indicator, year, quantity, stated, computed }) =>
    `${nameOf(stage, indicator, words, quantity)} is ${shown(stated, computed, quantity)} for ${year} in the table of earlier years, but the school data give ${shown(computed, stated, quantity)}; the computed one counts, please check.`,
  coefficientRisen: ({ stage, indicator, year, before, now }) =>
    `${nameOf(stage, indicator, words)} rose from ${shown(before, now)} in ${year} to ${shown(now, before)}: schools have drifted apart; find out why.`,
  coefficientNewlyOver: ({ stage, indicator, year, before, now, limit }) =>
    `${nameOf(stage, indicator, words)} rose from ${shown(before, now)} in ${year}, within the limit ${limit.toFixed(2)}, to ${shown(now, before)}, above it: put it first among the remedies.`,
  meansFallen: ({ stage, falls }) =>
    `${catalogue.stages[stage]}: ${counted(falls.length, "county mean has", "county means have")} fallen: ${falls
      .map(
        ({ indicator, year, before, now }) =>
          `${words.indicator(indicator).shortName} from ${before.toFixed(2)} in ${year} to ${now.toFixed(2)}`,
      )
      .join(", ")}; find out why.`,
  meansJumped: ({ stage, rises }) =>
    `${catalogue.stages[stage]}: ${counted(rises.length, "county mean has", "county means have")} risen by 30% or more within a year: ${rises
      .map(
        ({ indicator, year, before, now }) =>
          `${words.indicator(indicator).shortName} from ${before.toFixed(2)} in ${year} to ${now.toFixed(2)}`,
      )
      .join(", ")}. Inspectors may ask why; have the records of building, buying or changed counting ready.`,
  recordWithoutPeriod: () =>
    "No school year is given, so the results are not recorded on the sheet “UEI Balance” and not compared with earlier years; enter 学年 (such as 2025) among the county figures and evaluate again.",
});
