import type { Heading } from "./heading";
import { normaliseLabel } from "../cells/normaliseLabel";
import type { RecognisedColumn } from "./recognisedTable";

/** A wide export has hundreds of columns; a list with fewer headings than this is none. */
const LEAST_HEADINGS = 8;
/** Form codes that the export puts above its blocks: 教基1102, 基础基512. */
const FORM_CODE = /^(?:教基|基础基|中职基|高基)\s*\d{3,4}/u;
/** Columns that only the statistics platform knows. */
const MARKS: ReadonlySet<string> = new Set([
  "机构标识码",
  "机构编码",
  "学校机构标识码",
  "统计一级",
  "统计二级",
  "统计三级",
  "统计机构编码",
  "采集机构编码",
  "是否计校数",
  "是否具有附设班",
  "是否上年撤销",
  "办学类型编码",
]);

/**
 * True for a wide export of the statistics platform: one row a school with 办学类型 and a
 * name, many headings, and a mark of the platform. There the whole school's premises are repeated on each stage's row;
 * a list typed by hand, whatever its indicators, is none (D4).
 */
export function isPlatformExport(headings: readonly Heading[], columns: readonly RecognisedColumn[]): boolean {
  const has = (id: string) => columns.some(({ identifier }) => identifier === id);
  if (headings.length < LEAST_HEADINGS || !has("name") || !has("type") || has("parentSchool")) return false;
  const labels = headings.map(({ parts }) => normaliseLabel(parts.join(" ")).exact);
  const hasType = labels.some((label) => label.includes("办学类型"));
  return hasType && (labels.some((label) => MARKS.has(label)) || headings.some(({ parts }) => isCoded(parts)));
}

function isCoded(parts: readonly string[]): boolean {
  return parts.slice(0, -1).some((part) => FORM_CODE.test(part.trim()));
}
