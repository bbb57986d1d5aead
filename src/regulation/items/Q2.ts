import type { ItemCard, LimitsOf } from "../itemCard";
import { limit } from "../limit";
import { inChinese } from "../limitWords";

const CLAUSE = "教育质量第2项";

const limits = { enrolment: [limit(95, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

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
  isSeenBySchool: false,
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "残疾儿童少年入学率",
    text: `全县残疾儿童少年入学率达到${inChinese(limits.enrolment, "%")}以上`,
    remedy: "落实随班就读、特教学校和送教上门，安排未入学的残疾儿童少年入学。",
  }),
} as const satisfies ItemCard;
