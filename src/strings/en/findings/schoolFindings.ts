import { fourDecimals, plain } from "../numbers";
import { counted } from "../counted";
import type { SchoolFindings } from "../../../model/findings/schoolFindings";
import type { Sentences } from "../../sentences";

export const schoolFindings: Sentences<SchoolFindings> = {
  rowWithoutName: ({ row }) =>
    `This row has figures but no school name; it is kept as 第${row}行, and no item over all schools is called met. Please type the name.`,
  remarkSkipped: ({ text }) => `“${text}” is a remark and no school; if it is one, please type its type and figures.`,
  codeNotUsable: ({ text }) =>
    `The school code “${text}” has lost digits or is none; the name is used instead. Please type the whole code as text.`,
  codesWithoutZeros: ({ code, shown, codes }) =>
    `${codes > 1 ? `${codes} school codes of this table lack` : "A school code of this table lacks"} the zeros in front (“${code}” for “${shown}”) and were matched as the same codes; typing them as text keeps the zeros.`,
  mergedOverSchools: ({ heading, rows }) =>
    `This cell of “${heading}” is merged over ${rows} rows of different schools, so that nobody can tell what each of them has; each is judged as having no more than it says. Unmerge it and fill in each school.`,
  takenForMerged: ({ sheet, heading, rows }) =>
    `On the sheet ${sheet}, ${counted(rows, "blank cell", "blank cells")} of ${heading} ${rows === 1 ? "was" : "were"} read as merged with the word above, which the schools' names agree with. Please check, and fill in the rows for which it is wrong.`,
  typeMissing: ({ school }) =>
    `The type of ${school} is blank, so whether it counts and how it is split is unknown; please type it.`,
  typeColumnMissing: ({ table }) =>
    `Neither ${table} nor any other table of schools has a column 学校类型, so no school can be placed; please add it.`,
  schoolBlocksRead: ({ table, primary, junior }) =>
    `Table “${table}” was read as 表Ⅱ-2 of the official form: ${counted(primary, "primary school", "primary schools")} and ${counted(junior, "junior school", "junior schools")}. It has no school type, so the stage follows from the block; please check.`,
  typeNotUnderstood: ({ text }) =>
    `The school type “${text}” is not understood and counts as blank; please use 小学, 教学点, 初级中学, 九年一贯制学校 or another official type.`,
  stageNotUnderstood: ({ text }) =>
    `The stage “${text}” is not understood and counts as blank; please type one stage in each row: 小学, 初中 or 高中.`,
  wordNotUnderstood: ({ school, text, options, mayMean }) =>
    `${school}: “${text}” ${mayMean.length === 0 ? "is not understood" : `may mean ${mayMean.join(" or ")}`} and counts as blank; please write ${options.join(" or ")}.`,
  wordsDiffer: ({ school, text }) =>
    `${school}: “${text}” differs from another row of this school and counts as blank; please make them agree.`,
  typesDiffer: ({ school }) =>
    `The tables give ${school} different types, so whether it counts and how it is split is unknown; please make them agree.`,
  nameOfSeveral: ({ school }) =>
    `Several schools are called “${school}” and this row has no code; please type the code.`,
  oneCodeTwoNames: ({ code, first, second }) =>
    `The code ${code} stands beside “${first}” and “${second}”, which were added as one school; if they are two, please correct the code.`,
  codeWithOtherName: ({ code, first, second }) =>
    `The code ${code} has different names in the tables (“${first}”, “${second}”) and is taken as one school; please check.`,
  joinedByShortName: ({ name, school }) =>
    `“${name}” was joined to “${school}”, which differs only by a prefix such as the county, or by a remark behind the name; if they are two schools, please type their codes.`,
  gradesAdded: ({ school }) =>
    `There is no column of all pupils, so those of ${school} and others are the sum of their grades; please check, or add the column 在校生数.`,
  gradesNotAdded: ({ school }) =>
    `There is no column of all pupils, and the grades of ${school} and others cannot be added (a grade is blank, or nobody can tell whether 六年级 belongs to primary or junior); please add the columns 小学在校生数 and 初中在校生数.`,
  namesAlike: ({ name, school }) =>
    `“${name}” and “${school}” of another table may be one school, written in two ways, and are read as two; if they are one, please use one name, if not, type their codes.`,
  joinsNoSchool: ({ school, table, proposal }) =>
    `“${school}” of the table ${table} is in no list of schools, so its figures belong to none; ${proposal === null ? "" : `is it “${proposal}”? `}please correct the name, type the code, or add the school to the list.`,
  columnsDiffer: ({ heading, first, second }) =>
    `Two columns of this table mean “${heading}” and differ (${fourDecimals(first, second)}, ${fourDecimals(second, first)}), so the figure counts as missing; please keep one column.`,
  schoolFiguresDiffer: ({ school, heading, first, second }) =>
    `“${heading}” of ${school} is given twice and differs (${fourDecimals(first, second)}, ${fourDecimals(second, first)}), so it counts as missing; please make them agree.`,
  gradesDoNotAddUp: ({ school, stated, counted }) =>
    `The pupils of ${school} are ${fourDecimals(stated, counted)}, but its grades add up to ${fourDecimals(counted, stated)}, so the number counts as missing; please correct it.`,
  listNotCounted: ({ school }) =>
    `The list of rooms or classes of ${school} has some without area, number, kind, stage or pupils, or its classes do not add up to the pupils, so that it could not be counted; please fill in the numbers in the gathered workbook.`,
  tablesNotGathered: ({ tables }) =>
    `“${tables.join("”, “")}” are no data of schools and were not gathered; please copy what is needed into the sheets of the gathered workbook.`,
  partsDoNotAddUp: ({ school, heading, parts, stated, counted }) =>
    `“${heading}” of ${school} is ${fourDecimals(stated, counted)}, but its parts (${parts.join(", ")}) add up to ${fourDecimals(counted, stated)}, so these numbers count as missing; please correct them.`,
  waysDiffer: ({ school, indicator, first, second }) =>
    `The total and the parts of ${indicator} of ${school} differ (${fourDecimals(first, second)}, ${fourDecimals(second, first)}), so it counts as missing; please correct them.`,
  artsUnclear: ({ school, stage, arts, parts }) =>
    `${school} (${stage}): ${counted(fourDecimals(arts), "teacher", "teachers")} of 艺术 and ${fourDecimals(parts)} of music and art fit the number of all teachers neither together nor as a sum and its parts, so sports and arts teachers count as missing; please check the teachers of each course.`,
  campusJoined: ({ school, campus }) =>
    `“${campus}” is a campus of “${school}” by its name and was added to it; if it is a school of its own, please type the code of each.`,
  campusesAdded: ({ school, rows }) =>
    `${school} has ${rows} campuses, which were added; if they are no one school, please type the code of each.`,
  rowRepeated: ({ school, rows }) =>
    `${school} has ${rows} rows of one stage that say the same, read as one; please delete the repeated rows.`,
  selfFormDiffers: ({ school, figure, stated, listed }) =>
    `${school}: “${figure}” is ${plain(stated)} in its self-evaluation and ${plain(listed)} in the list of schools, by which it is judged; please make them the same.`,
  rowsDiffer: ({ school, rows, headings, fields }) =>
    `${school} has ${rows} rows of one stage that differ in “${headings.join("”, “")}”${fields > headings.length ? ` and others (${fields} in all)` : ""}; nobody can tell which is right, so anything between the least and the greatest is allowed for. Please delete repeated rows, or name campuses ××校区 or give their main school.`,
  rowsMayBeParts: ({ school, rows }) =>
    `${school} has ${rows} rows whose stage cannot be told; they may be its 小学部 and 初中部 or one row repeated, so anything between the least of them and their sum is allowed for. Please head a column 学段 and type 小学 or 初中 in each row, or delete repeated rows.`,
  kindergartenTaken: ({ schools, names }) =>
    `在校生数 of ${schools} ${schools === 1 ? "school" : "schools"} (${names.join(", ")}${schools > names.length ? " and others" : ""}) is 学生总数 less 附设幼儿班学生数 (kindergarten).`,
  kindergartenBetween: ({ schools, names }) =>
    `学生总数 of ${schools} ${schools === 1 ? "school" : "schools"} (${names.join(", ")}${schools > names.length ? " and others" : ""}) includes kindergarten pupils whose number nobody gives, so 在校生数 is only known within bounds, and what depends on it is undetermined. Please type 附设幼儿班学生数 (0 where there are none), or 在校生数 of 小学 and 初中.`,
  wholeSchoolPupils: ({ heading }) =>
    `“${heading}” is used as 在校生数; if it holds pupils of kindergarten classes, amounts per pupil come out too low, coefficients are not right, and a school above the size limit is not judged by it. Please type 在校生数 of the compulsory stages, or add 附设幼儿班学生数; where it holds none, say in 识别更正 that the column is 在校生数.`,
  totalWordInCode: ({ text, school }) =>
    `“${text}” stands under the code or number of a row that ${school === "" ? "has a school type" : `is “${school}”`}, so the row counts as a school; please correct the code, or clear the type if the row is a total.`,
  namelessTotal: ({ name }) =>
    `This row has ${name === null ? "no school name" : `only the name of a place, “${name}”,`} and equals the sums of the other rows, so it is read as a total; if it is a school, please type its name.`,
  stageByPlace: ({ table, stage }) =>
    `Some schools of ${table} have neither stage nor type; they count as ${stage}, as the title of their block or sheet, or the total of their block, says. Please type the school type where this is wrong.`,
  stageOfPlaceUnclear: ({ school, stage }) =>
    `${school} has primary and junior pupils but stands under ${stage} only, so its figures may be those of that part or of the whole school; neither part can be judged. Please type the stage, or give both parts.`,
  otherInstitutions: ({ institutions, kinds }) =>
    `${counted(institutions, "row is no school", "rows are no schools")} of compulsory education (${kinds.join(", ")}) and ${institutions === 1 ? "stays" : "stay"} out; if one is, please correct its type.`,
  otherCountyRows: ({ county, rows }) =>
    `${counted(rows, "row belongs", "rows belong")} to “${county}”, another county, and ${rows === 1 ? "does" : "do"} not count; please check. Until confirmed the county is not called met. ${howToConfirm(county, rows)}`,
  countyUnclear: ({ text, rows }) =>
    `The county of ${counted(rows, "row", "rows")} is “${text}”, so it is not clear whether this county answers for ${rows === 1 ? "it; it counts" : "them; they count"} for now. Please check. Until confirmed the county is not called met. ${howToConfirm(text, rows)}`,
  closedSchools: ({ names, rows }) =>
    `${counted(rows, "row is", "rows are")} marked as closed last year (${names.join(", ")}${rows > names.length ? ", …" : ""}) and ${rows === 1 ? "does" : "do"} not count; please check. Until confirmed the county is not called met. ${howToConfirm("是否上年撤销", rows)}`,
  rowWithoutStage: ({ school }) =>
    `The stage of this row of ${school} cannot be read, so it may be its primary or its junior part; please type the stage.`,
  partAboveWhole: ({ school, part, whole, partValue, wholeValue }) =>
    `“${part}” of ${school} (${fourDecimals(partValue, wholeValue)}) is greater than “${whole}” (${fourDecimals(wholeValue, partValue)}), so it counts as missing; please correct it.`,
  studentsMissing: ({ school, stage }) =>
    `The ${stage} pupils of ${school} are missing, so its ratios and the coefficients of variation are unknown; please type them, 0 if there are none.`,
  noStudents: ({ school, stage }) =>
    `${school} has 0 ${stage} pupils and stays out of the resource indicators; please correct this if it is wrong.`,
  noStudentsButTeachers: ({ school, stage, teachers }) =>
    `${school} has 0 ${stage} pupils but ${counted(fourDecimals(teachers), "teacher", "teachers")} and stays out of the resource indicators; please check the pupils.`,
  stageOutsideType: ({ school, stage, students, isMisplaced }) =>
    `The type of ${school} has no ${stage} stage, yet it has ${counted(fourDecimals(students), "pupil", "pupils")} there` +
    (isMisplaced
      ? " and none are given for the stage of its type; the type may be wrong, or the column, and whether they count is unknown. Please check."
      : "; they count, and shared resources were split. Please check type and pupils."),
  stageAmountsDoNotAddUp: ({ school, heading, stages, whole, areBothJudged }) =>
    `“${heading}” of the stages of ${school} adds up to ${fourDecimals(stages, whole)}, but that of the school is ${fourDecimals(whole, stages)}; ${areBothJudged ? "an item is judged only where both lead to the same" : "the numbers by stage are used"}. Please check.`,
  stagesDoNotAddUp: ({ school, stages, whole }) =>
    `The stages of ${school} have ${counted(fourDecimals(stages, whole), "pupil", "pupils")} together, the school ${fourDecimals(whole, stages)}; the stages were used. Please check.`,
  stageColumnsNeeded: ({ school, fields }) =>
    `${school} has several stages, so “${fields.join("”, “")}” is needed for primary and junior separately; please add columns by stage.`,
  amountsRepeated: ({ school, indicators }) =>
    `The amounts of ${indicators.join(", ")} of ${school} are the same on both stages; they may be those of each part or the whole school's typed twice, and both readings were judged. Please type them by part, or once for the school.`,
  stageMissing: ({ stage, others, isStated }) =>
    `The tables list ${counted(others, `${stage === "primary" ? "junior" : "primary"} school`, `${stage === "primary" ? "junior" : "primary"} schools`)} and no ${stage} one${isStated ? ", though the county states figures of that stage" : ""}; no item over all schools is met until they are added. Where the county has none, enter 0 under ${stage === "primary" ? "小学在校生数" : "初中在校生数"}.`,
  amountsOnOneStage: ({ school }) =>
    `The shared amounts of ${school} stand on one stage only; they may be the whole school's and are not used. Please type them by part, or in one row for the school.`,
  indoorSpaceNeeded: ({ schools }) =>
    `${counted(schools, "school lacks", "schools lack")} the indoor sports space, so teaching and auxiliary space can only fail or stay undetermined; please type it (0 if none), or confirm in UEI Settings that it is already taken out.`,
  bracketsDoNotAddUp: ({ school, sum, classes }) =>
    `The class-size brackets of ${school} add up to ${fourDecimals(sum, classes)}, its classes are ${fourDecimals(classes, sum)}; please correct them.`,
  classPupilsDiffer: ({ school, stage, classes, students }) =>
    `The ${stage} classes of ${school} have ${counted(fourDecimals(classes, students), "pupil", "pupils")} together, the school has ${fourDecimals(students, classes)}; please correct them.`,
  roomKindNotUnderstood: ({ text }) =>
    `“${text}” may be a music or an art room, and both are allowed for; please write its use.`,
  branchMerged: ({ school, parent }) =>
    `“${school}” does not count as a school and was added to “${parent}”; if it counts, please change 是否计校数 to 是.`,
  mainSchoolNotFound: ({ school }) =>
    `“${school}” does not count as a school and its main school is not found; it stays alone, and no item over all schools is called met. Please type the main school as listed.`,
  branchUnclear: ({ school, parent }) =>
    `“${school}” names the main school “${parent}” but 是否计校数 cannot be read; it stays alone, and no item over all schools is called met. Please type 是 or 否.`,
  totalDiffers: ({ heading, total, sum }) =>
    `The total of “${heading}” is ${fourDecimals(total, sum)}, the schools add up to ${fourDecimals(sum, total)}; the schools were used. Please check.`,
};

/** How a person lifts the doubt about rows once, in the words of that table. */
function howToConfirm(text: string, rows: number): string {
  return `If it is right, add to “Figures confirmed by a person” on the sheet UEI Settings: 项目 “${text}”, 数值 ${rows}, with 确认人, 日期 and 依据.`;
}
