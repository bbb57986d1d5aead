import type { ItemCard } from "../../itemCard";

const CLAUSE = "教育质量第6项";

/** 教育质量第6项 德育与校园文化. */
export const Q6 = {
  id: "Q6",
  area: "quality",
  kind: "both",
  decides: true,
  year: "school",
  figures: ["schoolsRatedGood"],
  seenIn: [],
  toldBy: "德育+校园文化",
  offices: ["schools"],
  refutedBy: { figure: "schoolsRatedGood", units: ["所", "个"], beside: null },
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "德育与校园文化",
    text: "所有学校德育工作、校园文化建设水平达到良好以上",
    measure: "加强德育和校园文化建设，逐校评估改进",
    remedy: "督促未达到良好的学校提升德育工作和校园文化建设水平。",
  }),
} as const satisfies ItemCard;
