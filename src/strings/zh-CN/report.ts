import type { CardWords } from "../wordsById";
import { countInChinese } from "../../regulation/words/countWords";
import { wholeCounty } from "./report/counties";
import { items } from "./report/items";
import { problems } from "./report/problems";
import { summary } from "./report/summary";

/** The 自查自评报告: every sentence that is composed from the figures. */
export const report = (words: CardWords) => ({
  attachment: "附件1：",
  title: (county: string | null) => [`${county ?? ""}义务教育优质均衡发展`, "自查自评报告"],
  notice: "本报告为县级自评测算，不作为认定结论",
  headings: {
    basics: "一、基本情况",
    indicators: "二、主要指标达标情况",
    account: "三、自评情况",
    problems: "四、存在问题及下一步工作打算",
  },
  subheadings: {
    resourceSummary: "（一）资源配置达标情况。",
    balanceSummary: "（二）校际均衡差异系数达标情况。",
    governmentSummary: "（三）政府保障达标情况。",
    qualitySummary: "（四）教育质量达标情况。",
    vetoSummary: "（五）根据《县域义务教育优质均衡发展督导评估办法》第十条自评情况。",
    recognitionSummary: "（六）社会认可度情况。",
    resources: "（一）资源配置方面",
    government: "（二）政府保障程度",
    quality: "（三）教育质量",
    recognition: "（四）社会认可度",
    veto: "（五）第十条所列情形",
  },
  labels: { situation: "【自评情况】", conclusion: "【自评结论】" },
  /** The last page of the copy that is handed in. */
  differences: {
    title: "与原自评不同的结论",
    note: "下列各项，填报单位的自评结论与本报告的结论不同，签报前须逐项核实、确定。",
    headings: ["序号", "指标", "原自评结论", "本报告结论", "理由"],
    /** The conclusion that has no data behind it. */
    unsupported: "尚无数据支持",
  },
  /** Below them: the bureau's own words, printed as they stand, that differ from the figures. */
  doubtfulWords: {
    note: "下列各项，正文照录填报单位的自评情况文字，与数据不一致或用词不一致，签报前须核对、改定。",
    headings: ["序号", "指标", "须核对之处"],
  },
  /** How the report speaks of the whole county, in sentences that the product composed: 全市 of a 市. */
  ofCounty: (text: string, county: string | null) => text.replaceAll("全县", wholeCounty(county)),
  summary,
  items: items(words),
  problems,
  annexes: {
    balance: (number) => `附表${number}　校际均衡情况`,
    forms: (number) => `附表${number}　义务教育优质均衡发展县（市、区）申报表`,
    shortfalls: (number) => `附表${number}　学校缺口测算`,
    schoolForms: (number) => `附表${number}　学校自评表`,
    checks: (number) => `附表${number}　报送前须核实的问题`,
    confirmed: (number) => `附表${number}　人工确认的数据`,
  } satisfies Record<
    "balance" | "forms" | "shortfalls" | "schoolForms" | "checks" | "confirmed",
    (number: number) => string
  >,
  /** Subjects of the national monitoring. */
  subjects: {
    Chinese: "语文",
    Mathematics: "数学",
    Science: "科学",
    Sports: "体育",
    Arts: "艺术",
    Moral: "德育",
    English: "英语",
    Labour: "劳动",
    MentalHealth: "心理健康",
  },
  shortfallsNote: "按现有数据测算的结果，供研究参考，不是人员、设备调配的指令。",
  checksNote: "下列问题由填报数据相互核对得出，核实更正后应重新测算并重新生成本报告。",
  signature: (unit: string | null) => [unit ?? "（填报单位）", "　　　　年　　月　　日"],
  pageNumber: ["— ", " —"] as [before: string, after: string],
  chartDescription: ({
    stage,
    indicators,
    values,
    limit,
  }: {
    indicators: number;
    stage: string;
    values: string;
    limit: string;
  }) => `${stage}${countInChinese(indicators)}项指标差异系数柱形图：${values}；限值${limit}。`,
  /** `values` names each line with its numbers from the first year to the last. */
  yearChartDescription: ({
    stage,
    indicators,
    first,
    last,
    values,
  }: {
    indicators: number;
    stage: string;
    first: string;
    last: string;
    values: readonly string[];
  }) => `${stage}${countInChinese(indicators)}项指标差异系数${first}至${last}折线图：${values.join("；")}。`,
  /** On the last page: when and by what the numbers were made. */
  made: ({ evaluatedAt, version, edition }: { evaluatedAt: string; version: string; edition: string }) =>
    `测算依据：${edition}。测算时间：${evaluatedAt}。测算软件：优衡 UEI ${version}。`,
});
