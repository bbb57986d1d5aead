import type { ItemCard, LimitsOf } from "../itemCard";
import { limit } from "../limit";
import { inChinese } from "../limitWords";

const CLAUSE = "教育质量第1项";

const limits = { retention: [limit(95, "%", "atLeast", CLAUSE, { stage: "junior" })] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

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
  isSeenBySchool: false,
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "初中三年巩固率",
    text: `全县初中三年巩固率达到${inChinese(limits.retention, "%")}以上`,
    remedy: "查清流失学生去向，劝返复学；并核对毕业、入学、转入、转出和死亡人数。",
  }),
} as const satisfies ItemCard;
