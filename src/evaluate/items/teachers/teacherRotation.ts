import { G11 } from "../../../regulation/items/government/G11";
import { message } from "../../../model/messages/message";
import type { CountyFigureId } from "../../../model/identifiers";
import type { ItemJudge } from "../../judging";
import { countyEvidence, neededNotes } from "../county/countyFigures";
import { judgeCountyShare } from "../county/countyShare";
import { judgementOf } from "../judgement";

const FIGURES: readonly CountyFigureId[] = ["rotationEligibleTeachers", "rotatedTeachers", "rotatedBackboneTeachers"];

/**
 * G11: 交流轮岗教师 ÷ 符合条件教师 at least 10%, and 骨干教师 among them at least 20%.
 * @example 134 ÷ 739 × 100 = 18.13 and 39 ÷ 134 × 100 = 29.10: met
 */
export const judgeTeacherRotation: ItemJudge = ({ dataset, limits }) => {
  const answers = [
    judgeCountyShare(
      dataset,
      G11.id,
      message("rotatedShare", {}),
      "rotatedTeachers",
      "rotationEligibleTeachers",
      limits.item(G11, "rotatedShare"),
    ),
    judgeCountyShare(
      dataset,
      G11.id,
      message("backboneShare", {}),
      "rotatedBackboneTeachers",
      "rotatedTeachers",
      limits.item(G11, "backboneShare"),
    ),
  ];
  // 交流轮岗教师数 stands in both shares: where it contradicts one of its neighbours neither is known (D1, D11).
  const isContradicted = answers.some(({ findings }) => findings.length > 0);
  return judgementOf({
    parts: answers.map(({ part }) => (isContradicted ? { ...part, outcome: "undetermined" } : part)),
    steps: answers.map((answer) => answer.step),
    evidence: countyEvidence(dataset, FIGURES),
    notes: neededNotes(dataset, FIGURES),
    findings: answers.flatMap((answer) => answer.findings),
  });
};
