import { ofIndicator } from "../../model/ofIndicator";
import type { ItemShortfall } from "../../model/evaluation";
import type { CompliancePlan } from "../../model/plan";
import type { Standard } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import { itemCost, itemName, unitsToAdd } from "./itemShortfallRows";

/** What the county lacks altogether of an indicator, or of one kind of an item, as sheet and pane say it. */
export interface PlanTotal {
  readonly key: string;
  /** True of the indicators, whose cost has a sum of its own behind them. */
  readonly isOfResources: boolean;
  readonly name: string;
  readonly unit: string;
  readonly toStandard: number;
  /** True where nothing is known to be lacking, but not everything is known: a 0 would look like no shortfall (D1). */
  readonly isUnknown: boolean;
  /** Null where the regulation knows no floor. */
  readonly toFloor: number | null;
  /** Null where nothing can be added: pupils and classes are too many. */
  readonly recommended: number | null;
  /** 元 for `recommended`; null where no cost is calculated. */
  readonly cost: number | null;
  readonly remark: string | null;
  /** True where lines are left out because their data are missing. */
  readonly isIncomplete: boolean;
}

/** A total for each of the indicators, then one for each kind of shortfall that occurs. */
export function planTotals(plan: CompliancePlan, standard: Standard, strings: Strings): PlanTotal[] {
  return [...indicatorTotals(plan, standard, strings), ...itemTotals(plan.items, strings)];
}

function indicatorTotals({ totals }: CompliancePlan, { indicators }: Standard, strings: Strings): PlanTotal[] {
  const { plan: words } = strings.sheets;
  return indicators.map(({ id, amountUnit }): PlanTotal => {
    const { toStandard, toFloor, recommended, cost, unknown } = ofIndicator(totals, id);
    return {
      key: id,
      isOfResources: true,
      name: strings.catalogue.indicator(id).shortName,
      unit: amountUnit,
      toStandard,
      toFloor,
      recommended,
      cost,
      remark:
        [
          ...(toStandard > 0 ? [words.totals.filling(strings.catalogue.indicator(id).filling)] : []),
          ...(unknown > 0 ? [words.totals.unknown(unknown)] : []),
        ].join(words.remarks.separator) || null,
      isIncomplete: unknown > 0,
      isUnknown: unknown > 0 && toStandard === 0,
    };
  });
}

function itemTotals(items: readonly ItemShortfall[], strings: Strings): PlanTotal[] {
  const words = strings.sheets.plan;
  return itemLacks(items).map(
    ({ first, schools, missing, isAtLeast }): PlanTotal => ({
      key: `${first.item}:${first.kind}`,
      isOfResources: false,
      name: itemName(first, strings),
      unit: first.unit,
      toStandard: missing,
      toFloor: null,
      recommended: unitsToAdd(first) === null ? null : missing,
      cost: itemCost({ ...first, missing }),
      remark: [words.totals.schools(schools), ...(isAtLeast ? [words.totals.atLeast] : [])].join(
        words.remarks.separator,
      ),
      isIncomplete: false,
      isUnknown: false,
    }),
  );
}

/** True where the cost of the resources is 0 only because nothing is known of what is lacking. */
export function isCostUnknown({ cost, totals }: CompliancePlan): boolean {
  return cost === 0 && Object.keys(totals).some((id) => ofIndicator(totals, id).unknown > 0);
}

/** What all schools lack of one kind: rooms, pupils or classes above a limit, funds. */
export interface ItemLack {
  readonly first: ItemShortfall;
  readonly schools: number;
  readonly missing: number;
  /** True where of some schools only a lower bound is certain. */
  readonly isAtLeast: boolean;
}

/** The lines of each kind taken together, in the order in which the kinds occur. */
export function itemLacks(items: readonly ItemShortfall[]): ItemLack[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds.flatMap((kind): ItemLack[] => {
    const lines = items.filter((one) => one.kind === kind);
    const [first] = lines;
    return first === undefined
      ? []
      : [
          {
            first,
            schools: lines.length,
            missing: lines.reduce((sum, one) => sum + one.missing, 0),
            isAtLeast: lines.some((one) => one.isAtLeast),
          },
        ];
  });
}
