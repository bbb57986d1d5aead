import { cellRefIn } from "../../../model/tables/cellRef";
import type { Evidence } from "../../../model/evaluation";
import { knownValue, type Figure } from "../../../model/figures/figure";

/** The cells that a figure rests on, each with the number that stands there; null where the cell gives none. */
export function evidenceOfFigure(figure: Figure | undefined, label: string): Evidence[] {
  if (figure === undefined) return [];
  const own =
    figure.table === null
      ? []
      : [{ ref: cellRefIn(figure.table, figure.row, figure.column), label, value: knownValue(figure) }];
  return [...own, ...figure.parts.flatMap((part) => evidenceOfFigure(part, label))];
}
