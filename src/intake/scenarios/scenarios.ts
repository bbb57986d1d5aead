import type { Standard } from "../../regulation/standard";
import type { Dataset, RegisteredOverride } from "../../model/dataset";
import type { LimitChange, ReadScenarioRow, Scenario } from "../../model/scenario";
import { ISSUED } from "../../regulation/limits/limit";
import { labelOfLimit } from "./limitLabel";

/** The scenarios that rows make together, in the order in which they begin; rows without a name belong to none. */
export function scenariosOfRows(rows: readonly ReadScenarioRow[]): Scenario[] {
  const names = [...new Set(rows.map(({ name }) => name).filter((name) => name !== ""))];
  return names.map((name): Scenario => {
    const own = rows.filter((row) => row.name === name);
    const changes = own.flatMap(({ change }) => (change === null ? [] : [change]));
    return {
      name,
      cells: changes.flatMap((change) => ("item" in change ? [] : [change])),
      limits: changes.flatMap((change) => ("item" in change ? [change] : [])),
      unread: own.flatMap(({ problem }) => (problem === null ? [] : [problem])),
    };
  });
}

/**
 * The dataset under a scenario whose changed cells it was read from already: its limits join the bureau's own local
 * limits, and a row that could not be read may be one that the county fails by, so that nothing is met before it is.
 */
export function withScenario(dataset: Dataset, { name, limits, unread }: Scenario, standard: Standard): Dataset {
  if (limits.length + unread.length === 0) return dataset;
  return {
    ...dataset,
    overrides: [...dataset.overrides, ...limits.map((limit) => overrideOf(limit, name, standard))],
    doubts: [...dataset.doubts, ...unread.map((because) => ({ items: "everyLimit" as const, because }))],
  };
}

/** In force from the day of the regulation on, whatever the year of the data. */
function overrideOf(limit: LimitChange, basis: string, standard: Standard): RegisteredOverride {
  const { item, stage, kind, value, cell } = limit;
  return {
    item,
    label: labelOfLimit(limit, standard),
    stage,
    allStages: stage === null,
    kind,
    value,
    unit: null,
    basis,
    effectiveFrom: ISSUED,
    cell,
  };
}
