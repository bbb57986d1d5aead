import type { ItemCard, LimitsOf } from "../itemCard";
import { limit } from "../limit";
import { inChinese } from "../limitWords";

const CLAUSE = "政府保障第7项";

const FUNDING_2025 = "财政部、教育部 2025年特殊教育公用经费补助标准";

const limits = {
  fundsPerStudent: [
    limit(6000, "元", "atLeast", CLAUSE),
    limit(7000, "元", "atLeast", CLAUSE, { effectiveFrom: "2025-02-01", source: FUNDING_2025 }),
  ],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

/** 政府保障第7项 特殊教育生均公用经费. */
export const G7 = {
  id: "G7",
  area: "government",
  kind: "computed",
  decides: true,
  year: "fiscal",
  figures: ["specialEducationFunds", "specialEducationStudents", "fundedInclusiveStudents", "fundedHomeTaughtStudents"],
  isSeenBySchool: false,
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "特殊教育生均公用经费",
    text: `特殊教育学校生均公用经费不低于${inChinese(limits.fundsPerStudent, "元")}`,
    remedy: "提高特殊教育生均公用经费拨款，达到规定标准；并核对学生数。",
  }),
} as const satisfies ItemCard;
