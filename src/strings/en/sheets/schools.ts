import { COUNTED_TEACHING_POINT_STUDENTS } from "../../../regulation/teachingPoints";
import type { schools as master } from "../../zh-CN/sheets/schools";
import { counted } from "../counted";
import { catalogue } from "../catalogue";

export const schools = {
  headings: {
    number: "No.",
    name: "School",
    code: "Code",
    type: "Type",
    owner: "Owner",
    grades: "Grades",
    classes: "Classes",
    students: "Pupils",
    met: "Met",
    outcome: "Outcome",
    remarks: "Remarks",
  },
  amountHeading: (name, unit) => `${name}\n(${unit})`,
  ratioHeading: (name, unit) => `${name}\n(${unit})`,
  stageHeading: ({ stage, schools: count }) => `${stage} (${counted(count, "school", "schools")})`,
  standardRow: "Standard",
  floorRow: (floor) => (floor === "national" ? catalogue.floors.national.full : "Floor (local where stricter)"),
  countyRow: "County sums, means",
  unsettled: "open",
  partOfSchool: (school, stage) => `${school} (${stage} part)`,
  listSeparator: "; ",
  allMet: "all met",
  numberRun: (from, to) => `${from}–${to}`,
  metIndicators: (numbers) => `met: ${numbers}`,
  floorIndicators: (numbers, floor) => `at ${catalogue.floors[floor].short}: ${numbers}`,
  failedIndicators: (numbers, floor) => `below ${catalogue.floors[floor].short}: ${numbers}`,
  unknownIndicators: (numbers) => `incomplete: ${numbers}`,
  membershipUnknown: "type or pupils unknown, so it is open whether the school counts; please fill them in",
  split: ({ numbers, weights, share, whole, amounts }) =>
    `${numbers} split by ${weights} (weighted pupils ${share} ÷ ${whole}), whole school: ${amounts}`,
  wholeAmount: (name, amount) => `${name} ${amount}`,
  campusesHeading: "Campuses (for reference, not judged)",
  campusOf: (school, campus, stage) => `${campus} (${school}, ${stage})`,
  campusRatio: (name, ratio, below) =>
    `${name} ${ratio ?? "missing"}${below === null ? "" : ` (below ${catalogue.floors[below].short})`}`,
  excludedHeading: (count) => `Schools outside the resource rules (${count})`,
  footnote: ({ primary, primaryParts, teachingPoints, junior, juniorParts, completeParts, unsettled }) =>
    `Note: ${counted(primary, "primary school", "primary schools")} (of these ` +
    `${counted(primaryParts, "primary part", "primary parts")} of combined schools and ` +
    `${counted(teachingPoints, "teaching point", "teaching points")} from ${COUNTED_TEACHING_POINT_STUDENTS} pupils), ` +
    `${counted(junior, "junior school", "junior schools")} (of these ` +
    `${counted(juniorParts, "junior part", "junior parts")} of combined schools ` +
    `and ${completeParts} of complete secondary schools).` +
    (unsettled > 0 ? ` For ${unsettled} more it is open whether ${unsettled === 1 ? "it counts" : "they count"}.` : ""),
  legend: ({ floor, toMeet }) =>
    floor !== "national"
      ? [
          "Colours: green meets the standard, pale yellow reaches the floor, orange is below it, grey lacks data.",
          `Outcome: at least ${toMeet} indicators met and the remaining one no lower than ${catalogue.floors[floor].full}; county means inform and are not judged.`,
        ]
      : [
          "Colours: green meets the standard, pale yellow reaches 85% of it, orange is below 85%, grey lacks data.",
          `Outcome: at least ${toMeet} indicators met and the remaining one at 85% or more; county means inform and are not judged.`,
        ],
  noSchools: "No school data were recognised; check that the school table has headings for name, pupils and resources.",
} satisfies typeof master;
