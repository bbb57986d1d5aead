/** Offices 责任部门 of a county that answer for a line of the regulation: education, 编办, 人社, 财政, 自然资源, the schools. */
export type OfficeId = "education" | "posts" | "personnel" | "finance" | "land" | "schools";
