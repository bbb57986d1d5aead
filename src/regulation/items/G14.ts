import type { ItemCard, LimitsOf } from "../itemCard";
import { limit } from "../limit";
import { inChinese } from "../limitWords";

const CLAUSE = "政府保障第14项";

const limits = { allocatedShare: [limit(50, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

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
  isSeenBySchool: false,
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "优质高中名额分配",
    text: `全县优质高中招生名额分配比例不低于${inChinese(limits.allocatedShare, "%")}，并向农村初中倾斜`,
    remedy: `提高优质高中名额分配比例到${inChinese(limits.allocatedShare, "%")}以上，并向农村初中倾斜。`,
  }),
} as const satisfies ItemCard;
