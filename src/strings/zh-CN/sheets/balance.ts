import type { CardWords } from "../../wordsById";
import { years } from "./years";

export const balance = (words: CardWords) => ({
  headings: {
    stage: "学段",
    indicator: "指标",
    unit: "单位",
    schools: "学校数",
    meeting: "达标学校数",
    meetingShare: "达标学校比例",
    mean: "全县平均值",
    previousMean: "上年平均值",
    meanChange: "平均值较上年",
    deviation: "标准差",
    coefficient: "差异系数",
    previousCoefficient: "上年差异系数",
    coefficientChange: "差异系数较上年",
    recomputed: "公式复核",
    limit: "限值",
    outcome: "结论",
    pull: "影响最大的学校（占离差比重；↑ 高于平均，↓ 低于平均）",
  },
  composite: "综合差异系数",
  /** Beside the composite, which is reported and not judged. */
  compositeOutcome: "仅列示，不判定",
  explanation:
    "差异系数按在校生数加权、总体标准差计算；各项指标逐项判定，综合差异系数为各项的简单平均，仅列示。" +
    "“公式复核”列用“UEI 分学校情况”中的数据重新计算。",
  pullOf: ({ school, share, isAbove }: { school: string; share: string; isAbove: boolean }) =>
    `${school} ${share} ${isAbove ? "↑" : "↓"}`,
  pullSeparator: "；",
  noDifference: "各校相同",
  chartTitle: (stage: string) => `${stage}校际差异系数`,
  limitSeries: (limit: string) => `限值 ${limit}`,
  noSchools: "未识别到可计入的学校，无法计算校际差异系数；请先补全学校数据。",
  years: years(words),
});

export type BalanceColumn = keyof ReturnType<typeof balance>["headings"];
