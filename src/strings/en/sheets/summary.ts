import type { summary as master } from "../../zh-CN/sheets/summary";
import { counted } from "../counted";

/** More than this in one cell is read on the sheet that lists them. */
const MOST = 4;

const some = (words: readonly string[]): string =>
  words.slice(0, MOST).join("; ") + (words.length > MOST ? ` and ${words.length - MOST} more` : "");

export const summary = {
  title: (county) => `Quality balance of compulsory education in ${county ?? "this county"}: self-evaluation summary`,
  labels: {
    apply: "Can we apply",
    eligibility: "Eligibility",
    dates: "Data as of",
    priced: "Priced shortfall",
    unpriced: "Not priced",
    missing: "Missing data",
    confirmed: "Confirmed",
    changes: "Since last time",
    findings: "Data checks",
    preparedBy: "Prepared",
    checkedBy: "Checked",
    signedBy: "Signed",
    date: "Date",
  },
  sections: {
    areas: "1. Four areas and the veto cases",
    failing: "2. What fails, by how much, and who answers for it",
    work: "3. Shortfalls, missing data and changes",
    signature: "4. Signatures",
  },
  areaHeadings: ["Area", "Items to judge; not met or open", "Met by data", "Declared only", "Not met", "Open, pending"],
  failingHeadings: ["Item", "What (the worst place)", "Limit", "Actual", "Distance", "Office"],
  apply: ({ verdict, unmet, undetermined, pending, byDeclaration, eligibility }) => {
    if (eligibility === "tooShort") return "Not yet: the county is not eligible (see below).";
    const declared =
      byDeclaration === 0
        ? ""
        : ` ${byDeclaration} of them ${byDeclaration === 1 ? "rests on its declaration alone and needs" : "rest on declarations alone and need"} evidence first.`;
    const qualified =
      eligibility === "longEnough" || eligibility === "notAsked" ? "" : " Eligibility has to be checked apart.";
    switch (verdict) {
      case "unmet":
        return `Not yet: ${unmet} not met${undetermined > 0 ? `, ${counted(undetermined, "more lacks", "more lack")} data` : ""}.`;
      case "undetermined":
        return undetermined > 0
          ? `Cannot be said: ${counted(undetermined, "lacks", "lack")} data; fill in what is missing and evaluate again.`
          : "Cannot be said: data are in doubt (see the data checks).";
      case "pending":
        return `All that the county can compute is met; ${counted(pending, "awaits", "await")} national or provincial monitoring.${declared}${qualified}`;
      case "met":
      case "notApplicable":
        return `All items are met in this evaluation; the application can be prepared.${declared}${qualified}`;
    }
  },
  eligibility: (one) => {
    switch (one.kind) {
      case "notAsked":
        return "This standard asks for no years since basic balance.";
      case "unknown":
        return `Basic balance must have been recognised for ${one.needed} years; its year is not stated, please add it to the county data.`;
      case "longEnough":
        return `Basic balance was recognised in ${one.year}: ${one.needed} years have passed.`;
      case "onTheDay":
        return `Basic balance was recognised in ${one.year}, about ${counted(one.years, "year", "years")} ago; whether ${one.needed} have passed depends on the day.`;
      case "tooShort":
        return `Basic balance was recognised in ${one.year}: fewer than ${one.needed} years have passed, so the county is not eligible yet.`;
    }
  },
  dates: ({ year, asOf, fiscalYear }) =>
    (year === null ? "School year not stated; " : `School year ${year}/${year + 1}; `) +
    statisticsDay(year, asOf) +
    (fiscalYear === null ? "fiscal year not stated." : `fiscal year ${fiscalYear}.`),
  area: ({ deciding, open }) =>
    `${deciding} to judge${open.length === 0 ? ", none of them unmet or open" : `: ${some(open)}`}`,
  total: "Total",
  vetoesAbsent: (absent) => `${counted(absent, "veto case does", "veto cases do")} not exist`,
  waiting: ({ undetermined, pending }) =>
    [
      ...(undetermined > 0 || pending === 0 ? [String(undetermined)] : []),
      ...(pending > 0 ? [`${pending} pending`] : []),
    ].join(", "),
  nothingFails: "No item fails.",
  moreFailing: (items) => `${counted(items, "more is", "more are")} not met, see the overview`,
  worstOf: ({ label, parts }) => (parts > 1 ? `${label} (${parts} places not met)` : label),
  priced: ({ amounts, cost, unknown }) =>
    amounts.length === 0
      ? `${counted(unknown, "place lacks", "places lack")} data, so neither shortfall nor cost can be said.`
      : `${amounts.join("; ")}. Estimated cost ${cost} (by the unit costs set and the cheapest way)` +
        (unknown > 0
          ? `; ${counted(unknown, "place lacks data and is", "places lack data and are")} not counted.`
          : "."),
  amount: ({ name, quantity, cost }) => `${name} ${quantity}${cost === null ? "" : ` (${cost})`}`,
  unpriced: (amounts) =>
    `${amounts.join("; ")} (school places and rooms are planned apart and not added to the line above).`,
  nothingToAdd: "Nothing has to be added for the resource indicators.",
  nothingUnpriced: "None.",
  missing: ({ lines, schools, byOffice }) =>
    lines === 0
      ? "Nothing is missing for the items to be judged."
      : `${lines}${schools > 0 ? ` in ${counted(schools, "school", "schools")}` : ", all of the county"}; from ${byOffice.join(", ")}. Each stands on the sheet of data to supply.`,
  linesOf: (office, lines) => `${office} ${lines}`,
  confirmed: (figures) =>
    figures === 0
      ? "None."
      : `${counted(figures, "figure is", "figures are")} used on a person's word; see the foot of the overview.`,
  findings: ({ errors, warnings }) =>
    errors + warnings === 0
      ? "No errors or warnings."
      : `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}; see the data checks.`,
  changes: (changes) =>
    changes === null ? "" : changes.length === 0 ? "No outcome has changed." : `${some(changes)}.`,
  changed: ({ item, before, now }) => `${item}: ${before} → ${now}`,
} satisfies typeof master;

function statisticsDay(year: number | null, asOf: readonly string[]): string {
  const [first, last] = [asOf[0], asOf.at(-1)];
  if (first === undefined || last === undefined)
    return year === null
      ? "date of the statistics unknown; "
      : `no date of the statistics given, taken as 1 September ${year}; `;
  return first === last
    ? `statistics as of ${first}; `
    : `statistics as of ${first} to ${last}, by source (see 数据来源); `;
}
