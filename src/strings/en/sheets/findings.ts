import type { FindingsStrings } from "../../sheetStrings";

export const findings: FindingsStrings = {
  headings: {
    number: "No.",
    rank: "Rank",
    where: "Where",
    sentence: "What was found and what to do",
    note: "How it was settled",
  },
  counts: ({ errors, warnings, information }) =>
    `${errors} errors, ${warnings} warnings, ${information} for information.`,
  noFindings: "No problem was found in the data.",
  wholeWorkbook: "whole workbook",
  cleared: "Cleared (notes kept for the record)",
};
