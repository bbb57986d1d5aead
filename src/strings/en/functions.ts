import type { functions as master } from "../zh-CN/functions";
import { countInEnglish } from "../../regulation/words/countWords";
export const functions = {
  unknownIndicator: ({ text, known }) =>
    `There is no indicator "${text}"; give ${known[0]} to ${known.at(-1)}, 1 to ${known.length}, or its Chinese name.`,
  unknownStage: ({ text }) => `There is no stage "${text}"; give primary or junior.`,
  unknownKind: ({ text }) => `There is no kind "${text}"; give standard, floor or cv.`,
  notANumber: ({ text }) => `"${text}" is no number; give a number without unit or words.`,
  notAHeadCount: ({ text }) => `"${text}" is no number of pupils or teachers; give a whole number.`,
  negative: ({ value }) => `${value} is negative; amounts and pupils cannot be below 0, so check it.`,
  differentShapes: ({ amounts, students }) =>
    `The amounts are ${amounts} and the pupils ${students}; choose two ranges of the same rows and columns.`,
  studentsNeeded: () =>
    "The pupils are missing: a coefficient not weighted by pupils gives other verdicts; give their range as the second argument.",
  missingAmount: ({ row }) => `Row ${row} has pupils but no amount; fill it in (0 where there is none).`,
  missingNumber: () => "An argument is empty; fill it in (0 where there is none).",
  noStudents: () => "No row has pupils; check the range of pupils.",
  zeroMean: () => "All amounts are 0, so the mean is 0 and there is no coefficient; check the range of amounts.",
  zeroCohort: () =>
    "Intake plus arrivals less departures and deaths is not above 0, so there is no retention; check these numbers.",
  valuesNeeded: ({ count, needed }) =>
    `The values of ${countInEnglish(needed.length)} indicators are needed, ${count} were given; choose ${countInEnglish(needed.length)} cells in the order ${needed[0]} to ${needed.at(-1)}.`,
} satisfies typeof master;
