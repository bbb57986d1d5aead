/** 数据来源: each number of a gathered workbook as it was imported. A record for people, which holds no data of its own. */
export const SOURCES_TABLE = "数据来源表";

/** 学校对照表: which school of the county a school in the files is. */
export const SCHOOL_MATCHES_TABLE = "学校对照表";

/** Headings of 学校对照表, the same in every language because they are read back. */
export const MATCH_HEADINGS = {
  name: "文件中的学校",
  code: "文件中的代码",
  file: "文件",
  county: "本县学校",
  main: "主校",
  takesPart: "是否参与",
  kind: "问题类别",
  question: "问题",
  proposal: "建议",
  answer: "答复",
  note: "说明",
} as const;

/** Words of its columns 是否参与 and 答复. */
export const MATCH_WORDS = { yes: "是", no: "否", confirmed: "已核实" } as const;

/** Headings of 数据来源, read back when files are gathered again. */
export const SOURCE_HEADINGS = {
  code: "学校代码",
  name: "学校名称",
  field: "项目",
  value: "导入值",
  file: "文件",
  sheet: "工作表",
  cell: "单元格",
  label: "表中名称",
  form: "表号",
  year: "学年",
  asOf: "统计时点",
  time: "导入时间",
} as const;

/** Tables that gathering writes beside the data: their words (项目, 学校) are those of data, and they are none. */
export const TABLES_ABOUT_GATHERING: readonly string[] = [SOURCES_TABLE, SCHOOL_MATCHES_TABLE];
