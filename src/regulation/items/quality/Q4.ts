import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";

const CLAUSE = "教育质量第4项";

const limits = { trainingShare: [limit(5, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

/** 教育质量第4项 教师培训经费. */
export const Q4 = {
  id: "Q4",
  area: "quality",
  kind: "computed",
  decides: true,
  year: "fiscal",
  figures: [],
  seenIn: ["schools", "funds"],
  toldBy: "培训经费+5%|培训经费+不低于",
  topics: "教师培训经费|培训经费+公用经费",
  offices: ["finance", "schools"],
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "教师培训经费",
    text: `全县所有学校按照不低于学校年度公用经费预算总额的${inChinese(limits.trainingShare, "%")}安排教师培训经费`,
    measure: `督促培训经费安排不足的学校，按不低于年度公用经费预算总额的${inChinese(limits.trainingShare, "")}%安排教师培训经费`,
    remedy: `调整各校预算，教师培训经费不低于公用经费预算总额的${inChinese(limits.trainingShare, "%")}。`,
  }),
} as const satisfies ItemCard;
