import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { tally, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第5项";

const limits = {
  primaryClass: [limit(45, "人", "atMost", CLAUSE, { stage: "primary" })],
  juniorClass: [limit(50, "人", "atMost", CLAUSE, { stage: "junior" })],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  primary: tally("largePrimaryClasses"),
  junior: tally("largeJuniorClasses"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第5项 班额. */
export const G5 = {
  id: "G5",
  area: "government",
  kind: "computed",
  decides: true,
  year: "school",
  figures: [],
  seenIn: ["schools", "classes"],
  toldBy: "班级学生数|班级+45人|班额+45人|班额+50人",
  topics: "班额|班级学生数",
  offices: ["education", "schools"],
  schoolForm: "classes",
  limits,
  sentence: { blanks, countsBySizes: true },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "班额",
    text: `小学、初中所有班级学生数分别不超过${inChinese(limits.primaryClass, "人")}、${inChinese(limits.juniorClass, "人")}`,
    measure: "制定化解大班额方案，严格控制起始年级班额，通过增加学位和均衡编班逐年消除大班额",
    remedy: "增加班级或分流学生，消除超过上限的班级；并核对各班级人数。",
    sentence: ({ primary, junior }: Blanks<typeof blanks>) =>
      `超过45人的小学班级${primary}个，超过50人的初中班级${junior}个`,
  }),
} as const satisfies ItemCard;
