import type { Evaluation } from "../model/evaluation";
import { outcomeOfAll } from "../model/outcome";
import type { ChartPlan } from "../model/sheetPlan";
import { STAGES, type Stage } from "../model/stage";
import type { Strings } from "../strings/strings";
import { balanceChart } from "./balanceChart";
import { balanceLayout, type BalanceLayout } from "./balanceLayout";
import { balanceRow, compositeRow } from "./balanceRow";
import type { DraftRow, DraftSheet } from "./draftSheet";
import type { KeptRow } from "./keptEntries";
import type { SchoolsRows } from "./schoolsLayout";
import { headingRow, lineRow, sheetHead } from "./sheetHead";
import { recordSection } from "./years/recordSection";
import { yearChart } from "./years/yearChart";
import { stagesOverYears, yearTable } from "./years/yearTable";

/** How many sheet rows a chart covers; seven lines need more room than seven columns. */
const CHART_ROWS = 17;
const YEAR_CHART_ROWS = 21;

/** What grows downwards: rows, the charts over them, and where each stage begins. */
interface Stacked {
  readonly rows: DraftRow[];
  readonly charts: ChartPlan[];
  readonly firstRows: Map<Stage, number>;
}

/**
 * Sheet 3, 校际均衡: the fourteen coefficients, each beside a formula that recomputes it from sheet 2, and a chart of each
 * stage; where earlier years are known a chart of each stage over them with its table; and the record of the years.
 * @param kept the rows of the record as they stand on the sheet now
 */
export function balanceSheet(
  evaluation: Evaluation, schoolsRows: SchoolsRows, kept: readonly KeptRow[], strings: Strings,
): DraftSheet {
  const { balance: words, common } = strings.sheets;
  const layout = balanceLayout(evaluation, strings);
  const head = [...sheetHead("balance", strings), lineRow("@explanation", words.explanation)];
  const stacked: Stacked = { rows: [...head, headingRow(layout)], charts: [], firstRows: new Map() };
  stackStages(stacked, evaluation, schoolsRows, layout, strings);
  stackCharts(stacked, evaluation, layout, strings);
  stackYears(stacked, evaluation, layout, strings);
  const { rows, charts, firstRows } = stacked;
  const record = recordSection(evaluation, kept, rows.length, layout, strings);
  return {
    id: "balance", name: common.names.balance, columns: layout, rows: [...rows, ...record.rows], headingRow: head.length,
    frozenColumns: 2, printsHeadingsOnce: true, charts, tables: record.table === null ? [] : [record.table],
    tone: firstRows.size === 0 ? "undetermined" : outcomeOfAll(evaluation.balance.map((one) => one.outcome)),
    footer: common.notice,
  };
}

function stackStages(
  { rows, firstRows }: Stacked, evaluation: Evaluation, schoolsRows: SchoolsRows, layout: BalanceLayout, strings: Strings,
): void {
  for (const stage of STAGES) {
    const balance = evaluation.balance.filter((one) => one.stage === stage);
    if (balance.length === 0) continue;
    const firstRow = rows.length;
    firstRows.set(stage, firstRow);
    rows.push(
      ...balance.map((one) => balanceRow(one, evaluation, schoolsRows[stage], layout, strings)),
      compositeRow(stage, evaluation, firstRow, balance.length, layout, strings),
    );
  }
  if (firstRows.size === 0) rows.push(lineRow("@noSchools", strings.sheets.balance.noSchools));
}

function stackCharts({ rows, charts, firstRows }: Stacked, { balance }: Evaluation, layout: BalanceLayout, strings: Strings): void {
  if (firstRows.size === 0) return;
  for (const [stage, firstRow] of firstRows) {
    const anchor = anchorOf(stage, rows.length, CHART_ROWS, layout);
    charts.push(balanceChart(stage, balance.filter((one) => one.stage === stage), firstRow, anchor, layout, strings));
  }
  rows.push(...chartRows("@chart", CHART_ROWS));
}

function stackYears({ rows, charts }: Stacked, evaluation: Evaluation, layout: BalanceLayout, strings: Strings): void {
  const stages = stagesOverYears(evaluation);
  if (stages.length === 0) return;
  const chartsAt = rows.length;
  rows.push(...chartRows("@yearChart", YEAR_CHART_ROWS), ...yearTable(stages, evaluation, strings));
  for (const one of stages) {
    const firstRow = rows.findIndex(({ key }) => key.startsWith(`@years:${one.stage}:`));
    charts.push(yearChart(one, firstRow, anchorOf(one.stage, chartsAt, YEAR_CHART_ROWS, layout), strings));
  }
}

/** Left and right halves of the sheet, a chart each, with a row above. */
function anchorOf(stage: Stage, row: number, height: number, layout: BalanceLayout): ChartPlan["anchor"] {
  const whole = layout.reduce((sum, { width }) => sum + width, 0);
  let left = 0;
  const middle = layout.findIndex(({ width }) => (left += width) >= whole / 2);
  const columns = stage === "primary" ? { fromColumn: 0, toColumn: middle } : { fromColumn: middle + 1, toColumn: layout.length - 1 };
  return { fromRow: row + 1, toRow: row + 1 + height, ...columns };
}

/** Rows under the charts are ours too, so that what people write below stays below. */
function chartRows(key: string, height: number): DraftRow[] {
  return Array.from({ length: height + 2 }, (_, at) => ({ key: `${key}:${at + 1}`, cells: [] }));
}
