import type { LimitInForce } from "../../../model/limitInForce";
import type { Dataset } from "../../../model/dataset";

import { knownValue } from "../../../model/figures/figure";
import { finding, type Finding } from "../../../model/findings/finding";
import { cellOfFigure } from "../../../model/figures/figure";
import { hasNoSpecialSchool } from "./specialSchools";

/**
 * Whether 随班就读 + 送教上门 are the same pupils where money is allocated (G7) and where enrolment is counted (Q2), and
 * if not, what the funds per pupil would be with those of Q2. Compared only where both are stated.
 * @example 94 + 11 = 105 funded, 112 + 13 = 125 enrolled: 735000 ÷ 125 = 5880 元
 */
export function specialPupilFindings(dataset: Dataset, limit: LimitInForce): Finding[] {
  const funded =
    sumOf(dataset, "fundedInclusiveStudents", "fundedHomeTaughtStudents") ?? pupilsWithoutSpecialSchool(dataset);
  const enrolled = sumOf(dataset, "disabledInclusive", "disabledHomeTaught");
  if (funded === null || enrolled === null || funded === enrolled) return [];
  return [
    finding(
      "specialPupilsDiffer",
      "error",
      { funded, enrolled, fundsPerStudent: fundsPerStudent(dataset, enrolled - funded), limit: limit.value },
      cellOfFigure(dataset.figures.specialEducationStudents),
    ),
  ];
}

type PupilFigure = "fundedInclusiveStudents" | "fundedHomeTaughtStudents" | "disabledInclusive" | "disabledHomeTaught";

function sumOf(dataset: Dataset, first: PupilFigure, second: PupilFigure): number | null {
  const [one, other] = [knownValue(dataset.figures[first]), knownValue(dataset.figures[second])];
  return one === null || other === null ? null : one + other;
}

function pupilsWithoutSpecialSchool(dataset: Dataset): number | null {
  return hasNoSpecialSchool(dataset) ? knownValue(dataset.figures.specialEducationStudents) : null;
}

function fundsPerStudent(dataset: Dataset, more: number): number | null {
  const funds = knownValue(dataset.figures.specialEducationFunds);
  const pupils = knownValue(dataset.figures.specialEducationStudents);
  return funds === null || pupils === null || pupils + more <= 0 ? null : funds / (pupils + more);
}
