import { convertMillimetersToTwip, type IFontAttributesProperties } from "docx";

/** Fonts of a 公文 (GB/T 9704) by the names under which they are installed; Word falls back where one is missing. */
export const FONTS = {
  title: chinese("方正小标宋简体"), heading1: chinese("黑体"), heading2: chinese("楷体_GB2312"), body: chinese("仿宋_GB2312"),
  pageNumber: chinese("宋体"),
} as const;

/** Half points: 二号 for the title, 三号 for the text, 四号 for page numbers, 小五 for tables. */
export const SIZES = { title: 44, body: 32, tableTitle: 24, pageNumber: 28, table: 18, note: 18 } as const;

/** Twentieths of a point: 28-point lines for the text, as 公文 have 22 of them to a page. */
export const LINES = { body: 560, title: 720, note: 320 } as const;

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
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: name, cs: "Times New Roman", hint: "eastAsia" };
}
