import type { ItemCard, LimitsOf } from "../itemCard";
import { limit } from "../limits/limit";
import { inChinese } from "../limits/limitWords";

const CLAUSE = "社会认可度";

const limits = { recognition: [limit(85, "%", "atLeast", CLAUSE)] } satisfies ItemCard["limits"];

type Limits = LimitsOf<typeof limits>;

/** 社会认可度 社会认可度. */
export const S1 = {
  id: "S1",
  area: "recognition",
  kind: "computed",
  decides: true,
  year: "school",
  figures: ["recognition", "recognitionSource", "surveySent", "surveyValid", "surveySatisfied"],
  seenIn: [],
  toldBy: "社会认可度+85%|社会认可度+达到|认可度达到",
  topics: "满意度|认可度",
  offices: ["education"],
  account: "recognition",
  refutedBy: { figure: "recognition", units: ["%", "％"], beside: null },
  limits,
  wordsFor: (limits: Limits) => ({
    citation: CLAUSE,
    title: "社会认可度",
    text: `县级人民政府及有关职能部门推进义务教育优质均衡发展工作的社会认可度达到${inChinese(limits.recognition, "%")}以上`,
    measure: "加强宣传引导，回应群众关切，提升社会认可度",
    remedy: `针对不满意的方面整改，提高社会认可度到${inChinese(limits.recognition, "%")}以上。`,
  }),
} as const satisfies ItemCard;
