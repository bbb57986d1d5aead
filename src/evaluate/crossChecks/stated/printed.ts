import type { Figure } from "../../../model/figures/figure";

interface Printed {
  readonly decimals: number;
  /** Units of the figure in one unit of the cell: 10000 for 万元. */
  readonly scale: number;
}

/** How many decimals a figure is printed with, in its cell: 2 for 4507.86万元, 0 where none. */
export function printedDecimals(figure: Figure): number {
  return printedOf(figure).decimals;
}

/**
 * Half a unit of the last printed place, in the unit of the figure: how far the number may be from what it was rounded
 * from. A whole number in the figure's own unit is a count, and exact.
 * @example 4507.86 in 万元 → 50 元
 */
export function printedTolerance(figure: Figure): number {
  const { decimals, scale } = printedOf(figure);
  return decimals === 0 && scale === 1 ? 0 : roundingOf(figure);
}

/** The same of a number that is measured or split, and may have been rounded to a whole one: 462 间 for 461.65. */
export function roundingOf(figure: Figure): number {
  const { decimals, scale } = printedOf(figure);
  return 0.5 * 10 ** -decimals * scale;
}

function printedOf({ table, row, column, low }: Figure): Printed {
  const shown = table?.cells[row]?.[column]?.shown ?? String(low);
  const digits = /(\d[\d,]*)(?:\.(\d+))?/.exec(shown.normalize("NFKC"));
  if (digits === null) return { decimals: 0, scale: 1 };
  const typed = Number(`${digits[1]?.replaceAll(",", "")}.${digits[2] ?? "0"}`);
  const scale = typed === 0 || low === 0 ? 1 : Number((low / typed).toPrecision(12));
  return { decimals: digits[2]?.length ?? 0, scale };
}
