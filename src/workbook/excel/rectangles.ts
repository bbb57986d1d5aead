import type { CellArea } from "../cellPlace";

/** How many cells an area has. */
export function cellCount({ fromRow, toRow, fromColumn, toColumn }: CellArea): number {
  return (toRow - fromRow + 1) * (toColumn - fromColumn + 1);
}

/**
 * An area without another, as up to four areas that do not overlap: above, left, right, below. Example: A1:C3 without
 * B2 is A1:C1, A2, C2 and A3:C3.
 */
export function withoutArea(area: CellArea, hole: CellArea): CellArea[] {
  const meets = hole.fromRow <= area.toRow && hole.toRow >= area.fromRow
    && hole.fromColumn <= area.toColumn && hole.toColumn >= area.fromColumn;
  if (!meets) return [area];
  const fromRow = Math.max(area.fromRow, hole.fromRow);
  const toRow = Math.min(area.toRow, hole.toRow);
  return [
    { ...area, toRow: fromRow - 1 },
    { ...area, fromRow, toRow, toColumn: hole.fromColumn - 1 },
    { ...area, fromRow, toRow, fromColumn: hole.toColumn + 1 },
    { ...area, fromRow: toRow + 1 },
  ].filter((rest) => rest.fromRow <= rest.toRow && rest.fromColumn <= rest.toColumn);
}

/** What is left of an area outside of all holes. */
export function withoutAreas(area: CellArea, holes: readonly CellArea[]): CellArea[] {
  return holes.reduce<CellArea[]>((rest, hole) => rest.flatMap((one) => withoutArea(one, hole)), [area]);
}

/** Cuts an area into bands of rows with at most so many cells each, but at least one row. */
export function bandsOf(area: CellArea, mostCells: number): CellArea[] {
  const height = Math.max(1, Math.floor(mostCells / (area.toColumn - area.fromColumn + 1)));
  const bands: CellArea[] = [];
  for (let fromRow = area.fromRow; fromRow <= area.toRow; fromRow += height) {
    bands.push({ ...area, fromRow, toRow: Math.min(area.toRow, fromRow + height - 1) });
  }
  return bands;
}

/**
 * Areas that together cover the cells of each key, for as few calls as possible: neighbours in a row and equal rows
 * below one another become one area, or the same with columns first, whichever needs fewer.
 * @param keyAt what the cell is to get; undefined where nothing
 */
export function areasByKey(
  rows: number, columns: number, keyAt: (row: number, column: number) => string | undefined,
): ReadonlyMap<string, readonly CellArea[]> {
  const byRows = coverage(rows, columns, keyAt);
  const byColumns = coverage(columns, rows, (column, row) => keyAt(row, column));
  if (sizeOf(byRows) <= sizeOf(byColumns)) return byRows;
  const turned = ({ fromRow, toRow, fromColumn, toColumn }: CellArea): CellArea =>
    ({ fromRow: fromColumn, toRow: toColumn, fromColumn: fromRow, toColumn: toRow });
  return new Map([...byColumns].map(([key, areas]) => [key, areas.map(turned)]));
}

function sizeOf(areas: ReadonlyMap<string, readonly CellArea[]>): number {
  return [...areas.values()].reduce((sum, { length }) => sum + length, 0);
}

interface Run {
  readonly key: string;
  readonly fromRow: number;
  toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Runs along each row; a run that stands in the same columns of the row above makes that one longer. */
function coverage(
  rows: number, columns: number, keyAt: (row: number, column: number) => string | undefined,
): Map<string, CellArea[]> {
  const found = new Map<string, CellArea[]>();
  let above = new Map<number, Run>();
  for (let row = 0; row < rows; row++) {
    const current = new Map<number, Run>();
    for (const run of runsOf(row, columns, keyAt)) {
      const upper = above.get(run.fromColumn);
      const isSame = upper !== undefined && upper.key === run.key && upper.toColumn === run.toColumn;
      if (isSame) upper.toRow = row;
      else if (found.has(run.key)) found.get(run.key)?.push(run);
      else found.set(run.key, [run]);
      current.set(run.fromColumn, isSame ? upper : run);
    }
    above = current;
  }
  return found;
}

function runsOf(row: number, columns: number, keyAt: (row: number, column: number) => string | undefined): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < columns;) {
    const key = keyAt(row, column);
    let next = column + 1;
    while (next < columns && keyAt(row, next) === key) next++;
    if (key !== undefined) runs.push({ key, fromRow: row, toRow: row, fromColumn: column, toColumn: next - 1 });
    column = next;
  }
  return runs;
}
