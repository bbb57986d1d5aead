/** 表Ⅰ, Ⅱ-1, Ⅱ-2, Ⅲ, Ⅳ, Ⅴ, Ⅵ of the 申报表, 学校自评表, and the table that counties publish (公示表). */
export type FormId =
  | "basics"
  | "schoolCounts"
  | "schools"
  | "balance"
  | "government"
  | "quality"
  | "recognition"
  | "school"
  | "publication";

/**
 * Tables on the last page of the report that is handed in: 与原自评不同的结论, and words of the bureau's that differ from the
 * figures.
 */
export type ReportTableId = "differences" | "doubtfulWords";

/** Tables of what schools lack, which no official form has. */
export type PlanTableId = "shortfallTotals" | "shortfalls" | "itemShortfalls" | "balancePlan";
