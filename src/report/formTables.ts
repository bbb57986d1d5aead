import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { formCellText, isDark, isHeading, isLeftAligned } from "../present/forms/formCellText";
import type { FormCell, FormTable } from "../present/forms/formTable";
import { CELL_STYLES } from "./cellStyles";
import { FONTS, SIZES, TABLE_WIDTH } from "./layout";
import { DARK, HEADING_FILL } from "./look";
import { run } from "./paragraphs";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** A table of no more rows stays on one page. */
const KEPT_TOGETHER = 14;

/**
 * An official form as a Word table with its title above and its notes below.
 * @param isBelowAnother of which the page may have little left: a form that runs over pages then begins one of its own
 */
export function formBlocks(form: FormTable, isBelowAnother: boolean): (Paragraph | Table)[] {
  const widths = columnWidths(form.widths);
  return [
    caption(form.title, FONTS.heading1, SIZES.tableTitle, {
      alignment: AlignmentType.CENTER,
      before: 160,
      pageBreakBefore: isBelowAnother && form.rows.length > KEPT_TOGETHER,
    }),
    ...(form.subtitle === "" ? [] : [caption(form.subtitle, FONTS.body, SIZES.table)]),
    new Table({
      width: { size: TABLE_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 50, right: 50 },
      rows: form.rows.map(
        (cells, row) =>
          new TableRow({
            tableHeader: row < form.headingRows,
            cantSplit: true,
            children: cells.map((cell) => tableCell(cell, isKeptWithNext(form, row))),
          }),
      ),
    }),
    ...form.notes.map((note) => caption(note, FONTS.body, SIZES.note, { keepNext: false })),
  ];
}

/** A small table stays on one page; of every table the last row stays with its notes. */
function isKeptWithNext({ rows, notes }: FormTable, row: number): boolean {
  const isLast = row === rows.length - 1;
  return isLast ? notes.length > 0 : rows.length <= KEPT_TOGETHER;
}

function columnWidths(relative: readonly number[]): number[] {
  const whole = relative.reduce((sum, width) => sum + width, 0);
  return relative.map((width) => Math.round((width / whole) * TABLE_WIDTH));
}

interface CaptionLook {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly before?: number;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
}

function caption(
  text: string,
  font: (typeof FONTS)[keyof typeof FONTS],
  size: number,
  { alignment = AlignmentType.LEFT, before = 40, keepNext = true, pageBreakBefore = false }: CaptionLook = {},
): Paragraph {
  return new Paragraph({
    alignment,
    keepNext,
    pageBreakBefore,
    spacing: { before, after: 40 },
    children: [run(text, { font, size })],
  });
}

/** What is the same in every cell stands in the style, and not in each of a county's ten thousand cells. */
function tableCell(cell: FormCell, keepNext: boolean): TableCell {
  const fill = isDark(cell) ? DARK.fill : isHeading(cell) ? HEADING_FILL : null;
  return new TableCell({
    columnSpan: cell.columns,
    rowSpan: cell.rows,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: formCellText(cell)
      .split("\n")
      .map(
        (line) =>
          new Paragraph({ style: styleOf(cell), ...(keepNext ? { keepNext } : {}), children: [new TextRun(line)] }),
      ),
  });
}

function styleOf(cell: FormCell): string {
  if (isDark(cell)) return isLeftAligned(cell) ? CELL_STYLES.darkWords : CELL_STYLES.dark;
  if (isHeading(cell)) return CELL_STYLES.heading;
  return isLeftAligned(cell) ? CELL_STYLES.words : CELL_STYLES.figure;
}
