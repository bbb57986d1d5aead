import { knownFigure, knownFigures } from "../knownFigures";
import { finding } from "../../../model/findings/finding";
import { cellOfFigure } from "../../../model/figures/figure";
import { type CrossCheck } from "../crossCheck";

/**
 * Check 14: 培训经费 ÷ 占比 implies what 公用经费 the county has. Per pupil that cannot be below the quota by stage
 * (example: 1249800 ÷ 7.22% = 17310249 元, 828 元 for each of 20895 pupils).
 */
export const checkImpliedFunds: CrossCheck = (dataset) => {
  const funds = knownFigure(dataset, "trainingFundsBudget") ?? knownFigure(dataset, "trainingFundsSpent");
  const share = knownFigure(dataset, "trainingFundsShare");
  const students = knownFigures(dataset, ["primaryStudents", "juniorStudents"]);
  const quotas = knownFigures(dataset, ["primaryOperatingFundsQuota", "juniorOperatingFundsQuota"]);
  if (funds === null || share === null || share <= 0 || students === null || quotas === null) return [];
  const [primary = 0, junior = 0] = students;
  if (primary + junior === 0) return [];
  const implied = (funds / share) * 100;
  const quota = (primary * (quotas[0] ?? 0) + junior * (quotas[1] ?? 0)) / (primary + junior);
  const perStudent = implied / (primary + junior);
  return perStudent >= quota * (1 - ROUNDING_OF_SHARE)
    ? []
    : [
        finding(
          "impliedFundsBelowQuota",
          "warning",
          { implied, perStudent, quota },
          cellOfFigure(dataset.figures.trainingFundsShare),
        ),
      ];
};

/** A share printed as 7.2% may be 7.15%: the implied total is no sharper than that. */
const ROUNDING_OF_SHARE = 0.02;
