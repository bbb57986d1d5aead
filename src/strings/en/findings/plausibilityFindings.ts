import type { CardWords } from "../../wordsById";
import { counted } from "../counted";
import type { PlausibilityFindings, UnitReading } from "../../../model/findings/plausibilityFindings";
import { plain } from "../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

const HOW_TO =
  "correct it, or, if it is right, say who confirms it, when and why in the table “Figures confirmed by a person” of the sheet UEI Settings";

/** read in 元 1500, in 千元 …: each reading, in 元 or ㎡. */
function readingsIn(unit: string, readings: readonly UnitReading[], measure: string): string {
  return readings.map((one) => `read in ${one.unit} it is ${plain(one.value)} ${unit}${measure}`).join(", ");
}

const PER_PUPIL = " per pupil";

export const plausibilityFindings = (words: CardWords): Sentences<PlausibilityFindings> => ({
  schoolUnitSlip: ({ school, stage, indicator, ratioUnit, typed, unit, readings, median }) => {
    const { amountName } = words.indicator(indicator);
    const others =
      median === null
        ? "far from what is usual"
        : `the median of the others is ${plain(median)} ${ratioUnit} per pupil`;
    return `${school}${stage === null ? "" : `, ${catalogue.stages[stage]}`}: ${amountName} is typed as ${plain(typed)} and read in ${unit}, ${others}; probably a slip of unit: ${readingsIn(ratioUnit, readings, PER_PUPIL)}. It is not used until settled; ${HOW_TO}.`;
  },
  columnUnitSlip: ({ stage, indicator, ratioUnit, schools, amount, unit, readings, low, high }) => {
    const { amountName } = words.indicator(indicator);
    return `${catalogue.stages[stage]}: ${amountName} of ${counted(schools, "school", "schools")}, read in ${unit}, adds up to ${plain(amount)} ${ratioUnit}, per pupil outside of ${plain(low)} to ${plain(high)} ${ratioUnit}; probably the unit of the whole column: ${readingsIn(ratioUnit, readings, PER_PUPIL)}. The indicator is not judged until settled; ${HOW_TO} (school left blank, the sum as value).`;
  },
  areaUnitSlip: ({ school, figure, typed, unit, readings }) =>
    `${school === null ? `${figure} of all schools adds up to` : `${school}: ${figure} is typed as`} ${plain(typed)} and read in ${unit}, far from what is usual; probably a slip of unit: ${readingsIn("㎡", readings, "")}. It is not used until settled; ${HOW_TO}${school === null ? " (school left blank, the sum as value)" : ""}.`,
  roomsUnlikely: ({ school, rooms, classes, students, most }) =>
    `${school}: ${counted(plain(rooms), "multimedia room", "multimedia rooms")} for ${classes === null ? counted(plain(students), "pupil", "pupils") : counted(plain(classes), "class", "classes")}, where no more than ${plain(most)} would be likely; the number is not used; ${HOW_TO}.`,
  peopleUnlikely: ({ school, figure, value, students, isConfirmable }) =>
    `${school ?? "The county"}: ${figure} is ${plain(value)}, with only ${counted(plain(students), "pupil", "pupils")}; ${isConfirmable ? `the number is not used; ${HOW_TO}` : "the number is not used; one of the two must be wrong, correct it"}.`,
  countyUnitSlip: ({ figure, isPerStudent, readings, unit, low, high }) =>
    `${figure}, read in ${unit}, lies outside of ${plain(low)} to ${plain(high)} yuan${isPerStudent ? PER_PUPIL : ""}; probably a slip of unit: ${readingsIn("yuan", readings, isPerStudent ? PER_PUPIL : "")}. It is not used; ${HOW_TO} (school left blank).`,
  payQuotientUnlikely: ({ teachers, civilServants, quotient, low, high }) =>
    `Teachers' pay is ${plain(teachers)} yuan and civil servants' ${plain(civilServants)}, ${plain(quotient)} times as much (usually ${plain(low)} to ${plain(high)}); one is probably in 元 and the other in 千元 or 万元, or one by month and the other by year. Neither is used; ${HOW_TO} (school left blank).`,
  fundsUnitSlip: ({ school, perStudent, quota, unit, readings }) =>
    `${school ?? "Small schools"}: operating funds, read in ${unit}, are ${plain(perStudent)} yuan a head, far from the quota of ${plain(quota)}; probably a slip of unit: ${readingsIn("yuan", readings, " a head")}. They are not used; ${HOW_TO}.`,
  ratioFarAbove: ({ school, stage, indicator, ratio, median, times }) =>
    `${school}, ${catalogue.stages[stage].toLowerCase()}: ${words.indicator(indicator).name} is ${plain(ratio)}, more than ${times} times the median of the other schools (${plain(median)}); check it.`,
  countyMeanHigh: ({ stage, indicator, mean, limit }) =>
    `${catalogue.stages[stage]}: ${words.indicator(indicator).name} of the county is ${plain(mean)}, above ${plain(limit)}; check its unit and scope.`,
  countyMeanJumped: ({ stage, indicator, mean, year, before }) =>
    `${catalogue.stages[stage]}: ${words.indicator(indicator).name} of the county is ${plain(mean)}, in ${year} it was ${plain(before)}; check its unit and scope.`,
  rowsConfirmed: ({ kind, text, rows, by }) =>
    kind === "otherCounty"
      ? `${counted(rows, "row belongs", "rows belong")} to “${text}”, another county, and ${rows === 1 ? "does" : "do"} not count, as ${by} has confirmed.`
      : kind === "closed"
        ? `${counted(rows, "row is a school closed last year and does", "rows are schools closed last year and do")} not count, as ${by} has confirmed.`
        : `The county of ${counted(rows, "row", "rows")} is “${text}”; ${rows === 1 ? "it counts" : "they count"} as this county's, as ${by} has confirmed.`,
  confirmationIncomplete: ({ text }) =>
    `The confirmation of ${text} lacks who, when or why and has no effect; complete it in the table “Figures confirmed by a person” of the sheet UEI Settings.`,
  confirmationNotUnderstood: ({ text, part }) =>
    `The ${part} of the confirmation of ${text} is not understood, so that it has no effect; use the names and values of the findings.`,
  confirmationImpossible: ({ text, value, isPart }) =>
    `The confirmation of ${text} (${plain(value)}) has no effect: ${isPart ? "there cannot be more of them than pupils; correct whichever is wrong" : "no such classes have so many, or so few, pupils; correct the pupils or the classes"}.`,
  confirmationLapsed: ({ text, confirmed, value }) =>
    `The confirmation of ${text} has lapsed: confirmed was ${plain(confirmed)}, ${value === null ? "there is no such figure now" : `now it is ${plain(value)}`}; confirm it again if needed.`,
});
