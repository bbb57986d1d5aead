import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { tally, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第4项";

const limits = {
  primarySchool: [limit(2000, "人", "atMost", CLAUSE, { stage: "primary" })],
  juniorSchool: [limit(2000, "人", "atMost", CLAUSE, { stage: "junior" })],
  combinedSchool: [limit(2500, "人", "atMost", CLAUSE)],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  primary: tally("largePrimarySchools"),
  junior: tally("largeJuniorSchools"),
  combined: tally("largeCombinedSchools"),
} satisfies OfficialSentence["blanks"];

function sizes(limits: Limits): string {
  const [primary, junior] = [inChinese(limits.primarySchool, "人"), inChinese(limits.juniorSchool, "人")];
  return primary === junior
    ? `所有小学、初中规模不超过${primary}`
    : `所有小学、初中规模分别不超过${primary}、${junior}`;
}

/** 政府保障第4项 学校规模. */
export const G4 = {
  id: "G4",
  area: "government",
  kind: "computed",
  decides: true,
  year: "school",
  figures: [],
  seenIn: ["schools"],
  toldBy: "规模+2000人|规模+2500人|规模+小学初中+不超过",
  topics: "学校规模|中小学规模|办学规模",
  offices: ["education", "land"],
  schoolForm: "size",
  limits,
  sentence: { blanks, countsBySizes: true },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "学校规模",
    text: `${sizes(limits)}，九年一贯制学校、十二年一贯制学校义务教育阶段规模不超过${inChinese(limits.combinedSchool, "人")}`,
    measure: "制定化解大校额方案，严格控制超规模学校的招生规模，合理分流生源",
    remedy: "通过分流、新建学校或调整招生范围，把超规模学校的在校生降到上限以内。",
    sentence: ({ primary, junior, combined }: Blanks<typeof blanks>) =>
      `超过2000人的小学${primary}所，初中${junior}所，超过2500人的一贯制学校${combined}所`,
  }),
} as const satisfies ItemCard;
