/** Before so many are done, nobody knows how long the rest will take. */
const FEWEST_DONE = 3;

/** How fast a folder is worked through, and what is left. */
export interface BatchPace {
  readonly perMinute: number;
  /** In seconds. */
  readonly remaining: number;
}

/**
 * The pace so far.
 * @param done workbooks that were evaluated, without those that were left as they are
 * @param left workbooks that are still to be evaluated
 * @param seconds since the first was begun
 * @returns null before anything can be said
 */
export function batchPace(done: number, left: number, seconds: number): BatchPace | null {
  if (done < FEWEST_DONE || seconds <= 0) return null;
  return { perMinute: Math.round((60 * done) / seconds), remaining: Math.round((left * seconds) / done) };
}
