import type { CardWords } from "../../wordsById";
import type { PlausibilityFindings, UnitReading } from "../../../model/findings/plausibilityFindings";
import { plain } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

const HOW_TO = "请核对后改正；如数据确实无误，请在“UEI 设置”的“人工确认”表中填写确认人、日期和依据";

/** 若单位为元则生均1500元，若为千元则…: each reading, in 元 or ㎡. */
function readingsIn(unit: string, readings: readonly UnitReading[], measure: string): string {
  return readings.map((one) => `按“${one.unit}”读为${measure}${plain(one.value)}${unit}`).join("，");
}

export const plausibilityFindings = (words: CardWords): Sentences<PlausibilityFindings> => ({
  schoolUnitSlip: ({ school, stage, indicator, ratioUnit, typed, unit, readings, median }) => {
    const { amountName } = words.indicator(indicator);
    const others = median === null ? "与常见水平相差悬殊" : `同学段其他学校的中位数为生均${plain(median)}${ratioUnit}`;
    return `“${school}”${stage === null ? "" : catalogue.stages[stage]}${amountName}填报${plain(typed)}，按“${unit}”读取，${others}，疑为计量单位错误：${readingsIn(ratioUnit, readings, "生均")}；该项暂不采信，${HOW_TO}。`;
  },
  columnUnitSlip: ({ stage, indicator, ratioUnit, schools, amount, unit, readings, low, high }) => {
    const { amountName } = words.indicator(indicator);
    return `${catalogue.stages[stage]}${schools}所学校的“${amountName}”按“${unit}”读取，合计${plain(amount)}${ratioUnit}，生均超出合理范围（${plain(low)}—${plain(high)}${ratioUnit}），疑为整列计量单位错误：${readingsIn(ratioUnit, readings, "生均")}；该项指标暂不采信，${HOW_TO}（学校留空，数值填合计）。`;
  },
  areaUnitSlip: ({ school, figure, typed, unit, readings }) =>
    `${school === null ? `各校“${figure}”合计` : `“${school}”${figure}填报`}${plain(typed)}，按“${unit}”读取，与常见水平相差悬殊，疑为计量单位错误：${readingsIn("㎡", readings, "")}；该项暂不采信，${HOW_TO}${school === null ? "（学校留空，数值填合计）" : ""}。`,
  roomsUnlikely: ({ school, rooms, classes, students, most }) =>
    `“${school}”填报网络多媒体教室${plain(rooms)}间，${classes === null ? `学生${plain(students)}人` : `全校${plain(classes)}个班`}，一般不超过${plain(most)}间，暂不采信，${HOW_TO}。`,
  peopleUnlikely: ({ school, figure, value, students, isConfirmable }) =>
    `${school === null ? "全县" : `“${school}”`}“${figure}”填报${plain(value)}人，学生只有${plain(students)}人，${isConfirmable ? `暂不采信，${HOW_TO}` : `暂不采信，二者必有一个有误，请核对后改正“${figure}”或在校生数`}。`,
  countyUnitSlip: ({ figure, isPerStudent, readings, unit, low, high }) =>
    `“${figure}”按“${unit}”读取，超出合理范围（${isPerStudent ? "生均" : ""}${plain(low)}—${plain(high)}元），疑为计量单位错误：${readingsIn("元", readings, isPerStudent ? "生均" : "")}；暂不采信，${HOW_TO}（学校留空）。`,
  payQuotientUnlikely: ({ teachers, civilServants, quotient, low, high }) =>
    `教师年均工资收入${plain(teachers)}元，公务员年均工资收入${plain(civilServants)}元，前者为后者的${plain(quotient)}倍（一般在${plain(low)}—${plain(high)}倍之间），疑为一个按元、一个按千元或万元填报，或一个按月、一个按年填报；两个数暂不采信，${HOW_TO}（学校留空）。`,
  fundsUnitSlip: ({ school, perStudent, quota, unit, readings }) =>
    `${school === null ? "规模较小学校" : `“${school}”`}拨付公用经费按“${unit}”读取为每人${plain(perStudent)}元，与基准定额${plain(quota)}元相差悬殊，疑为计量单位错误：${readingsIn("元", readings, "每人")}；暂不采信，${HOW_TO}${school === null ? "（学校留空）" : ""}。`,
  ratioFarAbove: ({ school, stage, indicator, ratioUnit, ratio, median, times }) =>
    `“${school}”${catalogue.stages[stage]}${words.indicator(indicator).name}为${plain(ratio)}${ratioUnit}，超过同学段其他学校中位数（${plain(median)}）的${times}倍，请核对是否填写有误。`,
  countyMeanHigh: ({ stage, indicator, ratioUnit, mean, limit }) =>
    `全县${catalogue.stages[stage]}${words.indicator(indicator).name}为${plain(mean)}${ratioUnit}，高于${plain(limit)}${ratioUnit}，请核对计量单位和统计口径。`,
  countyMeanJumped: ({ stage, indicator, ratioUnit, mean, year, before }) =>
    `全县${catalogue.stages[stage]}${words.indicator(indicator).name}为${plain(mean)}${ratioUnit}，${year}年为${plain(before)}${ratioUnit}，增长过快，请核对计量单位和统计口径。`,
  rowsConfirmed: ({ kind, text, rows, by }) =>
    kind === "otherCounty"
      ? `有 ${rows} 行属于“${text}”，不是本县学校，没有计入，已由${by}确认。`
      : kind === "closed"
        ? `有 ${rows} 行是上年已撤销的学校，没有计入，已由${by}确认。`
        : `有 ${rows} 行的所属县（市、区）填的是“${text}”，按本县学校计入，已由${by}确认。`,
  confirmationIncomplete: ({ text }) =>
    `人工确认“${text}”缺少确认人、日期或依据，不起作用；请在“UEI 设置”的“人工确认”表中补全。`,
  confirmationNotUnderstood: ({ text, part }) =>
    `人工确认“${text}”的${{ school: "学校", field: "项目", value: "数值" }[part]}不能识别，不起作用；请按数据核查中的名称和数值填写。`,
  confirmationImpossible: ({ text, value, isPart }) =>
    `人工确认“${text}”（${plain(value)}人）不起作用：${isPart ? "不可能多于在校生数，只能改正其中有误的一个" : "所填班级不可能有这么多（少）学生，只能改正在校生数或班级数"}。`,
  confirmationLapsed: ({ text, confirmed, value }) =>
    `“${text}”的人工确认已失效：确认的数值为${plain(confirmed)}，${value === null ? "现在没有这一数据" : `现为${plain(value)}`}；如仍需确认，请重新填写。`,
});
