import { OUTCOMES, type Outcome } from "../model/outcome";
import type { PlannedCell } from "../model/sheetPlan";
import type { Strings } from "../strings/strings";

/** A sign of its own for each outcome, so that nothing depends on colour. */
export const OUTCOME_SYMBOLS: Readonly<Record<Outcome, string>> = {
  met: "✔", unmet: "▲", undetermined: "?", pending: "…", notApplicable: "—",
};

/** Sign and word: `✔ 达标`. */
export function outcomeWords(outcome: Outcome, strings: Strings): string {
  return `${OUTCOME_SYMBOLS[outcome]} ${strings.catalogue.outcomes[outcome]}`;
}

export function outcomeCell(outcome: Outcome, strings: Strings): PlannedCell {
  return { value: outcomeWords(outcome, strings), style: { role: "status", tone: outcome, format: "text" } };
}

/** The outcome that a cell of an earlier sheet shows, in whatever language it was written; null where it shows none. */
export function outcomeShown(text: string): Outcome | null {
  const symbol = text.trim().split(" ")[0];
  return OUTCOMES.find((outcome) => OUTCOME_SYMBOLS[outcome] === symbol) ?? null;
}
