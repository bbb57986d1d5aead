const STEPS = 200;
/** Relative: a county's equipment of 10 亿元 is placed to a 元's hundredth. */
const PRECISION = 1e-11;

/**
 * Where a rising number comes to 0: the last place found where it is negative, and the first where it is not. Steps go
 * along the chord, whose idle end is pulled in (the Illinois method), and every third one halves, so that corners and
 * jumps do no harm.
 * @param excess of a place; negative at `low`, not negative at `high`
 */
export function bracket(
  excess: (place: number) => number,
  low: number,
  high: number,
): readonly [below: number, reached: number] {
  let [below, reached] = [low, high];
  let [lack, plenty] = [excess(low), excess(high)];
  let wasNegative: boolean | null = null;
  for (let step = 1; step < STEPS && reached - below > reached * PRECISION; step++) {
    const chord = below + ((reached - below) * lack) / (lack - plenty);
    const isWithin = step % 3 !== 0 && chord > below && chord < reached;
    const place = isWithin ? chord : (below + reached) / 2;
    const value = excess(place);
    const isNegative = value < 0;
    if (isNegative) [below, lack] = [place, value];
    else [reached, plenty] = [place, value];
    if (isNegative && wasNegative === true) plenty /= 2;
    if (!isNegative && wasNegative === false) lack /= 2;
    wasNegative = isNegative;
  }
  return [below, reached];
}
