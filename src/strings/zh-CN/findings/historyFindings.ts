import type { BalanceId } from "../../../model/balanceId";
import type { CardWords } from "../../wordsById";

import type { HistoryFindings, HistoricQuantity } from "../../../model/findings/historyFindings";
import type { Stage } from "../../../model/stage";
import { apartFrom } from "../../numbers";
import type { Sentences } from "../../sentences";
import { catalogue } from "../catalogue";

const DECIMALS: Readonly<Record<HistoricQuantity, number>> = { coefficientOfVariation: 3, mean: 2 };

/** 小学“生均教学仪器设备值”差异系数, 小学综合差异系数, 小学“生均教学仪器设备值”全县平均值. */
function nameOf(
  stage: Stage,
  indicator: BalanceId,
  words: CardWords,
  quantity: HistoricQuantity = "coefficientOfVariation",
): string {
  if (indicator === "composite") return `${catalogue.stages[stage]}综合差异系数`;
  const of = quantity === "mean" ? "全县平均值" : "差异系数";
  return `${catalogue.stages[stage]}“${words.indicator(indicator).name}”${of}`;
}

function shown(value: number, other: number, quantity: HistoricQuantity = "coefficientOfVariation"): string {
  return apartFrom(other, value, DECIMALS[quantity]);
}

export const historyFindings = (words: CardWords): Sentences<HistoryFindings> => ({
  historyTwice: ({ stage, indicator, year, quantity, first, second }) =>
    `${year}年${nameOf(stage, indicator, words, quantity)}填了两次且不一致（${shown(first, second, quantity)}与${shown(second, first, quantity)}），不能与该年比较，请核对后只保留一个。`,
  historyDiffersFromRecord: ({ stage, indicator, year, quantity, stated, recorded }) =>
    `${year}年${nameOf(stage, indicator, words, quantity)}，历年表填报${shown(stated, recorded, quantity)}，本工作簿当年测算记录为${shown(recorded, stated, quantity)}，已以历年表为准，请核对。`,
  historyDiffersFromComputed: ({ stage, indicator, year, quantity, stated, computed }) =>
    `历年表填报的${year}年${nameOf(stage, indicator, words, quantity)}为${shown(stated, computed, quantity)}，按本次所填学校数据测算为${shown(computed, stated, quantity)}，本次以测算为准，请核对。`,
  coefficientRisen: ({ stage, indicator, year, before, now, isLastYear }) =>
    `${nameOf(stage, indicator, words)}由${year}年的${shown(before, now)}升至${shown(now, before)}，校际差距比${isLastYear ? "上年" : `${year}年`}扩大，请分析原因。`,
  coefficientNewlyOver: ({ stage, indicator, year, before, now, limit }) =>
    `${nameOf(stage, indicator, words)}由${year}年的${shown(before, now)}升至${shown(now, before)}，${year}年尚在限值${limit.toFixed(2)}以内，本次已经超过，须列为整改重点。`,
  meansFallen: ({ stage, falls }) =>
    `${catalogue.stages[stage]}有${falls.length}项全县平均值下降：${falls
      .map(
        ({ indicator, year, before, now }) =>
          `${words.indicator(indicator).shortName}由${year}年的${before.toFixed(2)}降至${now.toFixed(2)}${words.indicatorUnit(indicator)}`,
      )
      .join("，")}，请分析原因。`,
  meansJumped: ({ stage, rises }) =>
    `${catalogue.stages[stage]}有${rises.length}项全县平均值一年内增长三成以上：${rises
      .map(
        ({ indicator, year, before, now }) =>
          `${words.indicator(indicator).shortName}由${year}年的${before.toFixed(2)}升至${now.toFixed(2)}${words.indicatorUnit(indicator)}`,
      )
      .join("，")}；督导时可能被问及原因，请备好新建、购置或统计口径变化的依据。`,
  recordWithoutPeriod: () =>
    "没有填写学年，本次结果不记入“UEI 校际均衡”的历年记录，也不与以前年度比较；请在县级数据中填写“学年”（如2025）后重新测算。",
});
