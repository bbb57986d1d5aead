import { limit } from "../limits/limit";
import { inChinese } from "../limits/limitWords";
import type { BalanceRule } from "../standard";

const CLAUSE = "资源配置 校际差异系数";

/** 所有指标校际差异系数: on each of the seven, never on their mean (D5). */
const limits: BalanceRule["limits"] = {
  primary: [limit(0.5, "", "atMost", CLAUSE, { stage: "primary" })],
  junior: [limit(0.45, "", "atMost", CLAUSE, { stage: "junior" })],
};

export const balanceRule: BalanceRule = {
  limits,
  judges: "each",
  card: {
    id: "R-balance",
    area: "resources",
    kind: "computed",
    decides: true,
    year: "school",
    figures: [],
    seenIn: ["schools"],
    offices: ["education", "finance"],
    limits,
    wordsFor: (own: BalanceRule["limits"]) => ({
      citation: CLAUSE,
      title: "校际差异系数",
      text: `所有指标校际差异系数，小学均小于或等于${inChinese(own.primary, "", 2)}，初中均小于或等于${inChinese(own.junior, "", 2)}`,
      measure: "统筹城乡、校际资源配置，增量资源向低于平均水平的学校倾斜，缩小校际差距",
      remedy: "资源向低于平均的学校倾斜；在“差异系数”中查看影响最大的学校，在“缺口”中查看补充和调配的测算。",
    }),
  },
};
