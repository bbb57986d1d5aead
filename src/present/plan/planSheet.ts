import { ruleInForce } from "../../model/ruleInForce";

import type { PlannedEvaluation } from "../../model/plan";
import type { LinkTarget } from "../../model/sheets/sheetPlan";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { Strings } from "../../strings/strings";
import type { KeptSheet } from "../kept/keptSheet";
import type { DraftRow, DraftSheet } from "../sheets/draftSheet";
import { headingRow, lineRow, sheetHead } from "../sheets/sheetHead";
import { uniqueKeys } from "../sheets/uniqueKeys";
import { balancePlanRows } from "./balancePlanRows";
import { itemShortfallRows } from "./itemShortfallRows";
import { planColumns } from "./planLayout";
import { shortfallRows } from "./shortfallRows";
import { totalRows } from "./totalRows";

/**
 * Sheet 4, 缺口测算及整改台账: what the county and every school lacks and what that costs, how coefficients come under their
 * limits, and beside every row who answers for it. A calculation, and it says so.
 */
export function planSheet(
  { evaluation, plan }: PlannedEvaluation,
  kept: KeptSheet | undefined,
  strings: Strings,
): DraftSheet {
  const { plan: words, common } = strings.sheets;
  const columns = planColumns(plan.floor, strings);
  const head = headRows({ evaluation, plan }, strings);
  const rows: DraftRow[] =
    evaluation.schools.length === 0 && plan.items.length === 0
      ? [lineRow("@noSchools", words.noSchools)]
      : [
          ...totalRows(plan, evaluation.standard, strings),
          ...shortfallRows(plan, kept, strings),
          ...itemShortfallRows(plan.items, strings),
          ...balancePlanRows(plan.balance, evaluation, strings),
        ];
  return {
    id: "plan",
    name: common.names.plan,
    columns,
    rows: uniqueKeys([...head, headingRow(columns), ...rows]),
    headingRow: head.length,
    frozenColumns: 2,
    footer: common.notice,
  };
}

function headRows(planned: PlannedEvaluation, strings: Strings): DraftRow[] {
  const { plan: words } = strings.sheets;
  return [
    ...sheetHead("plan", strings),
    lineRow("@explanation", words.explanation(ruleInForce(planned.evaluation))),
    lineRow("@answers", words.answers),
    lineRow("@unitCosts", unitCostWords(planned, strings)),
  ];
}

/** The heading of the first column that people answer in, from which they go down. */
export function answersCell(planned: PlannedEvaluation, strings: Strings): LinkTarget {
  const column = planColumns(planned.plan.floor, strings).findIndex(({ isInput }) => isInput === true);
  return { ownSheet: "plan", row: headRows(planned, strings).length, column };
}

/** Of what the cost is that of one; null where money itself is lacking. */
export function costUnit({ amountUnit }: IndicatorCard, { catalogue }: Strings): string | null {
  return amountUnit === "元" ? null : catalogue.singleUnit(amountUnit);
}

/** What a unit of each indicator is taken to cost, and which of these are our own round figures. */
export function unitCostWords({ evaluation, plan }: PlannedEvaluation, strings: Strings): string {
  const { plan: words } = strings.sheets;
  return words.unitCosts(
    evaluation.standard.indicators.map((card) =>
      words.unitCost({
        name: strings.catalogue.indicator(card.id).shortName,
        cost: String(plan.unitCosts[card.id]),
        unit: costUnit(card, strings),
        isDefault: evaluation.dataset.unitCosts[card.id] === undefined,
      }),
    ),
  );
}
