import { columnLetters } from "../../model/tables/cellRef";
import { NUMBER_COLUMN, STUDENTS_COLUMN, type StageRows } from "../schools/schoolsLayout";

/**
 * A native formula that recomputes the coefficient of variation 差异系数 from the schools sheet (D5): with numerators V
 * and pupils P, X = ΣV/ΣP, S = √(Σ P(V/P − X)² / ΣP), and S/X. It says `missing` where a number of the range is text
 * or blank, or where a row has no number of its own, because it is open whether that school counts. The centred form,
 * not √(Σ V²/P …), since the difference of two large sums loses the digits that decide near the limit.
 * Without STDEV and without array entry, so that Excel 2016, WPS and LibreOffice agree.
 * @example of five schools with pupils 45, 37, 89, 76, 55 and books 279, 137, 935, 160, 402 → 0.5152566298844764
 */
export function coefficientFormula(amountColumn: number, rows: StageRows, missing: string): string {
  const amounts = rangeOf(amountColumn, rows);
  const students = rangeOf(STUDENTS_COLUMN, rows);
  const numbers = rangeOf(NUMBER_COLUMN, rows);
  const words = textLiteral(missing);
  const mean = `SUM(${amounts})/SUM(${students})`;
  const gaps = [numbers, students, amounts].map((range) => `COUNT(${range})<ROWS(${range})`).join(",");
  const variance = `SUMPRODUCT(${students}*(${amounts}/${students}-${mean})^2)/SUM(${students})`;
  return `IF(OR(${gaps}),${words},IF(SUM(${amounts})=0,${words},SQRT(${variance})/(${mean})))`;
}

/** A native formula for the plain mean of the cells above it, which says `missing` unless all are numbers. */
export function compositeFormula(column: number, fromRow: number, toRow: number, missing: string): string {
  const letters = columnLetters(column);
  const range = `${letters}${fromRow + 1}:${letters}${toRow + 1}`;
  return `IF(COUNT(${range})<ROWS(${range}),${textLiteral(missing)},AVERAGE(${range}))`;
}

function rangeOf(column: number, { from, to }: StageRows): string {
  const letters = columnLetters(column);
  return `{schools}!$${letters}$${from + 1}:$${letters}$${to + 1}`;
}

function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
