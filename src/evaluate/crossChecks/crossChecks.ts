import type { CrossCheck } from "./crossCheck";
import { checkBalanceWithoutSmall } from "./hints/balanceWithoutSmall";
import { checkBudgetSchools } from "./sums/budgetSchools";
import { checkClassBrackets } from "./sums/classBrackets";
import { checkFewBoarders } from "./hints/fewBoarders";
import { checkImpliedFunds } from "./sums/impliedFunds";
import { checkNewTeachingPoints } from "./hints/newTeachingPoints";
import { checkOtherStages } from "./sums/otherStages";
import { checkPartsWithinWholes } from "./sums/partsWithinWholes";
import { checkSameFigures } from "./sums/sameFigures";
import { checkSchoolCounts } from "./sums/schoolCounts";
import { checkSchoolParts } from "./sums/schoolParts";
import { checkSchoolsAgainstCounty } from "./sums/schoolsAgainstCounty";
import { checkSchoolsAtLimit } from "./hints/schoolsAtLimit";
import { checkSpecialSchoolPupils } from "./sums/specialSchoolPupils";
import { checkStatedCoefficients } from "./stated/statedCoefficients";
import { checkStatedRatios } from "./stated/statedRatios";
import { checkStatedSchoolRatios } from "./stated/statedSchoolRatios";
import { checkStatedShares } from "./stated/statedShares";
import { checkSumsOfCounty } from "./sums/sumsOfCounty";
import { checkTeachingPoints } from "./hints/teachingPoints";
import { checkYearStamps } from "./hints/yearStamps";

/** In the order in which an inspector reads: the county, its schools, its printed numbers, its years. */
const CROSS_CHECKS: readonly CrossCheck[] = [
  checkSchoolCounts,
  checkSumsOfCounty,
  checkPartsWithinWholes,
  checkSchoolsAgainstCounty,
  checkTeachingPoints,
  checkSchoolParts,
  checkClassBrackets,
  checkOtherStages,
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
  checkNewTeachingPoints,
  checkBalanceWithoutSmall,
  checkSchoolsAtLimit,
];

/**
 * Every check of figure against figure that the data allow; those within one item are made where it is
 * judged. A check never decides anything: it finds what an inspector would ask about.
 */
export const crossChecks: CrossCheck = (dataset, resources) =>
  CROSS_CHECKS.flatMap((check) => check(dataset, resources));
