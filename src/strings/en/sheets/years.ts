import type { years as master } from "../../zh-CN/sheets/years";

export const years = {
  year: (year) => String(year),
  change: ({ direction, amount, since }) => {
    const words = direction === "same" ? "— unchanged" : direction === "up" ? `↑ up ${amount}` : `↓ down ${amount}`;
    return since === null ? words : `${words} (since ${since})`;
  },
  tableTitle: "Coefficients of variation over the years",
  tableNote:
    "The last ten years. Where a table of earlier years and the record of this workbook state the same year, the table counts. " +
    "For comparison, never judged.",
  yearHeading: "Year",
  sourceHeading: "Source",
  sources: { table: "Table of earlier years", record: "Record", evaluation: "This evaluation", none: "no data" },
  chartTitle: (stage) => `${stage}: coefficients of variation over the years`,
  recordTitle: "Record of the years",
  recordNote: (year) =>
    year === null
      ? "Every evaluation records its coefficients and county means below, for later years. This one has no school year and recorded nothing: enter 学年 among the county figures and evaluate again."
      : `Every evaluation records its coefficients and county means below, for later years: the rows of ${year} are written anew each time, those of other years stay. When a new school year begins, change 学年 first.`,
  recordStages: { primary: "primary", junior: "junior" },
  recordIndicator: (indicator) => indicator,
} satisfies ReturnType<typeof master>;
