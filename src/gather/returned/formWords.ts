/** The first cell of the hidden sheet by which a form is known again, whatever its file is called. */
export const FORM_SCHEMA = "uei.form";
export const FORM_VERSION = 1;

/** Name of the hidden sheet. */
export const CODE_SHEET = "UEI_form";

/** Words of the visible sheet; they are read back, so that they are the same in every language of the product. */
export const FORM_WORDS = {
  sheet: "学校填报表",
  label: "项目",
  unit: "单位",
  value: "填报数",
  need: "要求",
  known: "已有数据",
  check: "检查",
  school: "学校名称",
  code: "学校代码",
  campuses: "本表包含哪些校区、教学点（没有的填“无”）",
  person: "填报人",
  date: "填报日期",
} as const;

/** Labels of the hidden sheet, each with its value beside it. */
export const CODE_WORDS = {
  code: "code",
  name: "name",
  county: "county",
  year: "year",
  stages: "stages",
  type: "type",
} as const;
