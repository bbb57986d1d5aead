import type { ItemCard } from "../../itemCard";

const CLAUSE = "教育质量第5项";

/** 教育质量第5项 信息化教学. */
export const Q5 = {
  id: "Q5",
  area: "quality",
  kind: "evidence",
  decides: true,
  year: "school",
  figures: [],
  seenIn: [],
  toldBy: "信息化手段|设施设备利用率|设备利用率",
  offices: ["schools"],
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "信息化教学",
    text: "教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平",
    measure: "加强教师信息技术应用培训，提高设施设备使用率",
    remedy: "加强教师信息化教学培训和设备使用，整改后更新自评情况和佐证材料。",
  }),
} as const satisfies ItemCard;
