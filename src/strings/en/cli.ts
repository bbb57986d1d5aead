import type { cli as master } from "../zh-CN/cli";
import { counted } from "./counted";
import { nothingRecognised } from "./nothingRecognised";
const SEE_HELP = "see uei --help.";

export const cli = {
  help: `优衡 UEI: evaluates the quality balance of a county's compulsory education (教督〔2017〕6号)

Usage
  uei evaluate <book.xlsx> [options]   evaluate a workbook; the result is written into a copy of it
  uei template <out.xlsx> [options]    make a new workbook to fill in
  uei batch <folder> --out <folder> [options]
                                       evaluate every workbook (.xlsx, .xlsm) of a folder
  uei gather <files or folders...> --into <county.xlsx> [options]
                                       make the county's workbook from the schools' statistics forms
  uei forms <county.xlsx> --out <folder>
                                      a form for each school to fill in; gather reads it back
  uei explain <G4|indicator>           explain an item: text, limits and sources, what it needs, exceptions
  uei verify <result.xlsx>             judge the data in a result anew and name the cells that were altered by hand

Options of evaluate
  --out <file.xlsx>    the result; without it "<name>.自评测算.xlsx" beside the input
  --json <file|->      the evaluation as JSON; "-" prints it (and writes no workbook unless --out asks for one)
  --report <file.docx> the self-evaluation report for Word, to submit; beside it "<name>.校核稿.docx" for review
  --annex              make the self-evaluation form of every school (kept in UEI Settings)
  --map <file.json>    corrects how sheets and headings were recognised
  --a3                 prints the result on A3 (A4 unless the sheet of settings says otherwise)
Options of batch
  --out <folder>       the folder for the results, made where it is missing; each is "<name>.自评测算.xlsx"
  --summary <file.xlsx> a workbook with a row for each county, and a sheet over the city
  --tables <folder>    five tables (counties, items, balance, schools, findings), each as CSV and Parquet
  --jobs <n>           workbooks evaluated at a time; as many as there are processors unless given
                       Stopped and run again, it goes on where it was: unchanged workbooks are not evaluated again
Options of gather
                       reads .xlsx, .xlsm, .xls, .csv, .zip and folders
  --into <county.xlsx> the county's workbook: made where there is none; an existing one is never touched
  --out <file.xlsx>    the result; by default "<county>.汇总.xlsx" beside an existing workbook
  --json <file|->      what was gathered (files, schools, questions) as JSON
Options of all
  --lang zh-CN|en      language, zh-CN unless given
  --force              overwrite an existing result
  --help, --version

The input is never modified, and no data leave this machine. In a batch a file that fails does not stop the others.
Exit codes: 0 evaluated (whatever the verdict), 2 usage, 3 input unreadable or without data, 4 output not writable or existing, 5 gathered with open questions, 6 result altered, 70 internal error`,
  explain: {
    decided: (kind) =>
      ({
        computed: "Decided by: figures",
        evidence: "Decided by: the bureau's conclusion and its evidence",
        both: "Decided by: figures for one half, the bureau's conclusion for the other",
      })[kind],
    limit: ({ stage, limit, clause, effectiveFrom, source }) =>
      `Limit: ${stage === null ? "" : `${stage} `}${limit} (${clause}, from ${effectiveFrom}, ${source})`,
    figures: (names) => `County figures needed: ${names}`,
    exception: ({ name, condition, source }) => `Exception: ${name}. ${condition} (${source})`,
    remedy: (text) => `What to do: ${text}`,
  },
  usage: {
    unknownCommand: ({ command }) =>
      `There is no command "${command}"; the commands are evaluate, template, batch, gather, forms, verify and explain, ${SEE_HELP}`,
    inputNeeded: () => `No workbook was named; type uei evaluate book.xlsx, ${SEE_HELP}`,
    itemNeeded: () => `No item was named; type uei explain G4, ${SEE_HELP}`,
    unknownItem: ({ text }) =>
      `There is no item "${text}"; type its number (R1, G4, Q9, V4) or the name of an indicator, ${SEE_HELP}`,
    templateNeeded: () => `No name was given for the new workbook; type uei template out.xlsx, ${SEE_HELP}`,
    folderNeeded: () => `No folder was named; type uei batch folder --out results, ${SEE_HELP}`,
    batchOutNeeded: () => `No folder was named for the results; type uei batch folder --out results, ${SEE_HELP}`,
    jobsNumber: ({ jobs }) =>
      `--jobs takes a whole number from 1 to 999, not "${jobs}"; for example --jobs 2, ${SEE_HELP}`,
    verifyNeeded: () => `No result was named; type uei verify result.xlsx, ${SEE_HELP}`,
    formsInputNeeded: () => `No county workbook was named; type uei forms county.xlsx --out folder, ${SEE_HELP}`,
    formsOutNeeded: () => `No folder was named for the forms; type uei forms county.xlsx --out folder, ${SEE_HELP}`,
    gatherFilesNeeded: () => `No files or folders were named; type uei gather folder --into county.xlsx, ${SEE_HELP}`,
    gatherIntoNeeded: () =>
      `No workbook was named to gather into; type uei gather folder --into county.xlsx, ${SEE_HELP}`,
    tooMany: ({ argument }) =>
      `"${argument}" is one too many; name one file or folder, in quotes where its name has spaces.`,
    unknownOption: ({ option }) => `There is no option "${option}"; ${SEE_HELP}`,
    valueNeeded: ({ option }) => `The option "${option}" needs a value; ${SEE_HELP}`,
    noValueTaken: ({ option }) => `The option "${option}" takes no value; leave out the equals sign and what follows.`,
    unknownLanguage: ({ language }) => `There is no language "${language}"; --lang takes zh-CN or en.`,
    outputIsInput: ({ file }) =>
      `The result cannot be written back to the input "${file}"; give the result another name.`,
    sameOutput: ({ file }) => `Two results would be written to "${file}"; give one of them another name.`,
    outputEnding: ({ file, ending }) =>
      `The name "${file}" does not fit: the result of this file must end with ${ending}; correct it and run again.`,
    mapUnreadable: ({ file }) => `The file "${file}" given with --map cannot be read; check its path.`,
    mapNotJson: ({ file }) =>
      `The file "${file}" given with --map is not valid JSON; check its brackets, quotes and commas.`,
    mapShape: ({ file, place }) =>
      `In the file "${file}" given with --map, "${place}" is not as it must be; correct it as the README shows.`,
  },
  files: {
    inputMissing: ({ file }) => `There is no file "${file}"; check its path and name.`,
    inputIsFolder: ({ file }) => `"${file}" is a folder; name one .xlsx or .xlsm file in it.`,
    inputUnreadable: ({ file, reason }) =>
      `The file "${file}" cannot be read (${reason}); check your permissions and whether another program holds it.`,
    inputRefused: ({ file, advice }) => `"${file}": ${advice}`,
    folderNotFound: ({ folder }) => `There is no folder "${folder}"; check its path.`,
    notAFolder: ({ file }) => `"${file}" is no folder; a single file is evaluated with uei evaluate.`,
    noWorkbooks: ({ folder }) =>
      `There is no workbook (.xlsx, .xlsm) to evaluate in "${folder}"; check the path, and save old .xls files as .xlsx first.`,
    nothingToGather: () => "There is no file to gather (.xlsx, .xlsm, .xls, .csv, .zip); check the path.",
    nothingRecognised: ({ file, seen }) => `${file}: ${nothingRecognised({ seen })}`,
    noData: ({ file }) =>
      `There are no data in "${file}"; fill in the figures of the schools and the county, or make a workbook to fill in with uei template.`,
    outputExists: ({ file }) =>
      `"${file}" exists already and was left as it is; choose another name, or add --force to overwrite it.`,
    outputsMixed: ({ file, run, other, otherRun, willMend }) =>
      `"${file}" (run ${run}) and "${other}" (run ${otherRun}) were not written by one run (the last one may have been interrupted); ${willMend ? "all of them were written anew now." : "nothing was changed; add --force to write all of them anew."}`,
    outputBeingWritten: ({ file }) =>
      `another run is writing "${file}", and this one has written no file; run it again when that one has ended.`,
    outputIsFolder: ({ file }) => `"${file}" is a folder; name the result file.`,
    folderIsFile: ({ folder }) => `"${folder}" is a file and cannot take the results; give --out another name.`,
    folderFailed: ({ folder, reason }) =>
      `The folder "${folder}" cannot be made (${reason}); choose a place where you may write.`,
    folderMissing: ({ folder }) => `There is no folder "${folder}"; make it first, or choose another place.`,
    outputBusy: ({ file }) => `Another program holds "${file}"; close it in Excel or WPS and run again.`,
    outputForbidden: ({ file }) => `You may not write "${file}"; choose a place with --out where you may.`,
    diskFull: ({ file }) => `The disk is full and "${file}" was not written; make room and run again.`,
    nameTooLong: ({ file }) => `The name or path "${file}" is too long and was not written; choose a shorter one.`,
    outputCollides: ({ file, other }) =>
      `The results of "${file}" and "${other}" differ in upper and lower case only, which is one file on Windows, so it was not written; rename one of them.`,
    noResult: ({ file }) => `There is no result of an evaluation in "${file}"; name a file that uei evaluate wrote.`,
    inputChanging: ({ file }) =>
      `The file "${file}" changed while it was read; wait until it is saved or synchronised, and run again.`,
    outputFailed: ({ file, reason }) => `"${file}" was not written (${reason}); choose another place and run again.`,
    internal: ({ reason }) =>
      `Something went wrong inside the program (${reason}) and no file was written; run it once more with UEI_DEBUG=1 set and send what it shows to the maintainers.`,
    internalOf: ({ file, reason }) =>
      `Something went wrong inside the program while evaluating "${file}" (${reason}) and it has no result; run uei evaluate on it alone with UEI_DEBUG=1 set and send what it shows to the maintainers.`,
  },
  verify: {
    altered: ({ sheet, cell, stands, follows }) =>
      `${sheet}!${cell}: "${stands}" stands there; by the data of this workbook it is "${follows}"`,
    unaltered: ({ file }) => `"${file}": the result says what its data give; nothing was altered.`,
    scope: () =>
      "What the cells say was compared; colours, number formats, how formulas are written and charts were not: evaluate again where these matter.",
    typed: ({ sheet, cell, stands }) =>
      `${sheet}!${cell}: somebody typed "${stands}"; the result has a blank cell there`,
    missingRow: ({ sheet, begins }) =>
      `${sheet}: the row "${begins}" is not there; the data of this workbook give it; evaluate again.`,
    missingColumn: ({ sheet, heading }) =>
      `${sheet}: the column "${heading}" is not there; the data of this workbook give it; evaluate again.`,
    reordered: ({ sheet }) =>
      `${sheet}: rows stand in another order than they were written in (sorted or moved); each was compared all the same.`,
    otherVersion: ({ version, present }) =>
      `The result was written by version ${version}, and this is version ${present}: what is judged and said may have changed since, so that not every difference was made by hand; verify with version ${version}, or evaluate again.`,
    count: ({ cells }) =>
      `${counted(cells, "cell does", "cells do")} not say what the data give: either the result was altered, or the data were after the evaluation; evaluate again and use that.`,
    missingSheet: ({ sheet }) =>
      `The sheet "${sheet}" of the result is not there: it was deleted, or what marks it was; evaluate again.`,
    uncalculated: ({ sheet, cell, cells }) =>
      `${counted(cells, "formula shows", "formulas show")} no value (${sheet}!${cell}${cells === 1 ? "" : " and others"}) and cannot be verified: another program has saved the file; open and save it in Excel or WPS, then verify again.`,
    run: ({ id, input }) => `Run ${id}, made from the file with ${input}`,
    noRun: () =>
      "The result does not say which run and which file it was made from (an earlier version or Excel wrote it).",
  },
  progress: {
    reading: "Reading …",
    evaluating: "Evaluating …",
    writing: "Writing …",
    file: ({ at, of, file, pace }) =>
      `Evaluating ${at} of ${of}: ${file}${pace === null ? "" : ` (${pace.perMinute} a minute, about ${duration(pace.remaining)} left)`}`,
  },
  summary: {
    verdict: ({ county, outcome }) =>
      `Quality balance of ${county ?? "this county"}: ${outcome} (the county's own calculation, not an official finding)`,
    count: ({ outcome, count }) => `${outcome} ${count}`,
    separator: ", ",
    byDeclaration: ({ count }) => ` (${count} of them by self-evaluation, to be verified)`,
    items: ({ outcome, items }) => `${outcome}: ${items.join(", ")}`,
    findings: ({ errors, warnings, infos }) =>
      `Data checks: ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${counted(infos, "note", "notes")}`,
    nothingRecognised:
      "No table was recognised. Tables are found by their headings: schools (学校名称 or 学校代码 with 学校类型, 在校生数, 班级数 or any resource), county figures (指标, 数值), statements (指标, 自评情况 or 自评结论), vetoes (情形, 是否存在); uei template makes a workbook to compare with.",
    signed: "The workbook carries a digital signature, which does not hold for the result; the input is unchanged.",
    written: ({ file }) => `Result: ${file}`,
    template: ({ file }) => `Workbook to fill in: ${file}`,
    file: ({ file, county, outcome }) => `${file}${county === null ? "" : ` (${county})`}: ${outcome}`,
    folder: ({ evaluated, failed, folder }) =>
      `Workbooks evaluated: ${evaluated}${failed === 0 ? "" : `, without a result: ${failed}`} (the counties' own calculation, not an official finding); results in ${folder}`,
    batchSummary: ({ file }) => `Summary: ${file}`,
    otherFiles: ({ names, count }) =>
      `Not evaluated in this folder: ${counted(count, "other file", "other files")} (${names.join(", ")}${count > names.length ? ", …" : ""}). Where ${count === 1 ? "it holds" : "they hold"} a county's figures, save these as a .xlsx workbook of the county and run the command again.`,
    foldersBelow: ({ names, count }) =>
      `Workbooks in folders below are not evaluated: ${names.join(", ")}${count > names.length ? ` and ${count - names.length} more` : ""}. Move them into one folder and run the command again.`,
    unchanged: ({ files }) => `${files} unchanged, with the results of the last run`,
    tables: ({ folder }) => `Tables: ${folder}`,
    stopped: ({ done, of }) =>
      `Stopped: ${done} of ${counted(of, "workbook", "workbooks")} ${done === 1 ? "is" : "are"} done, and every result that stands is whole; run the same command again to go on.`,
  },
} satisfies typeof master;

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
