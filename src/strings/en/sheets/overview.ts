import type { overview as master } from "../../zh-CN/sheets/overview";
import { counted } from "../counted";

export const overview = {
  headings: {
    citation: "Item",
    text: "Requirement",
    limit: "Limit",
    value: "Actual",
    distance: "Distance",
    outcome: "Outcome",
    declared: "Declared",
    agrees: "Declared agrees",
    steps: "Calculation",
    source: "Source",
    evidence: "Evidence",
    change: "Since last time",
  },
  labels: {
    county: "County",
    period: "School year",
    reportingUnit: "Reporting unit",
    department: "Department",
    preparedBy: "Prepared by",
    checkedBy: "Checked by",
    signedOn: "Date",
    evaluatedAt: "Evaluated",
    edition: "Standard",
    overrides: "Local limits",
    exceptions: "Exceptions",
    confirmations: "Confirmed by a person",
    version: "Version",
  },
  verdict: ({ county, outcome }) => `Self-evaluation of quality balance, ${county ?? "this county"}: ${outcome}`,
  counts: ({ deciding, counts, byData, byDeclaration }) =>
    `Of ${counted(deciding, "item", "items")} ${counted(counts.met, "is", "are")} met (${byData} by data, ${byDeclaration} by self-evaluation, to be verified), ` +
    `${counts.unmet} not met, ${counts.undetermined} undetermined for lack of data, ` +
    `${counts.pending} awaiting national or provincial monitoring/survey, ${counts.notApplicable} not applicable.`,
  areaHeading: ({ area, met, deciding }) => `${area} (${met} of ${counted(deciding, "item", "items")} met)`,
  distance: ({ kind, isGood, isZero, amount }) => {
    if (isZero) return kind === "minimum" ? "exactly the standard" : "exactly the limit";
    if (kind === "minimum") return isGood ? `${amount} above` : `${amount} short`;
    return isGood ? `${amount} below the limit` : `${amount} over`;
  },
  noneAllowed: "none allowed",
  partCount: ({ count, outcome }) => `${count} ${outcome}`,
  stepSeparator: "; ",
  partCounts: ({ parts, counts }) => `${parts} in all: ${counts.join(", ")}`,
  partLabel: ({ label, informs }) => `└ ${label}${informs ? " (for information)" : ""}`,
  agrees: "agree",
  differs: "differ",
  informing: "For information (met where every school meets it; not judged by itself)",
  seeSheet: (sheet) => `see “${sheet}”`,
  source: ({ cell, answer, count }) =>
    `${cell}${answer === null ? "" : ` ${answer.label}: ${answer.answer}`}${count > 1 ? `${answer === null ? "" : ";"} and ${count - 1} more` : ""}`,
  unchanged: "unchanged",
  changed: (before, now) => `${before} → ${now}`,
  overrideLine: ({ item, stage, kind, value, basis, effectiveFrom, isUsed }) =>
    `${item}, ${stage}${kind} ${value} (basis: ${basis}, from: ${effectiveFrom}), ${isUsed ? "used" : "not used"}`,
  exceptionLine: ({ school, label, basis, constructionPlan, isGranted }) =>
    `${school}, ${label} (basis: ${basis}, construction plan: ${constructionPlan}), ` +
    (isGranted
      ? "met by a special case of the rules, subject to provincial confirmation"
      : "not used: its condition is not met or not shown"),
  confirmedCount: (count) => `${counted(count, "figure rests", "figures rest")} on a person's confirmation`,
  confirmationLine: ({ subject, value, confirmedBy, date, basis, isInForce }) =>
    `${subject} ${value} (by ${confirmedBy}, ${date}, basis: ${basis}), ${isInForce ? "used" : "not used or lapsed"}`,
} satisfies typeof master;
