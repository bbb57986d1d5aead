import {
  AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType,
} from "docx";
import type { NumberFormat } from "../model/sheetPlan";
import type { FormCell, FormTable } from "../present/forms/formTable";
import { FONTS, SIZES, TABLE_WIDTH } from "./layout";
import { run } from "./paragraphs";

/** What fails stands white on dark, as the official form asks, and so stays legible in a copy without colour. */
const DARK = { fill: "595959", text: "FFFFFF" };
const HEADING_FILL = "EDEDED";
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** A table of no more rows stays on one page. */
const KEPT_TOGETHER = 14;

const DECIMALS: Readonly<Record<NumberFormat, number | null>> = {
  general: null, integer: 0, decimal1: 1, decimal2: 2, decimal3: 3, decimal6: 6, percent2: null, date: null, text: null,
};

/** An official form as a Word table with its title above and its notes below. */
export function formBlocks(form: FormTable): (Paragraph | Table)[] {
  const widths = columnWidths(form.widths);
  return [
    caption(form.title, FONTS.heading1, SIZES.tableTitle, AlignmentType.CENTER, 160),
    ...(form.subtitle === "" ? [] : [caption(form.subtitle, FONTS.body, SIZES.table, AlignmentType.LEFT, 40)]),
    new Table({
      width: { size: TABLE_WIDTH, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows: form.rows.map((cells, row) => new TableRow({
        tableHeader: row < form.headingRows, cantSplit: true,
        children: cells.map((cell) => tableCell(cell, form.rows.length <= KEPT_TOGETHER && row < form.rows.length - 1)),
      })),
    }),
    ...form.notes.map((note) => caption(note, FONTS.body, SIZES.note, AlignmentType.LEFT, 40, false)),
  ];
}

function columnWidths(relative: readonly number[]): number[] {
  const whole = relative.reduce((sum, width) => sum + width, 0);
  return relative.map((width) => Math.round((width / whole) * TABLE_WIDTH));
}

function caption(
  text: string, font: (typeof FONTS)[keyof typeof FONTS], size: number, alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  before: number, keepNext = true,
): Paragraph {
  return new Paragraph({ alignment, keepNext, spacing: { before, after: 40 }, children: [run(text, { font, size })] });
}

function tableCell(cell: FormCell, keepNext: boolean): TableCell {
  const isHeading = cell.kind === "heading" || cell.kind === "code";
  const isDark = cell.tone === "unmet";
  const fill = isDark ? DARK.fill : isHeading ? HEADING_FILL : null;
  return new TableCell({
    columnSpan: cell.columns, rowSpan: cell.rows, verticalAlign: VerticalAlignTable.CENTER,
    margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: 50, right: 50 },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: writtenCell(cell).split("\n").map((line) => new Paragraph({
      alignment: alignmentOf(cell), keepNext,
      children: [run(line, {
        size: SIZES.table, bold: isHeading || isDark, ...(isDark ? { color: DARK.text } : {}),
      })],
    })),
  });
}

function alignmentOf({ kind }: FormCell): (typeof AlignmentType)[keyof typeof AlignmentType] {
  switch (kind) {
    case "label":
    case "text": return AlignmentType.LEFT;
    default: return AlignmentType.CENTER;
  }
}

function writtenCell({ value, format }: FormCell): string {
  if (typeof value !== "number") return value ?? "";
  const decimals = DECIMALS[format];
  return decimals === null ? String(Number(value.toPrecision(12))) : value.toFixed(decimals);
}
