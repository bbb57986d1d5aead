import type { gathering as master } from "../zh-CN/gathering";
import { counted } from "./counted";

export const gathering = {
  sources: {
    sheet: "数据来源",
    title: "Sources of the data",
    note: "Each number as it was imported, and where from; it stays here when the tables are changed later.",
  },
  schools: {
    sheet: "学校对照表",
    title: "Schools in the files and in the county",
    note: "Which school of the county a school in the files is. 本县学校, 是否参与 and 答复 (已核实) may be filled in and hold when files are gathered into this workbook again.",
    gone: "not in the files this time; the numbers of before stay",
  },
  sameAs: ({ file }) => `says the same as “${file}”, taken once`,
  refusals: {
    sameAsOther: "says the same as another file, taken once",
    countyWorkbook:
      "is a workbook of the county that was gathered before, not one that a school sent; choose it as the workbook to gather into where that is meant",
    ownResult: "is a workbook with results, not one that a school sent",
    noForms:
      "it holds neither forms of the education statistics nor headings of a list of schools; check that it is a school's workbook of forms, or give a list the headings of the gathered workbook",
    noIdentity: "it lacks the school's identity (form 1001 or 111); export the whole set of forms again",
    otherYear: "its school year is another than most files'; it was not used, take the same year's forms",
    otherCounty: "its county is another than most files'; it was not used, check whether the school is the county's",
    repeated: "the school has more than one file; it was not used, keep one of them",
    unreadable: "the file cannot be opened; save it as .xlsx and gather again",
    schoolsMixed:
      "it holds forms of several schools, and whose each is cannot be told; take one workbook a school, or put each school's identity before its other forms",
    personsOnly: "it is a list with one row a person: the rows were counted by school, and no name or number was taken",
    leftOut: "学校对照表 says that it takes no part",
    olderForm: "it is an older version of the school form; use the one sent out last",
    emptyForm: "the form is empty; let the school fill it in",
    otherSchool:
      "the school on the form is not the one it was sent to; another school's form may have been pasted over it",
    codeMissing:
      "the form has lost its hidden code, as when it is pasted into a new file; fill in the form that was sent",
    formsDiffer: "it holds two copies of the form with different numbers; delete one of them",
    otherTitleYear: "its title names another school year than it was sent out for; use the form of this year",
    unknownSchool: "its school is not among the county's; please check",
  },
  problems: {
    sumFails: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): “${label}” is ${stated}, its parts add up to ${counted}; it was not imported, check the form.`,
    formsDiffer: ({ school, form, label, stated, counted }) =>
      `${school}: “${label}” differs in the forms ${form} (${stated} and ${counted}); it was not imported, check these forms.`,
    pupilsAboveClasses: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): the classes (${label}) hold no more pupils than ${counted} by their sizes, but the pupils are ${stated}; neither was imported, check the forms of classes and pupils.`,
    pupilsBelowClasses: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): the classes (${label}) hold no fewer pupils than ${counted} by their sizes, but the pupils are ${stated}; neither was imported, check the forms of classes and pupils.`,
    yearsDoNotJoin: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): “${label}” is ${stated}, but last year with 增加 and without 减少 makes ${counted}; it was not imported, check the form.`,
    flowsFail: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): “${label}” of the flows of pupils is ${stated}, the other columns make ${counted}; check the form. Nothing of it is used.`,
    blankNotZero: ({ school, form, label }) =>
      `${school} (${form}): “${label}” is blank and nothing proves it zero; fill it in, 0 where there is none.`,
    markedInapplicable: ({ school, form, label }) =>
      `${school} (${form}): “${label}” is marked as not applicable (* or -), but the school needs it; it was not imported, check the form or fill it in.`,
    numberNotUnderstood: ({ school, form, label, stated }) =>
      `${school} (${form}): “${label}” is “${stated}”, which is no number; it was not imported, check the form.`,
    answerNotUnderstood: ({ school, form, label, stated }) =>
      `${school} (${form}): “${label}” is “${stated}”; it was not imported, please answer 是 (yes) or 否 (no).`,
    numberNegative: ({ school, form, label, stated }) =>
      `${school} (${form}): “${label}” is ${stated} and cannot be below 0; it was not imported, check the form.`,
    numberNotWhole: ({ school, form, label, stated }) =>
      `${school} (${form}): “${label}” is ${stated} and should be a whole number; it was not imported, check the form.`,
    unitOtherwise: ({ school, form, label, stated }) =>
      `${school} (${form}): “${label}” is “${stated}”, in another unit than the form was sent with; it was not imported, please use the form’s own unit.`,
    numberStruck: ({ school, form, label, stated }) =>
      `${school} (${form}): “${stated}” under “${label}” is struck through; it was not imported, fill in the right number without the line.`,
    formMissing: ({ school, form, label }) =>
      `${school}: form ${form} is missing, and with it ${label}; hand it in or fill it in.`,
    labelMissing: ({ school, form, label }) => `${school} (${form}): the form has no “${label}”; fill it in.`,
    artsUnclear: ({ school, form, stated, counted }) =>
      `${school} (${form}): the courses add up to ${counted}, the teachers are ${stated}; whether 艺术 holds 音乐 and 美术 cannot be told, fill in the teachers of sports and arts.`,
    formTwice: ({ school, form, label }) =>
      `${school}: the workbook has two different forms ${form}, so ${label} was not imported; delete one of them.`,
    sourcesDiffer: ({ school, label, stated, counted }) =>
      `${school}: “${label}” is ${counted} in one place and ${stated} in another; it was not imported, check and fill it in.`,
    sourcesOfDifferentDays: ({ school, label, stated, counted }) =>
      `${school}: “${label}” is ${counted} in the statistics and ${stated} in the returned form, of different days; the statistics were imported, please check.`,
    requiredBlank: ({ school, label }) => `${school}: “${label}” of the form is blank; let the school fill it in.`,
    notSigned: ({ school, label }) => `${school}: the form lacks ${label}.`,
    implausible: ({ school, label, stated }) =>
      `${school}: “${label}” of the form is ${stated}, which is out of all proportion; it was not imported, check unit and decimal point.`,
    partAboveWhole: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): “${label}” is ${stated}, more than the whole of ${counted}; it was not imported, check the form.`,
  },
  generations: (generation) =>
    ({ old: "forms up to 2020", "2021": "forms of 2021 and 2022", "2023": "forms since 2023" })[generation] ??
    generation,
  layouts: {
    schoolForms: "statistics forms of schools",
    returnedForm: "returned school form",
    wideExport: "wide export of the statistics platform",
    list: "list of schools",
    oneSchoolForm: "form of one school",
    persons: "list of persons",
    nothing: "not recognised",
  },
  choices: {
    thisYear: ({ words }) => `they are of the school year ${words}`,
    onlyYear: ({ words }) => `use the files of the school year ${words} only`,
    onlyCounty: ({ words }) => `use the files of ${words} only`,
    onlyFile: ({ words }) => `“${words}” counts, the others do not`,
    oneYear: () => "checked: they are of one school year",
    withoutFiles: () => "use none of these files",
    atCentre: () => "checked: its teachers are counted at the central school",
    sameSchool: ({ words }) => `it is the county’s “${words}”`,
    anotherSchool: ({ words }) => `“${words}” is another school, with a row of its own`,
    askedApart: () => "the school has been asked for separate forms; this one is not used",
    later: () => "no answer yet; the numbers stay blank",
  },
  files: {
    made: ({ county }) => `${county}学校数据汇总.xlsx`,
    updated: ({ file }) => `${file}.汇总.xlsx`,
    forms: ({ county }) => `${county}学校填报表.zip`,
  },
  nothingUsable:
    "The files have no school that could be used, so nothing is written; see why under the files not used, and choose others.",
  corrected: ({ school, label, imported, byHand, offered, where }) =>
    `${school}, “${label}” (${where}): the table has ${byHand === "" ? "nothing" : byHand}, imported last ${imported === "" ? "nothing" : imported}, now in the files ${offered}; it was changed by hand and stays, please check.`,
  withoutRow: ({ school, table }) =>
    `${school}: there is no free row below “${table}”, so it was not written; insert a row in the table and gather again.`,
  notesNotKept: ({ sheet, cells, count }) =>
    `“${sheet}” is written anew each time: what was added there by hand (${cells.join(", ")}${count > cells.length ? ` and more, ${counted(count, "cell", "cells")}` : ""}) is not in the new file; the workbook itself is unchanged. Copy what is needed to the columns 说明 and 答复 or to another sheet.`,
  county: {
    noTablesHere: ({ file }) =>
      `“${file}” has no table with one row a school to gather into; choose a workbook made by gathering or from the form, or none to begin a new one.`,
    otherYearHere: ({ file, year, gathered }) =>
      `“${file}” is of the school year ${year}, the files are of ${gathered}; choose no workbook, and a new one is begun for the other year.`,
    notesInTheWay: ({ sheet, cells, count }) =>
      `“${sheet}” would be written anew: move what was added there by hand (${cells.join(", ")}${count > cells.length ? ` and more, ${counted(count, "cell", "cells")}` : ""}) to another sheet, then gather again.`,
    noTables: ({ file }) =>
      `“${file}” has no table with one row a school to gather into; take a workbook made by uei gather or uei template, or a new name.`,
    otherYear: ({ file, year, gathered }) =>
      `“${file}” is of the school year ${year}, the files are of ${gathered}; begin a new workbook for another year.`,
  },
  form: {
    title: ({ county, year }) =>
      `${county} school form for quality balance${year === "" ? "" : ` (school year ${year})`}`,
    note: "Fill in the pale cells only: all marked required, 0 where there is none; those marked check are filled in, correct them where they differ. When every check is ✔, sign with name and date and send the file back as it is.",
    type: "学校类型",
    needs: { required: "required", check: "check", optional: "optional" },
    faults: {
      blank: "fill in",
      noNumber: "must be a number without a unit",
      negative: "cannot be negative",
      notWhole: "must be a whole number",
      tooLarge: "out of all proportion, check the unit",
      aboveWhole: "cannot exceed its total",
      noAnswer: "choose 是 or 否",
    },
    fine: "✔",
    prompt: ({ need, unit }) => `${need}${unit === "" ? "" : `, in ${unit}`}; 0 where there is none.`,
    noSchools: ({ file }) =>
      `“${file}” has no schools to make forms for; fill in the list of schools or gather them first.`,
    noSchoolsHere: "The workbook has no schools to make forms for; fill in the list of schools or gather them first.",
    written: ({ count, folder }) =>
      `${counted(count, "school form", "school forms")} written: ${folder}; when they are back, run uei gather ${folder} --into county.xlsx.`,
  },
  proposals: {
    yearUnknown: () => "fill in 学年 among the county's figures",
    twoYears: ({ words }) => `use the files of ${words[0] ?? ""} only`,
    twoCounties: ({ words }) => `use the files of ${words[0] ?? ""} only`,
    schoolTwice: () => "type 否 under 是否参与 for all but one file",
    generationsMixed: () => "where they are of one year, type 已核实 under 答复",
    teachersElsewhere: () => "where they are counted at its central school, type 已核实 under 答复",
    sameSchool: ({ words }) =>
      `type “${words[0] ?? ""}” under 本县学校, or 已核实 under 答复 where it is another school`,
    holdsOthers: () => "let the school fill in one form for each campus",
  },
  questions: {
    sameSchool: ({ school, words }) =>
      `“${school}” of the files may be “${words}” of the county; it was not written, answer in 学校对照表.`,
    holdsOthers: ({ school, words }) =>
      `The form of ${school} also holds other campuses (${words}), which cannot be told apart; it was not written, let them be filled in one by one.`,
    yearUnknown: () =>
      "Neither the forms nor the files' names say the school year; fill in 学年 among the county's figures.",
    twoYears: ({ files, words }) =>
      `The files are of different school years (${words}): ${files}; only the year of most was used, take one year.`,
    twoCounties: ({ files, words }) =>
      `The files are of different counties (${words}): ${files}; only the county of most was used, please check.`,
    schoolTwice: ({ school, files }) =>
      `${school} has more than one file: ${files}; none was used, keep one and gather again.`,
    generationsMixed: ({ files, words }) =>
      `The forms are of different generations (${words}): ${files}; they may be of different years, please check.`,
    teachersElsewhere: ({ school }) =>
      `${school} has pupils and no teachers; if they are counted at its central school, name that under 主校, else fill in the teachers.`,
  },
  summary: {
    file: ({ file, layout, generation, schools }) =>
      `${file}: ${layout}${generation === null ? "" : ` (${generation})`}, ${counted(schools, "school", "schools")}`,
    persons: ({ file, rows, schools }) =>
      `${file}: ${counted(rows, "row", "rows")} of persons, counted by school only: ${schools}`,
    again: ({ changed, added }) =>
      `${counted(changed, "number", "numbers")} updated, ${counted(added, "school", "schools")} added, all else as before.`,
    added: ({ schools }) => `Added: ${schools}`,
    gone: ({ schools }) => `Not in the files this time, numbers kept: ${schools}`,
    unreturned: ({ count, schools }) => `Not returned by ${counted(count, "school", "schools")}: ${schools}`,
    corrected: ({ count }) => `Changed by hand and kept: ${count}`,
    formulas: ({ cells }) => `Cells with formulas, not written: ${cells}`,
    questions: ({ count }) => `Questions: ${count} (also in 学校对照表)`,
    gathered: ({ files, of, schools }) =>
      `Gathered ${files} of ${counted(of, "file", "files")}, ${counted(schools, "school", "schools")}.`,
    passedOver: ({ files, count }) =>
      `${count === 1 ? "1 other file is" : `${count} other files are`} no table and not read: ${files.join(", ")}${count > files.length ? ", …" : ""}`,
    notUsed: ({ file, reason }) => `Not used: ${file} (${reason})`,
    gaps: ({ school, fields }) => `To be filled in: ${school}: ${fields}`,
    complete: "Every school has what is needed.",
    more: ({ count }) => `… and ${count} more`,
    findings: ({ count }) => `Problems found: ${count}`,
    findingIn: ({ file, where, message }) => `${file} (${where}): ${message}`,
    next: ({ file }) => `County workbook: ${file}; fill in what is missing and run uei evaluate.`,
  },
} satisfies typeof master;
