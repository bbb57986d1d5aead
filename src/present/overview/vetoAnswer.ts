import { addressOf } from "../../model/tables/cellRef";
import type { Dataset } from "../../model/dataset";
import type { Evidence } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";

/**
 * What the bureau answered in a row of 第十条, with the words of the case; null where the cell is no answer, or an unclear
 * one.
 */
export function vetoAnswer(
  { ref }: Evidence,
  { vetoes }: Dataset,
  { catalogue }: Strings,
): { readonly label: string; readonly answer: string } | null {
  const found = vetoes.find(({ cell }) => cell.sheet === ref.sheet && addressOf(cell) === addressOf(ref));
  if (found === undefined || found.outcome === "undetermined") return null;
  return { label: found.label, answer: catalogue.vetoAnswers[found.outcome] };
}
