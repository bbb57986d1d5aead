import { ofIndicator } from "../../model/ofIndicator";
import type { ItemResult } from "../../model/evaluation";
import type { BalancePlan, CompliancePlan, IndicatorTotal } from "../../model/plan";
import type { Standard } from "../../regulation/standard";
import { plain } from "../../strings/numbers";
import type { Strings } from "../../strings/strings";
import { unitsToAdd } from "../plan/itemShortfallRows";
import { itemLacks, type ItemLack } from "../plan/planTotals";

/** What the plan says an item lacks, in whole units, as clauses for 存在问题; none where it says nothing. */
export function lackingClauses(
  { id }: ItemResult,
  plan: CompliancePlan,
  standard: Standard,
  strings: Strings,
): string[] {
  const words = strings.report.problems;
  if (id === "R-schools")
    return clause(
      words.lackingResources,
      resourceAmounts(plan, standard, ({ toStandard }) => toStandard, strings),
    );
  const lacks = itemLacks(plan.items.filter(({ item }) => item === id));
  const [tooFew, tooMany] = [true, false].map((isAddable) =>
    lacks.filter(({ first }) => (unitsToAdd(first) !== null) === isAddable).map((lack) => lackWords(lack, strings)),
  );
  return [...clause(words.lacking, tooFew ?? []), ...clause(words.exceeding, tooMany ?? [])];
}

function clause(words: (amounts: readonly string[]) => string, amounts: readonly string[]): string[] {
  return amounts.length === 0 ? [] : [words(amounts)];
}

/** What the plan would have done about an item, as clauses for 下一步: the least additions, and ways for coefficients. */
export function planClauses({ id }: ItemResult, plan: CompliancePlan, standard: Standard, strings: Strings): string[] {
  const words = strings.report.problems;
  if (id === "R-balance")
    return clause(
      words.balanceWays,
      plan.balance.map((one) => balanceWay(one, strings)),
    );
  if (id !== "R-schools") return [];
  const cost = quantityWords(plan.cost, "元", strings);
  const { indicators, schoolRule } = standard;
  const rule = { floor: plan.floor, indicators: indicators.length, toMeet: schoolRule.indicatorsToMeet };
  return clause(
    (amounts) => words.toAdd({ amounts, cost, rule }),
    resourceAmounts(plan, standard, ({ recommended }) => recommended, strings),
  );
}

function resourceAmounts(
  { totals }: CompliancePlan,
  { indicators }: Standard,
  of: (total: IndicatorTotal) => number,
  strings: Strings,
): string[] {
  return indicators
    .filter(({ id }) => of(ofIndicator(totals, id)) > 0)
    .map(({ id, amountUnit }) => {
      const { filling, shortName } = strings.catalogue.indicator(id);
      return strings.report.problems.filled({
        filling,
        name: shortName,
        quantity: quantityWords(of(ofIndicator(totals, id)), amountUnit, strings),
      });
    });
}

function lackWords({ first: { kind, unit }, missing, isAtLeast }: ItemLack, strings: Strings): string {
  const { problems } = strings.report;
  const quantity = quantityWords(missing, unit, strings);
  return problems.amount({
    name: strings.sheets.plan.items.kinds[kind],
    quantity: isAtLeast ? problems.atLeast(quantity) : quantity,
  });
}

/** 元 as reports write them once they come to a 万元. */
function quantityWords(amount: number, unit: string, strings: Strings): string {
  return unit === "元" && amount >= 10000
    ? strings.report.items.money(amount)
    : strings.catalogue.quantity(plain(amount), unit);
}

function balanceWay(plan: BalancePlan, strings: Strings): string {
  const { stage, indicator, added, areAdditionsEnough, moves, areMovesEnough, unit } = plan;
  const moved = (moves ?? []).reduce((sum, { units }) => sum + units, 0);
  return strings.report.problems.balanceWay({
    stage: strings.catalogue.stages[stage],
    indicator: strings.catalogue.indicator(indicator).shortName,
    filling: strings.catalogue.indicator(indicator).filling,
    added: areAdditionsEnough ? quantityWords(added, unit, strings) : null,
    moved: areMovesEnough === true ? quantityWords(moved, unit, strings) : null,
  });
}
