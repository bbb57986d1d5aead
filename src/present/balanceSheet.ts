import type { Evaluation } from "../model/evaluation";
import { outcomeOfAll } from "../model/outcome";
import type { ChartPlan } from "../model/sheetPlan";
import { STAGES, type Stage } from "../model/stage";
import type { Strings } from "../strings/strings";
import { balanceChart, CHART_ROWS } from "./balanceChart";
import { balanceColumn, balanceColumns } from "./balanceLayout";
import { balanceRow, compositeRow } from "./balanceRow";
import type { DraftRow, DraftSheet } from "./draftSheet";
import type { SchoolsRows } from "./schoolsLayout";
import { headingRow, lineRow, sheetHead } from "./sheetHead";

/** Left and right halves of the sheet, a chart each. */
const CHART_COLUMNS: Readonly<Record<Stage, { readonly fromColumn: number; readonly toColumn: number }>> = {
  primary: { fromColumn: 0, toColumn: balanceColumn("coefficient") },
  junior: { fromColumn: balanceColumn("recomputed"), toColumn: balanceColumn("pull") },
};

/** Sheet 3, 校际均衡: the fourteen coefficients, each beside a formula that recomputes it from sheet 2, and two charts. */
export function balanceSheet(evaluation: Evaluation, schoolsRows: SchoolsRows, strings: Strings): DraftSheet {
  const { balance: words, common } = strings.sheets;
  const columns = balanceColumns(strings);
  const rows: DraftRow[] = [...sheetHead("balance", strings), lineRow("@explanation", words.explanation)];
  const headingAt = rows.length;
  rows.push(headingRow(columns));
  const firstRows = new Map<Stage, number>();
  for (const stage of STAGES) {
    const block = stageRows(stage, evaluation, schoolsRows, rows.length, strings);
    if (block.length > 0) firstRows.set(stage, rows.length);
    rows.push(...block);
  }
  if (firstRows.size === 0) rows.push(lineRow("@noSchools", words.noSchools));
  const charts = chartsBelow(evaluation, firstRows, rows.length + 1, strings);
  if (charts.length > 0) rows.push(...chartRows());
  return {
    id: "balance", name: common.names.balance, columns, rows, headingRow: headingAt, frozenColumns: 2, charts,
    tone: firstRows.size === 0 ? "undetermined" : outcomeOfAll(evaluation.balance.map((one) => one.outcome)),
    footer: common.notice,
  };
}

function stageRows(
  stage: Stage, evaluation: Evaluation, schoolsRows: SchoolsRows, firstRow: number, strings: Strings,
): DraftRow[] {
  const balance = evaluation.balance.filter((one) => one.stage === stage);
  if (balance.length === 0) return [];
  const results = evaluation.schools.filter(({ part }) => part.stage === stage);
  return [
    ...balance.map((one) => balanceRow(one, results, schoolsRows[stage], strings)),
    compositeRow(stage, evaluation, firstRow, balance.length, strings),
  ];
}

function chartsBelow(
  evaluation: Evaluation, firstRows: ReadonlyMap<Stage, number>, fromRow: number, strings: Strings,
): ChartPlan[] {
  return [...firstRows].map(([stage, firstRow]) => balanceChart(
    stage, evaluation.balance.filter((one) => one.stage === stage), firstRow,
    { fromRow, toRow: fromRow + CHART_ROWS, ...CHART_COLUMNS[stage] }, strings,
  ));
}

/** Rows under the charts are ours too, so that what people write below stays below. */
function chartRows(): DraftRow[] {
  return Array.from({ length: CHART_ROWS + 2 }, (_, at) => ({ key: `@chart:${at + 1}`, cells: [] }));
}
