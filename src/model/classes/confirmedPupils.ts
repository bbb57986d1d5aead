import { MOST_PUPILS_OF_A_CLASS } from "../../regulation/limits/plausibleAmounts";
import type { Confirmation } from "../confirmation";
import { fieldAndStage } from "../figures/fieldAndStage";
import { knownValue, type Figure } from "../figures/figure";
import type { Stage } from "../stage";

/**
 * Whether a person may confirm pupils whom the classes contradict (D24, D25): the class cells are then the ones that
 * are wrong. No school has more pupils than its classes could hold anywhere, or classes without a pupil, whoever
 * confirms it.
 * @param classes the most that any of its sources counts; Infinity where none does
 */
export function mayConfirmPupils(pupils: number, classes: number): boolean {
  return pupils > 0 && pupils <= classes * MOST_PUPILS_OF_A_CLASS;
}

/** True for a confirmation that speaks of pupils: 在校生数, 小学在校生数, 初中在校生数. */
export function isOfPupils({ field }: Confirmation): boolean {
  return field !== null && fieldAndStage(field, null).field === "students";
}

/**
 * True where somebody has confirmed, with who, when and why, that the pupils are as many as typed.
 * @param confirmations of the school
 * @param stage null for all its stages
 */
export function arePupilsConfirmed(
  confirmations: readonly Confirmation[],
  stage: Stage | null,
  pupils: Figure,
): boolean {
  return confirmations.some((one) => {
    const named = one.field === null ? null : fieldAndStage(one.field, one.stage);
    const isComplete = one.confirmedBy !== null && one.date !== null && one.basis !== null;
    const isMeant = named?.field === "students" && (named.stage === null || named.stage === stage);
    return isComplete && isMeant && one.value !== null && one.value === knownValue(pupils);
  });
}
