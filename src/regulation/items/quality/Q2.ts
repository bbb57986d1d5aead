import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import {
  figure,
  headsOfShare,
  result,
  shareOfBlanks,
  type Blanks,
  type OfficialSentence,
} from "../../words/officialSentence";

const CLAUSE = "教育质量第2项";

const limits = { enrolment: [limit(95, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  children: figure("disabledChildren"),
  enrolled: headsOfShare("disabledEnrolled", "share", "children"),
  share: result("enrolment"),
  special: figure("disabledSpecialSchool"),
  specialShare: shareOfBlanks("special", "enrolled"),
} satisfies OfficialSentence["blanks"];

/** 教育质量第2项 残疾儿童少年入学率. */
export const Q2 = {
  id: "Q2",
  area: "quality",
  kind: "computed",
  decides: true,
  year: "school",
  figures: [
    "disabledChildren",
    "disabledInclusive",
    "disabledSpecialClass",
    "disabledSpecialSchool",
    "disabledHomeTaught",
    "disabledUnable",
    "disabledDeferred",
  ],
  seenIn: [],
  toldBy: "残疾儿童+入学率+95%|残疾儿童+入学率+达到",
  topics: "残疾儿童",
  offices: ["education"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "残疾儿童少年入学率",
    text: `全县残疾儿童少年入学率达到${inChinese(limits.enrolment, "%")}以上`,
    measure: "落实残疾儿童少年一人一案，逐人核定安置方式，做到应入尽入",
    remedy: "落实随班就读、特教学校和送教上门，安排未入学的残疾儿童少年入学。",
    sentence: ({ children, enrolled, share, special, specialShare }: Blanks<typeof blanks>) =>
      `全县残疾儿童少年为${children}人，入学${enrolled}人，入学率为${share}%；其中在特殊教育学校就读${special}人，占比${specialShare}%`,
  }),
} as const satisfies ItemCard;
