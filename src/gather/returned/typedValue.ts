import { scaled } from "../../intake/cells/interpretNumber";
import { parseTypedNumber } from "../../intake/cells/quantityText";
import { unitOf, type Unit, type UnitKind } from "../../intake/cells/units";

/** Kinds of unit that a line of another kind takes: bureaus mix 人 and 个. */
const COUNTED: ReadonlySet<Unit["kind"]> = new Set<UnitKind>(["people", "count"]);

/**
 * A number typed as text, in the unit of its line: WPS keeps as text what was pasted, and people type the unit that
 * already stands beside the line. Its own unit holds, as in a table of the bureau: 30 人 in 人 is 30, 1,300,000元 in 万元
 * is 130.
 * @param unit of the line, 人, ㎡ or 万元; "" where it has none
 * @returns null where the text is no number (2 8: D27) or one in a unit of another kind
 */
export function typedValue(text: string, unit: string): number | null {
  const typed = parseTypedNumber(text);
  if (typed === null || typed.unit === null) return typed?.value ?? null;
  const own = unitOf(unit);
  if (own === null || !isOfKind(typed.unit.kind, own.kind)) return null;
  return scaled(typed.value, typed.unit.factor) / own.factor;
}

function isOfKind(typed: Unit["kind"], own: Unit["kind"]): boolean {
  if (typed === own) return true;
  if (typed === "tenThousand") return ["people", "money", "area"].includes(own);
  return COUNTED.has(typed) && COUNTED.has(own);
}
