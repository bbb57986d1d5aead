import type { TableRole } from "../tables/tableRole";

/**
 * How the settings sheet names each use of a table, the same in every language of the product because intake reads it
 * back; the first word is the one that is written.
 */
export const ROLE_WORDS: Readonly<Record<TableRole, readonly string[]>> = {
  schools: ["学校", "学校情况", "分学校", "学校基本情况"],
  classes: ["班级", "班额"],
  rooms: ["教室", "音美教室", "专用教室"],
  funds: ["经费", "公用经费"],
  figures: ["县级指标", "指标数据", "县级数据"],
  statements: ["自评", "自评情况"],
  vetoes: ["第十条", "一票否决"],
  exceptions: ["例外", "例外登记"],
  overrides: ["地方标准", "本地标准"],
  history: ["历年", "历年差异系数"],
};

/** Says that a table or a column shall not be used. */
export const NOT_USED_WORDS: readonly string[] = ["不使用", "忽略", "不用"];
