import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { levelWords } from "../../words/levelWords";

const CLAUSE = "教育质量第9项";

/** level: Ⅰ is 1 … Ⅳ is 4, and 以上 means Ⅲ or a higher (higher-numbered) level. */
const limits = {
  level: [limit(3, "级", "atLeast", CLAUSE)],
  variation: [limit(0.15, "", "below", CLAUSE)],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

/** 教育质量第9项 国家质量监测. */
export const Q9 = {
  id: "Q9",
  area: "quality",
  kind: "computed",
  decides: true,
  year: "school",
  figures: [
    "monitoredSubjects",
    "levelChinese",
    "variationChinese",
    "levelMathematics",
    "variationMathematics",
    "levelScience",
    "variationScience",
    "levelSports",
    "variationSports",
    "levelArts",
    "variationArts",
    "levelMoral",
    "variationMoral",
  ],
  seenIn: [],
  toldBy: "质量监测+学业水平|质量监测+差异率|质量监测+相关科目",
  topics: "质量监测|校际差异率|国测",
  offices: ["education"],
  account: "monitoring",
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "国家质量监测",
    text: `在国家义务教育质量监测中，相关科目学生学业水平达到${levelWords(limits.level[0].value)}级以上，且校际差异率低于${inChinese(limits.variation, "")}`,
    measure: "针对监测反映的薄弱学科和薄弱学校开展教学改进",
    remedy: "按国家监测结果改进教学，缩小校际差异。",
  }),
} as const satisfies ItemCard;
