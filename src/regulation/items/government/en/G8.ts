import type { BlanksOf } from "../../../words/officialSentence";
import type { ItemWords, LimitsOf } from "../../../itemCard";
import { inEnglish, isWhole } from "../../../limits/limitWords";
import type { G8 } from "../G8";

const share = ({ payShare }: LimitsOf<typeof G8.limits>): string =>
  isWhole(payShare) ? "" : `${inEnglish(payShare, "%")} of `;

export const words = (limits: LimitsOf<typeof G8.limits>): ItemWords => ({
  citation: "Government 8",
  title: "Teachers' pay",
  text: `The average pay of teachers is no lower than ${share(limits)}that of local civil servants, and performance pay is approved in full`,
  measure: "tie teachers' pay to that of civil servants",
  remedy: `Raise teachers' average pay to ${share(limits)}that of local civil servants or above, and allot performance pay in full.`,
  sentence: ({ teachers, servants }: BlanksOf<typeof G8>) =>
    `Mean annual pay: teachers ${teachers} yuan, civil servants ${servants} yuan`,
});
