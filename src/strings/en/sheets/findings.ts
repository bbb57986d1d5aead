import type { findings as master } from "../../zh-CN/sheets/findings";
import { counted } from "../counted";

export const findings = {
  headings: {
    number: "No.",
    rank: "Rank",
    since: "Since last time",
    where: "Where",
    sentence: "Finding and advice",
    remedy: "What to do",
    verified: "Verified",
    note: "How it was settled",
  },
  counts: ({ errors, warnings, information }) =>
    `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${information} for information.`,
  noFindings: "No problem was found in the data.",
  wholeWorkbook: "whole workbook",
  cleared: "Cleared (notes kept for the record)",
  causes: {
    veto: "About veto cases",
    declared: "Declared otherwise than computed",
    contradiction: "Data contradict each other",
    implausible: "Doubtful numbers (unit, size)",
    missing: "Data missing",
    notUnderstood: "Not understood or not used",
    registered: "Local limits, exceptions, confirmations",
    years: "Beside earlier years",
    other: "For information, and other",
  },
  causeHeading: ({ cause, count }) => `${cause} (${count})`,
  since: ({ added, open, mended }) => `Since the last evaluation: ${added} new, ${open} still open, ${mended} mended.`,
  states: { added: "new", open: "still open", mended: "mended" },
  mendedHeading: (count) => `Mended since the last evaluation (${count})`,
  worst: ({ label, value, limit, distance }) =>
    ` What decides: ${label === "" ? "" : `${label}: `}${value}, limit ${limit}${distance === "—" ? "" : `, ${distance}`}.`,
  ruleHeading: ({ count, places }) =>
    `▸ ${count} of one kind${places.length === 0 ? "" : `: ${places.join(", ")}${count > places.length ? " …" : ""}`}`,
  remedies: {
    fill: (place, field) =>
      place === null
        ? "Fill it in; 0 for a number where there is none"
        : `Fill in ${field === null ? place : `${field} in ${place}`}; 0 for a number where there is none`,
    answer: (place) => `Answer 不存在 or 存在${place === null ? "" : ` in ${place}`}`,
    reconcile: (place) =>
      place === null ? "Mend the data or the declaration" : `Mend the data, or the declaration in ${place}`,
    mend: (place, field) =>
      place === null ? "Check and mend" : `Check and mend ${field === null ? place : `${field} in ${place}`}`,
    explain: (place, field) =>
      place === null
        ? "Check, and explain beside"
        : `Check ${field === null ? place : `${field} in ${place}`}; if right, say so beside`,
    none: () => "—",
  },
} satisfies typeof master;
