/** 数据来源: each number of a gathered workbook as it was imported. A record for people, which holds no data of its own. */
export const SOURCES_TABLE = "数据来源表";

/** 学校对照表: which school of the county a school in the files is. */
export const SCHOOL_MATCHES_TABLE = "学校对照表";

/** Tables that gathering writes beside the data: their words (项目, 学校) are those of data, and they are none. */
export const TABLES_ABOUT_GATHERING: readonly string[] = [SOURCES_TABLE, SCHOOL_MATCHES_TABLE];
