import type { IndicatorId } from "../../model/identifiers";
import { INDICATOR_IDS, indicatorCard } from "../../regulation/indicators";
import { plainText } from "../quantityText";

/** The indicator that somebody typed: `R4`, `4`, or one of its names (生均教学及辅助用房面积, 教辅用房); null for any other word. */
export function indicatorOf(text: string): IndicatorId | null {
  const plain = plainText(text);
  return (
    INDICATOR_IDS.find((id) => plain === id.toLowerCase() || plain === id.slice(1) || namesOf(id).includes(plain)) ??
    null
  );
}

function namesOf(id: IndicatorId): string[] {
  const { ratioNames, amountNames, shortName } = indicatorCard(id);
  return [...ratioNames.split("|"), ...amountNames.split("|"), shortName].map(plainText);
}
