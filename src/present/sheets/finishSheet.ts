import {
  PLAIN_PAGE,
  type PagePlan,
  type PlannedCell,
  type PlannedColumn,
  type PlannedRow,
  type SheetPlan,
} from "../../model/sheets/sheetPlan";
import type { DraftRow, DraftSheet } from "./draftSheet";
import { keptByHeadings } from "../kept/keptByHeadings";
import { keptCell, HEADING_KEY, textOf } from "../kept/keptCell";
import type { KeptRow, KeptSheet } from "../kept/keptSheet";
import { looseRows, rowsWithoutPlace } from "../kept/leftoverRows";
import { placedRows } from "../kept/placedRows";
import { blankCells, wordsCell } from "./plannedCells";
import { wideNotes } from "./wideNotes";

/** Width of a column that people added. */
const PEOPLES_WIDTH = 20;

/**
 * Lays what people typed over a drafted sheet: their entries in our input cells, their columns to the right of the
 * rows they belong to, rows that no longer exist under a heading of their own, and what they wrote below.
 * @param gone heading over entries whose row is no longer there
 * @param paper on which everything is printed
 */
export function finishSheet(
  draft: DraftSheet,
  kept: KeptSheet | undefined,
  gone: string,
  paper: PagePlan["paper"] = "A4",
): SheetPlan {
  const { keptOf, leftOver } = placedRows(draft, withRowsByHeadings(kept, draft));
  const rows = [...draft.rows, ...rowsWithoutPlace(leftOver, draft.columns, gone)];
  const keptOfRow = (row: DraftRow): KeptRow | undefined => row.kept ?? keptOf.get(row);
  const beside = rows.map((row) => keptOfRow(row)?.beside);
  const loose = looseRows(leftOver, rows.length, draft.columns);
  const columns = finishColumns(draft, 1 + lastOffset([...beside, ...loose.map((one) => one.kept?.beside)]));
  const writtenCells = new WrittenCells(draft);
  const finish = (row: DraftRow): PlannedRow => finishRow(row, draft, keptOf.get(row), writtenCells);
  const finished = [
    ...rows.map(finish),
    ...loose.map((row) => (row.kept === undefined ? { cells: [] } : { cells: finish(row).cells })),
  ];
  return {
    id: draft.id,
    name: draft.name,
    columns,
    rows: finished,
    frozenRows: draft.headingRow + 1,
    frozenColumns: draft.frozenColumns,
    filter: draft.isFiltered === true ? filterOf(draft) : null,
    page: { ...PLAIN_PAGE, ...draft.page, paper },
    printTitleRows: draft.printsHeadingsOnce === true ? null : { from: draft.headingRow, to: draft.headingRow },
    ...(draft.pageBreaks === undefined ? {} : { pageBreaks: draft.pageBreaks }),
    merges: [...(draft.merges ?? []), ...(draft.merges === undefined ? wideNotes(finished, draft) : [])],
    charts: draft.charts ?? [],
    tables: draft.tables ?? [],
    footer: draft.footer,
  };
}

/** From the headings to the last drafted row, over our columns; null where there is nothing below the headings. */
function filterOf({ headingRow, rows, columns }: DraftSheet): SheetPlan["filter"] {
  if (rows.length <= headingRow + 1) return null;
  return { fromRow: headingRow, toRow: rows.length - 1, fromColumn: 0, toColumn: columns.length - 1 };
}

/**
 * A sheet that lost its hidden keys says by its headings what people typed where; tables to fill in were found before.
 */
function withRowsByHeadings(kept: KeptSheet | undefined, { columns, rows }: DraftSheet): KeptSheet | undefined {
  if (kept?.withoutKeys === undefined || kept.rows.length > 0) return kept;
  return { ...kept, rows: keptByHeadings(kept.withoutKeys, columns, rows) };
}

function lastOffset(beside: readonly (ReadonlyMap<number, unknown> | undefined)[]): number {
  let last = -1;
  for (const cells of beside) for (const offset of cells?.keys() ?? []) last = Math.max(last, offset);
  return last;
}

