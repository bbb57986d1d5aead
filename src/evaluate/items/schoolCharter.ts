import { Q3 } from "../../regulation/items/Q3";
import { message } from "../../model/messages/message";
import { schoolCountJudge } from "./schoolCount";

/** Q3, the half in figures: every school has a charter 章程. 信息化 is for the statement. */
export const judgeSchoolCharter = schoolCountJudge({
  item: Q3.id,
  count: "schoolsWithCharter",
  label: message("schoolsWithCharter", {}),
  column: "hasCharter",
  yes: /^(?:是|有|已建立|已制定|已建)$/u,
  no: /^(?:否|无|没有|未建立|未制定|未建|不是)$/u,
});
