import { fourDecimals } from "../numbers";
import { counted } from "../counted";
import type { IntakeFindings } from "../../../model/findings/intakeFindings";
import { ROLE_WORDS } from "../../../model/correcting/roleWords";
import type { Sentences } from "../../sentences";
import { scenarioFindings } from "./scenarioFindings";
import { schoolFindings } from "./schoolFindings";
import { quotedList } from "../quotedList";

export const intakeFindings: Sentences<IntakeFindings> = {
  ...schoolFindings,
  ...scenarioFindings,
  numberAsText: ({ text, value }) =>
    `“${text}” is text and was read as ${fourDecimals(value)}; if that is wrong, type a number.`,
  blankMark: ({ text }) => `“${text}” counts as missing, not as 0; please type the number.`,
  zeroNotAssumed: ({ text }) => `“${text}” is not taken as 0; if it is zero, please type 0.`,
  errorValue: ({ text }) =>
    `The cell holds the error ${text} and counts as missing; please mend the formula or type the number.`,
  notUnderstood: ({ text }) =>
    `“${text}” is not understood and counts as missing; please type what the column asks for.`,
  uncalculated: () =>
    "The formula was never calculated and counts as missing; please open and save the workbook in Excel or WPS, then evaluate again.",
  dateForNumber: ({ text }) =>
    `A number belongs here, but the cell is the date “${text}” and counts as missing; please check it and set the format to General.`,
  negativeNumber: ({ text }) => `“${text}” is negative and counts as missing; please correct it.`,
  numberTooGreat: ({ text }) =>
    `“${text}” is above 10¹², which no figure can be, and counts as missing; please correct it.`,
  fractionOfWhole: ({ value }) =>
    `${fourDecimals(value)} is not a whole number of rooms; it is used as it stands and needs no change where it is a stage's share.`,
  fractionIsNoCount: ({ text }) =>
    `“${text}” is not a whole number, but people and classes are counted whole; it counts as missing. Please type a whole number.`,
  unitMissing: ({ text }) =>
    `“${text}” has no unit (元, 万元, 万人), so its size is unknown and it counts as missing; please state the unit in the heading.`,
  unitDoesNotFit: ({ text, unit }) =>
    `The unit “${unit}” of “${text}” does not fit this column; the cell counts as missing. Please check the unit or the place.`,
  cellUnitWins: ({ cellUnit, columnUnit }) =>
    `The cell says “${cellUnit}”, the heading “${columnUnit}”; the cell's unit was used. Please use one unit.`,
  areaConverted: ({ unit, text, squareMetres }) =>
    `“${text}” is in ${unit} and was converted to ${fourDecimals(squareMetres)} ㎡; please check it and type ㎡.`,
  percentUnclear: ({ value, asPercent }) =>
    `${fourDecimals(value)} may mean ${fourDecimals(value)}% or ${fourDecimals(asPercent)}%, and both were considered; please add the percent sign.`,
  percentReadAsRatio: ({ text, value }) =>
    `“${text}” was read as ${fourDecimals(value)} (a ratio between 0 and 1); please correct it if that is wrong.`,
  shareOutOfRange: ({ text }) => `“${text}” is above 100% and counts as missing; please check it.`,
  tableNotRecognised: ({ table }) =>
    `No use was found for the table ${table}, so it is not evaluated; check its headings or state its use in UEI Settings.`,
  headingMissing: ({ table, role, heading }) =>
    `The table ${table} looks like “${ROLE_WORDS[role][0]}” but has no readable heading “${heading}”. Its data are not used, and what they touch is not called met; please mend the heading or state it in UEI Settings.`,
  tableWithoutHeadings: ({ table }) =>
    `The table ${table} shows no heading row and cannot be recognised; please tick Header Row under Table Design.`,
  hiddenTableNotUsed: ({ table, sheet }) =>
    `The table ${table} on the hidden sheet ${sheet} repeats a visible one and is not used; if it should count, unhide it and remove the other.`,
  tableIsFiltered: ({ table }) =>
    `The table ${table} has a filter; the hidden rows were evaluated too. Delete them if they should not count.`,
  manualCalculation: () =>
    "This workbook calculates its formulas manually, so what they show may be out of date, and that is what was evaluated; press F9, save and evaluate again, or choose Formulas — Calculation Options — Automatic.",
  calculationUnfinished: () =>
    "Some formulas are still to be calculated (Excel had not finished, or another program changed the file), so what they show may be out of date, and that is what was evaluated; open the workbook in Excel, press F9, wait until Calculate has gone from the lower left, save and evaluate again.",
  sheetWithoutContent: ({ sheet }) =>
    `The workbook lists a sheet “${sheet}” but holds nothing of it (often left by an old macro sheet), so it was passed over; nothing need be done, but if it should have data, check it in Excel.`,
  ownNameElsewhere: ({ name, sheet }) =>
    `The name ${name} leads to the sheet “${sheet}”, which is no result of ours: sheet and name stay as they are, and the result is on another sheet; delete the name under Formulas — Name Manager if nobody needs it.`,
  plainSchoolsUnread: ({ sheet, school, schools }) =>
    `The sheet ${sheet} names schools that no table has (${school}${schools > 1 ? ` and ${schools - 1} more` : ""}) but has no native table; they are left out, and what they touch is not called met. Please convert it to a table (Insert — Table), or state its use in UEI Settings, 不使用 where it is not needed.`,
  plainRangeNotRead: ({ sheet, roles, fields }) =>
    `The sheet ${sheet} has no native table, and native tables hold ${roles.map((role) => ROLE_WORDS[role][0]).join(", ")} already; its data are not used${fields.length === 0 ? "" : `, ${fields.join(", ")} among them, which no table has`}. If they are needed, please convert them to a table and delete what stands there twice.`,
  rowsBelowTable: ({ table, rows }) =>
    `Right below the table ${table}, outside of its range, ${counted(rows, "row stands that was", "rows stand that were")} read as its own; please extend the table to ${rows === 1 ? "it" : "them"}, or leave a blank row before what is no part of it.`,
  rowsApart: ({ table, rows }) =>
    `Further below the table ${table}, outside of its range, ${counted(rows, "row of data stands that is", "rows of data stand that are")} not read; please move what belongs to the table right below it, or extend the table to ${rows === 1 ? "it" : "them"}.`,
  columnsBesideTable: ({ table, headings }) =>
    `Right beside the table ${table}, outside of its range, ${counted(headings.length, "column stands that was", "columns stand that were")} read as its own (${quotedList(headings)}); please extend the table to ${headings.length === 1 ? "it" : "them"}, or leave a blank column between ${headings.length === 1 ? "it" : "them"} and what is no part of it.`,
  sheetsUnused: ({ sheets, count }) =>
    `Nothing that the evaluation needs was recognised on ${sheets.join(", ")}${count > sheets.length ? ` and ${counted(count - sheets.length, "more sheet", "more sheets")}` : ""}, and nothing of it is used; if there are data that it needs, please check the headings or state their use in UEI Settings.`,
  plainRangeRead: ({ sheet, roles }) =>
    `The sheet ${sheet} has no native table; its cells were read by their headings as ${roles.map((role) => ROLE_WORDS[role][0]).join(", ")}. Please check the result; converting it to a table is safer.`,
  schoolFormsRead: ({ sheets, count }) =>
    `${sheets.join(", ")}${count > sheets.length ? ` and ${counted(count - sheets.length, "more sheet", "more sheets")}` : ""} ${count === 1 ? "is a form" : "are forms"} of schools (a line for each figure), read as the data of the schools named there and not as the county's. Please check names and stages.`,
  schoolSelfFormsRead: ({ sheets, count }) =>
    `${sheets.join(", ")}${count > sheets.length ? ` and ${counted(count - sheets.length, "more sheet", "more sheets")}` : ""}: self-evaluations of single schools. The figures in their sentences were held against the lists of schools, and read where these have none of the school; please check.`,
  schoolSelfFormUnused: ({ sheets, count }) =>
    `${sheets.join(", ")}${count > sheets.length ? ` and ${counted(count - sheets.length, "more sheet", "more sheets")}` : ""}: self-evaluations of single schools. Their words are no statements of the county, and no number was taken from them. Please see that the table of schools has the data of these schools.`,
  schoolFormNameless: ({ sheet }) =>
    `The sheet ${sheet} is the form of one school but does not say of which, so it is not used and what it touches is not called met. Please add a row 学校名称 with the name, or state 不使用 for it in UEI Settings.`,
  headingAmbiguous: ({ heading, labels }) =>
    `The heading “${heading}” may mean ${quotedList(labels)} and is not used; please use one of these names or state it in UEI Settings.`,
  headingTwice: ({ heading }) =>
    `The heading “${heading}” means the same as another column of its table; only the first is used. Please delete or rename one.`,
  columnUnused: ({ heading, sheet, nearest }) =>
    `The column “${heading}” of the sheet ${sheet} is not understood and not used${nearest.length === 0 ? "" : `; names like it are ${nearest.join(", ")}`}. If the evaluation needs it, please use its official name or state it in UEI Settings.`,
  columnsUnused: ({ table, headings, columns }) =>
    `${counted(columns, "column", "columns")} of ${table} ${columns === 1 ? "is" : "are"} not needed or not understood, and not used: ${headings.join(", ")}${columns > headings.length ? ", …" : ""}. Please use the official name where one is needed.`,
  yearColumnsRead: ({ table, year, others }) =>
    `${table} has columns of several years side by side; those of ${year} were used, those of ${others.join(", ")} were not. Please check, and delete the columns that are not meant.`,
  columnsAlike: ({ first, second }) =>
    `The columns “${first}” and “${second}” mean the same and say the same; they count once. Please keep one of them.`,
  columnsOfOneField: ({ first, second }) =>
    `The columns “${first}” and “${second}” mean the same but say different things, so neither is used; please keep one, or state in UEI Settings which it is.`,
  parentsLeftOut: ({ parents, headings }) =>
    `${counted(headings, "heading of this table was read by its lower part", "headings of this table were read by their lower part")}; the headings above (${parents.join(", ")}) only group them. Please check the result.`,
  yearsMixed: ({ places, schools }) => {
    const years = places.map(({ year, place }) => `“${year}” at ${place}`).join(", ");
    return schools > 0
      ? `${counted(schools, "school has", "schools have")} figures of several years (${years}); nobody can tell which is meant, so nothing that rests on them is called met. Please keep those of one school year.`
      : `The lists of schools are not of one year (${years}) and were reckoned together; please use the figures of one school year.`;
  },
  countiesMixed: ({ first, second }) =>
    `Some data are said to be of “${first}”, some of “${second}”, and were reckoned together; until that is settled the county as a whole is not judged met. Please keep the data of this county only, or write its name the same way where it is one county.`,
  mappingNotUnderstood: ({ text }) =>
    `“${text}” in UEI Settings is not understood and has no effect; please write a use or a name as the other rows do.`,
  mappingWithoutTable: ({ table }) =>
    `“${table}” named in UEI Settings is not in the workbook, so the row has no effect; please check sheet, table and heading.`,
  codesForCounts: ({ label, code, rows }) =>
    `${rows === 1 ? "One row has" : `${rows} rows have`} a code of the statistics beside a type of school (${label}: ${code}) and no number of schools; not used. Please check if numbers of schools are meant.`,
  figureUnknown: ({ label, nearest }) =>
    `The figure “${label}” is not known and not used${nearest.length === 0 ? "" : `; names like it are ${nearest.join(", ")}`}. If the evaluation needs it, please use its official name.`,
  figuresUnknown: ({ table, named, rows }) =>
    `${counted(rows, "figure", "figures")} of ${table} ${rows === 1 ? "is" : "are"} not known and not used: ${named.map(({ label, near }) => `“${label}”${near === null ? "" : ` (like “${near}”)`}`).join(", ")}${rows > named.length ? ", …" : ""}. Please use the official name where one is needed.`,
  figureAmbiguous: ({ label, labels }) =>
    `The figure “${label}” may mean ${quotedList(labels)} and is not used; please use one of these names.`,
  figureWithoutLabel: () => "This row has a value but no readable label and is not used; please type the label.",
  figureNotOfStage: ({ label, stage }) =>
    `“${label}” is a figure of the whole county, but this row is for ${stage} alone and is not used; please give the total.`,
  figuresOfStagesJoined: ({ table, labels, count }) =>
    `${counted(count, "figure", "figures")} of the county in ${table} (${quotedList(labels)}${count > labels.length ? ", …" : ""}) ${count === 1 ? "is" : "are"} given for primary and junior; the county's is the sum. Where a number is the county's already, please put it under 全县.`,
  figureOfBothStages: ({ label, primary, junior, bounds }) =>
    `“${label}” is a figure of the whole county; primary ${fourDecimals(primary, junior)} and junior ${fourDecimals(junior, primary)} cannot be added${bounds === null ? " and are not used" : `, so the county's is taken to lie between ${fourDecimals(bounds.low, bounds.high)} and ${fourDecimals(bounds.high, bounds.low)}`}; please give the county's under 全县.`,
  formRead: ({ form, sheet, figures }) =>
    `${form} of the official form on sheet “${sheet}” was read: ${counted(figures, "figure", "figures")}; please check.`,
  figureTwice: ({ label, first, second }) =>
    `“${label}” is given twice and differently (${fourDecimals(first, second)} and ${fourDecimals(second, first)}), so it counts as missing; please keep one.`,
  textTwice: ({ label, first, second }) =>
    `“${label}” is given twice and differently (“${first}” and “${second}”); the first is used. Please keep one.`,
  figureMayBeLost: ({ label, figures }) =>
    `${label === "" ? "A row without a label" : `The label “${label}” is not known and`} may be ${quotedList(figures)}, so the item is not called met; please check the label or give ${quotedList(figures)}.`,
  statementItemUnknown: ({ label }) =>
    `Which item “${label}” means is not understood, and the statement is not used; please write 政府保障第n项 or the like.`,
  conclusionNotUnderstood: ({ text }) =>
    `The conclusion “${text}” is not understood; please write 达标, 未达标 or 待监测.`,
  conclusionsDiffer: ({ label, first, second }) =>
    `“${label}” has two different conclusions (“${first}” and “${second}”), and neither is used; please keep one.`,
  vetoCaseUnknown: ({ label }) => `“${label}” is none of the cases of 第十条; please check its wording.`,
  vetoAnswerNotUnderstood: ({ text }) =>
    text.trim() === ""
      ? "Nothing says whether the case exists; please write 不存在 or 存在."
      : `“${text}” does not say whether the case exists and counts as unanswered; please write 不存在 or 存在.`,
  historyNotUnderstood: ({ text }) =>
    `The earlier year “${text}” is not understood and not used; please give year, stage, indicator and coefficient.`,
  unitCostNotUnderstood: ({ text }) =>
    `The unit cost for “${text}” is not used, because that is none of the resource indicators; please write the name of one.`,
  differsFromStatistics: ({ label, count, named }) => {
    const schools = named.map(
      ({ school, stands, imported, asOf }) =>
        `${school} (now ${stands === null ? "blank" : fourDecimals(stands, imported)}, imported ${fourDecimals(imported, stands ?? imported)}${asOf === "" ? "" : ` as of ${asOf}`})`,
    );
    return `Different from the statistics: “${label}” of ${counted(count, "school", "schools")} is not what 数据来源 says was imported: ${schools.join(", ")}${count > named.length ? " and others" : ""}; note the different day where that is why, else correct it.`;
  },
};
