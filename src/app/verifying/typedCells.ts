import type { Cell } from "../../model/tables/cell";
import { placeOf, type Difference, type OwnPlace } from "./differences";
import { keysOf, type SheetPair } from "./matchedRows";
import { shownOf } from "./sameCell";

/** What somebody typed among the results of ours. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly stands: string;
}

/** The rows of a sheet that a writing has not: people inserted or copied them. */
export function insertedRowsOf({ rows }: SheetPair): ReadonlySet<number> {
  return new Set([...rows.keys()].filter((row) => rows[row] === undefined));
}

/**
 * Numbers and outcomes where our result has a blank cell in a column of such, or in a row that somebody inserted: blank
 * cells are the people's, but a reader takes what stands there for a result.
 * @param pair with the sheet written as if nobody had filled in anything
 * @param inserted rows that no writing has, though it remembers what people did
 * @param altered what is named already
 */
export function typedCellsOf(
  pair: SheetPair,
  inserted: ReadonlySet<number>,
  altered: readonly Difference[],
): TypedCell[] {
  const named = new Set(altered.map(({ row, column }) => `${row} ${column}`));
  return typedIn(pair, inserted)
    .filter(({ row, column }) => !named.has(`${row} ${column}`))
    .map((place) => ({ ...placeOf(place), stands: shownOf(pair.sheet.cells[place.row]?.[place.column]) }));
}

function typedIn({ sheet, one, rows, columns }: SheetPair, inserted: ReadonlySet<number>): OwnPlace[] {
  const results = new Set(one.cells.flatMap((row) => [...row.keys()].filter((column) => isResult(row[column]))));
  const keys = keysOf(sheet);
  return sheet.cells.flatMap((cells, row) => {
    const place = rows[row];
    if (place === undefined && keys[row] !== "" && !inserted.has(row)) return [];
    const beside = place === undefined ? undefined : one.cells[place];
    return [...columns.keys()].flatMap((column): OwnPlace[] => {
      const other = columns[column] ?? -1;
      const isTyped = results.has(other) && isResult(cells[column]) && shownOf(beside?.[other]) === "";
      return isTyped ? [{ sheet, row, column }] : [];
    });
  });
}

/** A number that is no date, or an outcome. */
function isResult(cell: Cell | undefined): boolean {
  return cell?.kind === "number" ? !cell.isDate : cell?.kind === "text" && /^[✔▲?—] ./u.test(cell.value);
}
