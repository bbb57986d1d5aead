import type { Evaluation } from "../../model/evaluation";
import { knownValue } from "../../model/figures/figure";
import { yearOfPeriod } from "../../model/period";
import type { Eligibility } from "../../strings/zh-CN/sheets/summary";

/**
 * 申报资格: whether enough years have passed since 基本均衡 was recognised. Only years are known: recognised in 2022, the
 * school year 2025 begins two to three and a half years later, so three are certain from a difference of four on.
 * @example recognised 2018, school year 2025, three years needed → longEnough; 2022 → onTheDay; 2024 → tooShort
 */
export function eligibilityOf({ dataset, period, standard }: Evaluation): Eligibility {
  const needed = standard.yearsAfterBasicBalance;
  if (needed === undefined) return { kind: "notAsked" };
  const [year, now] = [knownValue(dataset.figures.basicBalanceYear), yearOfPeriod(period)];
  if (year === null || now === null) return { kind: "unknown", needed };
  const years = now - year;
  // The school year ends in the year after the one by which it is called.
  const kind = years > needed ? "longEnough" : years + 1 >= needed ? "onTheDay" : "tooShort";
  return { kind, year, years, needed };
}
