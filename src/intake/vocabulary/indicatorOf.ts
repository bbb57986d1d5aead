import type { IndicatorId } from "../../model/identifiers";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import { plainText } from "../cells/quantityText";

/**
 * The indicator that somebody typed: `R4`, `4`, or one of its names (生均教学及辅助用房面积, 教辅用房); null for any other
 * word.
 */
export function indicatorOf(text: string, indicators: readonly IndicatorCard[]): IndicatorId | null {
  const plain = plainText(text);
  const found = indicators.find(
    (card) => plain === card.id.toLowerCase() || plain === card.id.slice(1) || namesOf(card).includes(plain),
  );
  return found?.id ?? null;
}

function namesOf({ ratioNames, amountNames, shortName }: IndicatorCard): string[] {
  return [...ratioNames.split("|"), ...amountNames.split("|"), shortName].map(plainText);
}
