import { Q3 } from "../../../regulation/items/quality/Q3";
import { message } from "../../../model/messages/message";
import { schoolCountJudge } from "./schoolCount";

/** Q3, the half in figures: every school has a charter 章程. 信息化 is for the statement. */
export const judgeSchoolCharter = schoolCountJudge({
  item: Q3.id,
  count: "schoolsWithCharter",
  label: message("schoolsWithCharter", {}),
  column: "hasCharter",
  yes: /^已(?:建立|制定|建)$/u,
  no: /^未(?:建立|制定|建)$/u,
  isYesOrNo: true,
  options: ["是", "否"],
});
