import { appearanceOf, type Appearance } from "../../appearance";
import type { CellArea } from "../../cellPlace";
import type { SheetGrid } from "../../sheetGrid";
import { areasByCode } from "../rectangles";

/** One property of the look that is set for many cells at once. */
export type Aspect =
  | "size"
  | "bold"
  | "underline"
  | "ink"
  | "fill"
  | "horizontal"
  | "wraps"
  | "locked"
  | "line"
  | "numberFormat";

/** Read from the appearance as text, so that equal ones meet; undefined: as the whole sheet. */
type Reading = (look: Appearance) => string | undefined;

/** The look that the whole of our area gets first, in one go; all other cells are exceptions. */
export const BASE = { size: 10, ink: "262626", horizontal: "left", wraps: true } as const;

const READINGS: Readonly<Record<Aspect, Reading>> = {
  size: ({ font }) => (font.size === BASE.size ? undefined : String(font.size)),
  bold: ({ font }) => (font.bold ? "bold" : undefined),
  underline: ({ font }) => (font.underline ? "underline" : undefined),
  ink: ({ font }) => (font.colour === BASE.ink ? undefined : font.colour),
  fill: ({ fill }) => fill ?? undefined,
  horizontal: ({ horizontal }) => (horizontal === BASE.horizontal ? undefined : horizontal),
  wraps: ({ wraps }) => (wraps === BASE.wraps ? undefined : "no"),
  locked: ({ locked }) => (locked ? undefined : "no"),
  line: ({ line }) => (line.kind === "none" ? undefined : `${line.kind} ${line.colour}`),
  numberFormat: ({ numberFormat }) => (numberFormat === "General" ? undefined : numberFormat),
};

/** Cells that get the same. */
export interface LookGroup {
  readonly aspect: Aspect;
  readonly value: string;
  readonly areas: readonly CellArea[];
}

/** Every exception from the base look, as few areas as possible for each. */
export function lookGroups(grid: SheetGrid, columns: number): LookGroup[] {
  const { codes, looks } = codedLooks(grid, columns);
  return (Object.keys(READINGS) as Aspect[]).flatMap((aspect) => {
    const values = looks.map(READINGS[aspect]);
    const distinct = [...new Set(values.filter((value) => value !== undefined))];
    const codeOfLook = values.map((value) => (value === undefined ? 0 : distinct.indexOf(value) + 1));
    const areas = areasByCode({
      rows: grid.length,
      columns,
      codes: codes.map((look) => (look === 0 ? 0 : (codeOfLook[look - 1] ?? 0))),
    });
    return [...areas].map(([code, found]): LookGroup => ({ aspect, value: distinct[code - 1] ?? "", areas: found }));
  });
}

/**
 * The number of each cell's look, counted from 1; a hole has 0. A country has a million cells and a few dozen looks.
 */
function codedLooks(
  grid: SheetGrid,
  columns: number,
): { readonly codes: Uint16Array; readonly looks: readonly Appearance[] } {
  const codes = new Uint16Array(grid.length * columns);
  const looks: Appearance[] = [];
  const known = new Map<Appearance, number>();
  grid.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const look = appearanceOf(cell.style, cell.isMerged);
      let code = known.get(look);
      if (code === undefined) {
        code = looks.push(look);
        known.set(look, code);
      }
      codes[row * columns + column] = code;
    }),
  );
  return { codes, looks };
}