function finishColumns(draft: DraftSheet, peoples: number): PlannedColumn[] {
  return [
    ...draft.columns.map(({ width, isInput }) => (isInput === true ? { width, isInput } : { width })),
    { width: 12, isKey: true },
    { width: 12, isKey: true },
    ...Array.from({ length: peoples }, () => ({ width: PEOPLES_WIDTH, isInput: true })),
  ];
}

function finishRow(
  row: DraftRow,
  draft: DraftSheet,
  sameKey: KeptRow | undefined,
  writtenCells: WrittenCells,
): PlannedRow {
  const kept = row.kept ?? sameKey;
  const filler = row.cells[0]?.style.role === "section" ? "section" : "note";
  const short = draft.columns.length - row.cells.length;
  const planned = short > 0 ? [...row.cells, ...blankCells(short, filler)] : [...row.cells];
  const said = writtenCells.of(row, planned);
  if (kept !== undefined && row.kept === undefined)
    planned.forEach((cell, column) => {
      planned[column] = typedOver(cell, kept, draft.columns[column]?.id);
    });
  const keys = [wordsCell(row.key === "" ? null : row.key, "key"), said];
  const outline = {
    ...(row.level === undefined ? {} : { level: row.level }),
    ...(row.isClosed === true ? { isClosed: true } : {}),
  };
  // Joined and not pushed: an array that grew keeps room for as much again, in each of hundreds of thousands of rows.
  const cells = kept === undefined ? planned.concat(keys) : planned.concat(keys, besideCells(kept));
  return { cells, key: row.key, ...outline };
}

function typedOver(cell: PlannedCell, kept: KeptRow, id: string | undefined): PlannedCell {
  const takesEntries = cell.style.role === "input" || cell.value === null;
  const typed = id === undefined || !takesEntries ? undefined : kept.typed.get(id);
  return typed === undefined ? cell : keptCell(typed);
}

/**
 * What we write into input cells ourselves, so that the next run can tell it from what people typed; around the table
 * every empty cell counts as one, since people write remarks there. Most rows of a sheet say the same.
 */
class WrittenCells {
  private readonly byWords = new Map<string, PlannedCell>();
  /** Of rows in which we write nothing, by the columns that are open. */
  private readonly blank = new Map<string, PlannedCell>();

  constructor(private readonly draft: DraftSheet) {}

  of(row: DraftRow, cells: readonly PlannedCell[]): PlannedCell {
    const { columns } = this.draft;
    if (row.key === HEADING_KEY) return this.saying(JSON.stringify(columns.map(({ id, heading }) => [id, heading])));
    const open: number[] = [];
    let isBlank = true;
    for (let column = 0; column < columns.length; column++) {
      const cell = cells[column];
      if (cell === undefined || !isOpen(cell, row)) continue;
      open.push(column);
      if (cell.value !== null && row.kept === undefined) isBlank = false;
    }
    if (open.length === 0) return wordsCell(null, "key");
    const key = isBlank ? open.join() : "";
    const known = isBlank ? this.blank.get(key) : undefined;
    if (known !== undefined) return known;
    const said = this.saying(
      JSON.stringify(
        Object.fromEntries(
          open.map((column) => [
            columns[column]?.id ?? "",
            row.kept === undefined ? String(cells[column]?.value ?? "") : "",
          ]),
        ),
      ),
    );
    if (isBlank) this.blank.set(key, said);
    return said;
  }

  private saying(words: string): PlannedCell {
    const known = this.byWords.get(words) ?? wordsCell(words, "key");
    this.byWords.set(words, known);
    return known;
  }
}

function isOpen({ value, style }: PlannedCell, { key }: DraftRow): boolean {
  return style.role === "input" || (value === null && key.startsWith("@"));
}

function besideCells({ beside }: KeptRow): PlannedCell[] {
  const last = lastOffset([beside]);
  return Array.from({ length: last + 1 }, (_, offset) => {
    const cell = beside.get(offset);
    return cell === undefined || textOf(cell) === "" ? wordsCell(null, "note") : keptCell(cell);
  });
}
