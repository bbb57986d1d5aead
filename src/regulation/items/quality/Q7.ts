import type { ItemCard } from "../../itemCard";

const CLAUSE = "教育质量第7项";

/** 教育质量第7项 课程开设. */
export const Q7 = {
  id: "Q7",
  area: "quality",
  kind: "evidence",
  decides: true,
  year: "school",
  figures: [],
  seenIn: [],
  toldBy: "开齐开足|开足开齐|综合实践+教学秩序|课程开齐",
  topics: "开齐开足|开足开齐",
  offices: ["schools"],
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "课程开设",
    text: "课程开齐开足，教学秩序规范，综合实践活动有效开展",
    measure: "开齐开足国家课程，规范教学秩序，有效开展综合实践活动",
    remedy: "督促各校开齐开足课程，整改后更新自评情况和佐证材料。",
  }),
} as const satisfies ItemCard;
