import { fourDecimals } from "../../../model/figures/fourDecimals";
import type { IntakeFindings } from "../../../model/findings/intakeFindings";
import { ROLE_WORDS } from "../../../model/correcting/roleWords";
import type { Sentences } from "../../sentences";
import { scenarioFindings } from "./scenarioFindings";
import { schoolFindings } from "./schoolFindings";
import { quotedList } from "../quotedList";

export const intakeFindings: Sentences<IntakeFindings> = {
  ...schoolFindings,
  ...scenarioFindings,
  numberAsText: ({ text, value }) => `“${text}”是文本，已按数值 ${fourDecimals(value)} 读取；如有不符，请改填数值。`,
  blankMark: ({ text }) => `此处填“${text}”，视为缺数据，不按 0 计算；请补填数值。`,
  zeroNotAssumed: ({ text }) => `此处填“${text}”，不能认定为 0；如为0请填0。`,
  errorValue: ({ text }) => `单元格是错误值 ${text}，视为缺数据；请检查公式或改填数值。`,
  notUnderstood: ({ text }) => `“${text}”不能识别，视为缺数据；请按该栏要求重新填写。`,
  uncalculated: () => "公式未计算，没有结果，视为缺数据；请用 Excel 或 WPS 打开并保存后再测算。",
  dateForNumber: ({ text }) => `此处应填数值，却是日期“${text}”，视为缺数据；请核对数值并把单元格格式改为“常规”。`,
  negativeNumber: ({ text }) => `“${text}”是负数，视为缺数据；请核对后改正。`,
  numberTooGreat: ({ text }) => `“${text}”超过一万亿，不可能是实际数据，视为缺数据；请核对后改正。`,
  fractionOfWhole: ({ value }) =>
    `${fourDecimals(value)} 不是整数，已照此计算；间数应为整数，如是按学段拆分的结果则无须处理。`,
  fractionIsNoCount: ({ text }) => `“${text}”不是整数，人数、个数只能是整数，视为缺数据；请核对后改填整数。`,
  unitMissing: ({ text }) => `“${text}”没有单位（如元、万元、万人），无法确定大小，视为缺数据；请在表头注明单位。`,
  unitDoesNotFit: ({ text, unit }) => `“${text}”的单位“${unit}”与该栏不符，视为缺数据；请核对单位或填报位置。`,
  cellUnitWins: ({ cellUnit, columnUnit }) =>
    `单元格单位“${cellUnit}”与表头单位“${columnUnit}”不一致，已按单元格单位计算；请统一单位。`,
  areaConverted: ({ unit, text, squareMetres }) =>
    `“${text}”以${unit}为单位，已折算为 ${fourDecimals(squareMetres)} 平方米；请核对，并改填平方米。`,
  percentUnclear: ({ value, asPercent }) =>
    `${fourDecimals(value)} 可能是 ${fourDecimals(value)}%，也可能是 ${fourDecimals(asPercent)}%，两种可能都已考虑；请写明百分号。`,
  percentReadAsRatio: ({ text, value }) =>
    `“${text}”已按 ${fourDecimals(value)} 读取（差异率取 0—1 之间）；如有不符，请改正。`,
  shareOutOfRange: ({ text }) => `“${text}”超过 100%，视为缺数据；请核对。`,
  tableNotRecognised: ({ table }) =>
    `未能识别表“${table}”的用途，该表未参与测算；如需使用，请核对表头或在“UEI 设置”中指定用途。`,
  headingMissing: ({ table, role, heading }) =>
    `表“${table}”像是“${ROLE_WORDS[role][0]}”表，但缺少可识别的“${heading}”列，其中数据未能使用，相关结论不作达标判定；请补上该列标题，或在“UEI 设置”中指定。`,
  tableWithoutHeadings: ({ table }) => `表“${table}”没有显示标题行，无法识别；请在“表设计”中勾选“标题行”。`,
  hiddenTableNotUsed: ({ table, sheet }) =>
    `隐藏工作表“${sheet}”中的表“${table}”与可见的表重复，未使用；如应以它为准，请取消隐藏并删除另一份。`,
  tableIsFiltered: ({ table }) => `表“${table}”设有筛选，被隐藏的行也已参与测算；无须处理，若不应计入请删除这些行。`,
  manualCalculation: () =>
    "本工作簿设为“手动”计算，公式显示的可能是旧数，测算采用的就是显示的数；请按 F9 重新计算并保存后再测算一次，或在“公式—计算选项”中改为“自动”。",
  calculationUnfinished: () =>
    "有公式尚未重新计算（Excel 还没有算完，或文件由其他程序改写后未经 Excel 计算），公式显示的可能是旧数，测算采用的就是显示的数；请在 Excel 中打开，按 F9，待左下角不再显示“计算”后保存，再测算一次。",
  sheetWithoutContent: ({ sheet }) =>
    `工作簿列有工作表“${sheet}”，但文件中没有它的内容（多为旧宏表的残留），未读取；无须处理，如其中应有数据，请用 Excel 打开核对。`,
  ownNameElsewhere: ({ name, sheet }) =>
    `名称“${name}”指向的工作表“${sheet}”不是测算结果，该表和该名称均保持原样，测算结果写在另外的工作表；如该名称已无用，请在“公式—名称管理器”中删除。`,
  plainSchoolsUnread: ({ sheet, school, schools }) =>
    `工作表“${sheet}”中有其他表里没有的学校（${school}${schools > 1 ? `等 ${schools} 所` : ""}），但未建表格，未计入测算，相关结论不作达标判定；请用“插入—表格”转换为表格，或在“UEI 设置”中指定用途，不需要的指定为“不使用”。`,
  plainRangeNotRead: ({ sheet, roles, fields }) =>
    `工作表“${sheet}”未建表格，工作簿中已有${roles.map((role) => `“${ROLE_WORDS[role][0]}”`).join("、")}表格，其中数据未使用${fields.length === 0 ? "" : `（包括各表都没有的${quotedList(fields)}）`}；需要使用的，请用“插入—表格”转换为表格，并删除重复的数据。`,
  rowsBelowTable: ({ table, rows }) =>
    `紧接表“${table}”下方、表格范围之外还有${rows}行数据，已作为该表的行一并读取；请把表格范围扩大到这些行，不属于该表的请隔一行存放。`,
  rowsApart: ({ table, rows }) =>
    `表“${table}”下方隔行处还有${rows}行数据，不在表格范围之内，未读取；属于该表的，请移到紧接表格的下一行，或把表格范围扩大到这些行。`,
  columnsBesideTable: ({ table, headings }) =>
    `紧挨表“${table}”、表格范围之外还有${quotedList(headings)}${headings.length}列数据，已作为该表的列一并读取；请把表格范围扩大到这些列，不属于该表的请隔一列存放。`,
  sheetsUnused: ({ sheets, count }) =>
    `工作表${quotedList(sheets)}${count > sheets.length ? `等${count}张` : ""}中没有识别出可用于测算的内容，未使用；如有测算所需数据，请核对表头，或在“UEI 设置”中指定用途。`,
  plainRangeRead: ({ sheet, roles }) =>
    `工作表“${sheet}”未建表格，已按表头识别为${roles.map((role) => `“${ROLE_WORDS[role][0]}”`).join("、")}数据；请核对识别结果，建议转换为表格（插入—表格）。`,
  schoolFormsRead: ({ sheets, count }) =>
    `${quotedList(sheets)}${count > sheets.length ? `等 ${count} 个工作表` : ""}是学校填报表（一行一项），已作为表中所写学校的数据读取，不作为全县数据；请核对学校名称和学段。`,
  schoolSelfFormsRead: ({ sheets, count }) =>
    `工作表${quotedList(sheets)}${count > sheets.length ? `等${count}张` : ""}是学校自评表，句中所填数据已与学校数据表核对；学校数据表没有该校数据的，按句中所填读取，请核对。`,
  schoolSelfFormUnused: ({ sheets, count }) =>
    `工作表${quotedList(sheets)}${count > sheets.length ? `等${count}张` : ""}是单个学校的自评表，其中的文字不作为全县自评，也未从中取数；该校数据以学校数据表为准，尚未填入的请补填。`,
  schoolFormNameless: ({ sheet }) =>
    `工作表“${sheet}”是单个学校的填报表，但没有写明是哪所学校，未使用，相关结论不作达标判定；请在表中增加“学校名称”一行并填写，不需要的在“UEI 设置”中把该表指定为“不使用”。`,
  headingAmbiguous: ({ heading, labels }) =>
    `列标题“${heading}”可能是${quotedList(labels)}，未采用；请改用其中一个名称，或在“UEI 设置”中指定。`,
  headingTwice: ({ heading }) => `列标题“${heading}”与同表另一列含义相同，只采用第一列；请删除或改名其中一列。`,
  columnUnused: ({ heading, sheet, nearest }) =>
    `工作表“${sheet}”的列“${heading}”没有识别，其中数据未使用${nearest.length === 0 ? "" : `；名称相近的有${quotedList(nearest)}`}。如是测算所需数据，请改用标准名称，或在“UEI 设置”中指定。`,
  columnsUnused: ({ table, headings, columns }) =>
    `“${table}”有 ${columns} 列数据与测算无关或不能识别，未使用：${quotedList(headings)}${columns > headings.length ? "等" : ""}；如有测算所需数据，请改用标准名称。`,
  yearColumnsRead: ({ table, year, others }) =>
    `“${table}”并列了几个年份的数据，已采用${year}年的各列，${others.join("、")}年的各列未使用；请核对，应以其他年份为准的请删除多余的列。`,
  columnsAlike: ({ first, second }) => `列“${first}”与“${second}”含义相同、数据一致，按一列使用；建议只保留一列。`,
  columnsOfOneField: ({ first, second }) =>
    `列“${first}”与“${second}”含义相同而数据不同，两列都未使用；请核对后只保留一列，或在“UEI 设置”中指定用哪一列。`,
  parentsLeftOut: ({ parents, headings }) =>
    `此表有 ${headings} 个列标题按下层名称识别，上层标题${quotedList(parents)}等只作分组看待；请核对识别结果。`,
  yearsMixed: ({ places, schools }) => {
    const years = places.map(({ year, place }) => `${place}注明“${year}”`).join("，");
    return schools > 0
      ? `${schools}所学校有几个年份的数据（${years}），不能确定以哪一年为准，有关指标不判定达标；请只保留同一学年的数据。`
      : `学校数据不是同一学年的（${years}），现已合在一起计算；不同学年的数据不能混用，请统一为同一学年的数据。`;
  },
  countiesMixed: ({ first, second }) =>
    `工作簿中的数据有的注明“${first}”，有的注明“${second}”，现已合在一起计算；两个县（市、区）的数据不能混用，确认前总体结论不判定为达标。请只保留本县的数据；本是同一个县的，请把名称改成一致。`,
  mappingNotUnderstood: ({ text }) => `“UEI 设置”中的“${text}”不能识别，该行未生效；请按已有写法填写用途或指标名称。`,
  mappingWithoutTable: ({ table }) =>
    `“UEI 设置”指定的“${table}”在工作簿中找不到，该行未生效；请核对工作表、表格和列标题。`,
  codesForCounts: ({ label, code, rows }) =>
    `“${label}”等${rows}行的数值（${code}）是办学类型代码，未作为学校数使用；填的如果是学校数，请核对。`,
  figureUnknown: ({ label, nearest }) =>
    `指标“${label}”不在识别范围内，未使用${nearest.length === 0 ? "" : `；名称相近的有${quotedList(nearest)}`}；如是测算所需数据，请改用标准名称。`,
  figuresUnknown: ({ table, named, rows }) =>
    `“${table}”有 ${rows} 项指标不在识别范围内，未使用：${named.map(({ label, near }) => `“${label}”${near === null ? "" : `（名称相近的有“${near}”）`}`).join("、")}${rows > named.length ? "等" : ""}；如有测算所需数据，请改用标准名称。`,
  figureAmbiguous: ({ label, labels }) => `指标“${label}”可能是${quotedList(labels)}，未采用；请改用其中一个名称。`,
  figureWithoutLabel: () => "该行有数值但没有可识别的指标名称，未使用；请补填指标名称。",
  figureNotOfStage: ({ label, stage }) =>
    `“${label}”应填全县数，该行却只是${stage === "primary" ? "小学" : "初中"}数，未采用；请填全县合计。`,
  figuresOfStagesJoined: ({ table, labels, count }) =>
    `“${table}”中${quotedList(labels)}${count > labels.length ? "等" : ""}按小学、初中分列，全县数按两者之和计（共${count}项）；一处已计全县的，请在“全县”列填写。`,
  figureOfBothStages: ({ label, primary, junior, bounds }) =>
    `“${label}”应填全县数，表中小学为${fourDecimals(primary, junior)}、初中为${fourDecimals(junior, primary)}，两数不能相加，${bounds === null ? "未采用" : `按全县数在${fourDecimals(bounds.low, bounds.high)}至${fourDecimals(bounds.high, bounds.low)}之间测算`}；请在“全县”列填全县数。`,
  formRead: ({ form, sheet, figures }) => `工作表“${sheet}”中的申报表${form}已读取，共${figures}个数据，请核对。`,
  figureTwice: ({ label, first, second }) =>
    `“${label}”填了两次且不一致（${fourDecimals(first, second)} 与 ${fourDecimals(second, first)}），视为缺数据；请核对后只保留一个。`,
  textTwice: ({ label, first, second }) =>
    `“${label}”填了两次且不一致（“${first}”与“${second}”），已采用前者；请核对后只保留一个。`,
  figureMayBeLost: ({ label, figures }) =>
    `${label === "" ? "该行没有指标名称，其数值" : `指标“${label}”不能识别，`}可能就是${quotedList(figures)}，因此相关项目暂不判定达标；请核对该行的指标名称，或补填${quotedList(figures)}。`,
  statementItemUnknown: ({ label }) => `不能识别“${label}”是哪一项指标，该行自评未使用；请写明“政府保障第几项”等。`,
  conclusionNotUnderstood: ({ text }) => `自评结论“${text}”不能识别；请填“达标”“未达标”或“待监测”。`,
  conclusionsDiffer: ({ label, first, second }) =>
    `“${label}”有两个不同的自评结论（“${first}”与“${second}”），均未采用；请只保留一个。`,
  vetoCaseUnknown: ({ label }) => `“${label}”不是第十条所列情形；请核对情形的写法。`,
  vetoAnswerNotUnderstood: ({ text }) =>
    `${text.trim() === "" ? "没有回答" : `“${text}”不能说明`}该情形是否存在${text.trim() === "" ? "" : "，视为未回答"}；请填“不存在”或“存在”。`,
  historyNotUnderstood: ({ text }) => `历年数据“${text}”不能识别，该行未使用；请填写年度、学段、指标和差异系数。`,
  unitCostNotUnderstood: ({ text }) =>
    `单位成本表的指标“${text}”不能识别，该行未使用；请填写资源配置某项指标的名称或“资源配置第n项”。`,
  differsFromStatistics: ({ label, count, named }) => {
    const schools = named.map(
      ({ school, stands, imported, asOf }) =>
        `${school}（表中${stands === null ? "空白" : fourDecimals(stands, imported)}，导入${fourDecimals(imported, stands ?? imported)}${asOf === "" ? "" : `，统计时点${asOf}`}）`,
    );
    return `与统计数据不一致：“${label}”有 ${count} 所学校的数与“数据来源”中的导入值不同：${schools.join("、")}${count > named.length ? "等" : ""}；确因时点不同的请在处理说明中写明，否则请改正。`;
  },
};
