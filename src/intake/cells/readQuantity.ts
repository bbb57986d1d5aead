import { EMPTY_CELL, type Cell } from "../../model/tables/cell";
import { typedFigure, type Figure } from "../../model/figures/figure";
import type { TableData } from "../../model/tables/table";
import { interpretNumber, isYear, scaled, silentFactor } from "./interpretNumber";
import {
  GREATEST_NUMBER,
  missing,
  reportAt,
  reportNoNumber,
  reportNoValue,
  type Dimension,
  type QuantityCell,
  type RawNumber,
  type Report,
} from "./quantityCell";
import { parseTypedNumber, plainText } from "./quantityText";
import { readLevel } from "./readLevel";
import { yearOfCell, yearsOfCell } from "./yearOfCell";

export type { Dimension, Report } from "./quantityCell";

/**
 * Reads one cell as a figure in 人, 个, ㎡, 元, percent points, a ratio 0–1, a level 1–4 or a year.
 *
 * Plain numbers pass straight through. Whatever was coerced or not understood is reported with its cell; what is not
 * understood is a missing figure, never 0 (D1). A number that may be meant in two ways (0.61 in a column of percents)
 * becomes the interval of both. Worked example: the text "4507.86万元" in a column headed （元） gives 45078600 元 and
 * the findings `numberAsText` and `cellUnitWins`.
 *
 * @param rowInTable position within `table.cells`
 * @param expected the dimension that the vocabulary gives to the label or heading
 * @param statedUnit the unit of the heading, of the 单位 column or of a line above the table; null where none is stated
 */
export function readQuantity(
  table: TableData,
  rowInTable: number,
  columnInTable: number,
  expected: Dimension,
  statedUnit: string | null,
  report: Report,
): Figure {
  const cell = table.cells[rowInTable]?.[columnInTable] ?? EMPTY_CELL;
  const plain = plainValue(cell, expected, statedUnit);
  if (plain !== null) return typedFigure(plain, table, rowInTable, columnInTable);
  const at: QuantityCell = { table, row: rowInTable, column: columnInTable, report };
  if (isYear(expected)) return readYear(cell, expected, at);
  if (expected === "level") return readLevel(cell, at);
  const raw = rawNumber(cell, at);
  return raw === null ? missing(at) : interpretNumber(raw, expected, statedUnit, at);
}

/**
 * The case of nearly every cell of a country: a plain number where nothing has to be asked or said.
 * @returns null where the cell needs a closer look
 */
function plainValue(cell: Cell, expected: Dimension, statedUnit: string | null): number | null {
  if (cell.kind !== "number" || !(cell.value >= 0) || cell.isDate || endsInPercent(cell.shown)) return null;
  const factor = silentFactor(expected, statedUnit);
  if (factor === 0 || cell.value > GREATEST_NUMBER || cell.value * factor > GREATEST_NUMBER) return null;
  if (COUNTED.has(expected) && !Number.isInteger(cell.value * factor)) return null;
  return factor === 1 ? cell.value : scaled(cell.value, factor);
}

const COUNTED: ReadonlySet<Dimension> = new Set(["people", "count", "rooms"]);

const PERCENT_SIGN = 0x25;

function endsInPercent(shown: string): boolean {
  return shown.charCodeAt(shown.length - 1) === PERCENT_SIGN;
}

/** The number of a cell, or null after reporting why there is none; an empty cell is silent. */
function rawNumber(cell: Cell, at: QuantityCell): RawNumber | null {
  if (cell.kind === "text") return rawNumberOfText(cell.value, at);
  if (cell.kind !== "number") return reportNoNumber(cell, at);
  if (cell.isDate) reportAt(at, "dateForNumber", "error", { text: cell.shown });
  else if (!Number.isFinite(cell.value)) reportAt(at, "notUnderstood", "error", { text: cell.shown });
  else
    return {
      value: cell.value,
      shown: cell.shown,
      cellUnit: cell.shown.endsWith("%") ? "%" : null,
      isText: false,
      mayBeThousands: false,
    };
  return null;
}

function rawNumberOfText(text: string, at: QuantityCell): RawNumber | null {
  const plain = plainText(text);
  if (plain === "" || reportNoValue(plain, text, at)) return null;
  const typed = parseTypedNumber(text);
  if (typed === null) {
    reportAt(at, "notUnderstood", "error", { text });
    return null;
  }
  return { ...typed, shown: text, cellUnit: typed.unit?.text ?? null, isText: true };
}

/** A span is its first year in a school year (2024—2025学年), and anything from the first to the last in an account. */
function readYear(cell: Cell, expected: "year" | "accountYear", at: QuantityCell): Figure {
  const years = expected === "accountYear" ? yearsOfCell(cell) : null;
  const first = years?.first ?? yearOfCell(cell);
  if (first !== null) {
    const figure = typedFigure(Number(first), at.table, at.row, at.column);
    return years === null ? figure : { ...figure, high: Number(years.last) };
  }
  if (cell.kind === "text") {
    const plain = plainText(cell.value);
    if (plain !== "" && !reportNoValue(plain, cell.value, at))
      reportAt(at, "notUnderstood", "error", { text: cell.value });
  } else if (cell.kind === "number") reportAt(at, "notUnderstood", "error", { text: cell.shown });
  else reportNoNumber(cell, at);
  return missing(at);
}
