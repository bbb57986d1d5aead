import { appearanceOf, type Appearance } from "../appearance";
import type { CellArea } from "../cellPlace";
import type { GridCell, SheetGrid } from "../sheetGrid";
import { areasByKey } from "./rectangles";

/** One property of the look that is set for many cells at once. */
export type Aspect = "size" | "bold" | "underline" | "ink" | "fill" | "horizontal" | "wraps" | "locked" | "line" | "numberFormat";

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
  const looks = new Map<string, Appearance>();
  const lookOf = ({ style, isMerged }: GridCell): Appearance => {
    const key = `${style.role} ${style.tone} ${style.format} ${isMerged}`;
    const known = looks.get(key) ?? appearanceOf(style, isMerged);
    looks.set(key, known);
    return known;
  };
  return (Object.keys(READINGS) as Aspect[]).flatMap((aspect) => {
    const read = READINGS[aspect];
    const areas = areasByKey(grid.length, columns, (row, column) => {
      const cell = grid[row]?.cells[column];
      return cell === undefined ? undefined : read(lookOf(cell));
    });
    return [...areas].map(([value, found]): LookGroup => ({ aspect, value, areas: found }));
  });
}
