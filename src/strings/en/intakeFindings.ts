import type { IntakeFindings } from "../../model/intakeFindings";
import type { Sentences } from "../strings";
import { schoolFindings } from "./schoolFindings";

export const intakeFindings: Sentences<IntakeFindings> = {
  ...schoolFindings,
  numberAsText: ({ text, value }) => `“${text}” is text and was read as ${value}; if that is wrong, type a number.`,
  blankMark: ({ text }) => `“${text}” counts as missing, not as 0; please type the number.`,
  zeroNotAssumed: ({ text }) => `“${text}” is not taken as 0; if it is zero, please type 0.`,
  errorValue: ({ text }) => `The cell holds the error ${text} and counts as missing; please mend the formula or type the number.`,
  notUnderstood: ({ text }) => `“${text}” is not understood and counts as missing; please type what the column asks for.`,
  uncalculated: () => "The formula was never calculated and counts as missing; please open and save the workbook in Excel or WPS, then evaluate again.",
  dateForNumber: ({ text }) => `A number belongs here, but the cell is the date “${text}” and counts as missing; please check it and set the format to General.`,
  negativeNumber: ({ text }) => `“${text}” is negative and counts as missing; please correct it.`,
  fractionOfWhole: ({ value }) => `${value} is not a whole number; it is used as it stands, please check it.`,
  unitMissing: ({ text }) => `“${text}” has no unit (元, 万元, 万人), so its size is unknown and it counts as missing; please state the unit in the heading.`,
  unitDoesNotFit: ({ text, unit }) => `The unit “${unit}” of “${text}” does not fit this column; the cell counts as missing. Please check the unit or the place.`,
  cellUnitWins: ({ cellUnit, columnUnit }) => `The cell says “${cellUnit}”, the heading “${columnUnit}”; the cell's unit was used. Please use one unit.`,
  areaConverted: ({ unit, text, squareMetres }) => `“${text}” is in ${unit} and was converted to ${squareMetres} ㎡; please check it and type ㎡.`,
  percentUnclear: ({ value, asPercent }) => `${value} may mean ${value}% or ${asPercent}%, and both were considered; please add the percent sign.`,
  percentReadAsRatio: ({ text, value }) => `“${text}” was read as ${value} (a ratio between 0 and 1); please correct it if that is wrong.`,
  shareOutOfRange: ({ text }) => `“${text}” is above 100% and counts as missing; please check it.`,
  tableNotRecognised: ({ table }) => `No use was found for the table ${table}, so it is not evaluated; check its headings or state its use in UEI 设置.`,
};
