import type { Cell } from "../../model/cell";
import type { TableData } from "../../model/table";

/** A table that lies on its side: the labels of its rows are headings now, its values one row of data. */
export interface TurnedForm {
  readonly table: TableData;
  /** Of each column of the turned table, the row of the form in which label and value stand. */
  readonly rows: readonly number[];
  /** How many lines above the form are as they were. */
  readonly titleRows: number;
  /** The column of the form in which the values stand. */
  readonly valueColumn: number;
}

const LABEL = /^(?:项目|指标|填报项目|内容|名称)$/u;
const VALUE = /^(?:填报值|填报数|数值|数据|填报内容|本校数据)$/u;
const SCHOOL = /^(?:学校名称|学校（机构）名称|学校|校名)$/u;
const LEAST_ROWS = 4;

/**
 * A form of one school (项目 | 填报值 and one row a figure, the school's own name among them) turned into a list of one
 * row, which is then read like any list; null where the table is no such form.
 */
export function turnedForm(table: TableData): TurnedForm | null {
  const head = table.cells.findIndex((row) => row.some(isWord(LABEL)) && row.some(isWord(VALUE)));
  if (head < 0) return null;
  const headings = table.cells[head] ?? [];
  const label = headings.findIndex(isWord(LABEL));
  const value = headings.findIndex(isWord(VALUE));
  const unit = headings.findIndex(isWord(/^(?:单位|计量单位)$/u));
  const rows = table.cells.flatMap((row, at) => (at > head && textOf(row[label]) !== "" ? [at] : []));
  const isOfSchool = rows.some(
    (at) => isWord(SCHOOL)(table.cells[at]?.[label]) && textOf(table.cells[at]?.[value]) !== "",
  );
  if (rows.length < LEAST_ROWS || !isOfSchool) return null;
  // The lines above stay: a title tells county and school year.
  const cells = [
    ...table.cells.slice(0, head),
    rows.map((at) => heading(table.cells[at]?.[label], unit < 0 ? undefined : table.cells[at]?.[unit])),
    rows.map((at) => table.cells[at]?.[value] ?? EMPTY),
  ];
  return {
    table: { ...table, name: null, headingRows: 0, hasTotalsRow: false, firstRow: 0, firstColumn: 0, cells },
    rows: rows.map((at) => table.firstRow + at),
    titleRows: head,
    valueColumn: table.firstColumn + value,
  };
}

const EMPTY: Cell = { kind: "empty", value: null, shown: "", isDate: false };

function heading(label: Cell | undefined, unit: Cell | undefined): Cell {
  const of = textOf(unit);
  const text = of === "" ? textOf(label) : `${textOf(label)}（${of}）`;
  return { kind: "text", value: text, shown: text, isDate: false };
}

function isWord(pattern: RegExp): (cell: Cell | undefined) => boolean {
  return (cell) => pattern.test(textOf(cell));
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell.value === null ? "" : String(cell.value).replace(/\s+/gu, "");
}
