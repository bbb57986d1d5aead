import type { ComparedColumn } from "./comparisonRow";
import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { ComparedEvaluation, JudgedScenario } from "../../model/scenario";
import type { Outcome } from "../../model/outcome";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { itemTitle } from "../words/itemTitle";
import { itemOutcomeCell, outcomeCell } from "../words/outcomeWords";
import { ordinalCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { balanceComparison } from "./balanceComparison";
import { evaluationChange } from "./evaluationChange";
import { misfitRows } from "./misfitRows";
import { shortfallComparison } from "./shortfallComparison";

const COUNTED: readonly Exclude<Outcome, "notApplicable">[] = ["met", "unmet", "undetermined", "pending"];

/** The comparison: a line each for the verdict, counts, items that change, coefficients and shortfalls. */
export function comparisonRows(
  now: ComparedEvaluation,
  scenarios: readonly JudgedScenario[],
  strings: Strings,
): DraftRow[] {
  const columns: ComparedColumn[] = [
    { planned: now, judged: null },
    ...scenarios.map((judged) => ({ planned: judged.planned, judged })),
  ];
  const { lines, sections } = strings.sheets.scenarios;
  const row = (key: string, label: string, cell: (column: ComparedColumn) => PlannedCell): DraftRow => ({
    key: `@${key}`,
    cells: [wordsCell(label, "label"), ...columns.map(cell)],
  });
  const changed = changedItems(now.evaluation, scenarios);
  return [
    row("verdict", lines.verdict, ({ planned }) => outcomeCell(planned.evaluation.verdict, strings)),
    ...COUNTED.map((outcome) =>
      row(`count:${outcome}`, lines[outcome], ({ planned }) => ordinalCell(planned.evaluation.counts[outcome])),
    ),
    row("partsUnmet", lines.partsUnmet, ({ planned }) => countCell(planned.evaluation, "unmet")),
    row("partsUndetermined", lines.partsUndetermined, ({ planned }) => countCell(planned.evaluation, "undetermined")),
    row("unread", lines.unread, ({ judged }) => troubleCell(judged?.scenario.unread.length ?? 0)),
    row("newFindings", lines.newFindings, ({ planned }) =>
      troubleCell(evaluationChange(now.evaluation, planned.evaluation).findings.length),
    ),
    ...(changed.length === 0 ? [] : [lineRow("@items", sections.items, "section")]),
    ...changed.map(({ id }) =>
      row(`item:${id}`, itemTitle(id, strings.catalogue), ({ planned }) => itemCell(id, planned.evaluation, strings)),
    ),
    lineRow("@balance", sections.balance, "section"),
    ...balanceComparison(now.evaluation, row, strings),
    lineRow("@shortfalls", sections.shortfalls, "section"),
    ...shortfallComparison(row, now, strings),
    ...misfitRows(now.evaluation, scenarios, strings),
  ];
}

function changedItems(now: Evaluation, scenarios: readonly JudgedScenario[]): ItemResult[] {
  const changed = new Set(
    scenarios.flatMap(({ planned }) => evaluationChange(now, planned.evaluation).items.map(({ item }) => item.id)),
  );
  return now.items.filter(({ id }) => changed.has(id));
}

function itemCell(id: ItemResult["id"], { items }: Evaluation, strings: Strings): PlannedCell {
  const item = items.find((one) => one.id === id);
  return item === undefined ? outcomeCell("notApplicable", strings) : itemOutcomeCell(item, item.outcome, strings);
}

function countCell({ schools }: Evaluation, outcome: Outcome): PlannedCell {
  return ordinalCell(schools.filter((one) => one.outcome === outcome).length);
}

/** Anything but 0 is to be looked at. */
function troubleCell(count: number): PlannedCell {
  const cell = ordinalCell(count);
  return count === 0 ? cell : { ...cell, style: { ...cell.style, tone: "undetermined" } };
}
