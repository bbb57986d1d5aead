import type { FormFigure, FormReading } from "./formReading";
import type { Cell } from "../../model/tables/cell";
import { cellRefIn } from "../../model/tables/cellRef";
import { knownValue } from "../../model/figures/figure";
import { finding } from "../../model/findings/finding";
import type { TableData } from "../../model/tables/table";
import { isBlank } from "../cells/cellText";
import type { Report } from "../cells/quantityCell";
import { isBlankMark, plainText } from "../cells/quantityText";
import { readQuantity } from "../cells/readQuantity";
import type { FiguresReading } from "../roles/collectedFigures";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { balanceFigures } from "./balanceForm";
import { basicFigures } from "./basicsForm";
import { addFigure, type FiguresInWork } from "./mergedFigure";
import { recognitionFigures } from "./recognitionForm";

const READERS: readonly ((range: TableData, vocabulary: Vocabulary) => FormReading | null)[] = [
  basicFigures,
  balanceFigures,
  recognitionFigures,
];

/** True where a range is 表Ⅰ, 表Ⅲ or 表Ⅵ, which are read as such. */
export function isForm(range: TableData, vocabulary: Vocabulary): boolean {
  return READERS.some((read) => (read(range, vocabulary)?.figures.length ?? 0) > 0);
}

/**
 * The county's figures with those of 表Ⅰ (lying on its side or upright), 表Ⅲ and 表Ⅵ, which stand in forms and not in
 * lists of 指标 and 数值. Hidden sheets are left alone.
 */
export function withFormFigures(
  reading: FiguresReading,
  ranges: readonly TableData[],
  report: Report,
  vocabulary: Vocabulary,
): FiguresReading {
  const into: FiguresInWork = { figures: { ...reading.figures }, labels: { ...reading.labels } };
  for (const range of ranges) {
    if (range.isHidden) continue;
    for (const read of READERS) {
      const found = read(range, vocabulary);
      if (found === null || found.figures.length === 0) continue;
      const params = { form: found.form, sheet: range.sheet, figures: found.figures.length };
      report(finding("formRead", "info", params, cellRefIn(range, found.figures[0]?.row ?? 0, 0)));
      for (const figure of found.figures) take(range, figure, into, report, vocabulary);
    }
  }
  return { ...reading, ...into };
}

function take(
  range: TableData,
  { id, row, column, unit }: FormFigure,
  into: FiguresInWork,
  report: Report,
  vocabulary: Vocabulary,
): void {
  const { dimension, labels, unit: official } = countyEntry(id, vocabulary);
  if (dimension === "text") return;
  const figure = readQuantity(range, row, column, dimension, unit ?? (official === "" ? null : official), report);
  if (knownValue(figure) === null && isNothing(range.cells[row]?.[column])) return;
  addFigure(into, id, figure, { label: labels[0] ?? id, margin: 0, where: cellRefIn(range, row, column) }, report);
}

function isNothing(cell: Cell | undefined): boolean {
  return cell === undefined || isBlank(cell) || (cell.kind === "text" && isBlankMark(plainText(cell.value)));
}
