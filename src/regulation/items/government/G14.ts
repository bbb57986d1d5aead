import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { figure, result, shareOfBlanks, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第14项";

const limits = { allocatedShare: [limit(50, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  places: figure("qualitySeniorPlaces"),
  allocated: figure("allocatedPlaces"),
  share: result("allocatedShare"),
  rural: figure("allocatedRuralPlaces"),
  ruralShare: shareOfBlanks("rural", "allocated"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第14项 优质高中名额分配. */
export const G14 = {
  id: "G14",
  area: "government",
  kind: "both",
  decides: true,
  year: "school",
  figures: [
    "qualitySeniorPlaces",
    "allocatedPlaces",
    "allocatedRuralPlaces",
    "juniorGraduates",
    "ruralJuniorGraduates",
  ],
  seenIn: [],
  toldBy: "优质高中+名额+50%|优质高中+名额+倾斜|优质普通高中+名额+50%",
  topics: "优质高中+名额|优质普通高中+名额|高中+指标到校|高中+名额+分配",
  offices: ["education"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "优质高中名额分配",
    text: `全县优质高中招生名额分配比例不低于${inChinese(limits.allocatedShare, "%")}，并向农村初中倾斜`,
    measure: "提高优质高中招生名额分配比例，并向农村初中倾斜",
    remedy: `提高优质高中名额分配比例到${inChinese(limits.allocatedShare, "%")}以上，并向农村初中倾斜。`,
    sentence: ({ places, allocated, share, rural, ruralShare }: Blanks<typeof blanks>) =>
      `全县优质高中招生名额总数${places}人，分配名额${allocated}人，占比${share}%；` +
      `其中分配农村学校的名额${rural}人，占分配名额总数的${ruralShare}%`,
  }),
} as const satisfies ItemCard;
