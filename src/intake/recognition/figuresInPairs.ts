import { EMPTY_CELL, textCell, type Cell } from "../../model/tables/cell";
import type { FormPlace, TableData } from "../../model/tables/table";
import { isBlank, isBlankRow, textOf } from "../cells/cellText";
import { normaliseLabel } from "../cells/normaliseLabel";
import { unitOf } from "../cells/units";
import { isForm } from "../forms/formFigures";
import { hasNumbersTogether, isValue } from "../forms/formReading";
import { turnedTable } from "../forms/turnedTable";
import { countyFigureOf } from "../roles/countyLabel";
import { labelIndex } from "../vocabulary/labelIndex";
import { ROLE_COLUMNS } from "../vocabulary/roleColumns";
import type { Vocabulary } from "../vocabulary/vocabulary";

/** So many labels of the county's figures with a number behind them are no accident. */
const LEAST_FIGURES = 3;
/** A sheet of figures is no longer, and each of its rows is looked at. */
const MOST_ROWS = 400;

/** A label with its number and its unit, and where they stand. */
interface Pair {
  readonly cells: readonly [label: Cell, value: Cell, unit: Cell];
  readonly places: readonly FormPlace[];
}

/**
 * Figures of the county without any line of headings, each label with its number behind it (持证教师数 | 480, several in a
 * row perhaps, or 持证教师数：480人 in one cell), as the list 指标 | 数值 | 单位.
 * @returns the range alone where a heading 指标 or 数值 stands there, where less than half of the labels are the county's,
 * or where a second number follows one
 */
export function withFiguresInPairs(range: TableData, vocabulary: Vocabulary): TableData[] {
  if (range.turned !== undefined || range.name !== null || range.cells.length > MOST_ROWS) return [range];
  const top = range.cells.findIndex((_, row) => !isBlankRow(range, row));
  const pairs: Pair[] = [];
  for (let row = Math.max(0, top); row < range.cells.length; row++) {
    if (isHeadings(range, row) || hasNumbersTogether(range.cells[row] ?? [])) return [range];
    pairs.push(...pairsIn(range, row));
  }
  const known = pairs.filter(
    ({ cells: [label] }) => countyFigureOf(textOf(label), null, null, vocabulary).kind === "one",
  );
  if (known.length < LEAST_FIGURES || known.length * 2 < pairs.length || isForm(range, vocabulary)) return [range];
  const headings = ["指标", "数值", "单位"].map(textCell);
  return [
    turnedTable(range, [headings, ...pairs.map(({ cells }) => cells)], {
      titleRows: 0,
      places: pairs.map(({ places }) => places),
    }),
  ];
}

/** 指标 | 数值, or 学校名称 and others with words beside them: the rows have a heading of their own. */
function isHeadings(range: TableData, row: number): boolean {
  const words = (range.cells[row] ?? []).filter((cell) => cell.kind === "text" && !isBlank(cell) && !isValue(cell));
  if (words.length < 2) return false;
  return words.some((cell) => {
    const label = normaliseLabel(textOf(cell));
    return OF_OTHERS.test(label.exact) || labelIndex(ROLE_COLUMNS.figures).find(label, null).kind === "one";
  });
}

const OF_OTHERS = /学校名称|校名|学校类型|办学类型|标识码|学校代码|差异系数|情形|自评|例外|班级名称|教室|指标|结论/u;

/** Each words of a row with the number behind them, blanks between passed over, and a unit before or behind that. */
function pairsIn(range: TableData, row: number): Pair[] {
  const filled = (range.cells[row] ?? []).flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  const pairs: Pair[] = [];
  filled.forEach(({ cell, column }, at) => {
    const [, words, number] = cell.kind === "text" ? (WITH_COLON.exec(cell.value.trim()) ?? []) : [];
    if (words !== undefined && number !== undefined) {
      const place = { row, column };
      pairs.push({ cells: [textCell(words), textCell(number), EMPTY_CELL], places: [place, place, place] });
      return;
    }
    if (!isValue(cell)) return;
    const [before, further] = [filled[at - 1], filled[at - 2]];
    const isUnitBefore = before !== undefined && isUnit(before.cell);
    const label = isUnitBefore ? further : before;
    if (label === undefined || isValue(label.cell) || isUnit(label.cell)) return;
    const behind = filled[at + 1];
    const unit = isUnitBefore ? before : behind !== undefined && isUnit(behind.cell) ? behind : undefined;
    pairs.push({
      cells: [label.cell, cell, unit?.cell ?? EMPTY_CELL],
      places: [label, { column }, unit ?? label].map((one) => ({ row, column: one.column })),
    });
  });
  return pairs;
}

/** 持证教师数：480人 in one cell. */
const WITH_COLON = /^([^:：\d]{2,30})[:：]\s{0,3}(-?\d[\d,.]{0,15}\s{0,2}[%\p{Script=Han}㎡]{0,3})[。；;]?$/u;

function isUnit(cell: Cell): boolean {
  return cell.kind === "text" && !isValue(cell) && unitOf(textOf(cell)) !== null;
}
