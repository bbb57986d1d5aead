import type { ItemCard } from "../../itemCard";

const CLAUSE = "政府保障第2项";

/** 政府保障第2项 城乡“四统一”. */
export const G2 = {
  id: "G2",
  area: "government",
  kind: "evidence",
  decides: true,
  year: "school",
  figures: ["primaryOperatingFundsQuota", "juniorOperatingFundsQuota"],
  seenIn: [],
  toldBy: "建设标准+编制标准|四统一|四个统一|基准定额统一",
  topics: "四统一|四个统一",
  offices: ["education", "finance"],
  account: "quotas",
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "城乡“四统一”",
    text: "县域内城乡义务教育学校建设标准统一、教师编制标准统一、生均公用经费基准定额统一、基本装备配置标准统一",
    measure: "对照标准逐项落实城乡义务教育学校建设、编制、生均公用经费和基本装备配置的统一",
    remedy: "统一城乡学校建设、教师编制、生均公用经费和装备标准；公用经费不低于国家基准定额。",
  }),
} as const satisfies ItemCard;
