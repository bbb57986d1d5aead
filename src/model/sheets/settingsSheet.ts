/** A table of the sheet UEI 设置 that people fill in and intake reads. */
export interface SettingsTable {
  /** Name of the native table. */
  readonly name: string;
  /** Its headings, the same in every language of the product, because intake reads them back. */
  readonly headings: readonly string[];
}

/** Which of the settings tables is meant. */
export type SettingsTableId = "mapping" | "overrides" | "exceptions" | "unitCosts" | "confirmations";

/**
 * Corrections of the recognition, stricter local limits (D17), registered exceptions (D8), what one more unit of an
 * indicator costs, and figures that a person confirms (D24). The first row of each
 * on the sheet is exactly these headings, side by side from column A; its rows end before the next row whose column A
 * starts another section.
 */
export const SETTINGS_TABLES: Readonly<Record<SettingsTableId, SettingsTable>> = {
  mapping: { name: "UEI_mapping", headings: ["工作表", "表格", "列标题", "用途", "识别为"] },
  overrides: { name: "UEI_overrides", headings: ["指标", "学段", "种类", "标准值", "单位", "依据", "生效日期"] },
  exceptions: { name: "UEI_exceptions", headings: ["学校", "例外", "依据", "数量", "建设规划"] },
  unitCosts: { name: "UEI_unitCosts", headings: ["指标", "单位成本（元）"] },
  confirmations: { name: "UEI_confirmations", headings: ["学校", "学段", "项目", "数值", "确认人", "日期", "依据"] },
};

/**
 * D18: the bureau confirms once that its 教学及辅助用房面积 no longer contains 室内体育用房. This label stands in
 * column A and the answer (是 or blank) in column B of the same row.
 */
export const INDOOR_SPACE_CONFIRMATION = "教学及辅助用房已扣除室内体育用房";

/**
 * Whether 学校自评表 of every school is made, on its sheet and in the report; 是 or blank beside it, as above. Few hand in
 * that many pages, so it is off until somebody asks.
 */
export const SCHOOL_FORMS_WISH = "生成每所学校的学校自评表";

/** A row of a settings table in the order of its headings; null is a blank cell. */
export type SettingsRow = readonly (string | number | null)[];

/**
 * What people enter in the pane, to stand on the sheet UEI 设置 as if they had typed it there. `replaces` names the rows
 * whose place `row` takes by their first cells, as many as it has; null where it is a new one. `row` null takes them
 * away.
 */
export type SettingsEdit =
  | { readonly table: SettingsTableId; readonly replaces: SettingsRow | null; readonly row: SettingsRow | null }
  /** D18. */
  | { readonly indoorSpaceIsDeducted: boolean }
  | { readonly wantsSchoolForms: boolean };
