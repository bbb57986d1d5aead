import type { CardWords } from "../../wordsById";
import type { ExceptionRefusal, OverrideGap, RegistrationFindings } from "../../../model/findings/registrationFindings";
import { plain } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

const GAPS: Readonly<Record<OverrideGap, string>> = {
  kind: "“种类”没有填写或不能识别，请填“标准”“85%底线”或“差异系数”",
  stage: "没有注明学段或学段不能识别，而小学、初中的国家标准不同，请按学段分行填写",
  value: "“标准值”没有填写或不是数值，请填写数值",
  unit: "“单位”与该项标准的单位不一致，请按国家标准的单位填写",
  basis: "没有填写“依据”（文号），请补填",
  date: "“生效日期”没有填写或不能识别，请填写年份或日期",
  limit: "该项没有这种标准，或有不止一个标准无法对应，请核对“指标”和“种类”",
};

const REFUSALS: Readonly<Record<ExceptionRefusal, string>> = {
  notUnderstood: "例外名称不能识别，请按“UEI 设置”中所列名称填写",
  schoolUnknown: "学校名称与学校数据对不上，请核对校名",
  basisMissing: "没有填写依据（文号），请补填",
  planMissing: "没有填写整改或建设规划，请补填",
  quantityMissing: "没有填写数量或数量不是数值，请补填",
  conditionNotShown:
    "学校数据中没有能证明适用条件的数据（建校年份、随迁子女数、最大班额、城乡类型、在校生数等），请补充",
  conditionContradicted: "学校数据不符合适用条件，请核对",
};

export const registrationFindings = (words: CardWords): Sentences<RegistrationFindings> => ({
  overrideItemUnknown: ({ label }) =>
    `地方标准的指标“${label}”不能识别，无法确定它适用于哪一项，全县结论暂不能判为达标，请改填指标名称或“政府保障第n项”等。`,
  overrideIncomplete: ({ item, gap }) =>
    `${words.item(item).citation}的地方标准未能使用：${GAPS[gap]}；补全之前，本项未达到国家标准的判为未达标，其余暂不能判定。`,
  overrideLaxer: ({ item, stage, value, national, unit }) =>
    `${words.item(item).citation}${stage === null ? "" : `（${catalogue.stages[stage]}）`}的地方标准${plain(value)}${unit}比国家标准${plain(national)}${unit}宽，地方标准只能从严，未予采用，请核对或删除该行。`,
  overrideNotInForce: ({ item, effectiveFrom, year }) =>
    `${words.item(item).citation}的地方标准自${effectiveFrom}起生效，${year}年度测算未采用，届时再测算即可。`,
  exceptionRefused: ({ exception, school, reason }) =>
    `规程特殊情形“${exception}”${school === "" ? "" : `（${school}）`}未予采用：${REFUSALS[reason]}。`,
});
