import { fourDecimals } from "../../../model/figures/fourDecimals";
import type { SchoolFindings } from "../../../model/findings/schoolFindings";
import { plain } from "../../numbers";
import type { Stage } from "../../../model/stage";
import type { Sentences } from "../../sentences";

const STAGE: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初中" };

const PLACE: Readonly<Record<Stage | "senior", string>> = { ...STAGE, senior: "高中" };

export const schoolFindings: Sentences<SchoolFindings> = {
  rowWithoutName: ({ row }) =>
    `该行有数据但没有学校名称，暂按“第${row}行”参与测算，涉及全部学校的项目暂不判定达标；请补填学校名称。`,
  remarkSkipped: ({ text }) => `“${text}”是说明文字，不作为学校；如确为学校，请补填学校类型和数据。`,
  codeNotUsable: ({ text }) => `学校代码“${text}”位数不全或不是代码，未采用，改按校名匹配；请以文本格式填写完整代码。`,
  codesWithoutZeros: ({ code, shown, codes }) =>
    `此表的学校代码${codes > 1 ? `（${codes} 个）` : ""}缺少开头的 0（“${code}”应为“${shown}”），已按同一代码匹配；建议改为文本格式。`,
  mergedOverSchools: ({ heading, rows }) =>
    `“${heading}”的该单元格合并了不同学校的 ${rows} 行，不能确定各校各是多少，只按各校不超过所填数判定；请取消合并，分校填写。`,
  takenForMerged: ({ sheet, heading, rows }) =>
    `工作表“${sheet}”的“${heading}”有 ${rows} 行空白，各行校名与上方所填一致，已按合并单元格读取；请核对，不一致的请逐行填写。`,
  typeMissing: ({ school }) => `${school}没有填写学校类型，是否计入、如何拆分无法确定；请补填。`,
  typeColumnMissing: ({ table }) =>
    `表“${table}”及其他学校表都没有“学校类型”列，各校是否计入、如何拆分无法确定；请增加该列。`,
  schoolBlocksRead: ({ table, primary, junior }) =>
    `表“${table}”按申报表表Ⅱ-2读取：小学${primary}所，初中${junior}所；表中没有学校类型，按所在的小学、初中部分确定学段，请核对。`,
  typeNotUnderstood: ({ text }) =>
    `学校类型“${text}”不能识别，视为未填；请填小学、教学点、初级中学、九年一贯制学校等规范名称。`,
  stageNotUnderstood: ({ text }) => `学段“${text}”不能识别，视为未填；每行只填一个学段：小学、初中或高中。`,
  wordNotUnderstood: ({ school, text, options, mayMean }) =>
    `${school}：“${text}”${mayMean.length === 0 ? "不能识别" : `可能是${mayMean.map((one) => `“${one}”`).join("，也可能是")}`}，视为未填；请填写${options.map((one) => `“${one}”`).join(options.length > 2 ? "" : "或")}${options.length > 2 ? "之一" : ""}。`,
  wordsDiffer: ({ school, text }) => `${school}：“${text}”与该校另一行所填不一致，视为未填；请核对后统一。`,
  typesDiffer: ({ school }) => `${school}的学校类型前后不一致，是否计入、如何拆分无法确定；请核对后统一。`,
  nameOfSeveral: ({ school }) => `有多所学校名为“${school}”，该行没有代码，无法确定是哪一所；请补填学校代码。`,
  oneCodeTwoNames: ({ code, first, second }) =>
    `代码 ${code} 同时用于“${first}”和“${second}”，已按一所学校合计；如是两所学校，请改正代码。`,
  codeWithOtherName: ({ code, first, second }) =>
    `代码 ${code} 在各表中的校名不同（“${first}”与“${second}”），已按代码视为同一所；请核对并统一校名。`,
  joinedByShortName: ({ name, school }) =>
    `“${name}”已按“${school}”合并（仅县名等前缀或校名后的附注不同）；如不是同一所学校，请补填代码。`,
  gradesAdded: ({ school }) =>
    `没有“在校生数”列，${school}等学校的在校生数按各年级学生数相加；请核对，或补填“在校生数”列。`,
  gradesNotAdded: ({ school }) =>
    `没有“在校生数”列，${school}等学校的各年级学生数不能相加（年级没有填全，或六年级属于小学还是初中不能确定）；请补填“小学在校生数”“初中在校生数”列。`,
  namesAlike: ({ name, school }) =>
    `“${name}”与另一表中的“${school}”可能是同一所学校（只是写法不同），现按两所学校处理；如是同一所请统一校名，如不是请补填代码。`,
  joinsNoSchool: ({ school, table, proposal }) =>
    `表“${table}”中的“${school}”在学校名单中找不到，数据未能归入任何学校；${proposal === null ? "" : `是否就是“${proposal}”？`}请统一校名或补填代码，确为另一所学校的请补入名单。`,
  columnsDiffer: ({ heading, first, second }) =>
    `同一表中有两列都表示“${heading}”，所填不同（${fourDecimals(first, second)} 与 ${fourDecimals(second, first)}），视为缺数据；请只保留一列。`,
  schoolFiguresDiffer: ({ school, heading, first, second }) =>
    `${school}的“${heading}”填了两次且不一致（${fourDecimals(first, second)} 与 ${fourDecimals(second, first)}），视为缺数据；请核对后统一。`,
  gradesDoNotAddUp: ({ school, stated, counted }) =>
    `${school}的在校生数为 ${fourDecimals(stated, counted)} 人，各年级合计为 ${fourDecimals(counted, stated)} 人，两者不一致，视为缺数据；请核对后改正。`,
  listNotCounted: ({ school }) =>
    `${school}的教室或班级名单中有面积、间数、用途、学段或学生数不明的，或各班学生数合计不等于在校生数，无法按间数、班数汇入；请在汇总表中直接填写。`,
  tablesNotGathered: ({ tables }) =>
    `“${tables.join("”“")}”不是学校数据，没有汇入；请把需要的内容填入汇总表的相应工作表。`,
  partsDoNotAddUp: ({ school, heading, parts, stated, counted }) =>
    `${school}的“${heading}”为 ${fourDecimals(stated, counted)}，其分项（${parts.join("、")}）合计为 ${fourDecimals(counted, stated)}，两者不一致，有关数据视为缺数据；请核对后改正。`,
  waysDiffer: ({ school, indicator, first, second }) =>
    `${school}的资源配置第${indicator.slice(1)}项，合计数与分项数不一致（${fourDecimals(first, second)} 与 ${fourDecimals(second, first)}），视为缺数据；请核对后改正。`,
  artsUnclear: ({ school, stage, arts, parts }) =>
    `${school}${STAGE[stage]}的艺术教师 ${fourDecimals(arts)} 人与音乐、美术教师共 ${fourDecimals(parts)} 人，无论是否重复计算都与专任教师总数对不上，体育、艺术专任教师数视为缺数据；请核对各课程教师数。`,
  campusJoined: ({ school, campus }) =>
    `“${campus}”按校名视为“${school}”的校区，已合计；如是独立学校，请分别填写学校代码。`,
  campusesAdded: ({ school, rows }) =>
    `${school}有 ${rows} 个校区，已按校区合计；如不是同一所学校，请分别填写学校代码。`,
  rowRepeated: ({ school, rows }) => `${school}同一学段有 ${rows} 行，所填数据没有不同，已按一行计算；请删除重复的行。`,
  selfFormDiffers: ({ school, figure, stated, listed }) =>
    `${school}的学校自评表中“${figure}”为${plain(stated)}，学校数据表为${plain(listed)}，按学校数据表测算；请核对后统一。`,
  rowsDiffer: ({ school, rows, headings, fields }) =>
    `${school}同一学段有 ${rows} 行，“${headings.join("”“")}”${fields > headings.length ? `等 ${fields} 项` : ""}所填不一致，不能确定哪一行正确，按所填最小值至最大值之间计算；重复填报的请删除多余的行，确为两个校区的请在校名中写明“××校区”或填写主校名称。`,
  rowsMayBeParts: ({ school, rows }) =>
    `${school}有 ${rows} 行，看不出各行属于哪个学段，可能是小学部和初中部，也可能是重复填报，该校暂按最小值至各行之和之间计算；请在表头写明“学段”并逐行填写小学或初中，重复填报的请删除多余的行。`,
  kindergartenTaken: ({ schools, names }) =>
    `${schools}所学校（${names.join("、")}${schools > names.length ? "等" : ""}）的在校生数按学生总数减去附设幼儿班学生数计算。`,
  kindergartenBetween: ({ schools, names }) =>
    `${schools}所学校（${names.join("、")}${schools > names.length ? "等" : ""}）的学生总数含附设幼儿班学生，人数不明，在校生数只能按上下限判断，结论随之变化的指标暂不能判定；请填“附设幼儿班学生数”（没有的填0），或改填小学、初中“在校生数”。`,
  wholeSchoolPupils: ({ heading }) =>
    `“${heading}”已作为在校生数使用；其中如含附设幼儿班等学生，生均指标会偏低，差异系数也不准，学校规模超过上限的不能据此判定，请改填义务教育阶段的“在校生数”，或补填“附设幼儿班学生数”；确认不含的，可在“识别更正”中把该列定为“在校生数”。`,
  totalWordInCode: ({ text, school }) =>
    `该行的代码或序号填的是“${text}”，但该行${school === "" ? "填有学校类型" : `是“${school}”`}，仍按学校计算；请改正代码或序号，确为合计行的请清空学校类型。`,
  namelessTotal: ({ name }) =>
    `该行${name === null ? "没有学校名称" : `的名称“${name}”只是地名`}，所填数据等于上下各校之和，已按合计行处理；如确为一所学校，请补填学校名称。`,
  stageByPlace: ({ table, stage }) =>
    `“${table}”中部分学校没有填学段或学校类型，已按所在栏目、合计行或工作表的名称作为${PLACE[stage]}；如有不符请补填学校类型。`,
  stageOfPlaceUnclear: ({ school, stage }) =>
    `${school}有小学和初中，却只列在${PLACE[stage]}下，不能确定所填是${PLACE[stage]}部还是全校的数据，两个学部暂不能判定；请填写学段，或按小学、初中分别填报。`,
  otherInstitutions: ({ institutions, kinds }) =>
    `学校表中有 ${institutions} 个机构不属于义务教育学校（${kinds.join("、")}），不参与各项测算；如其中有义务教育学校，请改正学校类型。`,
  otherCountyRows: ({ county, rows }) =>
    `有 ${rows} 行属于“${county}”，不是本县学校，没有计入；请核对所属县（市、区），确认前总体结论不判定为达标。${howToConfirm(county, rows)}`,
  countyUnclear: ({ text, rows }) =>
    `有 ${rows} 行的所属县（市、区）填的是“${text}”，不能确定是否本县负责的学校，暂按本县计入；请核对，确认前总体结论不判定为达标。${howToConfirm(text, rows)}`,
  closedSchools: ({ names, rows }) =>
    `有 ${rows} 行填报为上年已撤销的学校（${names.join("、")}${rows > names.length ? "等" : ""}），没有计入；请核对，确认前总体结论不判定为达标。${howToConfirm("是否上年撤销", rows)}`,
  rowWithoutStage: ({ school }) => `${school}该行没有可识别的学段，无法确定属于小学部还是初中部；请填写学段。`,
  partAboveWhole: ({ school, part, whole, partValue, wholeValue }) =>
    `${school}的“${part}”（${fourDecimals(partValue, wholeValue)}）大于“${whole}”（${fourDecimals(wholeValue, partValue)}），视为缺数据；请核对后改正。`,
  studentsMissing: ({ school, stage }) =>
    `${school}缺少${STAGE[stage]}在校生数，生均指标和差异系数无法计算；请补填，确无学生的请填0。`,
  noStudents: ({ school, stage }) => `${school}的${STAGE[stage]}在校生数为0，不参与资源配置测算；如有误请改正。`,
  noStudentsButTeachers: ({ school, stage, teachers }) =>
    `${school}的${STAGE[stage]}在校生数为0，却有教师 ${fourDecimals(teachers)} 人，暂不参与资源配置测算；请核对在校生数。`,
  stageOutsideType: ({ school, stage, students, isMisplaced }) =>
    `${school}的学校类型不含${PLACE[stage]}，但有${PLACE[stage]}学生 ${fourDecimals(students)} 人，` +
    (isMisplaced
      ? "而学校类型所含学段没有填学生数，可能是学校类型填错，也可能是学生数填错了栏，是否计入暂不能确定；请核对。"
      : "已按附设班计入并拆分共用资源；请核对学校类型和学生数。"),
  stageAmountsDoNotAddUp: ({ school, heading, stages, whole, areBothJudged }) =>
    `${school}各学段“${heading}”合计 ${fourDecimals(stages, whole)}，与全校 ${fourDecimals(whole, stages)} 不一致，${areBothJudged ? "两种数判定结果相同的才作判定" : "已按学段数计算"}；请核对后改正。`,
  stagesDoNotAddUp: ({ school, stages, whole }) =>
    `${school}各学段在校生数合计 ${fourDecimals(stages, whole)} 人，与全校 ${fourDecimals(whole, stages)} 人不一致，已按学段数计算；请核对后改正。`,
  stageColumnsNeeded: ({ school, fields }) =>
    `${school}有多个学段，“${fields.join("”“")}”须按小学、初中分别填报，只有全校合计无法判定；请增加分学段的列。`,
  amountsRepeated: ({ school, indicators }) =>
    `${school}小学部与初中部所填的资源配置第${indicators.map((id) => id.slice(1)).join("、")}项数量完全相同，可能是各学部的数，也可能是全校数填了两遍，已按两种可能分别判定；请分学部填报，或只填一次全校数。`,
  stageMissing: ({ stage, others, isStated }) =>
    `学校数据中有${STAGE[stage === "primary" ? "junior" : "primary"]}${others}所（学段），没有任何${STAGE[stage]}${isStated ? `，而县级指标填有${STAGE[stage]}数据` : ""}，涉及全部学校的项目暂不判定达标；请补充${STAGE[stage]}各校数据，本县确无${STAGE[stage]}的，请在县级指标“${STAGE[stage]}在校生数”填0。`,
  amountsOnOneStage: ({ school }) =>
    `${school}的共用资源只填在一个学段，不能确定是全校数还是该学部数，暂不采用；请分学部填报，或按全校填一行。`,
  indoorSpaceNeeded: ({ schools }) =>
    `有 ${schools} 所学校没有室内体育用房面积，教学及辅助用房面积无从扣除，该项指标只能判定未达标或数据不全；请补填（没有的填0），或在“UEI 设置”中确认已扣除。`,
  bracketsDoNotAddUp: ({ school, sum, classes }) =>
    `${school}各班额段班级数合计 ${fourDecimals(sum, classes)} 个，与班级数 ${fourDecimals(classes, sum)} 个不一致；请核对后改正。`,
  classPupilsDiffer: ({ school, stage, classes, students }) =>
    `${school}${STAGE[stage]}各班学生数合计 ${fourDecimals(classes, students)} 人，与在校生数 ${fourDecimals(students, classes)} 人不一致；请核对后改正。`,
  roomKindNotUnderstood: ({ text }) =>
    `教室类型“${text}”不能确定是音乐教室还是美术教室，两种可能都已考虑；请写明用途。`,
  branchMerged: ({ school, parent }) =>
    `“${school}”不计校数，已并入“${parent}”；如应单独计算，请把“是否计校数”改为“是”。`,
  mainSchoolNotFound: ({ school }) =>
    `“${school}”不计校数，但找不到它的主校，暂单独计算，涉及全部学校的项目暂不判定达标；请填写名单中的主校名称。`,
  branchUnclear: ({ school, parent }) =>
    `“${school}”填有主校“${parent}”，但“是否计校数”未填或不能识别，暂单独计算，涉及全部学校的项目暂不判定达标；请填“是”或“否”。`,
  totalDiffers: ({ heading, total, sum }) =>
    `“${heading}”的合计数为 ${fourDecimals(total, sum)}，各校相加为 ${fourDecimals(sum, total)}，不一致，已按各校数据计算；请核对。`,
};

/** How a person lifts the doubt about rows once, in the words of the table 人工确认. */
function howToConfirm(text: string, rows: number): string {
  return `核对无误的，在“UEI 设置”的人工确认中填写：项目“${text}”，数值 ${rows}，并写明确认人、日期和依据。`;
}
