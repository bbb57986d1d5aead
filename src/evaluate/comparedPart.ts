import type { CertainBound, Direction, ItemPart } from "../model/evaluation";
import type { Figure } from "../model/figures/figure";
import type { Outcome } from "../model/outcome";
import type { Stage } from "../model/stage";
import { step } from "./arithmetic";
import { distanceTo, judge } from "./compare";

/** What a part is compared with: a limit in force, or a need that was computed (rooms for the classes of a school). */
export interface PartLimit {
  readonly value: number;
  readonly unit: string;
  readonly direction: Direction;
}

/**
 * A comparison of a figure with a limit, with value and distance where the figure is known, and else with the bound
 * that decides: of at most 5 rooms where 6 are needed nobody has to know how many there are.
 */
export function comparedPart(
  label: ItemPart["label"],
  figure: Pick<Figure, "low" | "high">,
  limit: PartLimit,
  options: { readonly stage?: Stage | null; readonly outcome?: Outcome } = {},
): ItemPart {
  const outcome = options.outcome ?? judge(figure, limit);
  return {
    stage: options.stage ?? null,
    label,
    value: figure.low === figure.high ? figure.low : null,
    bound: decidingBound(figure, limit, outcome),
    limit: limit.value,
    unit: limit.unit,
    direction: limit.direction,
    distance: distanceTo(figure, limit),
    outcome,
  };
}

/** Null where the figure is known, or where it is not what decides. */
function decidingBound(figure: Pick<Figure, "low" | "high">, limit: PartLimit, outcome: Outcome): CertainBound | null {
  const isDecided = outcome === "met" || outcome === "unmet";
  if (!isDecided || figure.low === figure.high || judge(figure, limit) !== outcome) return null;
  const isAtMost = (outcome === "unmet") === (limit.direction === "atLeast");
  return { value: isAtMost ? figure.high : figure.low, isAtMost };
}

/**
 * The arithmetic of parts whose numbers were typed and only compared: `2919 > 2500`; empty for a part without a number.
 */
export function stepsOfParts(parts: readonly ItemPart[]): string[] {
  return parts.map(({ value, limit, direction }) =>
    value === null || limit === null ? "" : step("", { low: value, high: value }, { value: limit, direction }),
  );
}
