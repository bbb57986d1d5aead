import { counted } from "../counted";
import type { missing as master } from "../../zh-CN/sheets/missing";

export const missing = {
  headings: {
    number: "No.",
    school: "School",
    stage: "Stage",
    label: "Missing",
    where: "Cell to fill",
    items: "Needed for",
    offices: "Supplied by",
    note: "Remark",
  },
  counts: ({ lines, schools, ofCounty, hasFolded }) =>
    lines === 0
      ? "Nothing is missing for the items to be judged."
      : `${lines} to be filled in: ${ofCounty} of the county, ${lines - ofCounty} of schools${schools > 0 ? ` (${counted(schools, "school", "schools")})` : ""}. Click a cell to go there; type 0 where there is truly none, and leave blank what is not known yet.${hasFolded ? " What many schools lack is one line; + at the left opens it." : ""}`,
  none: "Nothing is missing for the items to be judged.",
  noSchools:
    "No schools were recognised, so nothing can be said of single schools; complete the table of schools first.",
  county: "County",
  noCell: "no such line yet; add one",
  rowOf: (cell) => `the row of ${cell} (no such column yet; add one)`,
  schoolsLack: (schools) => counted(schools, "school", "schools"),
  noColumn: (sheet) => `“${sheet}” has no such column; add one`,
  severalPlaces: "see the schools below",
  pupils: "Pupils",
  vetoAnswer: (title) => `Article 10, “${title}”: does it exist`,
  declaration: (title) => `Declared outcome of “${title}”`,
} satisfies typeof master;
