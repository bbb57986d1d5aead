import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { figure, result, sumOfBlanks, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第15项";

const limits = { migrantShare: [limit(85, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  children: figure("migrantChildren"),
  inPublic: figure("migrantChildrenInPublicSchools"),
  purchased: figure("migrantChildrenInPurchasedPlaces"),
  total: sumOfBlanks("inPublic", "purchased"),
  share: result("migrantShare"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第15项 留守儿童与随迁子女. */
export const G15 = {
  id: "G15",
  area: "government",
  kind: "both",
  decides: true,
  year: "school",
  figures: [
    "migrantChildren",
    "migrantChildrenInPublicSchools",
    "migrantChildrenInPurchasedPlaces",
    "leftBehindChildren",
  ],
  seenIn: [],
  toldBy: "随迁子女+85%|留守儿童+关爱|随迁子女+政府购买+比例",
  topics: "留守儿童+随迁子女",
  offices: ["education"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "留守儿童与随迁子女",
    text: `留守儿童关爱体系健全，全县符合条件的随迁子女在公办学校和政府购买服务的民办学校就读的比例不低于${inChinese(limits.migrantShare, "%")}`,
    measure: "健全留守儿童关爱体系，扩大公办学位供给，保障随迁子女就读",
    remedy: `增加公办学校和政府购买学位，随迁子女就读比例达到${inChinese(limits.migrantShare, "%")}以上；健全留守儿童关爱体系。`,
    sentence: ({ children, inPublic, purchased, total, share }: Blanks<typeof blanks>) =>
      `全县符合条件的随迁子女数${children}人，在公办学校就读${inPublic}人，在政府购买服务的民办学校就读${purchased}人，合计${total}人，占比${share}%`,
  }),
} as const satisfies ItemCard;
