import { G12 } from "../../../regulation/items/government/G12";
import { message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import type { ItemJudge } from "../../judging";
import { countyEvidence, neededNotes } from "../county/countyFigures";
import { judgeCountyShare } from "../county/countyShare";
import { judgementOf } from "../judgement";

const FIGURES: readonly CountyFigureId[] = ["certifiedTeachers", "fullTimeTeachers"];

/**
 * G12: 持证专任教师 ÷ 专任教师, 100%. More certified than there are is undetermined with an error (D1).
 * @example 1606 ÷ 1606 × 100 = 100: met; 1610 of 1606: undetermined
 */
export const judgeTeacherCertificates: ItemJudge = ({ dataset, limits }) => {
  const answer = judgeCountyShare(
    dataset,
    G12.id,
    message("certifiedShare", {}),
    "certifiedTeachers",
    "fullTimeTeachers",
    limits.item(G12, "certifiedShare"),
  );
  return judgementOf({
    parts: [answer.part],
    steps: [answer.step],
    evidence: countyEvidence(dataset, FIGURES),
    notes: neededNotes(dataset, FIGURES),
    findings: answer.findings,
  });
};
