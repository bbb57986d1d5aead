import type { GatheringStrings } from "../gatheringStrings";

export const gathering: GatheringStrings = {
  sources: {
    sheet: "数据来源",
    title: "Sources of the data",
    note: "Each number as it was imported, and where from; it stays here when the tables are changed later.",
  },
  schools: {
    sheet: "学校对照表",
    title: "Schools in the files and in the county",
    note: "Which school of the county a school in the files is; 主校 and 是否参与 may be filled in and hold the next time.",
    used: "是",
    notUsed: "否",
  },
  refusals: {
    noForms: "it holds no forms of the education statistics; check that it is a school's workbook of forms",
    noIdentity: "it lacks the school's identity (form 1001 or 111); export the whole set of forms again",
    otherYear: "its school year is another than most files'; it was not used, take the same year's forms",
    otherCounty: "its county is another than most files'; it was not used, check whether the school is the county's",
    repeated: "the school has more than one file; it was not used, keep one of them",
    unreadable: "the file cannot be opened; save it as .xlsx and gather again",
  },
  problems: {
    sumFails: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): “${label}” is ${stated}, its parts add up to ${counted}; it was not imported, check the form.`,
    blankNotZero: ({ school, form, label }) =>
      `${school} (${form}): “${label}” is blank and nothing proves it zero; fill it in, 0 where there is none.`,
    markedInapplicable: ({ school, form, label }) =>
      `${school} (${form}): “${label}” is marked as not applicable (* or -), but the school needs it; it was not imported, check the form or fill it in.`,
    numberNotUnderstood: ({ school, form, label, stated }) =>
      `${school} (${form}): “${label}” is “${stated}”, which is no number; it was not imported, check the form.`,
    formMissing: ({ school, form, label }) =>
      `${school}: form ${form} is missing, and with it ${label}; hand it in or fill it in.`,
    labelMissing: ({ school, form, label }) => `${school} (${form}): the form has no “${label}”; fill it in.`,
    artsUnclear: ({ school, form, stated, counted }) =>
      `${school} (${form}): the courses add up to ${counted}, the teachers are ${stated}; whether 艺术 holds 音乐 and 美术 cannot be told, fill in the teachers of sports and arts.`,
    partAboveWhole: ({ school, form, label, stated, counted }) =>
      `${school} (${form}): “${label}” is ${stated}, more than the whole of ${counted}; it was not imported, check the form.`,
  },
  questions: {
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
    gathered: ({ files, of, schools }) => `Gathered ${files} of ${of} files, ${schools} schools.`,
    notUsed: ({ file, reason }) => `Not used: ${file} (${reason})`,
    gaps: ({ school, fields }) => `To be filled in: ${school}: ${fields}`,
    complete: "Every school has what is needed.",
    findings: ({ count }) => `Problems found: ${count}`,
    next: ({ file }) => `County workbook: ${file}; fill in what is missing and run uei evaluate.`,
  },
};
