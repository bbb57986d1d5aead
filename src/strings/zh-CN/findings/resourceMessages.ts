import type { CardWords } from "../../wordsById";
import type { ResourceMessages } from "../../../model/messages/resourceMessages";
import { plain } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

export const resourceMessages = (words: CardWords): Sentences<ResourceMessages> => ({
  lowestRatio: ({ indicator, school }) => `${words.indicator(indicator).name}最低的${school}`,
  allRows: ({ indicator }) => `各校${words.indicator(indicator).name}`,
  rowsMeetingRule: () => "综合达标学校比例",
  coefficient: ({ indicator }) => `${words.indicator(indicator).shortName}差异系数`,
  countyMean: ({ stage, indicator, arithmetic }) =>
    `全县${catalogue.stages[stage]}平均：${arithmetic}${words.indicatorUnit(indicator)}，仅供参考，不作为判定依据`,
  rowsConcerned: ({ stage, unmet, undetermined, names }) =>
    `${catalogue.stages[stage]}：` +
    [unmet > 0 ? `${unmet}所未达标` : null, undetermined > 0 ? `${undetermined}所数据不全` : null]
      .filter((words) => words !== null)
      .join("，") +
    `（${names.join("、")}${names.length < unmet + undetermined ? "等" : ""}）`,
  otherReading: ({ school, indicator, unit, other, times, outcome }) =>
    `“${school}”${words.indicator(indicator).name}为同学段其他学校中位数的${times.toFixed(2)}倍，现按“${unit}”判定；如该数实以“${other}”填报，本项应为“${catalogue.outcomes[outcome]}”，请先核实该数`,
  rowsByStatedRatio: ({ stage, judged, rows }) =>
    `${catalogue.stages[stage]}：${rows}所中有${judged}所缺少数量，按填报比值判定（比值已四舍五入，临界时按数据不全处理）`,
  indicatorsByStatedRatio: ({ numbers }) => `第${numbers.join("、")}项按填报比值判定`,
  schoolTableNeeded: () => "本项须按分学校数据判定，请补充各校学生数和各项资源数据",
  noRows: () => "学校表中没有可以测算的学校，请核对学校类型和在校生数",
  stageAbsent: ({ stage }) => `全县没有参与测算的${catalogue.stages[stage]}`,
  excludedSchools: ({ reason, schools, students }) =>
    `${schools}所${students === null ? "" : `（学生${plain(students)}人）`}${catalogue.exclusionReasons[reason]}`,
  compositeCoefficient: () => "综合差异系数",
  composite: ({ stage, value }) =>
    `${catalogue.stages[stage]}综合差异系数${value.toFixed(3)}，仅供参考，不作为判定依据`,
  coefficientWithException: ({ stage, indicator, value }) =>
    `${catalogue.stages[stage]}${words.indicator(indicator).shortName}计入规程特殊情形增加的数量后差异系数为${value.toFixed(3)}，不作为判定依据`,
  membershipUnknown: () => "学校类型不明，或教学点学生数不明，是否参与测算不能确定",
});
