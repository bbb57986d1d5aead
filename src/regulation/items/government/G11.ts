import type { ItemCard, LimitsOf } from "../../itemCard";
import { limit } from "../../limits/limit";
import { inChinese } from "../../limits/limitWords";
import { figure, result, type Blanks, type OfficialSentence } from "../../words/officialSentence";

const CLAUSE = "政府保障第11项";

const limits = {
  rotatedShare: [limit(10, "%", "atLeast", CLAUSE)],
  backboneShare: [limit(20, "%", "atLeast", CLAUSE)],
} satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

const blanks = {
  eligible: figure("rotationEligibleTeachers"),
  rotated: figure("rotatedTeachers"),
  share: result("rotatedShare"),
  backbone: figure("rotatedBackboneTeachers"),
  backboneShare: result("backboneShare"),
} satisfies OfficialSentence["blanks"];

/** 政府保障第11项 交流轮岗. */
export const G11 = {
  id: "G11",
  area: "government",
  kind: "computed",
  decides: true,
  year: "fiscal",
  figures: ["rotationEligibleTeachers", "rotatedTeachers", "rotatedBackboneTeachers"],
  seenIn: [],
  toldBy: "交流轮岗+骨干教师+20%|交流轮岗+比例+10%|交流+轮岗+不低于",
  topics: "交流轮岗|轮岗交流",
  offices: ["education", "personnel"],
  limits,
  sentence: { blanks },
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "交流轮岗",
    text: `全县每年交流轮岗教师的比例不低于符合交流条件教师总数的${inChinese(limits.rotatedShare, "%")}，其中，骨干教师不低于交流轮岗教师总数的${inChinese(limits.backboneShare, "%")}`,
    measure: "完善交流轮岗办法，提高符合条件教师和骨干教师的交流比例",
    remedy: `增加交流轮岗教师，达到符合条件教师的${inChinese(limits.rotatedShare, "%")}，其中骨干教师不低于${inChinese(limits.backboneShare, "%")}。`,
    sentence: ({ eligible, rotated, share, backbone, backboneShare }: Blanks<typeof blanks>) =>
      `全县符合交流轮岗条件教师总数${eligible}名，上一年度交流轮岗教师${rotated}名，占${share}%；` +
      `交流轮岗的骨干教师${backbone}名，占交流轮岗教师总数${backboneShare}%`,
  }),
} as const satisfies ItemCard;
