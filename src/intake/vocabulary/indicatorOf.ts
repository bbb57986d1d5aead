import type { IndicatorId } from "../../model/identifiers";
import { INDICATOR_IDS, indicatorCard } from "../../regulation/indicators";
import { plainText } from "../quantityText";
import { AMOUNT_NAMES, INDICATOR_NAMES } from "./indicatorNames";

/** The indicator that somebody typed: `R4`, `4`, or one of its names (生均教学及辅助用房面积, 教辅用房); null for any other word. */
export function indicatorOf(text: string): IndicatorId | null {
  const plain = plainText(text);
  return (
    INDICATOR_IDS.find((id) => plain === id.toLowerCase() || plain === id.slice(1) || namesOf(id).includes(plain)) ??
    null
  );
}

function namesOf(id: IndicatorId): string[] {
  const names: Readonly<Record<string, string>> = INDICATOR_NAMES;
  const amounts: Readonly<Record<string, string>> = AMOUNT_NAMES;
  return [...(names[id] ?? "").split("|"), ...(amounts[id] ?? "").split("|"), indicatorCard(id).shortName].map(
    plainText,
  );
}
