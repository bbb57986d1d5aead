import { formCellText, isDark, isHeading, isLeftAligned } from "../../../present/forms/formCellText";
import { placedCells, type FormCell, type FormTable, type PlacedCell } from "../../../present/forms/formTable";

/** Pixels, before the picture is drawn larger for sharpness. */
export const LOOK = { width: 1120, margin: 24, title: 22, text: 14, note: 12, lineHeight: 1.45, padding: 5 } as const;

/** Words at a place: `x` is their left edge or middle, `y` the top of the first line. */
export interface PictureText {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  readonly isLight: boolean;
}

/** A bordered cell, and what fills it. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: "dark" | "heading" | null;
}

export interface FormPictureLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly texts: readonly PictureText[];
}

/** Width of words in pixels. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** Where everything of a form stands on its picture; rows grow with the words that wrap within them. */
export function formPictureLayout(form: FormTable, measure: Measure): FormPictureLayout {
  const inner = LOOK.width - 2 * LOOK.margin;
  const texts: PictureText[] = [];
  let y: number = LOOK.margin;
  const paragraph = (text: string, size: number, isTitle: boolean): void => {
    const lines = wrapped(text, inner, (part) => measure(part, size, isTitle));
    texts.push({
      lines,
      x: isTitle ? LOOK.width / 2 : LOOK.margin,
      y,
      size,
      isBold: isTitle,
      isCentred: isTitle,
      isLight: false,
    });
    y += lines.length * size * LOOK.lineHeight + LOOK.padding;
  };
  paragraph(form.title, LOOK.title, true);
  if (form.subtitle !== "") paragraph(form.subtitle, LOOK.text, false);
  const table = tableLayout(form, y, inner, measure);
  y = table.bottom + LOOK.padding;
  for (const note of form.notes) paragraph(note, LOOK.note, false);
  return {
    width: LOOK.width,
    height: Math.ceil(y + LOOK.margin - LOOK.padding),
    boxes: table.boxes,
    texts: [...texts, ...table.texts],
  };
}

interface TableLayout {
  readonly boxes: readonly PictureBox[];
  readonly texts: readonly PictureText[];
  readonly bottom: number;
}

function tableLayout(form: FormTable, top: number, inner: number, measure: Measure): TableLayout {
  const whole = sum(form.widths);
  const lefts = edges(
    LOOK.margin,
    form.widths.map((width) => (width / whole) * inner),
  );
  const placed = placedCells(form).map((place) => ({ ...place, lines: linesOf(place, lefts, measure) }));
  const heights = form.rows.map((_, row) =>
    Math.max(
      lineHeight(1),
      ...placed
        .filter((one) => one.row === row && (one.cell.rows ?? 1) === 1)
        .map(({ lines }) => lineHeight(lines.length)),
    ),
  );
  const tops = edges(top, heights);
  const boxes = placed.map(({ cell, row, column }): PictureBox => {
    const [x, y] = [at(lefts, column), at(tops, row)];
    return {
      x,
      y,
      width: at(lefts, column + (cell.columns ?? 1)) - x,
      height: at(tops, row + (cell.rows ?? 1)) - y,
      fill: isDark(cell) ? "dark" : isHeading(cell) ? "heading" : null,
    };
  });
  return {
    boxes,
    texts: placed.map(({ cell, lines }, index) => cellText(cell, lines, boxes[index] as PictureBox)),
    bottom: at(tops, form.rows.length),
  };
}

function cellText(cell: FormCell, lines: readonly string[], { x, y, width, height }: PictureBox): PictureText {
  const isCentred = !isLeftAligned(cell);
  return {
    lines,
    x: isCentred ? x + width / 2 : x + LOOK.padding,
    y: y + (height - lines.length * LOOK.text * LOOK.lineHeight) / 2,
    size: LOOK.text,
    isBold: isHeading(cell) || isDark(cell),
    isCentred,
    isLight: isDark(cell),
  };
}

function linesOf({ cell, column }: PlacedCell, lefts: readonly number[], measure: Measure): string[] {
  const width = at(lefts, column + (cell.columns ?? 1)) - at(lefts, column) - 2 * LOOK.padding;
  return wrapped(formCellText(cell), width, (text) => measure(text, LOOK.text, isHeading(cell) || isDark(cell)));
}

function lineHeight(lines: number): number {
  return Math.ceil(lines * LOOK.text * LOOK.lineHeight + 2 * LOOK.padding);
}

/**
 * What stays on one line: a word, a number, or a Chinese character, with what opens before it and closes behind it,
 * since no line of Chinese begins with a closing bracket.
 */
const UNBREAKABLE = /[（《“]*(?:[\p{Script=Latin}\p{Number}.,%+\-–/]+|\s+|.)[）》”，。；：、]*/gu;

/** Words in lines that fit; a single word that is too long stands alone and sticks out. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const part of paragraph.match(UNBREAKABLE) ?? []) {
      if (line !== "" && measure(line + part) > width) {
        lines.push(line.trimEnd());
        line = part.trimStart();
      } else line += part;
    }
    lines.push(line);
  }
  return lines;
}

function edges(from: number, sizes: readonly number[]): number[] {
  return sizes.reduce<number[]>((all, size) => [...all, (all.at(-1) ?? from) + size], [from]);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? numbers.at(-1) ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
