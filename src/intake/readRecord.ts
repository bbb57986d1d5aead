import { EMPTY_CELL, type Cell } from "../model/tables/cell";
import type { HistoricBalance } from "../model/dataset";
import { RECORD_END_KEY, RECORD_HEADINGS_KEY, RECORD_TABLE } from "../model/sheets/recordTable";
import type { OwnSheet } from "../model/sheets/sheetPlan";
import type { TableData } from "../model/tables/table";
import { textOf } from "./cells/cellText";
import { NO_MAPPING } from "./settings/corrections";
import type { Report } from "./cells/quantityCell";
import { recogniseFrame } from "./recognition/recogniseFrame";
import { readHistory } from "./roles/readHistory";
import type { Vocabulary } from "./vocabulary/vocabulary";
import { frameOfNamedTable } from "./recognition/tableFrame";

type Row = readonly Cell[];

/**
 * Reads 历年记录 on our sheet 校际均衡, where every evaluation leaves what it found: beside UEI 设置 the only thing of our
 * own that is input. It is read as a bureau's table of earlier years is, so that people may correct or add to it; none
 * where there is no such sheet or section.
 */
export function readRecord(ownSheets: readonly OwnSheet[], report: Report, vocabulary: Vocabulary): HistoricBalance[] {
  const sheet = ownSheets.find(({ id }) => id === "balance");
  const table = sheet === undefined ? null : recordTable(sheet);
  const frame = table === null ? null : frameOfNamedTable(table, []);
  if (frame === null) return [];
  return readHistory(
    recogniseFrame(frame, { vocabulary, mapping: NO_MAPPING }).recognised.filter(({ roles }) =>
      roles.includes("history"),
    ),
    report,
  );
}

/** The section as if it were a table of the workbook's own, with its headings in the first row. */
function recordTable({ name, cells }: OwnSheet): TableData | null {
  const start = cells.findIndex((row) => holds(row, RECORD_HEADINGS_KEY) || isHeading(row));
  if (start < 0) return null;
  const next = cells.findIndex((row, index) => index > start && holds(row, RECORD_END_KEY));
  return {
    sheet: name,
    name: RECORD_TABLE.name,
    firstRow: start,
    firstColumn: 0,
    headingRows: 1,
    hasTotalsRow: false,
    isHidden: false,
    isFiltered: false,
    cells: cells.slice(start, next < 0 ? cells.length : next),
  };
}

function holds(row: Row, key: string): boolean {
  return row.some((cell) => textOf(cell) === key);
}

function isHeading(row: Row): boolean {
  return RECORD_TABLE.headings.every((heading, column) => textOf(row[column] ?? EMPTY_CELL) === heading);
}
