import type { scenarios as master } from "../../zh-CN/sheets/scenarios";

export const scenarios = {
  explanation:
    "Trials; they change no verdict. The cells and limits below are replaced by the values tried and judged by the same rules; the data of the workbook stay as they are, and every evaluation judges anew on the data of its day.",
  none: "No trial is kept. Fill in the table below, or keep one under “What if” in the pane.",
  compared: "Compared",
  now: "As it is",
  sections: {
    items: "Items whose outcome changes",
    balance: "Coefficients of variation (limit in brackets)",
    shortfalls: "Shortfalls to 100% of the standard",
  },
  lines: {
    verdict: "Verdict",
    met: "Items met",
    unmet: "Items not met",
    undetermined: "Items undetermined",
    pending: "Items pending",
    partsUnmet: "School parts that fail",
    partsUndetermined: "School parts with incomplete data",
    schoolsShort: "Schools that lack one of the resources",
    cost: "Cost of what is recommended (yuan)",
    becameUnknown: "Schools whose data the trial makes incomplete (cost as before)",
    unread: "Rows that are not used",
    newFindings: "Data that no longer fit",
  },
  coefficient: ({ stage, indicator }) => `${stage} ${indicator}`,
  againstLimit: ({ sign, value, limit }) => `${sign} ${value} (${limit})`,
  total: ({ indicator, unit }) => `${indicator} (${unit})`,
  schoolsNamed: ({ names, schools }) =>
    names.join(", ") + (schools > names.length ? ` and ${schools - names.length} more` : ""),
  incomplete: ({ value, unknown }) => `${value} (data incomplete in ${unknown} more)`,
  misfits: {
    title: "Data that no longer fit the values tried (try them along where need be)",
    more: (findings) => `… and ${findings} more`,
  },
  changes: {
    title: "What is tried",
    explanation:
      "方案 name of the trial, the same in each of its rows · 工作表 sheet · 单元格 cell (C5) · 试算值 value tried. For a stricter limit write 标准 as 工作表, " +
      "and as 内容 indicator, stage and kind (生均教学仪器设备值 小学 标准). 内容 contents, 原值 value so far and 说明 remark are filled in; empty 原值 to note it anew.",
  },
  remarks: {
    originalChanged: (now) => `the value has changed since and is now ${now}`,
    notStricter: "not stricter than the limit in force, not used",
  },
} satisfies typeof master;
