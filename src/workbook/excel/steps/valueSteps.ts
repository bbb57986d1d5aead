import type { LinkTarget } from "../../../model/sheets/sheetPlan";
import type { SheetGrid } from "../../sheetGrid";
import { areaAddress, linkLocation, type SheetNames } from "../../sheetReference";
import { enteredValue } from "./enteredValue";
import type { SheetIn } from "./lookSteps";
import { areasByCode, bandsOf } from "../rectangles";
import { brief, bytesOf, stepOf, type WriteStep } from "./writeStep";

/** A step of values must fit into what is left of a request, so it is small against one. */
const MOST_BLOCK_BYTES = 200_000;
const MOST_LINKS = 2000;
/** The client splits larger arrays, and each part has paths of its own. */
const CELLS_OF_PART = 1500;
const PART_BYTES = 700;

/** The values and formulas of all cells, a block of whole rows in each step. */
export function valueSteps(sheetIn: SheetIn, grid: SheetGrid, columns: number, names: SheetNames): WriteStep[] {
  const steps: WriteStep[] = [];
  let block: (string | number | boolean)[][] = [];
  let bytes = 0;
  const finish = (end: number): void => {
    if (block.length === 0) return;
    const [values, fromRow] = [block, end - block.length];
    const parts = 1 + Math.ceil((values.length * columns) / CELLS_OF_PART);
    steps.push(
      stepOf(
        1,
        (request) => {
          brief(sheetIn(request).getRangeByIndexes(fromRow, 0, values.length, columns)).values = values;
        },
        bytes + parts * PART_BYTES,
      ),
    );
    [block, bytes] = [[], 0];
  };
  grid.forEach(({ cells }, row) => {
    const values = Array.from({ length: columns }, (_, column) => enteredValue(cells[column], names));
    const size = values.reduce<number>((sum, value) => sum + valueBytes(value), 2);
    if (bytes + size > MOST_BLOCK_BYTES) finish(row);
    block.push(values);
    bytes += size;
  });
  finish(grid.length);
  return steps;
}

function valueBytes(value: string | number | boolean): number {
  return typeof value === "string" ? bytesOf(value) + 3 : String(value).length + 1;
}

/**
 * The links, column by column. They come before the values: a link puts its target and Excel's own look into the
 * cell, which the values and the formats then replace.
 */
export function linkSteps(sheetIn: SheetIn, grid: SheetGrid, columns: number, names: SheetNames): WriteStep[] {
  const linkAt = (row: number, column: number): LinkTarget | undefined => grid[row]?.cells[column]?.link;
  const codes = new Uint16Array(grid.length * columns);
  grid.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link !== undefined) codes[row * columns + column] = 1;
    }),
  );
  const areas = areasByCode({ rows: grid.length, columns, codes });
  return [...areas.values()]
    .flat()
    .flatMap((area) => bandsOf(area, MOST_LINKS))
    .map((area) => {
      const properties = Array.from({ length: area.toRow - area.fromRow + 1 }, (_, down) =>
        Array.from({ length: area.toColumn - area.fromColumn + 1 }, (__, right): Excel.SettableCellProperties => {
          const link = linkAt(area.fromRow + down, area.fromColumn + right);
          return link === undefined ? {} : { hyperlink: { documentReference: linkLocation(link, names) } };
        }),
      );
      return stepOf(
        1,
        (request) => {
          brief(sheetIn(request).getRange(areaAddress(area))).setCellProperties(properties);
        },
        bytesOf(JSON.stringify(properties)),
      );
    });
}
