import type { ItemCard } from "../../itemCard";

const CLAUSE = "政府保障第1项";

/** 政府保障第1项 规划布局. */
export const G1 = {
  id: "G1",
  area: "government",
  kind: "evidence",
  decides: true,
  year: "school",
  figures: [],
  seenIn: [],
  toldBy: "规划布局+合理|布局合理",
  topics: "规划布局",
  offices: ["land", "education"],
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "规划布局",
    text: "县域内义务教育学校规划布局合理，符合国家规定要求",
    measure: "完善学校布局规划，按程序报批后组织实施",
    remedy: "按国家规定调整学校规划布局，整改后更新自评情况和佐证材料。",
  }),
} as const satisfies ItemCard;
