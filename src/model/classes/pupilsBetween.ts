import type { Bounds } from "../figures/bounds";
import { contradictsPupils } from "./pupilsHeld";

/**
 * A tenth more or fewer is one class in a wrong bracket or another day, and no lost or added digit, which is at least
 * twofold.
 */
const SLIGHT = 0.1;

/**
 * What the pupils of a school can be where the classes contradict their number (D25): one of the two is wrong and
 * nobody knows which, so that they lie between what was typed and what the classes allow. A slight contradiction
 * reaches to the nearest number that the classes allow; a great one, which may be a digit lost or added, to any that
 * they allow, but not beyond one digit less than was typed, nor beyond two more: with the first digit of 1064 its 0
 * goes too. 0 classes say nothing of the pupils.
 *
 * Worked example: 46 typed beside classes for 451 to 495 → 46 to 495; 4690 → 451 to 4690; 500 → 495 to 500.
 *
 * @param homeTaught how many of the pupils may sit in no class
 * @returns null where they do not contradict each other
 */
export function pupilsBetween(students: Bounds, held: Bounds, homeTaught: number): Bounds | null {
  if (held.high === 0 || held.low > held.high || !contradictsPupils(students, held, homeTaught)) return null;
  return students.high < held.low
    ? { low: students.low, high: mostPupils(students.high, held) }
    : { low: leastPupils(students.low, held, homeTaught), high: students.high };
}

function mostPupils(typed: number, { low, high }: Bounds): number {
  if (typed >= low * (1 - SLIGHT)) return low;
  const longer = 10 ** (digitsOf(typed) + 2) - 1;
  if (longer >= low) return Math.min(high, longer);
  return high === Infinity ? low : high;
}

function leastPupils(typed: number, { low, high }: Bounds, homeTaught: number): number {
  const most = high + homeTaught;
  return typed <= most * (1 + SLIGHT) ? most : Math.min(most, Math.max(low, 1, 10 ** (digitsOf(typed) - 2)));
}

function digitsOf(count: number): number {
  return String(Math.trunc(count)).length;
}
