import type { Cell } from "../../model/cell";
import { cellRefIn } from "../../model/cellRef";
import { knownValue } from "../../model/figure";
import { finding } from "../../model/finding";
import type { CountyFigureId } from "../../model/identifiers";
import type { TableData } from "../../model/table";
import { isBlank, textOf } from "../cellText";
import type { Report } from "../quantityCell";
import { isBlankMark, parseTypedNumber, plainText } from "../quantityText";
import { readQuantity } from "../readQuantity";
import type { FiguresReading } from "../roles/readFigures";
import { countyEntry, type Vocabulary } from "../vocabulary/vocabulary";
import { balanceFigures } from "./balanceForm";
import { basicFigures } from "./basicsForm";
import { addFigure, type FiguresInWork } from "./mergedFigure";
import { recognitionFigures } from "./recognitionForm";

/** A cell of a form with what it states. */
export interface FormFigure {
  readonly id: CountyFigureId;
  readonly row: number;
  readonly column: number;
  readonly unit: string | null;
}

/** What a form hands over: its official name, for the user, and its figures. */
export interface FormReading {
  readonly form: string;
  readonly figures: readonly FormFigure[];
}

const READERS: readonly ((range: TableData, vocabulary: Vocabulary) => FormReading | null)[] = [
  basicFigures,
  balanceFigures,
  recognitionFigures,
];

/**
 * The county's figures with those of 表Ⅰ (lying on its side or upright), 表Ⅲ and 表Ⅵ, which stand in forms and not in lists
 * of 指标 and 数值. Hidden sheets are left alone.
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

/** True for a cell that holds a number, or room for one. */
export function isValue(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.kind === "number") return cell !== undefined;
  if (cell.kind === "error" || cell.kind === "uncalculated") return true;
  if (cell.kind !== "text" || isBlank(cell)) return false;
  const plain = plainText(cell.value);
  return isBlankMark(plain) || parseTypedNumber(plain) !== null;
}

/** The words of a cell without spaces; "" where it has none, or a number. */
export function wordsIn(cell: Cell | undefined): string {
  return cell === undefined || isValue(cell) ? "" : textOf(cell).replace(/\s+/gu, "");
}
