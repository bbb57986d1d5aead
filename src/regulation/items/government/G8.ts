import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese, isWhole } from "../../limits/limitWords";
import { figure, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第8项";

const limits = { payShare: [limit(100, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  teachers: figure("teacherAnnualPay"),
  servants: figure("civilServantAnnualPay"),
} satisfies OfficialSentence["blanks"];

const share = ({ payShare }: Limits): string => (isWhole(payShare) ? "" : `的${inChinese(payShare, "%")}`);

/** 政府保障第8项 教师工资收入. */
export const G8 = {
  id: "G8",
  area: "government",
  kind: "both",
  decides: true,
  year: "fiscal",
  figures: ["teacherAnnualPay", "civilServantAnnualPay"],
  seenIn: [],
  toldBy: "教师+工资+公务员|教师平均工资收入水平",
  topics: "教师工资|教师+工资+待遇|教师+工资+收入",
  offices: ["finance", "personnel"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "教师工资收入",
    text: `全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平${share(limits)}，按规定足额核定教师绩效工资总量`,
    measure: "健全义务教育教师工资收入随当地公务员待遇调整的联动机制，足额核定绩效工资总量",
    remedy: `提高义务教育教师平均工资收入，不低于当地公务员${share(limits)}；足额核定绩效工资总量。`,
    sentence: ({ teachers, servants }: Blanks<typeof blanks>) =>
      `全县义务教育学校教师年平均工资收入为${teachers}元，当地公务员年平均工资收入${servants}元`,
  }),
} as const satisfies ItemCard;
