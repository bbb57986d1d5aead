import type { CellArea } from "../../cellPlace";
import { WorkbookError } from "../../port";
import type { Grid } from "./gridCells";
import { bandsOf } from "../rectangles";

/** Excel delivers at most so many cells at once; beyond it values can be null without an error. */
const MOST_CELLS = 5_000_000;
const MOST_ROWS = 200_000;
/** A value, its type and its number format in JSON; on the sample 26 bytes a cell. */
const BYTES_PER_CELL = 40;

/** A rectangle that is to be read, wherever it stands. */
export interface WantedGrid {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly rangeIn: (context: Excel.RequestContext) => Excel.Range;
}

/** What Excel delivered of it. */
export interface LoadedGrid extends Grid {
  readonly sheet: string;
  readonly area: CellArea;
  readonly hidesRows: boolean;
}

/** True where the rectangle is larger than Excel delivers, or than anybody evaluates. */
export function isTooLarge({ rows, columns }: Pick<WantedGrid, "rows" | "columns">): boolean {
  return rows > MOST_ROWS || rows * columns > MOST_CELLS;
}

/** Refuses what is too large before Excel is asked for it. @throws WorkbookError tooManyRows, tooManyCells */
export function refuseTooLarge({ sheet, rows, columns }: Pick<WantedGrid, "sheet" | "rows" | "columns">): void {
  if (rows > MOST_ROWS) throw new WorkbookError({ code: "tooManyRows", sheet, rows, limit: MOST_ROWS });
  if (rows * columns > MOST_CELLS) {
    throw new WorkbookError({ code: "tooManyCells", sheet, cells: rows * columns, limit: MOST_CELLS });
  }
}

/** An area of a sheet as something to read. */
export function wantedArea(sheet: string, area: CellArea): WantedGrid {
  const rows = area.toRow - area.fromRow + 1;
  const columns = area.toColumn - area.fromColumn + 1;
  return {
    sheet,
    rows,
    columns,
    rangeIn: (context) =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.fromRow, area.fromColumn, rows, columns),
  };
}

/**
 * The cells of all rectangles, in their order, and whatever else waits in the context. One round trip; more only
 * where Excel limits its answers, as on the web.
 * @param mostBytes of one answer
 * @throws WorkbookError tooManyRows, tooManyCells, and valuesMissing where Excel leaves out values without saying so
 */
export async function loadGrids(
  context: Excel.RequestContext,
  wanted: readonly WantedGrid[],
  mostBytes: number,
): Promise<readonly LoadedGrid[]> {
  wanted.forEach(refuseTooLarge);
  const loaded: LoadedGrid[] = [];
  for (const group of answersOf(wanted, mostBytes)) {
    const ranges = group.map(({ rangeIn }) =>
      rangeIn(context).load("values,valueTypes,numberFormat,rowHidden,rowIndex,columnIndex"),
    );
    await context.sync();
    ranges.forEach((range, index) => {
      const one = group[index];
      if (one !== undefined) loaded.push(loadedGrid(range, one));
    });
  }
  return loaded;
}

/** The rectangles in groups, each small enough for one answer; there is always a first group, if an empty one. */
function answersOf(wanted: readonly WantedGrid[], mostBytes: number): WantedGrid[][] {
  const mostCells = Math.floor(mostBytes / BYTES_PER_CELL);
  const groups: WantedGrid[][] = [[]];
  let room = mostCells;
  for (const band of wanted.flatMap((one) => cutIntoBands(one, mostCells))) {
    const cells = band.rows * band.columns;
    if (cells > room) {
      groups.push([]);
      room = mostCells;
    }
    groups.at(-1)?.push(band);
    room -= cells;
  }
  return groups;
}

function cutIntoBands(whole: WantedGrid, mostCells: number): WantedGrid[] {
  const { rows, columns, rangeIn } = whole;
  if (rows * columns <= mostCells) return [whole];
  return bandsOf({ fromRow: 0, toRow: rows - 1, fromColumn: 0, toColumn: columns - 1 }, mostCells).map(
    ({ fromRow, toRow }) => ({
      ...whole,
      rows: toRow - fromRow + 1,
      rangeIn: (context) =>
        rangeIn(context)
          .getCell(fromRow, 0)
          .getAbsoluteResizedRange(toRow - fromRow + 1, columns),
    }),
  );
}

function loadedGrid(range: Excel.Range, { sheet, rows, columns }: WantedGrid): LoadedGrid {
  const { values, valueTypes, numberFormat, rowHidden, rowIndex, columnIndex } = range;
  const isWhole = [values, valueTypes, numberFormat].every(
    (grid: unknown) => Array.isArray(grid) && grid.length === rows,
  );
  if (!isWhole) throw new WorkbookError({ code: "valuesMissing", sheet });
  // Excel answers null where some rows of the range are hidden and some are not.
  const isHidden: unknown = rowHidden;
  const area = {
    fromRow: rowIndex,
    toRow: rowIndex + rows - 1,
    fromColumn: columnIndex,
    toColumn: columnIndex + columns - 1,
  };
  return { sheet, area, values, valueTypes, numberFormat, hidesRows: isHidden !== false };
}
