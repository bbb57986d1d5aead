import type { PagePlan } from "../../model/sheets/sheetPlan";
import { textOf } from "../kept/keptCell";
import type { KeptSheet } from "../kept/keptSheet";

/** The row of the sheet UEI 设置 in which people choose the paper, and the column of their answer. */
export const PAPER_KEY = "@paper";
export const PAPER_ANSWER = "c2";

/**
 * The paper that is asked for on the sheet UEI 设置: A3 where that is typed there, in whatever width of letters; else A4.
 */
export function chosenPaper(settings: KeptSheet | undefined): PagePlan["paper"] {
  const answer = textOf(settings?.rows.find(({ key }) => key === PAPER_KEY)?.typed.get(PAPER_ANSWER));
  return /^a3$/i.test(answer.normalize("NFKC").trim()) ? "A3" : "A4";
}
