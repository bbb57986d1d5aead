import type { LimitInForce } from "../../model/limitInForce";
import type { LimitKind } from "../../model/dataset";

import type { IndicatorId } from "../../model/identifiers";
import { STAGES, type Stage } from "../../model/stage";
import { limitInForce, type Limit } from "../../regulation/limits/limit";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { ItemCard } from "../../regulation/itemCard";
import type { Standard } from "../../regulation/standard";

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
export function yearOfItem({ year }: Pick<ItemCard, "year">, years: StatedYears): string | null {
  return year === "fiscal" ? years.fiscalYear : years.schoolYear;
}

export function indicatorKey(id: IndicatorId, stage: Stage, kind: LimitKind): LimitKey {
  return `${id} ${stage} ${kind}`;
}

export function itemKey(item: string, name: string): LimitKey {
  return `${item} ${name}`;
}

/** What one may fall to where six others are met: 85% of the standard, free of binary noise (3.57, not 3.5699…). */
export function floorOf(standard: number, { schoolRule }: Pick<Standard, "schoolRule">): number {
  return Number((standard * schoolRule.floorShare).toPrecision(12));
}

/** What a standard limits; the worksheet functions have no more of it. */
type LimitedStandard = Pick<Standard, "indicators" | "schoolRule" | "balanceRule" | "items">;

/** Every limit of the nation in force in those years, by its key. */
export function nationalLimits(standard: LimitedStandard, years: StatedYears): Map<LimitKey, NationalLimit> {
  return new Map([
    ...standard.indicators.flatMap((card) =>
      STAGES.flatMap((stage) => limitsOfIndicator(card, stage, standard, years.schoolYear)),
    ),
    ...standard.items.flatMap((card) => limitsOfItem(card, years)),
  ]);
}

function limitsOfIndicator(
  { id, standard: demanded }: IndicatorCard,
  stage: Stage,
  standard: LimitedStandard,
  year: string | null,
): [LimitKey, NationalLimit][] {
  const limit = limitInForce(demanded[stage], year);
  return [
    [indicatorKey(id, stage, "standard"), inForce(limit)],
    [indicatorKey(id, stage, "floor"), inForce({ ...limit, value: floorOf(limit.value, standard) })],
    [
      indicatorKey(id, stage, "coefficientOfVariation"),
      inForce(limitInForce(standard.balanceRule.limits[stage], year)),
    ],
  ];
}

function limitsOfItem(card: ItemCard, years: StatedYears): [LimitKey, NationalLimit][] {
  return Object.entries(card.limits).map(([name, dated]) => [
    itemKey(card.id, name),
    inForce(limitInForce(dated, yearOfItem(card, years))),
  ]);
}

function inForce({ value, unit, direction, clause, source, stage }: Limit): NationalLimit {
  return { value, unit, direction, clause, source, stage, override: null };
}
