import { addTo } from "../../model/groupedBy";
import type { ItemId } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import { asOneSchool, coefficientOfSums, knownSums, type BalanceSums } from "../tables/balanceSums";
import type { CountySummary } from "./countySummary";

/** One 差异系数 of one school year, seen over the counties of a city. */
export interface CityCoefficient extends Pick<BalanceSums, "stage" | "indicator"> {
  readonly period: string | null;
  /** Counties that have schools of the stage, and those whose coefficient is known. */
  readonly counties: number;
  readonly known: number;
  readonly over: number;
  /** Over all schools of the counties whose sums are known; null where they are of none. */
  readonly overSchools: number | null;
  /** Between the counties, each taken as one school; null where there are not two of which the sums are known. */
  readonly betweenCounties: number | null;
  readonly highest: CountyCoefficient | null;
  readonly lowest: CountyCoefficient | null;
}

interface CountyCoefficient {
  readonly county: string | null;
  readonly value: number;
}

/** How often an item fails. */
export interface FailingItem {
  readonly item: ItemId;
  readonly unmet: number;
  readonly undetermined: number;
  readonly counties: number;
}

/** The coefficients by school year, each in the order of the first county that has it. */
export function cityCoefficients(counties: readonly CountySummary[]): CityCoefficient[] {
  const groups = new Map<string, { readonly summary: CountySummary; readonly one: BalanceSums }[]>();
  for (const summary of counties) {
    for (const one of summary.balance) {
      addTo(groups, [summary.period ?? "", one.stage, one.indicator].join("\n"), { summary, one });
    }
  }
  return [...groups.values()].map((group) => coefficientOf(group)).sort(byPeriod);
}

function byPeriod(a: CityCoefficient, b: CityCoefficient): number {
  return (a.period ?? "").localeCompare(b.period ?? "", "en");
}

function coefficientOf(
  group: readonly { readonly summary: CountySummary; readonly one: BalanceSums }[],
): CityCoefficient {
  const [first] = group;
  if (first === undefined) throw new Error("a group has a member");
  const sums = group.flatMap(({ one }) => knownSums(one) ?? []);
  const values = group
    .flatMap(({ summary: { county }, one: { cv } }) => (cv === null ? [] : [{ county, value: cv }]))
    .sort((a, b) => a.value - b.value);
  return {
    period: first.summary.period,
    stage: first.one.stage,
    indicator: first.one.indicator,
    counties: group.length,
    known: values.length,
    over: group.filter(({ one }) => one.outcome === "unmet").length,
    overSchools: coefficientOfSums(sums),
    betweenCounties: sums.length < 2 ? null : coefficientOfSums(sums.map(asOneSchool)),
    highest: values.at(-1) ?? null,
    lowest: values[0] ?? null,
  };
}

/**
 * The items by how many counties fail them for certain, then by how many may; what nobody fails or may fail is left
 * out.
 */
export function failingItems(counties: readonly CountySummary[]): FailingItem[] {
  const items = new Map<ItemId, Outcome[]>();
  for (const { outcomes } of counties) {
    for (const [item, outcome] of outcomes) addTo(items, item, outcome);
  }
  const count = (all: readonly Outcome[], outcome: Outcome): number => all.filter((one) => one === outcome).length;
  return [...items]
    .map(([item, all]) => ({
      item,
      unmet: count(all, "unmet"),
      undetermined: count(all, "undetermined"),
      counties: all.filter((one) => one !== "notApplicable").length,
    }))
    .filter(({ unmet, undetermined }) => unmet + undetermined > 0)
    .sort((a, b) => b.unmet - a.unmet || b.undetermined - a.undetermined);
}

/**
 * The counties from the one with the most items met: what is not known puts none of them first. Those that are alike
 * share a place.
 */
export function rankedCounties(
  counties: readonly CountySummary[],
): { readonly place: number; readonly county: CountySummary }[] {
  const order = [...counties].sort((a, b) => b.counts.met - a.counts.met || a.counts.unmet - b.counts.unmet);
  const isAlike = (a: CountySummary, b: CountySummary): boolean =>
    a.counts.met === b.counts.met && a.counts.unmet === b.counts.unmet;
  let place = 0;
  return order.map((county, at) => {
    const above = order[at - 1];
    if (above === undefined || !isAlike(above, county)) place = at + 1;
    return { place, county };
  });
}
