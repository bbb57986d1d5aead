import type { ItemCard, LimitsOf } from "../itemCard";
import { limit } from "../limit";
import { inChinese } from "../limitWords";

const CLAUSE = "政府保障第9项";

const limits = { trainedShare: [limit(100, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

/** 政府保障第9项 教师培训. */
export const G9 = {
  id: "G9",
  area: "government",
  kind: "computed",
  decides: true,
  year: "school",
  figures: ["trainingCycle", "trainingCycleOver", "teachersWith360Hours", "teachersDue360Hours", "teachersWith90Hours"],
  isSeenBySchool: false,
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "教师培训",
    text: `教师5年360学时培训完成率达到${inChinese(limits.trainedShare, "%")}`,
    remedy: `安排尚未完成的教师参加培训，5年360学时完成率达到${inChinese(limits.trainedShare, "%")}。`,
  }),
} as const satisfies ItemCard;
