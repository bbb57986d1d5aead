import type { CellRef } from "../../model/tables/cellRef";
import { computedFigure, knownValue, type Figure } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { CountyFigureId } from "../../model/identifiers";
import type { Report } from "../cells/quantityCell";

/** The county's figures and their labels while forms add to them. */
export interface FiguresInWork {
  readonly figures: Partial<Record<CountyFigureId, Figure>>;
  readonly labels: Partial<Record<CountyFigureId, string>>;
}

/**
 * Adds a figure that a form states. One that stands elsewhere too must be the same, as far as the form prints it, and
 * the more exact one stays; else they are two sources that contradict each other, and nothing is known (D11).
 * @param margin half a place of what is printed; 0 for a count
 */
export function addFigure(
  into: FiguresInWork,
  id: CountyFigureId,
  figure: Figure,
  printed: { readonly label: string; readonly margin: number; readonly where: CellRef },
  report: Report,
): void {
  const { figures, labels } = into;
  labels[id] ??= printed.label;
  const known = figures[id];
  if (known === undefined || knownValue(figure) === null) {
    figures[id] = known ?? figure;
    return;
  }
  const margin = Math.max(printed.margin, 1e-9 * figure.low);
  if (known.low <= figure.high + margin && known.high >= figure.low - margin) {
    if (knownValue(known) === null) figures[id] = figure;
    return;
  }
  const params = { label: labels[id] ?? printed.label, first: knownValue(known) ?? known.low, second: figure.low };
  report(finding("figureTwice", "error", params, printed.where));
  figures[id] = computedFigure(0, Infinity, [known, figure]);
}
