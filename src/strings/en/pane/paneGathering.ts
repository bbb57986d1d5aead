import type { gathering as master } from "../../zh-CN/pane/paneGathering";
import { counted } from "../counted";
import { COLUMN_NAMES } from "./columnNames";
import { quotedList } from "../quotedList";

export const gathering = {
  open: "Gather school files",
  explanation:
    "Choose statistics forms of schools, wide exports of the statistics platform, returned school forms or lists of schools (.xlsx, .xlsm, .xls, .csv, .zip); look at the preview, then write the county’s tables. The files are not changed, and no data leave this computer.",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  dropHere: "Or drop files or folders here.",
  chosen: (count) => `${counted(count, "file", "files")} chosen`,
  passedOver: (count) =>
    `${counted(count, "more file of the folder is no table and was", "more files of the folder are no tables and were")} not taken.`,
  clear: "Clear",
  county: "Where it goes",
  countyExplanation:
    "Into a county workbook that is there only numbers that have changed are written, and those corrected by hand stay; the file itself is not changed, the result is a new one.",
  newWorkbook: "a new workbook",
  openWorkbook: (file) => `update “${file}”, which is open`,
  chooseWorkbook: "Choose a county workbook",
  inExcel:
    "Written are the tables with one row a school in this workbook and the sheets 数据来源 and 学校对照表: only numbers that have changed, and those corrected by hand stay. You see a preview and are asked first.",
  newInExcel: "This workbook has no table with one row a school; a new workbook is made.",
  read: "Read and preview",
  beginning: "Reading the county’s workbook…",
  reading: ({ done, of, file }) => `Reading file ${done} of ${of}: ${file}`,
  answering: "Gathering again with the answers…",
  writing: "Writing the county’s tables…",
  cancelled: "Cancelled; nothing was written.",
  preview: "Preview",
  notUsed: (count) => `Files not used: ${count}`,
  used: (count) => `Files used: ${count}`,
  persons: (count) => `Lists of persons: ${count} (counted by school only)`,
  sums: (count) => `Sums that fail and contradictions: ${count}`,
  findings: (count) => `Other problems: ${count}`,
  unreturned: (count) => `Not returned by ${counted(count, "school", "schools")}`,
  again: "What changes in the county’s workbook",
  corrected: (count) => `Changed by hand and kept: ${count}`,
  questions: (count) => `Questions: ${count}`,
  questionsExplanation:
    "What is proposed is chosen; choose otherwise where you do not agree. The answers are kept in 学校对照表 and not asked for again.",
  adopt: "Take these answers",
  answered: (count) => `${counted(count, "answer", "answers")} taken.`,
  answerAnew: "Answer anew",
  matrix: "What each school needs",
  column: ({ id, heading }) => COLUMN_NAMES[id] ?? heading,
  school: "School",
  states: {
    there: "there",
    blank: "blank",
    contradictory: "contradictory",
    formMissing: "form missing",
    notNeeded: "not needed",
  },
  legend:
    "✔ there\u2003○ blank\u2003≠ contradictory or unreadable, not taken\u2003✕ form or line missing\u2003— not needed",
  onlyGaps: ({ gaps, all }) => `only schools with gaps (${gaps} of ${all})`,
  more: (count) => `Show ${count} more`,
  moreLines: (count) => `Show ${count} more`,
  moreFiles: (count) => `Show ${count} more`,
  thisWorkbook: "this workbook",
  updateOther: (file) => `update “${file}”`,
  update: "Update the county’s tables",
  make: "Make the county’s workbook",
  stillOpen: (count) =>
    `${counted(count, "question is", "questions are")} open: the numbers concerned stay blank, and 学校对照表 asks again.`,
  confirm: {
    title: "Update this workbook?",
    explanation: "This is written into the workbook, all else stays; numbers corrected by hand and formulas are kept.",
    cells: ({ sheet, cells }) => `sheet “${sheet}”: ${counted(cells, "cell", "cells")}`,
    sheets: (sheets) => `sheets ${quotedList(sheets)}: written anew`,
  },
  saved: (file) => `“${file}” is downloaded.`,
  updatedInExcel: "The county’s tables in this workbook are updated; save the workbook.",
  openedInExcel: "A new workbook is open; save it and evaluate there.",
  back: "Back",
  forms: "Download school forms",
  formsWorking: "Making the school forms…",
  formsSaved: ({ file, count }) =>
    `“${file}” is downloaded, with ${counted(count, "form", "forms")}, one for each school; when they are back, gather them.`,
  formsFromExcel: ({ file, count }) =>
    `${counted(count, "school form is", "school forms are")} made and downloaded as “${file}”; where no download appears, open this workbook in the browser page and download them there.`,
} satisfies typeof master;
