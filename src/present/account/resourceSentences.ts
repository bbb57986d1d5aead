import { ofIndicator } from "../../model/ofIndicator";
import type { Evaluation, SchoolPartResult } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { compensatedSum } from "../../model/figures/figureArithmetic";
import type { IndicatorId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import { STAGES, type Stage } from "../../model/stage";
import { indicatorOf } from "../../regulation/standard";
import { plain } from "../../strings/numbers";
import type { Strings } from "../../strings/strings";
import { limitNumber } from "../words/partWords";
import { partName } from "../schools/schoolRow";
import { coefficientOrMissing } from "../balance/coefficientWords";
import { shownNumber } from "../words/shownNumber";
import type { Result } from "./filledSentence";
import { balanceLimitWords } from "../balance/balanceLimitWords";
import { MOST_NAMED } from "./reasons";

/** What the figures say, without a stop at the end of a sentence; nothing where they do not suffice. */
export interface FiguresSentence {
  /** Sums, counts and results of the county. */
  readonly sums: readonly string[];
  /** How the schools stand, with the names of those that fall short. */
  readonly rows: readonly string[];
  /** The numbers in `sums` that the item is judged or reported by. */
  readonly results: readonly Result[];
}

/** The indicators: sums, pupils and county means, and how each school stands against the standard. */
export function resourceSentences(id: IndicatorId, evaluation: Evaluation, strings: Strings): FiguresSentence {
  const means = STAGES.flatMap((stage) => meanOf(id, stage, evaluation, strings));
  const rows = STAGES.flatMap((stage) => rowsOf(id, stage, evaluation, strings));
  const mean = means.map(({ sentence }) => sentence);
  return {
    sums: mean.length === 0 ? [] : [...mean, strings.report.items.meanIsInformation],
    rows,
    results: means.map(({ result }) => result),
  };
}

interface MeanSentence {
  readonly sentence: string;
  readonly result: Result;
}

function meanOf(id: IndicatorId, stage: Stage, evaluation: Evaluation, strings: Strings): MeanSentence[] {
  const mean = evaluation.balance.find((one) => one.stage === stage && one.indicator === id)?.mean ?? null;
  const parts = resultsOf(stage, evaluation).map(({ part }) => part);
  const amount = total(parts.map((part) => knownValue(part.amounts[id])));
  const students = total(parts.map((part) => knownValue(part.students)));
  if (mean === null || amount === null || students === null) return [];
  const { unit, amountUnit } = indicatorOf(evaluation.standard, id);
  const ratio = shownNumber(mean, 2);
  const shown = strings.catalogue.quantity(ratio, unit);
  return [
    {
      result: { number: ratio, shown },
      sentence: strings.report.items.mean({
        county: evaluation.county,
        stage: strings.catalogue.stages[stage],
        isFirst: stage === "primary",
        indicator: id,
        amount:
          amountUnit === "元"
            ? strings.report.items.money(amount)
            : strings.catalogue.quantity(plain(amount), amountUnit),
        students: strings.catalogue.quantity(plain(students), "人"),
        ratio: shown,
      }),
    },
  ];
}

function rowsOf(id: IndicatorId, stage: Stage, evaluation: Evaluation, strings: Strings): string[] {
  const results = resultsOf(stage, evaluation);
  if (results.length === 0) return [];
  const limit = ofIndicator(evaluation.indicatorLimits, id)[stage].standard;
  const { unit } = indicatorOf(evaluation.standard, id);
  const of = (outcome: Outcome): SchoolPartResult[] =>
    results.filter(({ standardOutcomes }) => standardOutcomes[id] === outcome);
  const named = (result: SchoolPartResult): string => {
    const ratio = ofIndicator(result.ratios, id);
    const shown =
      ratio === null
        ? strings.sheets.common.missing
        : strings.catalogue.quantity(
            shownNumber(ratio, 2, [
              { limit: limit.value, direction: limit.direction, outcome: ofIndicator(result.standardOutcomes, id) },
            ]),
            unit,
          );
    return strings.report.items.namedRow(partName(result, strings), shown);
  };
  const [unmet, open] = [of("unmet").map(named), of("undetermined").map((result) => partName(result, strings))];
  return [
    strings.report.items.rows({
      stage: strings.catalogue.stages[stage],
      schools: results.length,
      met: of("met").length,
      limit: strings.catalogue.quantity(limitNumber(limit.value, unit), unit),
      unmet: unmet.slice(0, MOST_NAMED),
      open: open.slice(0, MOST_NAMED),
      hiddenUnmet: hiddenOf(unmet),
      hiddenOpen: hiddenOf(open),
    }),
  ];
}

function hiddenOf(names: readonly string[]): number {
  return Math.max(0, names.length - MOST_NAMED);
}

/** R-schools: how many schools of each stage keep the rule, and which do not. */
export function ruleSentences(evaluation: Evaluation, strings: Strings): string[] {
  return STAGES.flatMap((stage) => {
    const results = resultsOf(stage, evaluation);
    if (results.length === 0) return [];
    const of = (outcome: Outcome): string[] =>
      results.filter((one) => one.outcome === outcome).map((result) => partName(result, strings));
    const [unmet, open] = [of("unmet"), of("undetermined")];
    return [
      strings.report.items.rule({
        stage: strings.catalogue.stages[stage],
        schools: results.length,
        met: of("met").length,
        unmet: unmet.slice(0, MOST_NAMED),
        open: open.slice(0, MOST_NAMED),
        hiddenUnmet: hiddenOf(unmet),
        hiddenOpen: hiddenOf(open),
      }),
    ];
  });
}

/** R-balance: whether the coefficients of each stage keep the limit, and the composite, which judges nothing. */
export function balanceSentences(evaluation: Evaluation, strings: Strings): string[] {
  const { balance, composite } = evaluation;
  return STAGES.flatMap((stage) => {
    const ofStage = balance.filter((one) => one.stage === stage);
    const [first] = ofStage;
    if (first === undefined) return [];
    const over = ofStage.flatMap((one) =>
      one.outcome !== "unmet"
        ? []
        : [
            strings.report.summary.overLimit(
              strings.catalogue.indicator(one.indicator).shortName,
              coefficientOrMissing(one, strings),
            ),
          ],
    );
    const whole = composite[stage];
    return [
      strings.report.summary.balance({
        indicators: ofStage.length,
        stage: strings.catalogue.stages[stage],
        limit: balanceLimitWords(stage, evaluation, strings),
        over,
        missing: ofStage.filter(({ outcome }) => outcome === "undetermined").length,
        composite: whole === null ? null : whole.toFixed(3),
      }),
    ];
  });
}

function resultsOf(stage: Stage, { schools }: Evaluation): SchoolPartResult[] {
  return schools.filter(({ part }) => part.stage === stage);
}

function total(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null);
  return known.length < numbers.length || known.length === 0 ? null : compensatedSum(known);
}
