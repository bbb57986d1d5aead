import type { LimitKind } from "../../model/dataset";
import type { LimitInForce } from "../../model/evaluation";
import { INDICATOR_IDS, type IndicatorId, type ItemId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import { INDICATORS } from "../../regulation/indicators";
import { balanceRule } from "../../regulation/items/balanceRule";
import { schoolRule } from "../../regulation/items/schoolRule";
import { ITEM_LIMITS } from "../../regulation/itemLimits";
import { itemCard } from "../../regulation/items";
import { limitInForce, type Limit } from "../../regulation/limit";

/** The years that a workbook states; null where it does not, which takes the strictest limit (D13). */
export interface StatedYears {
  readonly schoolYear: string | null;
  readonly fiscalYear: string | null;
}

/** Where a limit is kept: `R1 primary standard`, `G5 primaryClass`. */
export type LimitKey = string;

/** A limit with what an override of it has to match. */
export interface NationalLimit extends LimitInForce {
  readonly stage: Stage | null;
}

/** The year by which the limits of an item are dated. */
export function yearOfItem(item: ItemId, years: StatedYears): string | null {
  return itemCard(item).year === "fiscal" ? years.fiscalYear : years.schoolYear;
}

export function indicatorKey(id: IndicatorId, stage: Stage, kind: LimitKind): LimitKey {
  return `${id} ${stage} ${kind}`;
}

export function itemKey(item: string, name: string): LimitKey {
  return `${item} ${name}`;
}

/** What one may fall to where six others are met: 85% of the standard, free of binary noise (3.57, not 3.5699…). */
export function floorOf(standard: number): number {
  return Number((standard * schoolRule.floorShare).toPrecision(12));
}

/** Every limit of the nation in force in those years, by its key. */
export function nationalLimits(years: StatedYears): Map<LimitKey, NationalLimit> {
  return new Map([
    ...INDICATOR_IDS.flatMap((id) => STAGES.flatMap((stage) => limitsOfIndicator(id, stage, years))),
    ...limitsOfItems(years),
  ]);
}

function limitsOfIndicator(id: IndicatorId, stage: Stage, { schoolYear }: StatedYears): [LimitKey, NationalLimit][] {
  const standard = limitInForce(INDICATORS[id].standard[stage], schoolYear);
  return [
    [indicatorKey(id, stage, "standard"), inForce(standard)],
    [indicatorKey(id, stage, "floor"), inForce({ ...standard, value: floorOf(standard.value) })],
    [indicatorKey(id, stage, "coefficientOfVariation"), inForce(limitInForce(balanceRule.limits[stage], schoolYear))],
  ];
}

function limitsOfItems(years: StatedYears): [LimitKey, NationalLimit][] {
  return Object.entries(ITEM_LIMITS).flatMap(([item, limits]) =>
    Object.entries(limits).map(([name, dated]): [LimitKey, NationalLimit] => [
      itemKey(item, name),
      inForce(limitInForce(dated, yearOfItem(item as ItemId, years))),
    ]),
  );
}

function inForce({ value, unit, direction, clause, source, stage }: Limit): NationalLimit {
  return { value, unit, direction, clause, source, stage, override: null };
}
