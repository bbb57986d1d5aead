import type { Evaluation } from "../../model/evaluation";
import type { ChartPlan } from "../../model/sheets/sheetPlan";
import { STAGES, type Stage } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import { balanceChart } from "./balanceChart";
import { balanceColumn, balanceColumns } from "./balanceLayout";
import { balanceRow, compositeRow } from "./balanceRow";
import type { DraftRow, DraftSheet } from "../sheets/draftSheet";
import type { KeptRow } from "../kept/keptSheet";
import type { SchoolsRows } from "../schools/schoolsLayout";
import { headingRow, lineRow, sheetHead } from "../sheets/sheetHead";
import { recordSection } from "../years/recordSection";
import { yearChart } from "../years/yearChart";
import { stagesOverYears, yearTable } from "../years/yearTable";

/** How many sheet rows a chart covers: those of this year a page, those of the years a page with their table. */
const CHART_ROWS = 22;
const YEAR_CHART_ROWS = 15;

/** Left and right halves of the sheet. */
const CHART_COLUMNS: Readonly<Record<Stage, { readonly fromColumn: number; readonly toColumn: number }>> = {
  primary: { fromColumn: 0, toColumn: balanceColumn("previousMean") },
  junior: { fromColumn: balanceColumn("meanChange"), toColumn: balanceColumn("outcome") },
};

/** What grows downwards: rows, the charts over them, and where each stage begins. */
interface Stacked {
  readonly rows: DraftRow[];
  readonly charts: ChartPlan[];
  readonly firstRows: Map<Stage, number>;
}

/**
 * Sheet 3, 校际均衡: the coefficients, each beside a formula that recomputes it from sheet 2, and a chart of each
 * stage; where earlier years are known a chart of each stage over them with its table; and the record of the years.
 * @param kept the rows of the record as they stand on the sheet now
 */
export function balanceSheet(
  evaluation: Evaluation,
  schoolsRows: SchoolsRows,
  kept: readonly KeptRow[],
  strings: Strings,
): DraftSheet {
  const { balance: words, common } = strings.sheets;
  const columns = balanceColumns(strings);
  const head = [...sheetHead("balance", strings), lineRow("@explanation", words.explanation)];
  const stacked: Stacked = { rows: [...head, headingRow(columns)], charts: [], firstRows: new Map() };
  stackStages(stacked, evaluation, schoolsRows, strings);
  stackCharts(stacked, evaluation, strings);
  stackYears(stacked, evaluation, strings);
  const { rows, charts } = stacked;
  const record = recordSection(evaluation, kept, rows.length, strings);
  return {
    id: "balance",
    name: common.names.balance,
    columns,
    rows: [...rows, ...record.rows],
    headingRow: head.length,
    frozenColumns: 2,
    printsHeadingsOnce: true,
    // The record is kept for next year's evaluation; what it says of this year stands above.
    page: { printedColumns: balanceColumn("outcome") + 1, printedRows: rows.length },
    charts,
    pageBreaks: rows.flatMap(({ key }, row) => (key === "@chart:1" || key === "@yearChart:1" ? [row] : [])),
    tables: record.table === null ? [] : [record.table],
    footer: common.notice,
  };
}

function stackStages(
  { rows, firstRows }: Stacked,
  evaluation: Evaluation,
  schoolsRows: SchoolsRows,
  strings: Strings,
): void {
  for (const stage of STAGES) {
    const balance = evaluation.balance.filter((one) => one.stage === stage);
    if (balance.length === 0) continue;
    const firstRow = rows.length;
    firstRows.set(stage, firstRow);
    rows.push(
      ...balance.map((one) => balanceRow(one, evaluation, schoolsRows[stage], strings)),
      compositeRow(stage, evaluation, firstRow, balance.length, strings),
    );
  }
  if (firstRows.size === 0) rows.push(lineRow("@noSchools", strings.sheets.balance.noSchools));
}

function stackCharts({ rows, charts, firstRows }: Stacked, { balance }: Evaluation, strings: Strings): void {
  const drawn = [...firstRows].flatMap(([stage, firstRow]) => {
    const ofStage = balance.filter((one) => one.stage === stage);
    // Without a coefficient there would be a page with the limit alone.
    if (ofStage.every(({ coefficientOfVariation }) => coefficientOfVariation === null)) return [];
    return [balanceChart(stage, ofStage, firstRow, anchorOf(stage, rows.length, CHART_ROWS), strings)];
  });
  if (drawn.length === 0) return;
  charts.push(...drawn);
  rows.push(...chartRows("@chart", CHART_ROWS));
}

function stackYears({ rows, charts }: Stacked, evaluation: Evaluation, strings: Strings): void {
  const stages = stagesOverYears(evaluation);
  if (stages.length === 0) return;
  const chartsAt = rows.length;
  rows.push(...chartRows("@yearChart", YEAR_CHART_ROWS), ...yearTable(stages, evaluation, strings));
  for (const one of stages) {
    const firstRow = rows.findIndex(({ key }) => key.startsWith(`@years:${one.stage}:`));
    charts.push(yearChart(one, firstRow, anchorOf(one.stage, chartsAt, YEAR_CHART_ROWS), strings));
  }
}

/** A chart of a stage with a row above. */
function anchorOf(stage: Stage, row: number, height: number): ChartPlan["anchor"] {
  return { fromRow: row + 1, toRow: row + 1 + height, ...CHART_COLUMNS[stage] };
}

/** Rows under the charts are ours too, so that what people write below stays below. */
function chartRows(key: string, height: number): DraftRow[] {
  return Array.from({ length: height + 2 }, (_, at) => ({ key: `${key}:${at + 1}`, cells: [] }));
}
