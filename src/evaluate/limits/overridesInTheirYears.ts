import type { Dataset } from "../../model/dataset";
import type { ItemResult, OverrideUse } from "../../model/evaluation";
import type { Finding } from "../../model/findings/finding";
import type { ItemCard } from "../../regulation/itemCard";
import type { Standard } from "../../regulation/standard";
import { appliedLimits, statedYears, type AppliedLimits } from "./limitsInForce";
import { yearsOfItem } from "./itemYears";
import { itemKey } from "./nationalLimits";

/**
 * What became of every override in the years by which its item was judged in the end: a figure that bears a year of its
 * own is judged by the limits of that year (D28), so that a local limit may hold for it that does not for the county's
 * year, or the other way round.
 * @param applied by the county's years
 */
export function overridesInTheirYears(
  applied: AppliedLimits,
  dataset: Dataset,
  standard: Standard,
  results: readonly ItemResult[],
): { readonly uses: readonly OverrideUse[]; readonly findings: readonly Finding[] } {
  const changed = new Map(
    applied.uses.flatMap((use) => {
      const inYears = inItsYears(use, dataset, standard, results);
      return inYears === null || inYears.isUsed === use.isUsed ? [] : [[use.override, inYears] as const];
    }),
  );
  if (changed.size === 0) return applied;
  const cells = new Set([...changed.keys()].map(({ cell }) => cell));
  return {
    uses: applied.uses.map((use) => ({ ...use, isUsed: changed.get(use.override)?.isUsed ?? use.isUsed })),
    findings: [
      ...applied.findings.filter(
        ({ code, where }) => code !== "overrideNotInForce" || where === null || !cells.has(where),
      ),
      ...[...changed.values()].flatMap(({ findings }) => findings),
    ],
  };
}

interface InYears {
  readonly isUsed: boolean;
  readonly findings: readonly Finding[];
}

/** Null for an override that is not about an item with limits of its own. */
function inItsYears(
  { override }: OverrideUse,
  dataset: Dataset,
  standard: Standard,
  results: readonly ItemResult[],
): InYears | null {
  const card = standard.items.find(({ id }) => id === override.item);
  const result = results.find(({ id }) => id === override.item);
  if (card === undefined || result === undefined) return null;
  const stated = statedYears(dataset);
  const at = dataset.overrides.indexOf(override);
  const years = yearsOfItem(card, dataset, stated, result.evidence).map((year) =>
    appliedLimits(dataset, standard, { ...stated, [card.year === "fiscal" ? "fiscalYear" : "schoolYear"]: year }),
  );
  const isUsed = years.some(({ standing }) => keysOf(card).some((key) => standing.get(key)?.override === override));
  return { isUsed, findings: isUsed ? [] : (years.at(-1)?.judged[at]?.findings ?? []) };
}

function keysOf(card: ItemCard): string[] {
  return Object.keys(card.limits).map((name) => itemKey(card.id, name));
}
