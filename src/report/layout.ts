import { convertMillimetersToTwip, type IFontAttributesProperties } from "docx";
import { FONT_NAMES, LINE_POINTS, POINTS } from "./look";

/** The fonts of `look`, as runs take them. */
export const FONTS = {
  title: chinese(FONT_NAMES.title),
  heading1: chinese(FONT_NAMES.heading1),
  heading2: chinese(FONT_NAMES.heading2),
  body: chinese(FONT_NAMES.body),
  pageNumber: chinese(FONT_NAMES.pageNumber),
} as const;

/** Half points. */
export const SIZES = {
  title: 2 * POINTS.title,
  body: 2 * POINTS.body,
  tableTitle: 2 * POINTS.tableTitle,
  pageNumber: 2 * POINTS.pageNumber,
  table: 2 * POINTS.table,
  note: 2 * POINTS.note,
} as const;

/** Twentieths of a point. */
export const LINES = {
  body: 20 * LINE_POINTS.body,
  title: 20 * LINE_POINTS.title,
  note: 20 * LINE_POINTS.note,
} as const;

/** Two characters of 三号. */
export const INDENT = { firstLine: 640, firstLineChars: 200 } as const;

const mm = convertMillimetersToTwip;

/** Word knows this paper by its exact size in twips. */
const A4 = { width: 11906, height: 16838 } as const;

/** A4 upright with 天头 37, 订口 28 and a type area of 156 × 225 mm. */
export const PORTRAIT = {
  size: A4,
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(25) },
} as const;

/** A4 on its side for the tables. */
export const LANDSCAPE = {
  size: A4,
  margin: { top: mm(20), bottom: mm(20), left: mm(20), right: mm(20), header: mm(10), footer: mm(10) },
} as const;

/** The width that a table may take on its page. */
export const TABLE_WIDTH = mm(257);

/** Chinese quotation marks belong to the Chinese font, which needs the hint. */
function chinese(name: string): IFontAttributesProperties {
  return {
    ascii: "Times New Roman",
    hAnsi: "Times New Roman",
    eastAsia: name,
    cs: "Times New Roman",
    hint: "eastAsia",
  };
}
