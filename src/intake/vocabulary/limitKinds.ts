import type { LimitKind } from "../../model/dataset";
import { plainText } from "../cells/quantityText";

const KINDS: readonly (readonly [LimitKind, RegExp])[] = [
  ["standard", /^(?:标准|达标标准|达标值|100%|标准值|国家标准|地方标准|standard)$/u],
  ["floor", /^(?:85%底线|底线|85%|标准的85%|基本值|最低标准|floor)$/u],
  ["coefficientOfVariation", /^(?:差异系数|校际差异系数|cv|coefficientofvariation)$/u],
];

/** Which limit of an indicator a word names, or null. */
export function limitKindOf(text: string): LimitKind | null {
  const plain = plainText(text);
  return KINDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
