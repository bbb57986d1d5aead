import type { School, SchoolPart } from "../../model/dataset";
import type { Figure } from "../../model/figure";
import { finding, type Finding } from "../../model/finding";
import type { IndicatorId } from "../../model/identifiers";
import { INDICATORS } from "../../standard/indicators";
import { cellOfFigure } from "../items/countyFigures";
import { exceeds } from "../resources/resourceRatios";
import type { CrossCheck } from "./crossCheck";

const OF_TEACHERS: readonly IndicatorId[] = ["R1", "R2", "R3"];
const STAGE_NAMES = { primary: "小学", junior: "初中" } as const;
const TEACHERS = "专任教师数";
const INDOOR = "室内体育用房面积";
const GROSS = "教学及辅助用房面积（计）";

/**
 * Within a school, checks 5, 7 and 15: teachers of R1–R3 among the 专任教师 of their stage, 专任教师 among the 教职工, and
 * 室内体育用房 within the 教学及辅助用房 that contain it. What exceeds its whole says nothing of its indicator (D1).
 */
export const checkSchoolParts: CrossCheck = ({ schools }) => {
  const findings: Finding[] = [];
  for (const school of schools) {
    for (const part of school.parts) {
      for (const id of OF_TEACHERS) {
        if (exceeds(part.amounts[id], part.fullTimeTeachers)) findings.push(teacherFinding(school, part, id));
      }
    }
    const { figures } = school;
    const hasWholes = figures.teachingSpaceGross !== undefined || figures.teachingSpaceGrossPrimary !== undefined
      || figures.teachingSpaceGrossJunior !== undefined || figures.staff !== undefined;
    if (hasWholes) findings.push(...schoolFindings(school));
  }
  return findings;
};

function teacherFinding(school: School, part: SchoolPart, id: IndicatorId): Finding {
  const stage = STAGE_NAMES[part.stage];
  return exceeding(school, `${stage}${INDICATORS[id].amountName}`, part.amounts[id], `${stage}${TEACHERS}`, part.fullTimeTeachers);
}

function schoolFindings(school: School): readonly Finding[] {
  const { figures } = school;
  const pairs = [
    [INDOOR, figures.indoorSportsSpace, GROSS, figures.teachingSpaceGross],
    [`小学${INDOOR}`, figures.indoorSportsSpacePrimary, `小学${GROSS}`, figures.teachingSpaceGrossPrimary],
    [`初中${INDOOR}`, figures.indoorSportsSpaceJunior, `初中${GROSS}`, figures.teachingSpaceGrossJunior],
    [TEACHERS, figures.fullTimeTeachers, "教职工数", figures.staff],
  ] as const;
  return pairs.flatMap(([partName, part, wholeName, whole]) =>
    exceeds(part, whole) ? [exceeding(school, partName, part, wholeName, whole)] : []);
}

function exceeding(school: School, part: string, partFigure: Figure | undefined, whole: string, wholeFigure: Figure | undefined): Finding {
  return finding("exceedsWhole", "error", {
    school: school.name, part, partValue: partFigure?.low ?? 0, whole, wholeValue: wholeFigure?.high ?? 0,
  }, cellOfFigure(partFigure) ?? school.cell);
}
