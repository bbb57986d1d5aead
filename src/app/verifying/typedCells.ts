import type { Cell } from "../../model/tables/cell";
import type { OwnSheet } from "../../model/sheets/sheetPlan";
import { placeOf, shownOf, type Difference } from "./differences";
import { keysOf, sheetPairs, type SheetPair } from "./matchedRows";

/** What somebody typed among the results of ours. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly stands: string;
}

/** The rows of a sheet that a writing has not: people inserted or copied them. */
export type InsertedRows = ReadonlyMap<OwnSheet, ReadonlySet<number>>;

export function insertedRows(standing: readonly OwnSheet[], written: readonly OwnSheet[]): InsertedRows {
  const inserted = ({ rows }: SheetPair): number[] => [...rows.keys()].filter((row) => rows[row] === undefined);
  return new Map(sheetPairs(standing, written).map((pair) => [pair.sheet, new Set(inserted(pair))]));
}

/**
 * Numbers and outcomes where our result has a blank cell in a column of such, or in a row that somebody inserted: blank
 * cells are the people's, but a reader takes what stands there for a result.
 * @param anew written as if nobody had filled in anything
 * @param inserted what no writing has, though it remembers what people did
 * @param altered what is named already
 */
export function typedCells(
  standing: readonly OwnSheet[],
  anew: readonly OwnSheet[],
  inserted: InsertedRows,
  altered: readonly Difference[],
): TypedCell[] {
  return sheetPairs(standing, anew).flatMap((pair) => {
    const named = new Set(
      altered.filter(({ sheet }) => sheet === pair.sheet).map(({ row, column }) => `${row} ${column}`),
    );
    return typedIn(pair, inserted.get(pair.sheet))
      .filter(({ row, column }) => !named.has(`${row} ${column}`))
      .map((place) => ({ ...placeOf(place), stands: shownOf(pair.sheet.cells[place.row]?.[place.column]) }));
  });
}

function typedIn(
  { sheet, one, rows }: SheetPair,
  inserted: ReadonlySet<number> | undefined,
): Omit<Difference, "stands" | "follows">[] {
  const results = new Set(one.cells.flatMap((row) => [...row.keys()].filter((column) => isResult(row[column]))));
  const keys = keysOf(sheet);
  return sheet.cells.flatMap((cells, row) => {
    const place = rows[row];
    if (place === undefined && keys[row] !== "" && inserted?.has(row) !== true) return [];
    const beside = place === undefined ? undefined : one.cells[place];
    const columns = [...results].filter((column) => isResult(cells[column]) && shownOf(beside?.[column]) === "");
    return columns.map((column) => ({ sheet, row, column }));
  });
}

/** A number that is no date, or an outcome. */
function isResult(cell: Cell | undefined): boolean {
  return cell?.kind === "number" ? !cell.isDate : cell?.kind === "text" && /^[✔▲?—] ./u.test(cell.value);
}
