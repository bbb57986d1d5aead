import type { pane as master } from "../../zh-CN/pane/pane";
import { counted } from "../counted";
import { nothingRecognised, unrecognised } from "../nothingRecognised";
import { catalogue } from "../catalogue";
import { correcting } from "./correcting";
import { countyForms } from "./countyForms";
import { entries } from "./paneEntries";
import { gathering } from "./paneGathering";
import { report } from "./paneReport";
import { shortfalls } from "./paneShortfalls";
import { spread } from "./spread";
import { whatIf } from "./whatIf";
import { wide } from "./wide";
import { quotedList } from "../quotedList";

export const pane = {
  product: "UEI",
  tabs: {
    verdict: "Verdict",
    schools: "Schools",
    balance: "Variation",
    plan: "Shortfalls",
    whatIf: "What if",
    findings: "Data checks",
    settings: "Settings",
  },
  tabsLabel: "Results of the evaluation",
  actions: {
    evaluate: "Evaluate",
    evaluateAgain: "Evaluate again",
    cancel: "Cancel",
    openFile: "Open a workbook",
    openOther: "Open another workbook",
    save: "Download the result",
    template: "New form",
    sample: "Open the sample workbook",
    close: "Close",
    retry: "Try again",
    copy: "Copy details",
    copied: "Copied",
    details: "Technical details",
    correct: "Correct",
    openSettings: "Go to “UEI Settings”",
    dismiss: "Dismiss",
  },
  firstRun: {
    heading: "Evaluate the quality balance of a county's compulsory education",
    explanation:
      "Judges resources, government assurance, quality of education and public recognition item by item (教督〔2017〕6号), " +
      "and says what is not met, by how much, and which data lack.",
    inExcel: [
      "Open the workbook with the data of schools and county as it is: tables are recognised by their headings.",
      "Choose Evaluate. Results go to sheets whose names begin with UEI; your data stay as they are.",
      "Read the verdict here; every line leads to its cell.",
    ],
    inBrowser: [
      "Open the workbook with the data of schools and county (.xlsx, .xlsm): tables are recognised by their headings.",
      "Read the verdict and download a copy with the result sheets added; the file itself stays as it is.",
    ],
    begin: "No data at hand? Look at the sample, or begin with a new form.",
    noUndo:
      "In this version of Excel earlier steps cannot be undone once results are written: save the workbook first.",
    undoMayEnd:
      "The first evaluation adds sheets, and Excel may then forget what can be undone: undo first what you want to undo, and save the workbook.",
    dropHere: "Or drop it here; several files, a folder or a .zip are gathered.",
    letGo: "Let go: one workbook is opened, several files are gathered",
  },
  undoEnded:
    "The first evaluation added sheets, and Excel may have forgotten what could be undone before it; your data stay as they are. Before a workbook is evaluated for the first time, undo first what you want to undo. This is said once.",
  privacy: "Everything is computed on this machine; no data leave it.",
  phases: { reading: "Reading the workbook…", judging: "Evaluating…", writing: "Writing the results…" },
  partsWritten: ({ done, of }) => `${done} of ${counted(of, "part", "parts")} written`,
  maybeEditing: "Excel has not answered yet: if a cell is being edited, press Enter to end that first.",
  cancelled: "Cancelled; nothing was written.",
  stale: "The data changed after this evaluation, so the results below may be out of date: evaluate again.",
  fileChanged: (file) =>
    `“${file}” was changed, moved or deleted on disk since it was opened; what follows still rests on it as it was: ` +
    "choose “Open another workbook” and open it again.",
  replace: {
    title: "Open another workbook?",
    explanation: (file) =>
      `Settings, trials and scenarios entered for “${file}” were not downloaded and will be lost; to keep them, cancel and choose Download first.`,
    confirm: "Open without downloading",
  },
  written: (sheets) => `Results were written to ${quotedList(sheets)}.`,
  writtenToFile: ({ file, sheets }) =>
    `${counted(sheets, "result sheet was", "result sheets were")} added to “${file}”: choose Download to save it.`,
  notWritten: "The evaluation is complete but was not written to the workbook; the verdict below still holds.",
  saved: (file) => `“${file}” was downloaded.`,
  resultSaved: ({ file, original }) =>
    `The result was downloaded as “${file}”: look where your browser puts downloads. The original “${original}” is unchanged.`,
  evaluatedAt: (time) => `Evaluated ${time}`,
  resultFile: (file) => `${file}.自评测算`,
  templateFile: "UEI form.xlsx",
  sampleFile: "UEI sample.xlsx",
  nothingRecognised:
    "No usable table was recognised. Tables are found by their headings: schools (学校名称 or 学校代码 with type, pupils, classes or " +
    "a resource), county figures (指标, 数值), statements (指标, 自评结论), article 10 (情形, 是否存在); compare the headings with a new form, " +
    "or correct the recognition under Settings.",
  correcting,
  countyForms,
  unrecognised,
  failures: {
    nothingRecognised: (params) => nothingRecognised(params),
    noData: () => "The workbook has no data to evaluate: open one that has, or fill in a new form first.",
    scriptMissing: () =>
      "A part of the program could not be loaded (no network, or a file of the program is missing); your file is not the cause: " +
      "check the network, reload the page and try again, and if it stays, tell the maintainers.",
    unexpected: () =>
      "A fault of the program stopped the evaluation: try again, and if it stays, copy the details for the maintainers.",
    notShown: ({ cell }) =>
      `“${cell}” could not be shown; its sheet may be renamed, deleted or being edited: press Enter to end editing, or evaluate again.`,
    fileRefused: ({ file, reason }) => `“${file}” was not opened. ${reason}`,
    fileNotRead: ({ file }) =>
      `The file “${file}” could not be read: check that it is still there and that you may read it.`,
  },
  verdict: {
    groups: {
      unmet: (items) => `Not met: ${items}`,
      undetermined: (items) => `Data incomplete, undetermined: ${items}`,
      pending: (items) => `Awaiting national or provincial monitoring/survey: ${items}`,
      met: (items) => `Met: ${items}`,
      notApplicable: (items) => `Not applicable: ${items}`,
      informs: (items) => `For information: the resource indicators (${items}, not judged by themselves)`,
    },
    areaCounts: "Deciding items by area",
    shortOutcomes: {
      met: "met",
      unmet: "not met",
      undetermined: "incomplete",
      pending: "awaited",
      notApplicable: "n/a",
    },
    area: "Area",
    allMet: "No deciding item is unmet.",
    whatToDo: "What to do",
    calculation: "Calculation",
    vetoCase: (text) => `A county with this case is ruled out: ${text}`,
    requirement: "Requirement",
    evidence: "Source",
    comparison: "Comparison",
    declared: (outcome) => `Declared: ${outcome}, as computed`,
    declaredDiffers: (outcome) =>
      `Declared: ${outcome}, which differs from the computation: check the data or change the declaration`,
    more: (lines) => `… ${counted(lines, "more line", "more lines")} on the sheet “UEI Overview”`,
    moreMet: (parts) => `${counted(parts, "more is", "more are")} met or not applicable`,
    moreCells: (cells) => `${counted(cells, "cell", "cells")} in all`,
    waiting: "Judged from above; enter the result into the county figures once you have it, and evaluate again.",
    unknown: "Enter the data that lack, as the comparisons and notes of this item say, and evaluate again.",
  },
  schools: {
    search: "Find a school",
    stage: "Stage",
    outcome: "Outcome",
    sort: "Sort by",
    all: "All",
    sorts: {
      given: "given order",
      name: "name",
      students: "pupils, most first",
      met: "indicators met, fewest first",
      outcome: "not met first",
    },
    shown: ({ shown, all }) => `${shown} of ${counted(all, "school", "schools")}`,
    none: "No school matches: change the filters.",
    students: (count) => `${counted(count, "pupil", "pupils")}`,
    met: ({ count, all }) => `${count} of ${all} met`,
    strip: "The resource indicators",
    details: "Ratios and notes",
    floor: (floor) => `${catalogue.floors[floor].short} reached`,
    legend: (floor) =>
      `✔ met · ◐ at ${catalogue.floors[floor].full} or above · ▲ below ${catalogue.floors[floor].short} · ? data incomplete`,
    standard: "standard",
    more: (schools) => `Show ${schools} more`,
    excluded: (schools) => `Schools outside the resource rules: ${schools}`,
  },
  balance: {
    explanation: "Weighted by pupils; each indicator is compared with the limit and is unmet above it.",
    chart: (stage) => `${stage}: coefficients of variation and limit`,
    limit: (limit) => `The vertical line is the limit ${limit}`,
    composite: (value) => `Composite ${value} (mean of the single ones, for information)`,
    previous: ({ year, value }) => `${year === null ? "Last year" : year} ${value}`,
    pulls: "Schools that pull it most",
    pull: ({ share, isAbove }) => `${share} of the variance, ${isAbove ? "above" : "below"} the mean`,
    none: "No school was recognised that counts, so nothing can be computed: complete the school data first.",
  },
  entries,
  plan: shortfalls,
  report,
  whatIf,
  wide,
  spread,
  gathering,
  countyFigures: {
    none: "No county figures were recognised.",
    noMatch: "No county figure matches: change what is looked for.",
  },
  findings: {
    rank: "Rank",
    search: "Find",
    shown: ({ shown, all }) => `${shown} of ${counted(all, "finding", "findings")}`,
    none: "This evaluation found nothing wrong with the data.",
    noMatch: "No finding matches: change the filters.",
    more: (findings) => `Show ${findings} more`,
  },
  settings: {
    language: "语言 Language",
    recognised: "Tables recognised",
    recognisedExplanation:
      "Tables and columns are recognised by their headings; where that went wrong, choose Correct. Corrections are kept on the sheet “UEI Settings” and travel with the workbook.",
    nothingRead: "No table was recognised.",
    columns: ({ used, all }) => `${used} of ${counted(all, "column", "columns")} used`,
    correctTitle: (table) => `Correct what “${table}” is`,
    correctExplanation:
      "This is what each column and word is read as, the likeliest names first: choose another where it is wrong, and 不使用 for a column that shall be left out.",
    use: "Use",
    asRecognised: "as recognised",
    notUsed: "not used",
    limits: "Limits in force",
    local: (basis) => `local limit (${basis})`,
    save: "Save and evaluate again",
    remove: "Remove",
    about: "About",
    version: (version) => `Version ${version}`,
    standard: (standard) => `Standard ${standard}`,
    noFunctions:
      "This version of Excel has no worksheet functions (=UEI.…); the evaluation and its sheets do without them.",
  },
} satisfies typeof master;
