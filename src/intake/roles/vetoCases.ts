import type { ItemId } from "../../model/identifiers";
import type { Standard } from "../../regulation/standard";
import { plainText } from "../cells/quantityText";

/** The case that a sentence speaks of; null where it speaks of none or of several. */
export function vetoOf(label: string, { vetoes }: Pick<Standard, "vetoes">): ItemId | null {
  const plain = plainText(label);
  const own = vetoes.find(({ id }) => id.toLowerCase() === plain);
  if (own !== undefined) return own.id;
  const found = vetoes.filter(({ recognisedBy }) => recognisedBy.test(plain)).map(({ id }) => id);
  return found.length === 1 ? (found[0] ?? null) : null;
}
