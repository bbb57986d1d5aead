import { balanceLimitWords } from "../balance/balanceLimitWords";
import { ofIndicator } from "../../model/ofIndicator";
import type { BalanceResult, Evaluation, SchoolPartResult } from "../../model/evaluation";
import type { IndicatorId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import { STAGES, type Stage } from "../../model/stage";
import { INDICATOR_IDS, indicatorCard } from "../../regulation/indicators";
import type { Strings } from "../../strings/strings";
import { shownCoefficient } from "../balance/coefficientWords";
import { formatFor } from "../words/shownNumber";
import { codeCells, countCell, headingCell, labelCell, statusCell } from "./formCells";
import type { FormCell, FormTable } from "./formTable";

const STAGE_COLUMNS = [1, 2.2, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6, 1.6] as const;

function indicatorHeadings(strings: Strings): FormCell[] {
  const { explained, indicator, unit } = strings.catalogue;
  return INDICATOR_IDS.map((id) => headingCell(explained(indicator(id).name, unit(indicatorCard(id).unit))));
}

function headingRows(last: string, strings: Strings): FormCell[][] {
  const { columns } = strings.forms;
  return [
    [
      headingCell(columns.stage, { rows: 2 }),
      headingCell(columns.entry, { rows: 2 }),
      ...indicatorHeadings(strings),
      headingCell(last),
    ],
    codeCells(1, 8),
  ];
}

/**
 * 表Ⅱ-1: how many schools of each stage meet each indicator and the school rule; a count with open schools is a blank.
 */
export function schoolCountsForm(evaluation: Evaluation, strings: Strings): FormTable {
  const { titles, columns, entries, county } = strings.forms;
  const rows = STAGES.flatMap((stage) => {
    const results = evaluation.schools.filter(({ part }) => part.stage === stage);
    if (results.length === 0) return [];
    const outcomes = [
      ...INDICATOR_IDS.map((id) => results.map((one) => ofIndicator(one.standardOutcomes, id))),
      results.map((one) => one.outcome),
    ];
    return [
      [
        labelCell(strings.catalogue.stages[stage], { rows: 2 }),
        labelCell(entries.meeting),
        ...outcomes.map((all) => countCell(meeting(all))),
      ],
      [labelCell(entries.meetingShare), ...outcomes.map(shareCell)],
    ];
  });
  return {
    id: "schoolCounts",
    title: titles.schoolCounts,
    subtitle: county(evaluation),
    widths: STAGE_COLUMNS,
    headingRows: 2,
    rows: [...headingRows(columns.composite, strings), ...rows],
    notes: [],
  };
}

function meeting(outcomes: readonly Outcome[]): number | null {
  return outcomes.includes("undetermined") ? null : outcomes.filter((outcome) => outcome === "met").length;
}

function shareCell(outcomes: readonly Outcome[]): FormCell {
  const count = meeting(outcomes);
  if (count === null) return countCell(null);
  const share = (count / outcomes.length) * 100;
  const isAll = count === outcomes.length;
  return countCell(
    share,
    formatFor(share, 1, [{ limit: 100, direction: "atLeast", outcome: isAll ? "met" : "unmet" }]),
    isAll ? "plain" : "unmet",
  );
}

/** 表Ⅲ: county mean and coefficient of variation of each indicator; the composite is shown and judges nothing. */
export function balanceForm(evaluation: Evaluation, strings: Strings): FormTable {
  const { titles, columns, entries, county, balanceNote, notCounted } = strings.forms;
  const rows = STAGES.flatMap((stage) => {
    const singles = evaluation.balance.filter((one) => one.stage === stage);
    if (singles.length === 0) return [];
    return [
      [
        labelCell(strings.catalogue.stages[stage], { rows: 2 }),
        labelCell(entries.mean),
        ...singles.map(meanCell),
        statusCell(notCounted),
      ],
      [
        labelCell(entries.coefficient),
        ...singles.map(coefficientCell),
        countCell(evaluation.composite[stage], "decimal3"),
      ],
    ];
  });
  return {
    id: "balance",
    title: titles.balance,
    subtitle: county(evaluation),
    widths: STAGE_COLUMNS,
    headingRows: 2,
    rows: [...headingRows(columns.balanceComposite, strings), ...rows],
    notes: [balanceNote],
  };
}

function meanCell({ mean }: BalanceResult): FormCell {
  return countCell(mean, "decimal2");
}

function coefficientCell(result: BalanceResult): FormCell {
  const { coefficientOfVariation: value, limit, outcome } = result;
  if (value === null) {
    const shown = shownCoefficient(result);
    return shown === null ? countCell(null) : statusCell(shown, outcome === "unmet" ? "unmet" : "plain");
  }
  return countCell(
    value,
    formatFor(value, 3, [{ limit, direction: "atMost", outcome }]),
    outcome === "unmet" ? "unmet" : "plain",
  );
}

/**
 * 公示表: mean, standard deviation and coefficient of each indicator with the limit, on one page, as counties publish it.
 */
export function publicationForm(evaluation: Evaluation, strings: Strings): FormTable {
  const { columns, entries, publicationNote, publicationTitle, notCounted } = strings.forms;
  const rows = STAGES.flatMap((stage) => {
    const singles = evaluation.balance.filter((one) => one.stage === stage);
    if (singles.length === 0) return [];
    return [
      [
        labelCell(strings.catalogue.stages[stage], { rows: 5 }),
        labelCell(entries.standard),
        ...standardCells(stage, evaluation),
        statusCell(notCounted),
      ],
      [labelCell(entries.mean), ...singles.map(meanCell), statusCell(notCounted)],
      [
        labelCell(entries.deviation),
        ...singles.map((one) => countCell(one.standardDeviation, "decimal2")),
        statusCell(notCounted),
      ],
      [
        labelCell(entries.coefficient),
        ...singles.map(coefficientCell),
        countCell(evaluation.composite[stage], "decimal3"),
      ],
      [labelCell(entries.limit), ...singles.map(({ limit }) => countCell(limit, "decimal2")), statusCell(notCounted)],
    ];
  });
  return {
    id: "publication",
    title: publicationTitle(evaluation),
    subtitle: evaluation.reportingUnit ?? "",
    widths: STAGE_COLUMNS,
    headingRows: 1,
    rows: [
      [
        headingCell(columns.stage),
        headingCell(columns.entry),
        ...indicatorHeadings(strings),
        headingCell(columns.balanceComposite),
      ],
      ...rows,
    ],
    notes: [
      publicationNote({
        primary: balanceLimitWords("primary", evaluation, strings),
        junior: balanceLimitWords("junior", evaluation, strings),
      }),
    ],
  };
}

function standardCells(stage: Stage, { indicatorLimits }: Evaluation): FormCell[] {
  return INDICATOR_IDS.map((id: IndicatorId) => {
    const { value } = ofIndicator(indicatorLimits, id)[stage].standard;
    return countCell(value, Number.isInteger(value) ? "integer" : "general");
  });
}

/** The schools of a stage, in the order in which 表Ⅱ-2 numbers them. */
export function resultsOfStage(stage: Stage, { schools }: Evaluation): SchoolPartResult[] {
  return schools.filter(({ part }) => part.stage === stage);
}
