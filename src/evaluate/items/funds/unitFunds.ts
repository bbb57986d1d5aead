import type { School } from "../../../model/dataset";
import type { ItemPart } from "../../../model/evaluation";
import { ABSENT_FIGURE, type Figure } from "../../../model/figures/figure";
import { message } from "../../../model/messages/message";
import type { Outcome } from "../../../model/outcome";
import type { Stage } from "../../../model/stage";
import { shownOperand, step } from "../../arithmetic";
import { comparedPart } from "../../comparedPart";
import { judge } from "../../compare";
import type { Bounds } from "../../../model/figures/bounds";
import type { BudgetUnit } from "./budgetUnits";
import { compulsoryStudents, hasSeniorByType, isOrdinarySchool } from "../schools/schoolScope";

/** What the rule asks: heads to be funded for a small school, and the quota of each stage in 元 per head. */
export interface UnitRule {
  readonly smallSchool: number;
  readonly headcount: number;
  readonly quotas: Readonly<Record<Stage, Figure>>;
  isNew(school: School): boolean;
}

/** What the accounts of a unit must hold, 元: for its small schools alone, and for all that stand in them. */
interface UnitNeed {
  readonly least: number;
  readonly most: number;
  readonly small: number;
  readonly leastTerms: readonly string[];
  readonly mostTerms: readonly string[];
}

/**
 * G6 of schools that stand in the accounts of another (D37): met where its 拨付 is enough for 100 × 定额 for each small
 * school and the 定额 for each pupil of the others, its own included; unmet where it does not even reach the first;
 * between them nobody can tell whose money it is.
 *
 * Worked example: 600 pupils of its own and 3 教学点 at a 定额 of 720: from 648,000 元 met, under 216,000 元 unmet.
 */
export function judgeUnitFunds(unit: BudgetUnit, rule: UnitRule): Outcome {
  const funds = unit.school.figures.operatingFundsAllocated;
  if (funds === undefined) return "undetermined";
  const need = needOf(unit, rule);
  if (need.least > 0 && judge(funds, { value: need.least, direction: "atLeast" }) === "unmet") return "unmet";
  if (need.most === Infinity) return "undetermined";
  return judge(funds, { value: need.most, direction: "atLeast" }) === "met" ? "met" : "undetermined";
}

/** What a unit lacks for certain of the money for its small schools, in 元. */
export function missingUnitFunds(
  unit: BudgetUnit,
  rule: UnitRule,
): { readonly limit: number; readonly missing: number } {
  const { least } = needOf(unit, rule);
  return { limit: least, missing: least - (unit.school.figures.operatingFundsAllocated?.high ?? 0) };
}

export function partOfUnit(unit: BudgetUnit, rule: UnitRule): ItemPart {
  const outcome = judgeUnitFunds(unit, rule);
  const { least, most, small } = needOf(unit, rule);
  const limit = outcome === "unmet" ? least : most;
  const part = comparedPart(
    message("fundsOfUnit", { school: unit.school.name, small, headcount: rule.headcount }),
    unit.school.figures.operatingFundsAllocated ?? ABSENT_FIGURE,
    { value: limit, unit: "元", direction: "atLeast" },
    { outcome },
  );
  return limit === Infinity || limit === 0 ? { ...part, limit: null, distance: null } : part;
}

/** The sums first, then what is held against them. */
export function stepsOfUnit(unit: BudgetUnit, rule: UnitRule): string[] {
  const { least, most, leastTerms, mostTerms } = needOf(unit, rule);
  const funds = unit.school.figures.operatingFundsAllocated ?? ABSENT_FIGURE;
  const outcome = judgeUnitFunds(unit, rule);
  const sum = (terms: readonly string[], value: number) =>
    value === Infinity ? [] : [step(terms.join(" + "), { low: value, high: value }, null)];
  const limit = outcome === "unmet" ? least : outcome === "met" ? most : null;
  return [
    ...(outcome === "met" ? [] : sum(leastTerms, least)),
    ...(outcome === "unmet" ? [] : sum([...mostTerms], most)),
    step("", funds, limit === null ? null : { value: limit, direction: "atLeast" }),
  ];
}

function needOf({ school, members }: BudgetUnit, rule: UnitRule): UnitNeed {
  const all = [school, ...members].filter((one) => one === school || !rule.isNew(one));
  let [least, most, small] = [0, 0, 0];
  const heads = {
    least: new Map<string, number>(),
    most: new Map<string, number>(),
    pupils: new Map<string, number>(),
  };
  for (const one of all) {
    const students = compulsoryStudents(one);
    const quota = quotaOf(one, rule);
    const isSmall = isOrdinarySchool(one) && students.high < rule.smallSchool && students.high > 0;
    const maybeSmall = isOrdinarySchool(one) && students.low < rule.smallSchool && students.high > 0;
    if (isSmall) {
      small++;
      least += rule.headcount * quota.low;
      count(heads.least, shownOperand({ low: quota.low, high: quota.low }), 1);
    }
    const pupils = maybeSmall ? Math.max(rule.headcount, students.high) : students.high;
    // A unit may teach nobody itself; where the quota is not known either, 0 × ∞ would be no number.
    most += hasSenior(one) ? Infinity : pupils === 0 ? 0 : pupils * quota.high;
    count(
      isSmall ? heads.most : heads.pupils,
      shownOperand({ low: quota.high, high: quota.high }),
      isSmall ? 1 : pupils,
    );
  }
  const funded = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts].map(([quota, schools]) => `${rule.headcount} × ${quota} × ${schools}`);
  return {
    least,
    most,
    small,
    leastTerms: funded(heads.least),
    mostTerms: [
      ...funded(heads.most),
      ...[...heads.pupils].filter(([, pupils]) => pupils > 0).map(([quota, pupils]) => `${pupils} × ${quota}`),
    ],
  };
}

function count(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** A school of two stages, or of none known, lies between the two quotas. */
function quotaOf({ parts }: School, { quotas }: UnitRule): Bounds {
  const stages: readonly Stage[] = parts.length === 0 ? ["primary", "junior"] : parts.map(({ stage }) => stage);
  return {
    low: Math.min(...stages.map((stage) => quotas[stage].low)),
    high: Math.max(...stages.map((stage) => quotas[stage].high)),
  };
}

/** Money for 高中 is in the same accounts, and of another quota. */
function hasSenior({ type, figures }: School): boolean {
  return hasSeniorByType(type) || (figures.studentsSenior?.low ?? 0) > 0;
}
