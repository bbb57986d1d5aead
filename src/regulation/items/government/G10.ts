import type { ItemCard } from "../../itemCard";

const CLAUSE = "政府保障第10项";

/** 政府保障第10项 编制岗位统筹. */
export const G10 = {
  id: "G10",
  area: "government",
  kind: "evidence",
  decides: true,
  year: "school",
  figures: ["approvedPosts", "staffInPost", "contractTeachers"],
  seenIn: [],
  toldBy: "编制+岗位+统筹|教职工编制总额+岗位",
  topics: "编制+统筹|编制+岗位|教师编制|教职工编制",
  offices: ["posts", "personnel"],
  account: "posts",
  limits: {},
  wordsFor: () => ({
    citation: CLAUSE,
    title: "编制岗位统筹",
    text: "县级教育行政部门在核定的教职工编制总额和岗位总量内，统筹分配各校教职工编制和岗位数量",
    measure: "在核定的编制总额和岗位总量内统筹调配各校编制和岗位",
    remedy: "在核定总额内统筹分配各校编制和岗位，整改后更新自评情况和佐证材料。",
  }),
} as const satisfies ItemCard;
