import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { figure, result, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第12项";

const limits = { certifiedShare: [limit(100, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  teachers: figure("fullTimeTeachers"),
  certified: figure("certifiedTeachers"),
  share: result("certifiedShare"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第12项 教师资格. */
export const G12 = {
  id: "G12",
  area: "government",
  kind: "computed",
  decides: true,
  year: "school",
  figures: ["certifiedTeachers"],
  seenIn: [],
  toldBy: "教师资格+上岗|教师资格+100%",
  topics: "资格证|持证上岗",
  offices: ["education", "personnel"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "教师资格",
    text: `专任教师持有教师资格证上岗率达到${inChinese(limits.certifiedShare, "%")}`,
    measure: "督促未取得相应教师资格证的教师限期取得，未取得的不得上岗",
    remedy: `调整或培训无教师资格证的专任教师，持证上岗率达到${inChinese(limits.certifiedShare, "%")}。`,
    sentence: ({ teachers, certified, share }: Blanks<typeof blanks>) =>
      `全县在岗专任教师${teachers}人，其中持有教师资格证的专任教师${certified}人，占比${share}%`,
  }),
} as const satisfies ItemCard;
