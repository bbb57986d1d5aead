import type { Evaluation } from "../../model/evaluation";
import { yearOfPeriod } from "../../model/period";
import { RECORD_END_KEY, RECORD_HEADINGS_KEY, RECORD_TABLE } from "../../model/sheets/recordTable";
import type { PlannedCell, PlannedTable } from "../../model/sheets/sheetPlan";
import { indicatorOf } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import { BALANCE_COLUMNS } from "../balance/balanceLayout";
import type { DraftRow } from "../sheets/draftSheet";
import { keptCell } from "../kept/keptCell";
import type { KeptRow } from "../kept/keptSheet";
import { numberCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { recordRows, type RecordedBalance, type RecordRow } from "./recordRows";

/** The section 历年记录 at the end of the balance sheet; `table` is null as long as nothing is recorded. */
export interface RecordSection {
  readonly rows: readonly DraftRow[];
  readonly table: PlannedTable | null;
}

/**
 * 历年记录: what evaluations found, kept on the sheet so that a workbook carried into the next year compares with this one
 * without anybody typing; intake reads it back.
 * @param kept the rows of the section as they stand on the sheet now
 * @param firstRow where the section begins
 */
export function recordSection(
  evaluation: Evaluation,
  kept: readonly KeptRow[],
  firstRow: number,
  strings: Strings,
): RecordSection {
  const { years } = strings.sheets.balance;
  const rows = recordRows(evaluation, kept).map(
    (row, at): DraftRow => ({
      key: `record:${at + 1}`,
      cells: cellsOf(row, evaluation, strings),
      ...(row.kept === undefined ? {} : { kept: row.kept }),
    }),
  );
  if (rows.length === 0 && evaluation.balance.length === 0) return { rows: [], table: null };
  const head: DraftRow[] = [
    { key: "@record:before", cells: [] },
    lineRow("@record", years.recordTitle, "section"),
    lineRow("@record:note", years.recordNote(yearOfPeriod(evaluation.period))),
  ];
  if (rows.length === 0) return { rows: head, table: null };
  const fromRow = firstRow + head.length;
  return {
    rows: [
      ...head,
      { key: RECORD_HEADINGS_KEY, cells: RECORD_TABLE.headings.map((heading) => wordsCell(heading, "heading")) },
      ...rows,
      // Excel takes what is typed right below a table into it, and that row belongs to the record too.
      { key: "record:below", cells: [] },
      { key: RECORD_END_KEY, cells: [] },
    ],
    table: { ...RECORD_TABLE, fromRow, toRow: fromRow + rows.length, fromColumn: 0 },
  };
}

function cellsOf({ balance, kept }: RecordRow, evaluation: Evaluation, strings: Strings): PlannedCell[] {
  const ours = balance === null ? [] : cellsOfBalance(balance, evaluation, strings);
  return BALANCE_COLUMNS.map((id, column) => {
    const written = ours[column];
    if (written !== undefined) return written;
    const typed = kept?.cells.get(id);
    return typed === undefined ? wordsCell(null, "note") : keptCell(typed);
  });
}

/** In the order of the record's headings. */
function cellsOfBalance(
  { year, stage, indicator, coefficientOfVariation, mean }: RecordedBalance,
  { standard }: Evaluation,
  strings: Strings,
): PlannedCell[] {
  const { years } = strings.sheets.balance;
  return [
    { value: year, style: { role: "status", tone: "plain", format: "general" } },
    wordsCell(years.recordIndicator(indicator)),
    wordsCell(years.recordStages[stage], "status"),
    numberCell(coefficientOfVariation, "decimal3", null),
    numberCell(mean, "decimal2", null),
    wordsCell(indicator === "composite" ? null : indicatorOf(standard, indicator).unit, "status"),
  ];
}
