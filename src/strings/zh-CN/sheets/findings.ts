import type { FindingsStrings } from "../../sheetStrings";

export const findings: FindingsStrings = {
  headings: { number: "序号", rank: "级别", where: "位置", sentence: "问题及处理建议", note: "处理说明" },
  counts: ({ errors, warnings, information }) => `错误 ${errors} 条，提醒 ${warnings} 条，说明 ${information} 条。`,
  noFindings: "本次测算未发现数据问题。",
  wholeWorkbook: "整个工作簿",
  cleared: "已消除（保留处理说明备查）",
};
