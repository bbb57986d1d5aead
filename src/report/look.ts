/**
 * Fonts of a 公文 (GB/T 9704) by the names under which they are installed; Word, WPS and browsers fall back where one is
 * missing.
 */
export const FONT_NAMES = {
  title: "方正小标宋简体",
  heading1: "黑体",
  heading2: "楷体_GB2312",
  body: "仿宋_GB2312",
  pageNumber: "宋体",
} as const;

/** Points: 二号 for the title, 三号 for the text, 四号 for page numbers, 小五 for tables. */
export const POINTS = { title: 22, body: 16, tableTitle: 12, pageNumber: 14, table: 9, note: 9 } as const;

/** Points from line to line: 28 for the text, as 公文 have 22 lines to a page. */
export const LINE_POINTS = { body: 28, title: 36, note: 16 } as const;

/** What fails stands white on dark, as the official form asks, and so stays legible in a copy without colour. */
export const DARK = { fill: "595959", text: "FFFFFF" } as const;

export const HEADING_FILL = "EDEDED";
