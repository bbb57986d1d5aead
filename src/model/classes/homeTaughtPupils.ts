import type { Dataset } from "../dataset";
import { knownValue } from "../figures/figure";

/** Of pupils of whom nobody says how many are 送教上门, so large a share may be (D25). */
const SHARE_OF_UNKNOWN = 0.01;

/**
 * How many pupils may be 送教上门, who are counted as pupils and sit in no class (D25): those of the county, or a hundredth
 * of the pupils where the county does not say.
 * @param countyCount what `homeTaughtOfCounty` gives
 */
export function homeTaughtAmong(students: number, countyCount: number | null): number {
  return countyCount ?? Math.floor(students * SHARE_OF_UNKNOWN);
}

/** 送教上门 pupils of the county, by whichever of its figures counts more of them; null where none does. */
export function homeTaughtOfCounty({ figures }: Pick<Dataset, "figures">): number | null {
  const counts = [knownValue(figures.disabledHomeTaught), knownValue(figures.fundedHomeTaughtStudents)];
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : Math.max(...known);
}
