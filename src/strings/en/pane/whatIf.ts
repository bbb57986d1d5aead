import type { whatIf as master } from "../../zh-CN/pane/whatIf";
import { counted } from "../counted";

export const whatIf = {
  intro:
    "Try other values for a school's data, the county's figures or a limit, and see at once what becomes of the verdict, the variation and the shortfalls. " +
    "A trial changes neither the data of the workbook nor its verdict; formulas are not recalculated, so try totals and county figures along where they depend on it.",
  kept: {
    title: "Trials kept",
    open: (name) => `Open the trial “${name}”`,
    openWord: "Open",
    remove: (name) => `Delete the trial “${name}”`,
    removeWord: "Delete",
    confirm: (name) => `Delete “${name}” from the sheet of trials?`,
    confirmWord: "Delete it",
    unread: (rows) => `${counted(rows, "row is", "rows are")} not used; correct them on the sheet of trials`,
  },
  school: {
    search: "Choose a school",
    explanation: "Type a name or code and choose the school to see its data.",
    none: "No school matches: change the words.",
    other: "Another school",
    more: (schools) => `Show ${schools} more`,
  },
  groups: {
    resources: "Pupils and the resources",
    others: "Classes, teachers, rooms, funds and the like",
    classes: "Pupils of each class",
    rooms: "Areas of music and art rooms",
    county: "County figures",
    limits: "Stricter limits",
  },
  county: { search: "Find a county figure", more: (figures) => `Show ${figures} more` },
  limits: { choose: "Choose a limit", explanation: "It can only be stricter than the limit in force." },
  trialOf: (label) => `Value to try for ${label}`,
  now: (value) => `now ${value}`,
  blank: "blank",
  changes: {
    title: (changes) => `Changed: ${changes}`,
    change: ({ before, after }) => `${before} → ${after}`,
    leftOut: "▲ left out",
    undo: (label) => `Undo the value tried for ${label}`,
    undoWord: "Undo",
    undoAll: "Undo all",
  },
  problems: {
    notANumber: "This is no number and is left out: type one, such as 1500 or 98.5%.",
    negative: "A negative number is left out: type one from 0 upwards.",
    notStricter: "Not stricter than the limit in force, so it is not used: limits tried can only be stricter.",
  },
  results: {
    title: "Result of the trial",
    nothing: "Fill in a value to try; the result appears here.",
    computing: "Computing…",
    summary: ({ verdict, unmet, cost }) =>
      `Verdict ${verdict.before} → ${verdict.after}; not met ${unmet.before} → ${unmet.after}; cost ${cost.before} → ${cost.after}`,
    leftOut: (inputs) => `Wrong and left out of the result: ${inputs}.`,
    lost: ({ label, text }) =>
      `Since the data changed, “${label}” is not found: “${text}” is not counted; enter it again where it belongs.`,
    unread: (rows) =>
      `Rows of this trial that cannot be read on its sheet: ${rows}; until they are corrected nothing is met.`,
    items: "Items whose outcome changes",
    noItems: "No item changes its outcome.",
    balance: (stage) => `${stage}: coefficients of variation`,
    columns: { indicator: "Indicator", before: "As it is", after: "Trial", limit: "Limit", standard: "Standard" },
    notCounted: "does not count in the trial",
    shortfalls: "Shortfalls",
    schoolsShort: ({ before, after }) => `Schools that lack one of the resources ${before} → ${after}`,
    cost: ({ before, after }) => `Cost of what is recommended ${before} → ${after}`,
    becameUnknown: (schools) =>
      `${schools}: data incomplete under the trial, shortfall unknown; the cost counts as before.`,
    misfits: "Data that no longer fit",
    misfitsExplanation: "These data do not fit the values tried; try them along where need be.",
    more: (findings) => `… and ${findings} more`,
  },
  keep: {
    name: "Name of the trial",
    action: "Keep this trial",
    explanation:
      "It is kept on the sheet of trials of the workbook beside the data as they are, and computed anew at every evaluation.",
    replaces: (name) => `The trial “${name}” will be replaced.`,
  },
} satisfies typeof master;
