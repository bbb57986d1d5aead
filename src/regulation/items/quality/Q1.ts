import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { figure, result, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "教育质量第1项";

const limits = { retention: [limit(95, "%", "atLeast", CLAUSE, { stage: "junior" })] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  graduates: figure("retentionGraduates"),
  intake: figure("retentionIntake"),
  transferredIn: figure("retentionIn"),
  deaths: figure("retentionDeaths"),
  transferredOut: figure("retentionOut"),
  share: result("retention"),
} satisfies OfficialSentence["blanks"];

/** 教育质量第1项 初中三年巩固率. */
export const Q1 = {
  id: "Q1",
  area: "quality",
  kind: "computed",
  decides: true,
  year: "school",
  figures: [
    "retentionGraduates",
    "retentionIntake",
    "retentionIn",
    "retentionOut",
    "retentionDeaths",
    "retentionSuspended",
    "retentionResumed",
    "retentionSkipped",
  ],
  seenIn: [],
  toldBy: "巩固率+95%|三年巩固率+达到",
  topics: "巩固率",
  offices: ["education", "schools"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "初中三年巩固率",
    text: `全县初中三年巩固率达到${inChinese(limits.retention, "%")}以上`,
    measure: "健全控辍保学机制，逐人核查未升学、未毕业学生的去向",
    remedy: "查清流失学生去向，劝返复学；并核对毕业、入学、转入、转出和死亡人数。",
    sentence: ({ graduates, intake, transferredIn, deaths, transferredOut, share }: Blanks<typeof blanks>) =>
      `全县初中毕业班学生数为${graduates}人，三年前该年级入学学生数为${intake}人，毕业年级三年转入学生数为${transferredIn}人，` +
      `死亡学生数为${deaths}人，转出学生数为${transferredOut}人，全县初中三年巩固率为${share}%`,
  }),
} as const satisfies ItemCard;
