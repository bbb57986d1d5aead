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

/** Tables of what schools lack, which no official form has. */
/** The table of the report that lists 与原自评不同的结论. */
export type ReportTableId = "differences";

export type PlanTableId = "shortfallTotals" | "shortfalls" | "itemShortfalls" | "balancePlan";
