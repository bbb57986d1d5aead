import type { BalanceId } from "../../model/balanceId";

import type { BalanceTrend, Evaluation, YearSource } from "../../model/evaluation";
import type { IndicatorId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { balanceLabel } from "../balance/balanceLayout";
import type { DraftRow } from "../sheets/draftSheet";
import { limitNumber } from "../words/partWords";
import { numberCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";

/** Longer series make neither a readable table nor a readable chart. */
const MOST_YEARS = 10;

/** Columns of the table of years: stage, year, the limit in the narrow column of units, the series, then the source. */
export const YEAR_COLUMN = 1;
export const LIMIT_COLUMN = 2;
export const FIRST_SERIES_COLUMN = 3;

/** What has a series: the indicators and their composite. */
function seriesOf({ standard }: Evaluation): BalanceId[] {
  return [...standard.indicators.map(({ id }) => id), "composite"];
}

/** The coefficients of one year; a year between others of which nothing is known has none. */
export interface YearRow {
  readonly year: number;
  readonly coefficients: readonly (number | null)[];
  readonly sources: readonly YearSource[];
}

/** The years of a stage, without gaps, the earliest first, at most ten. */
export interface StageYears {
  readonly stage: Stage;
  readonly indicators: readonly IndicatorId[];
  readonly rows: readonly YearRow[];
  /** The limit of all coefficients; null where a local one differs among them. */
  readonly limit: number | null;
}

/** The stages of which coefficients of two years at least are known: one alone shows no way that anything went. */
export function stagesOverYears(evaluation: Evaluation): StageYears[] {
  return STAGES.flatMap((stage) => {
    const indicators = evaluation.standard.indicators.map(({ id }) => id);
    const trends = seriesOf(evaluation).flatMap(
      (id) => evaluation.trends.find((one) => one.stage === stage && one.indicator === id) ?? [],
    );
    const known = new Set(
      trends
        .flatMap(({ years }) => years)
        .filter((one) => one.coefficientOfVariation !== null)
        .map(({ year }) => year),
    );
    const last = Math.max(...known);
    const first = Math.max(Math.min(...known), last - MOST_YEARS + 1);
    const rows = first < last ? Array.from({ length: last - first + 1 }, (_, at) => yearRow(first + at, trends)) : [];
    const limits = [...new Set(evaluation.balance.filter((one) => one.stage === stage).map(({ limit }) => limit))];
    return rows.length === 0
      ? []
      : [{ stage, indicators, rows, limit: limits.length === 1 ? (limits[0] ?? null) : null }];
  });
}

function yearRow(year: number, trends: readonly BalanceTrend[]): YearRow {
  const ofYear = trends.map(({ years }) => years.find((one) => one.year === year));
  const known = ofYear.filter((one) => one !== undefined && one.coefficientOfVariation !== null);
  return {
    year,
    coefficients: ofYear.map((one) => one?.coefficientOfVariation ?? null),
    sources: [...new Set(known.flatMap((one) => one?.source ?? []))],
  };
}

/** Rows of the section 历年差异系数 below the charts, from which the charts over the years draw. */
export function yearTable(stages: readonly StageYears[], evaluation: Evaluation, strings: Strings): DraftRow[] {
  const { years, headings } = strings.sheets.balance;
  const titles = [
    headings.stage,
    years.yearHeading,
    headings.limit,
    ...seriesOf(evaluation).map((id) => balanceLabel(id, strings)),
    years.sourceHeading,
  ];
  return [
    { key: "@years:before", cells: [] },
    lineRow("@years", years.tableTitle, "section"),
    lineRow("@years:note", years.tableNote),
    { key: "@years:headings", cells: titles.map((title) => wordsCell(title, "heading")) },
    ...stages.flatMap((one) => one.rows.map((row) => rowOf(row, one, evaluation, strings))),
  ];
}

function rowOf(
  { year, coefficients, sources }: YearRow,
  { stage, limit }: StageYears,
  evaluation: Evaluation,
  strings: Strings,
): DraftRow {
  const {
    catalogue,
    sheets: {
      balance: { years },
      common,
    },
  } = strings;
  const words =
    sources.length === 0 ? years.sources.none : sources.map((source) => years.sources[source]).join(common.separator);
  const limits = evaluation.balance.filter((one) => one.stage === stage).map((one) => limitNumber(one.limit, ""));
  return {
    key: `@years:${stage}:${year}`,
    cells: [
      wordsCell(catalogue.stages[stage], "label"),
      wordsCell(years.year(year), "status"),
      numberCell(limit, "decimal2", [...new Set(limits)].join("/")),
      // Words in place of a number would be drawn as zero.
      ...coefficients.map((value) => numberCell(value, "decimal3", null)),
      wordsCell(words),
    ],
  };
}
