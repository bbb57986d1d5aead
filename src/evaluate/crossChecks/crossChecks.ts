import type { CrossCheck } from "./crossCheck";
import { checkBalanceWithoutSmall } from "./balanceWithoutSmall";
import { checkBudgetSchools } from "./budgetSchools";
import { checkClassBrackets } from "./classBrackets";
import { checkFewBoarders } from "./fewBoarders";
import { checkImpliedFunds } from "./impliedFunds";
import { checkPartsWithinWholes } from "./partsWithinWholes";
import { checkSameFigures } from "./sameFigures";
import { checkSchoolCounts } from "./schoolCounts";
import { checkSchoolParts } from "./schoolParts";
import { checkSchoolsAgainstCounty } from "./schoolsAgainstCounty";
import { checkSchoolsAtLimit } from "./schoolsAtLimit";
import { checkSpecialSchoolPupils } from "./specialSchoolPupils";
import { checkStatedCoefficients } from "./statedCoefficients";
import { checkStatedRatios } from "./statedRatios";
import { checkStatedSchoolRatios } from "./statedSchoolRatios";
import { checkStatedShares } from "./statedShares";
import { checkSumsOfCounty } from "./sumsOfCounty";
import { checkTeachingPoints } from "./teachingPoints";
import { checkYearStamps } from "./yearStamps";

/** In the order in which an inspector reads: the county, its schools, its printed numbers, its years. */
const CROSS_CHECKS: readonly CrossCheck[] = [
  checkSchoolCounts,
  checkSumsOfCounty,
  checkPartsWithinWholes,
  checkSchoolsAgainstCounty,
  checkTeachingPoints,
  checkSchoolParts,
  checkClassBrackets,
  checkSameFigures,
  checkSpecialSchoolPupils,
  checkBudgetSchools,
  checkImpliedFunds,
  checkStatedRatios,
  checkStatedSchoolRatios,
  checkStatedShares,
  checkStatedCoefficients,
  checkYearStamps,
  checkFewBoarders,
  checkBalanceWithoutSmall,
  checkSchoolsAtLimit,
];

/**
 * Every check of figure against figure that the data allow; those within one item are made where it is
 * judged. A check never decides anything: it finds what an inspector would ask about.
 */
export const crossChecks: CrossCheck = (dataset, resources) =>
  CROSS_CHECKS.flatMap((check) => check(dataset, resources));
