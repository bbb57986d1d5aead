import { EMPTY_CELL } from "../../model/tables/cell";
import type { TableData } from "../../model/tables/table";
import { cellAt, isBlank, isBlankRow, textOf, widthOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";

/** Headings by which the rows of a table are told apart. */
const KEYS: ReadonlySet<string> = new Set(
  "指标|指标名称|评估指标|指标内容|项目|项目名称|学校|学校名称|校名|单位名称|机构名称|学校机构名称".split("|"),
);
const SERIAL = "序号";
const ROWS_TO_SEARCH = 12;

/**
 * A plain range whose headings begin anew to the right (指标, 数值, 单位, 指标, 数值, 单位; or two lists of schools beside each
 * other, each in its own order) as one range for each of them: read as one table, the right one would be lost or,
 * worse, its rows taken for those of the schools on the left.
 * @returns the range alone where nothing begins anew, or where other tables stand below
 */
export function sideBySide(range: TableData): TableData[] {
  const row = headingRow(range);
  if (row === null || hasMoreBelow(range, row)) return [range];
  const starts = startsIn(range, row);
  return starts.length < 2 ? [range] : starts.map((from, at) => between(range, at === 0 ? 0 : from, starts[at + 1]));
}

function labelAt(range: TableData, row: number, column: number): string {
  return normaliseLabel(textOf(cellAt(range, row, column))).exact;
}

/** The first row in which a key stands twice. */
function headingRow(range: TableData): number | null {
  for (let row = 0; row < Math.min(ROWS_TO_SEARCH, range.cells.length); row++)
    if (startsIn(range, row).length >= 2) return row;
  return null;
}

/**
 * Where the tables of a row of headings begin: at each of the same key, or of another one behind a column that is blank
 * all the way down (the schools, and beside them the figures of the county); or at the 序号 before it.
 */
function startsIn(range: TableData, row: number): number[] {
  const keys = (range.cells[row] ?? []).flatMap((cell, column) => {
    if (cell.kind !== "text") return [];
    const label = labelAt(range, row, column);
    return KEYS.has(label) ? [{ label, column }] : [];
  });
  const starts = keys.map(({ column }) =>
    column > 0 && labelAt(range, row, column - 1) === SERIAL ? column - 1 : column,
  );
  const isAnew = keys.every(({ label }) => label === keys[0]?.label);
  return isAnew || starts.slice(1).every((column) => isBlankColumn(range, column - 1)) ? starts : [];
}

function isBlankColumn({ cells }: TableData, column: number): boolean {
  return cells.every((row) => isBlank(row[column] ?? EMPTY_CELL));
}

/** True where a blank row parts the data from something as wide as a table. */
function hasMoreBelow(range: TableData, heading: number): boolean {
  const blank = range.cells.findIndex((_, row) => row > heading && isBlankRow(range, row));
  return (
    blank >= 0 && range.cells.slice(blank).some((cells) => cells.filter((cell) => !isBlank(cell)).length > MOST_OF_NOTE)
  );
}

const MOST_OF_NOTE = 4;

function between(range: TableData, from: number, to = widthOf(range)): TableData {
  return {
    ...range,
    firstColumn: range.firstColumn + from,
    cells: range.cells.map((row) => row.slice(from, to)),
    ...(range.mergedDown === undefined
      ? {}
      : {
          mergedDown: range.mergedDown
            .filter(({ column }) => column >= from && column < to)
            .map((merge) => ({ ...merge, column: merge.column - from })),
        }),
  };
}
