import type { SettingsTable } from "./settingsSheet";

/** Columns of the table of changes, in their order. */
export const SCENARIO_COLUMNS = { name: 0, sheet: 1, cell: 2, label: 3, original: 4, trial: 5, remark: 6 } as const;

/**
 * The table of changes on the sheet UEI 试算, the only part of it that is input; its headings are the same in every
 * language of the product, because they are read back. The last column is ours: what became of the row.
 */
export const SCENARIO_TABLE: SettingsTable = {
  name: "UEI_changes",
  headings: ["方案", "工作表", "单元格", "内容", "原值", "试算值", "说明"],
};

/** In the column 工作表 of a row that tries a stricter limit; 内容 then names the limit. */
export const LIMIT_SHEET_WORD = "标准";

/** In the column 原值 of a cell that was blank, since a blank 原值 is one that nobody has noted yet. */
export const BLANK_ORIGINAL = "（空白）";
