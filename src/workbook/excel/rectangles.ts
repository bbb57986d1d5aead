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
  const meets =
    hole.fromRow <= area.toRow &&
    hole.toRow >= area.fromRow &&
    hole.fromColumn <= area.toColumn &&
    hole.toColumn >= area.fromColumn;
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
 * Areas of one row each, with those in the same columns of neighbouring rows as one. Example: A1:B1, A2:B2 and A4:B4
 * are A1:B2 and A4:B4.
 */
export function stackedAreas(rows: readonly CellArea[]): CellArea[] {
  const sorted = [...rows].sort(
    (one, other) => one.fromColumn - other.fromColumn || one.toColumn - other.toColumn || one.fromRow - other.fromRow,
  );
  const stacks: CellArea[] = [];
  for (const { fromRow, toRow, fromColumn, toColumn } of sorted) {
    const last = stacks.at(-1);
    const isBelow = last?.fromColumn === fromColumn && last.toColumn === toColumn && last.toRow === fromRow - 1;
    if (isBelow) stacks[stacks.length - 1] = { ...last, toRow };
    else stacks.push({ fromRow, toRow, fromColumn, toColumn });
  }
  return stacks;
}

/** One code for each cell of a sheet, row by row; 0 is nothing. */
export interface CodedCells {
  readonly rows: number;
  readonly columns: number;
  readonly codes: Uint16Array;
}

/**
 * Areas that together cover the cells of each code, for as few calls as possible: neighbours in a row and equal rows
 * below one another become one area, or the same with columns first, whichever needs fewer.
 */
export function areasByCode(cells: CodedCells): ReadonlyMap<number, readonly CellArea[]> {
  const byRows = coverage(cells);
  const byColumns = coverage(turnedCells(cells));
  return sizeOf(byRows) <= sizeOf(byColumns)
    ? byRows
    : new Map([...byColumns].map(([code, areas]) => [code, areas.map(turnedArea)]));
}

function turnedCells({ rows, columns, codes }: CodedCells): CodedCells {
  const turned = new Uint16Array(codes.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = codes[row * columns + column] as number;
  }
  return { rows: columns, columns: rows, codes: turned };
}

function turnedArea({ fromRow, toRow, fromColumn, toColumn }: CellArea): CellArea {
  return { fromRow: fromColumn, toRow: toColumn, fromColumn: fromRow, toColumn: toRow };
}

function sizeOf(areas: ReadonlyMap<number, readonly CellArea[]>): number {
  return [...areas.values()].reduce((sum, { length }) => sum + length, 0);
}

interface Run extends CellArea {
  readonly code: number;
  toRow: number;
}

/** Runs along each row; a run that stands in the same columns of the row above makes that one longer. */
function coverage({ rows, columns, codes }: CodedCells): Map<number, CellArea[]> {
  const found = new Map<number, CellArea[]>();
  // The run that begins in each column, as far as the row before has one there.
  const open = new Array<Run | undefined>(columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let column = 0; column < columns; ) {
      const code = codes[start + column] as number;
      let next = column + 1;
      while (next < columns && codes[start + next] === code) next++;
      if (code !== 0) extend(found, open, { code, fromRow: row, toRow: row, fromColumn: column, toColumn: next - 1 });
      column = next;
    }
  }
  return found;
}

function extend(found: Map<number, CellArea[]>, open: (Run | undefined)[], run: Run): void {
  const above = open[run.fromColumn];
  if (
    above !== undefined &&
    above.toRow === run.fromRow - 1 &&
    above.code === run.code &&
    above.toColumn === run.toColumn
  ) {
    above.toRow = run.fromRow;
    return;
  }
  open[run.fromColumn] = run;
  const areas = found.get(run.code);
  if (areas === undefined) found.set(run.code, [run]);
  else areas.push(run);
}
