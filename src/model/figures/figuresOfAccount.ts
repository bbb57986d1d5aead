import type { CountyFigureId } from "../identifiers";

/** Figures of the county that are of a year of account (经费年度): 经费, 工资, 交流; all others are of a school year. */
export const FIGURES_OF_ACCOUNT: readonly CountyFigureId[] = [
  "primaryOperatingFundsQuota",
  "juniorOperatingFundsQuota",
  "smallSchoolOperatingFunds",
  "specialEducationFunds",
  "specialEducationFundsPerStudent",
  "teacherAnnualPay",
  "civilServantAnnualPay",
  "rotationEligibleTeachers",
  "rotatedTeachers",
  "rotatedBackboneTeachers",
  "operatingFundsBudget",
  "trainingFundsBudget",
  "trainingFundsSpent",
  "trainingFundsShare",
];
