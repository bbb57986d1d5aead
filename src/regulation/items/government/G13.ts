import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { result, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第13项";

const limits = {
  primaryZonedShare: [limit(100, "%", "atLeast", CLAUSE, { stage: "primary" })],
  juniorZonedShare: [limit(95, "%", "atLeast", CLAUSE, { stage: "junior" })],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  primary: result("zonedShare", "primary"),
  junior: result("zonedShare", "junior"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第13项 就近划片入学. */
export const G13 = {
  id: "G13",
  area: "government",
  kind: "computed",
  decides: true,
  year: "school",
  figures: ["primaryUrbanIntake", "primaryUrbanZonedIntake", "juniorUrbanIntake", "juniorUrbanZonedIntake"],
  seenIn: ["schools"],
  toldBy: "就近+划片+入学+比例+100%|就近划片入学+寄宿制|就近划片入学比例+达到",
  topics: "划片入学|就近入学",
  offices: ["education"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "就近划片入学",
    text: `城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到${inChinese(limits.primaryZonedShare, "%")}、${inChinese(limits.juniorZonedShare, "%")}以上`,
    measure: "调整招生范围，落实就近划片入学",
    notApplicable: "没有城区、镇区公办非寄宿制学校，本项不适用",
    remedy: "规范城区、镇区公办学校招生，提高就近划片入学比例。",
    sentence: ({ primary, junior }: Blanks<typeof blanks>) =>
      `城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别${primary}%、${junior}%`,
  }),
} as const satisfies ItemCard;
