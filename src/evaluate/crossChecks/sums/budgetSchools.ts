import { addTo } from "../../../model/groupedBy";
import type { School } from "../../../model/dataset";
import { finding } from "../../../model/findings/finding";
import { isOwnMoney } from "../../items/funds/budgetUnits";
import type { CrossCheck } from "../crossCheck";

/**
 * 上级学校 or 核算单位 that no list of schools knows, of schools without money of their own: nobody can tell whose accounts
 * they are in. Once for each name.
 */
export const checkBudgetSchools: CrossCheck = ({ schools }) => {
  const byName = new Map<string, School[]>();
  for (const school of schools) {
    const named = school.texts["budgetSchool"];
    if (named === undefined || school.budgetSchoolKey !== null || hasAllMoney(school)) continue;
    addTo(byName, named.text, school);
  }
  return [...byName].map(([name, of]) =>
    finding("budgetSchoolUnknown", "warning", { name, schools: of.length }, of[0]?.texts["budgetSchool"]?.cell ?? null),
  );
};

function hasAllMoney({ figures }: School): boolean {
  return [figures.operatingFundsAllocated, figures.operatingFundsBudget, figures.trainingFundsBudget].every(isOwnMoney);
}
