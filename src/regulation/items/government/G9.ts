import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { figure, result, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第9项";

const limits = { trainedShare: [limit(100, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  trained: figure("teachersWith360Hours"),
  teachers: figure("teachersDue360Hours", { orElse: "fullTimeTeachers" }),
  share: result("trainedShare"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第9项 教师培训. */
export const G9 = {
  id: "G9",
  area: "government",
  kind: "computed",
  decides: true,
  year: "school",
  figures: ["trainingCycle", "trainingCycleOver", "teachersWith360Hours", "teachersDue360Hours", "teachersWith90Hours"],
  seenIn: [],
  toldBy: "360学时+培训|360学时+完成率",
  topics: "360学时|五年+培训+完成率|培训完成率",
  offices: ["education", "schools"],
  refutedBy: { figure: "teachersDue360Hours", units: ["人", "名"], beside: "teachersWith360Hours" },
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "教师培训",
    text: `教师5年360学时培训完成率达到${inChinese(limits.trainedShare, "%")}`,
    measure: "组织未完成培训的教师在周期内补足学时",
    remedy: `安排尚未完成的教师参加培训，5年360学时完成率达到${inChinese(limits.trainedShare, "%")}。`,
    sentence: ({ trained, teachers, share }: Blanks<typeof blanks>) =>
      `完成360学时培训的教师${trained}人，全县教师${teachers}人，教师培训完成率${share}%`,
  }),
} as const satisfies ItemCard;
