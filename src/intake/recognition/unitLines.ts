import type { TableData } from "../../model/tables/table";
import { textOf } from "../cells/cellText";
import type { Dimension } from "../cells/quantityCell";
import { unitOf, type UnitKind } from "../cells/units";

/** How far above a table its 单位 line may stand. */
const ROWS_ABOVE = 4;

/** Dimensions that a line above the table may speak of; 人 and 个 need no line. */
const KIND_OF: Readonly<Partial<Record<Dimension | "text", UnitKind>>> = {
  money: "money",
  area: "area",
  share: "share",
  population: "people",
};

/**
 * The units that lines such as `单位：万元、平方米` state just above a table.
 * @param plainRange the cells around the tables of the same sheet
 */
export function unitsAbove(plainRange: TableData | undefined, table: TableData): string[] {
  if (plainRange === undefined) return [];
  const from = Math.max(0, table.firstRow - ROWS_ABOVE - plainRange.firstRow);
  return unitsInRows(plainRange, from, table.firstRow - plainRange.firstRow);
}

/** The units stated by lines between two rows of a range, the last excluded. */
export function unitsInRows(range: TableData, from: number, to: number): string[] {
  const units: string[] = [];
  for (let row = from; row < to; row++) {
    for (const cell of range.cells[row] ?? []) if (cell?.kind === "text") units.push(...unitsOfLine(textOf(cell)));
  }
  return units;
}

function unitsOfLine(text: string): string[] {
  const stated = /(?:^|[(（\s])(?:计量)?单位\s*[:：]\s*([^()（）\s]+)/u.exec(text)?.[1];
  return (stated ?? "")
    .split(/[、,，;；]/u)
    .map((unit) => unit.trim())
    .filter((unit) => unitOf(unit) !== null);
}

/** The unit of a line above the table that suits a column of this dimension, or null. */
export function unitForDimension(dimension: Dimension | "text", lineUnits: readonly string[]): string | null {
  const kind = KIND_OF[dimension];
  return kind === undefined ? null : (lineUnits.find((unit) => unitOf(unit)?.kind === kind) ?? null);
}
