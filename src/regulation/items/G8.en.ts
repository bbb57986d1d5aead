import type { ItemWords } from "../itemCard";
import { inEnglish, isWhole } from "../limitWords";
import { G8 } from "./G8";

const { limits } = G8;

const share = isWhole(limits.payShare) ? "" : `${inEnglish(limits.payShare, "%")} of `;

export const words: ItemWords = {
  citation: "Government 8",
  title: "Teachers' pay",
  text: `The average pay of teachers is no lower than ${share}that of local civil servants, and performance pay is approved in full`,
  remedy: "Raise teachers' average pay to that of local civil servants or above, and allot performance pay in full.",
};
