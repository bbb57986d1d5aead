import type { Outcome } from "../../model/outcome";
import type { SchoolRule } from "../../regulation/standard";

/**
 * The school rule (D6): 每所学校至少有6项指标达到要求，余项不能低于要求的85%. Decided exactly over incomplete data: a ratio
 * that may lie on either side of a limit is undetermined there, and since the rule only improves when a ratio does, it
 * is met for certain iff it is met with every ratio at its worst, and unmet for certain iff it fails with all at their
 * best.
 *
 * @param standard outcomes of the indicators against 100% of the standard
 * @param floor outcomes of the indicators against the floor, in the same order
 * @example six met, one undetermined at 100% and met at 85% → met; five met, two below 100% for certain → unmet
 */
export function schoolRule(
  standard: readonly Outcome[],
  floor: readonly Outcome[],
  { indicatorsToMeet }: Pick<SchoolRule, "indicatorsToMeet">,
): "met" | "unmet" | "undetermined" {
  if (isKept(standard, floor, indicatorsToMeet, isCertain)) return "met";
  return isKept(standard, floor, indicatorsToMeet, isPossible) ? "undetermined" : "unmet";
}

function isKept(
  standard: readonly Outcome[],
  floor: readonly Outcome[],
  toMeet: number,
  counts: (outcome: Outcome | undefined) => boolean,
): boolean {
  let met = 0;
  for (let index = 0; index < standard.length; index++) {
    if (counts(standard[index])) met++;
    else if (!counts(floor[index])) return false;
  }
  return met >= toMeet;
}

function isCertain(outcome: Outcome | undefined): boolean {
  return outcome === "met";
}

function isPossible(outcome: Outcome | undefined): boolean {
  return outcome !== "unmet";
}
