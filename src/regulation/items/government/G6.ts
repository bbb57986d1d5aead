import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { tally, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第6项";

const limits = { fundedHeadcount: [limit(100, "人", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  students: tally("smallSchoolStudents"),
  funds: tally("smallSchoolFunds"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第6项 小规模学校公用经费. */
export const G6 = {
  id: "G6",
  area: "government",
  kind: "computed",
  decides: true,
  year: "fiscal",
  figures: [],
  seenIn: ["schools", "funds"],
  toldBy: "不足100+公用经费|不足100+核定",
  topics: "小规模+公用经费|规模较小+公用经费|村小+教学点+公用经费",
  offices: ["finance"],
  schoolForm: "smallSchoolFunds",
  limits,
  sentence: { blanks, countsBySizes: true },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "小规模学校公用经费",
    text: `不足${inChinese(limits.fundedHeadcount, "")}名学生村小学和教学点按${inChinese(limits.fundedHeadcount, "")}名学生核定公用经费`,
    measure: `对不足${inChinese(limits.fundedHeadcount, "")}人的村小和教学点，按每校${inChinese(limits.fundedHeadcount, "")}人核定并足额拨付公用经费`,
    notApplicable: `没有不足${inChinese(limits.fundedHeadcount, "")}人的学校，本项不适用`,
    remedy: `不足${inChinese(limits.fundedHeadcount, "")}名学生的小学、教学点按${inChinese(limits.fundedHeadcount, "")}人核定公用经费，补足差额。`,
    sentence: ({ students, funds }: Blanks<typeof blanks>) =>
      `不足100人的规模较小学校学生数${students}人，公用经费${funds}元`,
  }),
} as const satisfies ItemCard;
