/**
 * The greatest of some numbers, −∞ of none. `Math.max(...numbers)` fails where there are a hundred thousand: a call
 * takes only so many arguments.
 */
export function greatestOf(numbers: Iterable<number>): number {
  let found = -Infinity;
  for (const one of numbers) found = Math.max(found, one);
  return found;
}

/** The least of some numbers, ∞ of none; see `greatestOf`. */
export function leastOf(numbers: Iterable<number>): number {
  let found = Infinity;
  for (const one of numbers) found = Math.min(found, one);
  return found;
}
