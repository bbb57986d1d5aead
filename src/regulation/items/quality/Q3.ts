import type { ItemCard } from "../../itemCard";

const CLAUSE = "教育质量第3项";

/** 教育质量第3项 学校章程与信息化. */
export const Q3 = {
  id: "Q3",
  area: "quality",
  kind: "both",
  decides: true,
  year: "school",
  figures: ["schoolsWithCharter"],
  seenIn: [],
  toldBy: "章程+信息化|章程+教学信息化",
  topics: "章程+管理",
  offices: ["schools"],
  refutedBy: { figure: "schoolsWithCharter", units: ["所", "个"], beside: null },
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "学校章程与信息化",
    text: "所有学校制定章程，实现学校管理与教学信息化",
    measure: "指导各校依法制定章程，提升管理与教学信息化水平",
    remedy: "督促各校制定章程，推进学校管理与教学信息化。",
  }),
} as const satisfies ItemCard;
