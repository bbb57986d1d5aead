import type { IndicatorCard } from "../../../regulation/indicatorCard";
import type { School, SchoolPart } from "../../../model/dataset";
import type { Figure } from "../../../model/figures/figure";
import { sumFigures } from "../../../model/figures/figureArithmetic";
import { finding, type Finding } from "../../../model/findings/finding";
import type { SchoolFigureId } from "../../../model/identifiers";
import { cellOfFigure } from "../../../model/figures/figure";
import { schoolColumns } from "../../items/schools/schoolColumns";
import { exceeds } from "../../resources/resourceRatios";
import type { CrossCheck } from "../crossCheck";

const STAGE_NAMES = { primary: "小学", junior: "初中" } as const;
const TEACHERS = "专任教师数";
const INDOOR = "室内体育用房面积";
const GROSS = "教学及辅助用房面积（计）";

interface Within {
  readonly part: SchoolFigureId;
  readonly partName: string;
  readonly whole: SchoolFigureId;
  readonly wholeName: string;
}

/** Columns with what they cannot exceed; asked only of workbooks that have both. */
const WITHIN: readonly Within[] = [
  { part: "indoorSportsSpace", partName: INDOOR, whole: "teachingSpaceGross", wholeName: GROSS },
  {
    part: "indoorSportsSpacePrimary",
    partName: `小学${INDOOR}`,
    whole: "teachingSpaceGrossPrimary",
    wholeName: `小学${GROSS}`,
  },
  {
    part: "indoorSportsSpaceJunior",
    partName: `初中${INDOOR}`,
    whole: "teachingSpaceGrossJunior",
    wholeName: `初中${GROSS}`,
  },
  { part: "fullTimeTeachers", partName: TEACHERS, whole: "staff", wholeName: "教职工数" },
];

/**
 * Within a school, checks 5, 7 and 15: teachers of R1–R3 among the 专任教师 of their stage, 专任教师 among the 教职工, and
 * 室内体育用房 within the 教学及辅助用房 that contain it. What exceeds its whole says nothing of its indicator (D1).
 */
export const checkSchoolParts: CrossCheck = ({ schools }, { indicators }) => {
  const findings: Finding[] = [];
  const ofTeachers = indicators.filter(({ partOf }) => partOf === "fullTimeTeachers");
  const columns = schoolColumns(schools);
  const pairs = WITHIN.filter(({ part, whole }) => columns.has(part) && columns.has(whole));
  for (const school of schools) {
    for (const part of school.parts) {
      if (part.fullTimeTeachers === undefined) continue;
      for (const card of ofTeachers) {
        if (exceeds(part.amounts[card.id], part.fullTimeTeachers)) findings.push(teacherFinding(school, part, card));
      }
    }
    for (const { part, partName, whole, wholeName } of pairs) {
      const [partFigure, wholeFigure] = [school.figures[part], school.figures[whole]];
      if (exceeds(partFigure, wholeFigure))
        findings.push(exceeding(school, partName, partFigure, wholeName, wholeFigure));
    }
    const ofStages = teachersOfStages(school);
    if (exceeds(ofStages, school.figures.staff))
      findings.push(exceeding(school, `小学、初中${TEACHERS}`, ofStages, "教职工数", school.figures.staff));
  }
  return findings;
};

/** Where no number of the whole school is typed, which is then what is compared. */
function teachersOfStages({ figures }: School): Figure | undefined {
  const { fullTimeTeachers, fullTimeTeachersPrimary, fullTimeTeachersJunior } = figures;
  const ofStages = [fullTimeTeachersPrimary, fullTimeTeachersJunior].filter((one) => one !== undefined);
  return fullTimeTeachers !== undefined || ofStages.length === 0 ? undefined : sumFigures(ofStages);
}

function teacherFinding(school: School, part: SchoolPart, { id, amountName }: IndicatorCard): Finding {
  const stage = STAGE_NAMES[part.stage];
  return exceeding(school, `${stage}${amountName}`, part.amounts[id], `${stage}${TEACHERS}`, part.fullTimeTeachers);
}

function exceeding(
  school: School,
  part: string,
  partFigure: Figure | undefined,
  whole: string,
  wholeFigure: Figure | undefined,
): Finding {
  return finding(
    "exceedsWhole",
    "error",
    { school: school.name, part, partValue: partFigure?.low ?? 0, whole: [whole], wholeValue: wholeFigure?.high ?? 0 },
    cellOfFigure(partFigure) ?? school.cell,
  );
}
