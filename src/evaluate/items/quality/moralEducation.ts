import { Q6 } from "../../../regulation/items/quality/Q6";
import { message } from "../../../model/messages/message";
import { schoolCountJudge } from "./schoolCount";

/** Q6, the half in figures: every school is rated 良好 or better for 德育 and 校园文化. */
export const judgeMoralEducation = schoolCountJudge({
  item: Q6.id,
  count: "schoolsRatedGood",
  label: message("schoolsRatedGood", {}),
  column: "moralEducationGrade",
  yes: /^(?:优|优秀|良|良好)$/u,
  no: /^(?:中|中等|一般|合格|及格|差|较差|不合格|不及格)$/u,
  isYesOrNo: false,
  options: ["优秀", "良好", "合格", "不合格"],
});
