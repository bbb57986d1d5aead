import { linesOf } from "../../model/sheets/textWidth";
import type { Strings } from "../../strings/strings";
import type { FormCell, FormTable } from "./formTable";

/**
 * What a printed page holds, in points: a sheet repeats one range of rows alone on its pages, so the headings of a form
 * that goes on are written again, where a page is full. A4 lying has 516 points between its margins; 126 characters of
 * columns fill its width at 96 %.
 */
const PAGE = 525;
/** Of 10 point text, as rows are made to fit: a line, the room about it, the lowest row, a row of 11 point. */
const LINE = 14;
const ROOM = 2.5;
const LOWEST = 16.5;
const TITLE = 17.9;
/** At 10 points a line of a column holds more characters than the column is wide. */
const CHARACTERS = 1.15;

/**
 * A form as it stands on the sheet: whole where a page holds it, else in pages that each have title and headings. What
 * heads a part stands on the page of the part's first row, the notes on that of the last row. Only a form that says
 * what parts it has goes over several pages.
 * @param widths of the columns, one for each of the form
 */
export function formPages(form: FormTable, widths: readonly number[], strings: Strings): readonly FormTable[] {
  const { partRows, headingRows, rows, notes } = form;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const heights = rows.map((cells) => rowHeight(cells, widths));
  const head = TITLE + LOWEST + total(heights.slice(0, headingRows));
  const below = total(notes.map((note) => height(note, whole)));
  if (partRows === undefined || head + total(heights.slice(headingRows)) + below <= PAGE) return [form];
  const starts = [headingRows];
  let used = head;
  for (let row = headingRows; row < rows.length; row++) {
    const height = heights[row] ?? LOWEST;
    const kept = partRows.includes(row) ? (heights[row + 1] ?? 0) : row === rows.length - 1 ? below : 0;
    if (used + height + kept > PAGE) {
      starts.push(row);
      used = head;
    }
    used += height;
  }
  return starts.map((from, at): FormTable => {
    const isLast = at === starts.length - 1;
    const ofPage = <Row>(all: readonly Row[]): Row[] => [
      ...all.slice(0, headingRows),
      ...all.slice(from, starts[at + 1] ?? all.length),
    ];
    return {
      ...form,
      ...(at === 0 ? {} : { title: strings.forms.continued(form.title) }),
      rows: ofPage(rows),
      ...(form.rowKeys === undefined ? {} : { rowKeys: ofPage(form.rowKeys) }),
      notes: isLast ? notes : [],
    };
  });
}

function rowHeight(cells: readonly FormCell[], widths: readonly number[]): number {
  const isLine = cells.length === 1;
  return Math.max(
    LOWEST,
    ...cells.map(({ kind, value }, at) =>
      isLine || kind === "number" ? LOWEST : height(String(value ?? ""), widths[at] ?? 0),
    ),
  );
}

function height(words: string, width: number): number {
  return Math.max(LOWEST, linesOf(words, width * CHARACTERS) * LINE + ROOM);
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, one) => sum + one, 0);
}
