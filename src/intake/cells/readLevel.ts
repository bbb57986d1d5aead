import type { Cell } from "../../model/tables/cell";
import type { Figure } from "../../model/figures/figure";
import { typedFigure } from "../../model/figures/figure";
import { plainText } from "./quantityText";
import { missing, reportAt, reportNoNumber, reportNoValue, type QuantityCell } from "./quantityCell";

/** After NFKC, which turns Ⅲ into iii. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
]);

const BEST_LEVEL = 4;

/** A monitoring level: Ⅲ, III, 3, 三级 → 3; Ⅲ级及以上 → the interval from 3 to the best level, 4. */
export function readLevel(cell: Cell, at: QuantityCell): Figure {
  if (cell.kind !== "text" && cell.kind !== "number") {
    reportNoNumber(cell, at);
    return missing(at);
  }
  const text = cell.kind === "text" ? cell.value : cell.shown;
  const plain = plainText(text);
  if (plain === "" || (cell.kind === "text" && reportNoValue(plain, text, at))) return missing(at);
  const parts = /^([^等级及以]+)(?:级|等级)?(及?以上)?$/u.exec(plain);
  const level = cell.kind === "number" && cell.isDate ? undefined : LEVELS.get(parts?.[1] ?? "");
  if (level === undefined) {
    reportAt(at, "notUnderstood", "error", { text });
    return missing(at);
  }
  const exact = typedFigure(level, at.table, at.row, at.column);
  return parts?.[2] === undefined ? exact : { ...exact, high: BEST_LEVEL };
}
