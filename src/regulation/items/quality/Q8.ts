import type { ItemCard } from "../../itemCard";

const CLAUSE = "教育质量第8项";

/** 教育质量第8项 课业负担. */
export const Q8 = {
  id: "Q8",
  area: "quality",
  kind: "evidence",
  decides: true,
  year: "school",
  figures: [],
  seenIn: [],
  toldBy: "过重+课业负担|过重+学业负担",
  topics: "课业负担|作业减负|学业负担",
  offices: ["schools"],
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "课业负担",
    text: "无过重课业负担",
    measure: "落实“双减”要求，减轻学生过重课业负担",
    remedy: "落实减负要求，整改后更新自评情况和佐证材料。",
  }),
} as const satisfies ItemCard;
