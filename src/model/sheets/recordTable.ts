/**
 * 历年记录: what earlier evaluations found, kept on our sheet 校际均衡 as a native table with a row for each year, stage
 * and indicator. Its headings are those of a bureau's own table of earlier years and the same in every language, so
 * that intake reads both alike and a copy of it in another workbook is understood.
 */
export const RECORD_TABLE = {
  name: "UEI_history",
  headings: ["年度", "指标", "学段", "差异系数", "全县平均值", "单位"],
} as const;

/** Keys, in the sheet's hidden column, of the row with the headings and of the row behind the record. */
export const RECORD_HEADINGS_KEY = "@record:headings";
export const RECORD_END_KEY = "@record:end";
