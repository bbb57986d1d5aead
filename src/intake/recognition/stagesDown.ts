import { textCell } from "../../model/tables/cell";
import type { FormPlace, TableData } from "../../model/tables/table";
import { cellAt, isBlank, isBlankRow, textOf, widthOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { turnedTable } from "../forms/turnedTable";
import { countyFigureOf } from "../roles/countyLabel";
import { ROLE_COLUMNS } from "../vocabulary/roleColumns";
import { labelIndex } from "../vocabulary/labelIndex";
import type { Vocabulary } from "../vocabulary/vocabulary";

const ROWS_TO_SEARCH = 12;
/** What stands over the names of the stages. */
const CORNER = /^(?:|学段|教育阶段|阶段|指标|项目|类别|项目名称|指标名称|名称)$/u;
const LEAST_FIGURES = 2;

/**
 * Figures of the county that lie on their side (学段 | 在校生数 | 班级数, and one row a stage) as the list 指标 | 小学 | 初中 that is
 * read like any other.
 * @returns the range alone where no such table begins it; what stands below stays a range of its own
 */
export function withStagesAcross(range: TableData, vocabulary: Vocabulary): TableData[] {
  for (let row = 0; row < Math.min(ROWS_TO_SEARCH, range.cells.length); row++) {
    const column = (range.cells[row] ?? []).findIndex((cell) => !isBlank(cell));
    const corner = cornerColumn(range, row, column);
    if (corner === null) continue;
    const end = endOfStages(range, row + 1, corner);
    if (end === null || figuresIn(range, row, corner, vocabulary) < LEAST_FIGURES) continue;
    return [turned(range, row, corner, end), ...below(range, end)];
  }
  return [range];
}

/** The column with the names of the stages: that of a known heading, or a blank one before the first heading. */
function cornerColumn(range: TableData, row: number, first: number): number | null {
  if (first < 0) return null;
  const behindSerial = labelAt(range, row, first) === "序号" ? first + 1 : first;
  for (const column of [behindSerial, first - 1]) {
    if (
      column >= 0 &&
      isFirstOfRow(range, row + 1, column) &&
      CORNER.test(labelAt(range, row, column)) &&
      valueOf(range, row + 1, column) !== null
    )
      return column;
  }
  return null;
}

/** Nothing but 序号 stands before the stages: 小学 behind the name of a school is its type. */
function isFirstOfRow(range: TableData, row: number, column: number): boolean {
  return (range.cells[row] ?? []).slice(0, column).every((cell) => isBlank(cell) || cell.kind === "number");
}

function labelAt(range: TableData, row: number, column: number): string {
  return normaliseLabel(textOf(cellAt(range, row, column))).exact;
}

/** Which column of the list the row is: 小学, 初中, 高中, 合计; null where it is none of them. */
function valueOf(range: TableData, row: number, column: number): string | null {
  const match = labelIndex(ROLE_COLUMNS.figures).find(normaliseLabel(textOf(cellAt(range, row, column))), null);
  return match.kind === "one" && match.identifier.startsWith("valueOf") ? match.identifier : null;
}

/** The row behind those of the stages, each of which stands there once; null where neither 小学 nor 初中 does. */
function endOfStages(range: TableData, from: number, column: number): number | null {
  const found = new Set<string>();
  let row = from;
  for (; row < range.cells.length; row++) {
    const value = valueOf(range, row, column);
    if (value === null) break;
    // 达标学校总数 or 全县平均值 beside 小学 says that the row is none of figures.
    if (found.has(value) || hasWords(range, row, column + 1)) return null;
    found.add(value);
  }
  // Another row with numbers is a kind of schools or a year, and the table another one.
  if (row < range.cells.length && !isBlankRow(range, row) && hasNumbers(range, row)) return null;
  return found.has("valueOfPrimary") || found.has("valueOfJunior") ? row : null;
}

function hasWords(range: TableData, row: number, from: number): boolean {
  return (range.cells[row] ?? [])
    .slice(from)
    .some((cell) => cell.kind === "text" && /\p{Script=Han}{2}/u.test(cell.value) && !/\d/u.test(cell.value));
}

function hasNumbers(range: TableData, row: number): boolean {
  return (range.cells[row] ?? []).some(({ kind }) => kind === "number");
}

/** How many headings are figures of the county; none where one says that the rows are schools. */
function figuresIn(range: TableData, row: number, corner: number, vocabulary: Vocabulary): number {
  let figures = 0;
  for (let column = corner + 1; column < widthOf(range); column++) {
    const label = textOf(cellAt(range, row, column));
    if (label === "") continue;
    if (OF_SCHOOLS.test(label)) return 0;
    const isFigure = ([null, "primary", "junior"] as const).some((stage) =>
      ["one", "notOfStage"].includes(countyFigureOf(label, null, stage, vocabulary).kind),
    );
    if (isFigure) figures += 1;
  }
  return figures;
}

const OF_SCHOOLS = /学校名称|校名|标识码|学校代码|差异系数|情形|自评/u;

function turned(range: TableData, heading: number, corner: number, end: number): TableData {
  const stages = Array.from({ length: end - heading - 1 }, (_, at) => heading + 1 + at);
  const columns = Array.from({ length: widthOf(range) - corner - 1 }, (_, at) => corner + 1 + at).filter(
    (column) => !isBlank(cellAt(range, heading, column)),
  );
  const placed = (row: number, column: number): FormPlace => ({ row, column });
  const rows = columns.map((column) => [placed(heading, column), ...stages.map((row) => placed(row, column))]);
  const headings = [LABEL, ...stages.map((row) => cellAt(range, row, corner))];
  return turnedTable(
    range,
    [
      ...range.cells.slice(0, heading),
      headings,
      ...rows.map((places) => places.map(({ row, column }) => cellAt(range, row, column))),
    ],
    { titleRows: heading, places: rows },
  );
}

const LABEL = textCell("指标");

function below(range: TableData, end: number): TableData[] {
  const rest = range.cells.slice(end);
  if (rest.every((row) => row.every(isBlank))) return [];
  return [{ ...range, name: null, headingRows: 0, cells: range.cells.map((row, at) => (at < end ? [] : row)) }];
}
