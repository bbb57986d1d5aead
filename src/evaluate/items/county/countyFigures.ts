import type { Dataset } from "../../../model/dataset";
import type { Evidence } from "../../../model/evaluation";
import { ABSENT_FIGURE, knownValue, type Figure } from "../../../model/figures/figure";
import { message, type EvaluationMessages, type Message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import { countyFigureName } from "../../../regulation/figures/figureNames";
import { evidenceOfFigure } from "./evidenceOfFigure";

/** The figure of the county where the workbook has it, else one of which nothing is known (D1). */
export function countyFigure(dataset: Dataset, id: CountyFigureId): Figure {
  return dataset.figures[id] ?? ABSENT_FIGURE;
}

/** True where the workbook has the label and a number beside it. */
export function isKnown(dataset: Dataset, id: CountyFigureId): boolean {
  const figure = dataset.figures[id];
  return figure !== undefined && figure.low === figure.high;
}

/** True where a zero was typed: the only zero that counts. */
export function isTypedZero(dataset: Dataset, id: CountyFigureId): boolean {
  return isKnown(dataset, id) && dataset.figures[id]?.low === 0;
}

/** What a figure is called: as the bureau typed it, else by its official label. */
export function figureName(dataset: Dataset, id: CountyFigureId): string {
  return dataset.figureLabels[id] ?? countyFigureName(id);
}

/** The cells of those figures that the workbook has, with what stands there. */
export function countyEvidence(dataset: Dataset, ids: readonly CountyFigureId[]): Evidence[] {
  return ids.flatMap((id) => evidenceOfFigure(dataset.figures[id], figureName(dataset, id)));
}

/**
 * The notes that name those of the needed figures which the workbook lacks, and those that it has and nobody believes.
 */
export function neededNotes(dataset: Dataset, ids: readonly CountyFigureId[]): Message<keyof EvaluationMessages>[] {
  const unknown = ids.filter((id) => !isKnown(dataset, id));
  const namesOf = (isMeant: (id: CountyFigureId) => boolean): string[] =>
    unknown.filter(isMeant).map((id) => countyFigureName(id));
  const lacking = namesOf((id) => !isDoubted(dataset.figures[id]));
  const doubted = namesOf((id) => isDoubted(dataset.figures[id]));
  return [
    ...(lacking.length === 0 ? [] : [message("figuresNeeded", { figures: lacking })]),
    ...(doubted.length === 0 ? [] : [message("figuresDoubted", { figures: doubted })]),
  ];
}

/** True where a number stands in the cell and is unknown all the same (D24). */
function isDoubted(figure: Figure | undefined): boolean {
  const [typed] = figure?.parts ?? [];
  return figure?.high === Infinity && typed !== undefined && knownValue(typed) !== null;
}
