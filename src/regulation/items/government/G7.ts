import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { figure, result, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第7项";

const FUNDING_2025 = "财政部、教育部 2025年特殊教育公用经费补助标准";

const limits = {
  fundsPerStudent: [
    limit(6000, "元", "atLeast", CLAUSE),
    limit(7000, "元", "atLeast", CLAUSE, { effectiveFrom: "2025-02-01", source: FUNDING_2025 }),
  ],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  funds: figure("specialEducationFunds", { per: 10000 }),
  students: figure("specialEducationStudents"),
  perStudent: result("specialFundsPerStudent"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第7项 特殊教育生均公用经费. */
export const G7 = {
  id: "G7",
  area: "government",
  kind: "computed",
  decides: true,
  year: "fiscal",
  figures: ["specialEducationFunds", "specialEducationStudents", "fundedInclusiveStudents", "fundedHomeTaughtStudents"],
  seenIn: [],
  toldBy: "特殊教育+生均公用经费+不低于|特教+生均公用经费+不低于|特殊教育+生均公用经费+达到",
  topics: "特教+公用经费|特殊教育+公用经费",
  offices: ["finance"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "特殊教育生均公用经费",
    text: `特殊教育学校生均公用经费不低于${inChinese(limits.fundsPerStudent, "元")}`,
    measure: "按规定标准足额安排特殊教育公用经费",
    notApplicable: "没有特殊教育学生，本项不适用",
    remedy: "提高特殊教育生均公用经费拨款，达到规定标准；并核对学生数。",
    sentence: ({ funds, students, perStudent }: Blanks<typeof blanks>) =>
      `特殊教育学校公用经费为${funds}万元，特殊教育学生数为${students}人，特殊教育学校生均公用经费为${perStudent}元`,
  }),
} as const satisfies ItemCard;
