import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import type { OwnSheet, SheetId } from "../../model/sheets/sheetPlan";
import { isBlank, textOf } from "./keptCell";
import { keptByTables } from "./keptByTables";
import type { KeptRow, KeptSheet } from "./keptSheet";
import { columnsOf, type KeptColumns } from "./keptColumns";

type Row = readonly Cell[];

/**
 * By sheet; a sheet that does not exist yet is absent. Each is read when it is asked for and not held: the sheets of a
 * large county are needed one after the other.
 */
export type KeptEntries = Readonly<Partial<Record<SheetId, KeptSheet>>>;

/**
 * What people typed into our sheets, found by the row's hidden key and the column's heading, so that sorting,
 * filtering, inserting and renaming on the sheet does not lose it. Formulas are kept as their values.
 */
export function keptEntries(ownSheets: readonly OwnSheet[]): KeptEntries {
  const kept: Partial<Record<SheetId, KeptSheet>> = {};
  for (const sheet of ownSheets)
    Object.defineProperty(kept, sheet.id, { enumerable: true, get: () => keptSheet(sheet.id, sheet.cells) });
  return kept;
}

function keptSheet(id: SheetId, cells: OwnSheet["cells"]): KeptSheet {
  const columns = columnsOf(cells);
  return columns === null ? { rows: keptByTables(id, cells), withoutKeys: cells } : { rows: readRows(cells, columns) };
}

function readRows(cells: readonly Row[], columns: KeptColumns): KeptRow[] {
  const seen = new Set<string>();
  const writtenBefore = parsedOnce();
  return cells.map((row, index) => {
    const kept = new StandingRow(row, index, columns, writtenBefore);
    // A copied row carries the key along: the first keeps it, the copy is the people's own row.
    const isCopy = kept.key !== null && seen.has(kept.key);
    if (kept.key !== null) seen.add(kept.key);
    return isCopy ? { key: null, row: index, cells: kept.cells, typed: kept.cells, beside: kept.beside } : kept;
  });
}

/**
 * A row as it stands. Few are asked for all of their cells, and of a large county there are tens of thousands, so these
 * are looked up only then.
 */
class StandingRow implements KeptRow {
  readonly key: string | null;
  readonly typed: ReadonlyMap<string, Cell>;
  readonly beside: ReadonlyMap<number, Cell>;

  constructor(
    private readonly standing: Row,
    readonly row: number,
    private readonly columns: KeptColumns,
    writtenBefore: WrittenBefore,
  ) {
    const key = textOf(standing[columns.key]);
    this.key = key === "" ? null : key;
    this.typed = key === "" ? this.cells : typedCells(standing, columns, writtenBefore(standing[columns.written]));
    const beside = [...columns.beside].map(([column, offset]): [number, number] => [offset, column]);
    this.beside = filledCells(standing, beside);
  }

  get cells(): ReadonlyMap<string, Cell> {
    return filledCells(this.standing, [...this.columns.own]);
  }
}

const NO_CELLS: ReadonlyMap<never, Cell> = new Map<never, Cell>();

/** @param places of the cells by what they are called */
function filledCells<Name>(row: Row, places: readonly (readonly [Name, number])[]): ReadonlyMap<Name, Cell> {
  const filled = places.flatMap(([name, column]): [Name, Cell][] => {
    const cell = row[column] ?? EMPTY_CELL;
    return isBlank(cell) ? [] : [[name, cell]];
  });
  return filled.length === 0 ? NO_CELLS : new Map(filled);
}

function typedCells(row: Row, { own }: KeptColumns, written: Written): ReadonlyMap<string, Cell> {
  const typed = Object.entries(written).flatMap(([id, before]): [string, Cell][] => {
    const cell = row[own.get(id) ?? -1] ?? EMPTY_CELL;
    return isBlank(cell) || textOf(cell) === before ? [] : [[id, cell]];
  });
  return typed.length === 0 ? NO_CELLS : new Map(typed);
}

/** What we wrote into the row's input cells, by column; damaged by hand, it is as if we had written nothing. */
type Written = Readonly<Record<string, unknown>>;
type WrittenBefore = (cell: Cell | undefined) => Written;

/** Most rows of a sheet say the same. */
function parsedOnce(): WrittenBefore {
  const known = new Map<string, Written>();
  return (cell) => {
    const text = textOf(cell);
    const written = known.get(text) ?? parsed(text);
    known.set(text, written);
    return written;
  };
}

function parsed(text: string): Written {
  try {
    const written: unknown = JSON.parse(text);
    return typeof written === "object" && written !== null ? { ...written } : {};
  } catch {
    return {};
  }
}
