import type { settings as master } from "../../zh-CN/sheets/settings";
import { TABLE_ROLES } from "../../../model/tables/tableRole";
import { NOT_USED_WORDS, ROLE_WORDS } from "../../../model/correcting/roleWords";
const USES = TABLE_ROLES.map((role) => ROLE_WORDS[role][0]).join(", ");

export const settings = {
  intro: "Fill in the tables below and evaluate again; what is typed here stays.",
  mapping: {
    title: "1. Corrections of the recognition",
    explanation:
      "工作表 sheet · 表格 table (blank where it has no name) · 列标题 heading · 用途 use of the table " +
      `(${USES}, ${NOT_USED_WORDS[0] ?? ""}) · 识别为 official name of the column; ` +
      "a word that a column does not know: 列标题 办学类型=小学类, 识别为 小学; headings in another row of a sheet without tables: 列标题 第3行, 用途 学校",
  },
  overrides: {
    title: "2. Local limits",
    explanation:
      "Only stricter than the national ones. 指标 indicator · 学段 stage (blank: both) · 种类 标准, 85%底线 or 差异系数 · 标准值 value · 单位 unit · 依据 basis · 生效日期 from",
  },
  exceptions: {
    title: "3. Exceptions",
    explanation:
      "学校 school · 例外 exception · 依据 basis (document number) · 数量 quantity where something is added · 建设规划 construction plan",
  },
  unitCosts: {
    title: "4. Unit costs",
    explanation:
      "指标 indicator · 单位成本（元） cost of one more unit. They only decide which indicator may stay at its floor at the least cost; blank: the defaults stated on the sheet of shortfalls.",
  },
  confirmations: {
    title: "5. Figures confirmed by a person",
    explanation:
      "学校 school (blank for a whole column or a figure of the county) · 学段 stage · 项目 figure, as the finding names it · 数值 value in 元, ㎡, 间 or 人 · 确认人 who · 日期 when · 依据 why, all three needed. A confirmation lapses when the value changes.",
  },
  confirmation: {
    title: "6. Confirmation",
    explanation:
      "Type 是 beside the line if the teaching space stated no longer contains indoor sports space, and if the self-evaluation form of every school is wanted.",
  },
  paper: "Paper (A4 unless you type A3 beside)",
  limits: {
    title: "7. Resource limits in force in this evaluation",
    headings: ["Indicator", "Stage", "Kind", "Value", "Unit", "Basis", "Source"],
  },
  recognised: {
    title: "8. Tables recognised in this evaluation",
    headings: ["Sheet", "Table", "Heading", "Use", "Read as", "How"],
  },
  automatic: "automatic",
  byHand: "by correction",
  notUsed: "not used",
  plainRange: "(range)",
  national: "national standard",
  local: (basis) => `local limit (${basis})`,
} satisfies typeof master;
