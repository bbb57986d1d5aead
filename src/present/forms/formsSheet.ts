import type { Evaluation } from "../../model/evaluation";
import { cellStyle } from "../../model/sheets/cellStyle";
import type { OwnRange, PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftColumn, DraftRow, DraftSheet } from "../sheets/draftSheet";
import { HEADING_KEY } from "../kept/keptCell";
import { blankCells, wordsCell } from "../sheets/plannedCells";
import { lineRow, sheetHead } from "../sheets/sheetHead";
import { uniqueKeys } from "../sheets/uniqueKeys";
import { formPages } from "./formPages";
import { placedCells, type FormCell, type FormTable } from "./formTable";
import { officialForms, schoolForms, schoolFormsLeftOut } from "./officialForms";
import { publicationForm } from "./resourceForms";

/** All forms stand below each other on one grid; the widest of them, 表Ⅱ-2, sets its columns. */
const GRID = [5, 16, 6, 7, 5, 5, 8, 8, 9, 8, 8, 9, 8, 8, 16];

interface Stacked {
  readonly rows: DraftRow[];
  readonly merges: OwnRange[];
  readonly pageBreaks: number[];
}

/**
 * Sheet 6, 申报表: 表Ⅰ to 表Ⅵ as the official form has them, the 公示表, and 学校自评表 of every school. Values and words only:
 * what goes up must not change when a sheet beside it does.
 */
export function formsSheet(evaluation: Evaluation, strings: Strings): DraftSheet {
  const {
    forms,
    sheets: { common },
  } = strings;
  const stacked: Stacked = {
    rows: [...sheetHead("forms", strings), { key: HEADING_KEY, cells: [wordsCell(forms.intro, "note")] }],
    merges: [],
    pageBreaks: [],
  };
  for (const form of officialForms(evaluation, strings)) {
    formPages(form, GRID, strings).forEach((page, at) => {
      stack(stacked, page, at + 1);
    });
    if (form.id === "balance" && evaluation.balance.length > 0) stack(stacked, publicationForm(evaluation, strings));
  }
  for (const form of schoolForms(evaluation, strings)) stack(stacked, form);
  const leftOut = schoolFormsLeftOut(evaluation, strings);
  if (leftOut !== null)
    stacked.rows.push(lineRow("@schools:title", forms.titles.school, "section"), lineRow("@schools:leftOut", leftOut));
  return {
    id: "forms",
    name: common.names.forms,
    ...stacked,
    rows: uniqueKeys(stacked.rows),
    headingRow: 2,
    frozenColumns: 0,
    printsHeadingsOnce: true,
    columns: GRID.map((width, at): DraftColumn => ({ id: `c${at + 1}`, heading: "", width })),
    footer: common.notice,
  };
}

/** Small forms that are printed below the one before them. */
const ON_THE_SAME_PAGE: ReadonlySet<FormTable["id"]> = new Set<FormTable["id"]>([
  "schoolCounts",
  "recognition",
  "publication",
]);

/**
 * A form below those before it, all but small ones on a page of its own: title, county, table, notes, and a free row. A
 * row of a school has the school for its key, not its place: what people typed beside it goes with it.
 */
function stack({ rows, merges, pageBreaks }: Stacked, form: FormTable, page = 1): void {
  const whole = form.about === undefined ? form.id : `${form.id}:${form.about}`;
  const key = page === 1 ? whole : `${whole}/${page}`;
  if (merges.length > 0 && !ON_THE_SAME_PAGE.has(form.id)) pageBreaks.push(rows.length);
  const line = (name: string, words: string, role: "section" | "note"): void => {
    merges.push(across(rows.length, 0, GRID.length - 1, 1));
    rows.push(lineRow(`@${key}:${name}`, words, role));
  };
  line("title", form.title, "section");
  if (form.subtitle !== "") line("county", form.subtitle, "note");
  const from = rows.length;
  const starts = gridStarts(form.widths);
  const cells = form.rows.map(() => blankCells(GRID.length));
  for (const { row, column, cell } of placedCells(form)) {
    const first = starts[column] ?? 0;
    const last = (starts[column + (cell.columns ?? 1)] ?? GRID.length) - 1;
    cells[row]?.splice(first, 1, plannedCell(cell));
    if (last > first || cell.rows !== undefined) merges.push(across(from + row, first, last, cell.rows ?? 1));
  }
  cells.forEach((one, at) => {
    const about = form.rowKeys?.[at] ?? null;
    rows.push({ key: about === null ? `@${key}:${at + 1}` : `@${whole}:${about}`, cells: one });
  });
  form.notes.forEach((note, at) => {
    line(`note${at + 1}`, note, "note");
  });
  rows.push({ key: `@${key}:below`, cells: [] });
}

function across(row: number, fromColumn: number, toColumn: number, rows: number): OwnRange {
  return { sheet: "forms", fromRow: row, toRow: row + rows - 1, fromColumn, toColumn };
}

/**
 * Where each column of a form begins on the grid: the edge nearest to its share of the whole width, at least one column
 * for each.
 * @returns one start per column of the form, and the end of the grid
 * @example gridStarts([1, 1, 1]) → [0, 3, 9, 15]
 */
export function gridStarts(widths: readonly number[]): number[] {
  const edges = [0, ...GRID.map((_, at) => sum(GRID.slice(0, at + 1)))];
  const whole = sum(widths);
  const starts = [0];
  for (let at = 1; at < widths.length; at++) {
    const wanted = (sum(widths.slice(0, at)) / whole) * sum(GRID);
    const least = (starts[at - 1] ?? 0) + 1;
    const most = GRID.length - (widths.length - at);
    starts.push(nearest(edges, wanted, least, most));
  }
  return [...starts, GRID.length];
}

function nearest(edges: readonly number[], wanted: number, least: number, most: number): number {
  let best = least;
  for (let at = least; at <= most; at++) {
    if (Math.abs((edges[at] ?? 0) - wanted) < Math.abs((edges[best] ?? 0) - wanted)) best = at;
  }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function plannedCell({ kind, value, format, tone }: FormCell): PlannedCell {
  switch (kind) {
    case "heading":
    case "code":
      return wordsCell(String(value ?? ""), "heading");
    case "label":
      return wordsCell(String(value ?? ""), "label");
    case "text":
      return wordsCell(value === null ? null : String(value), "wrapped", tone);
    case "number":
      return { value, style: cellStyle("figure", tone, format) };
    case "status":
      return { value, style: cellStyle("status", tone, format) };
  }
}
