import { OUTCOMES, type Outcome } from "../../model/outcome";
import type { ItemResult } from "../../model/evaluation";
import { cellStyle } from "../../model/sheets/cellStyle";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";

/** A sign of its own for each outcome, so that nothing depends on colour. */
export const OUTCOME_SYMBOLS: Readonly<Record<Outcome, string>> = {
  met: "✔",
  unmet: "▲",
  undetermined: "?",
  pending: "…",
  notApplicable: "—",
};

/** Sign and word: `✔ 达标`. */
export function outcomeWords(outcome: Outcome, strings: Strings): string {
  return `${OUTCOME_SYMBOLS[outcome]} ${strings.catalogue.outcomes[outcome]}`;
}

export function outcomeCell(outcome: Outcome, strings: Strings): PlannedCell {
  return statusCell(outcomeWords(outcome, strings), outcome);
}

/** The word for an outcome of this item: of a case of 第十条 whether it exists. */
export function itemOutcome({ area }: Pick<ItemResult, "area">, outcome: Outcome, { catalogue }: Strings): string {
  return (area === "veto" ? catalogue.vetoOutcomes : catalogue.outcomes)[outcome];
}

/** Sign and word beside an item: `✔ 不存在该情形`. */
export function itemOutcomeWords(item: Pick<ItemResult, "area">, outcome: Outcome, strings: Strings): string {
  return `${OUTCOME_SYMBOLS[outcome]} ${itemOutcome(item, outcome, strings)}`;
}

export function itemOutcomeCell(item: Pick<ItemResult, "area">, outcome: Outcome, strings: Strings): PlannedCell {
  return statusCell(itemOutcomeWords(item, outcome, strings), outcome);
}

function statusCell(value: string, tone: Outcome): PlannedCell {
  return { value, style: cellStyle("status", tone, "text") };
}

/** The outcome that a cell of an earlier sheet shows, in whatever language it was written; null where it shows none. */
export function outcomeShown(text: string): Outcome | null {
  const symbol = text.trim().split(" ")[0];
  return OUTCOMES.find((outcome) => OUTCOME_SYMBOLS[outcome] === symbol) ?? null;
}
