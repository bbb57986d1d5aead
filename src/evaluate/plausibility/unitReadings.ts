import { cellsOf, type Figure } from "../../model/figures/figure";
import type { UnitReading } from "../../model/findings/plausibilityFindings";
import type { ReadingUnit } from "../../regulation/limits/plausibleAmounts";

/** A number as it was typed, the unit in which it was read, and what it would be in each unit. */
export interface Readings {
  readonly typed: number;
  readonly unit: string;
  readonly readings: readonly UnitReading[];
}

/**
 * The readings of an amount whose unit may be another one. The unit that was read is found from the cell: 1 500 000
 * that became 15 000 000 000 元 was read as 万元.
 * @param value the amount in 元 or ㎡
 * @param per pupils by which each reading is divided; 1 for the amount itself
 * @example 15000000000 元 over 1000 pupils, typed as 1500000 → 元 1500, 千元 1500000, 万元 15000000
 */
export function unitReadings(
  value: number,
  figure: Figure | undefined,
  units: readonly ReadingUnit[],
  per: number,
): Readings {
  const factor = factorRead(figure);
  const read = units.find((one) => Math.abs(one.factor / factor - 1) < 1e-6) ?? units[0];
  const typed = value / (read?.factor ?? 1);
  return {
    typed,
    unit: read?.unit ?? "",
    readings: units.map(({ unit, factor: of }) => ({ unit, value: (typed * of) / per })),
  };
}

/** By what the number of the first typed cell was multiplied; 1 where no cell shows a plain number. */
function factorRead(figure: Figure | undefined): number {
  const typed = figure === undefined ? undefined : firstTyped(figure);
  if (typed?.table === undefined || typed.table === null || typed.low !== typed.high) return 1;
  const cell = typed.table.cells[typed.row]?.[typed.column];
  const number = cell?.kind === "number" ? cell.value : cell?.kind === "text" ? Number.parseFloat(cell.value) : NaN;
  return number > 0 && typed.low > 0 ? typed.low / number : 1;
}

function firstTyped(figure: Figure): Figure | undefined {
  if (figure.table !== null) return figure.low > 0 ? figure : undefined;
  for (const part of figure.parts) {
    const found = firstTyped(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The numbers of all cells that a figure rests on, as they were read. */
export function typedNumbers(figure: Figure): number[] {
  const own = figure.table !== null && figure.low === figure.high ? [figure.low] : [];
  return [...own, ...figure.parts.flatMap(typedNumbers)];
}

/** The cell at which to look first. */
export function firstCell(figure: Figure | undefined) {
  return cellsOf(figure)[0] ?? null;
}
