/** Where the dots of a strip lie, in pixels from its left upper corner. */
export interface DotPlace {
  readonly x: number;
  readonly y: number;
}

/** Ratios from left to right within a picture. */
export interface StripScale {
  readonly place: (ratio: number) => number;
}

/** A margin on both sides, in pixels, so that no dot is cut. */
const MARGIN = 6;

/** From the lowest to the highest of all that is shown, over the width given in pixels. */
export function stripScale(shown: readonly number[], width: number): StripScale {
  const [lowest, highest] = [Math.min(...shown), Math.max(...shown)];
  const span = highest - lowest;
  return { place: (ratio) => (span === 0 ? width / 2 : MARGIN + ((ratio - lowest) / span) * (width - 2 * MARGIN)) };
}

/**
 * A dot for each ratio at its place; those that would lie on each other are heaped up from the middle of the strip, and
 * where a heap is higher than the strip its last ones lie on each other.
 * @param xs places from left to right, ascending
 * @param radius of a dot, in pixels as `height`
 */
export function dotPlaces(xs: readonly number[], height: number, radius: number): DotPlace[] {
  const levels = Math.max(1, Math.floor(height / (2 * radius)));
  /** Of each level, where its last dot ends. */
  const ends = Array.from({ length: levels }, () => -Infinity);
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - radius >= end);
    const level = free < 0 ? levels - 1 : free;
    ends[level] = x + radius;
    // 0, 1 above, 1 below, 2 above …
    const step = Math.ceil(level / 2) * (level % 2 === 1 ? -1 : 1);
    return { x, y: height / 2 + step * 2 * radius };
  });
}

/** How many dots still say more than a heap of columns does. */
export const MOST_DOTS = 400;

/** A column of a density: from `x`, `share` of the highest. */
export interface DensityColumn {
  readonly x: number;
  readonly share: number;
}

/**
 * Of thousands of schools how many lie where, as columns of one width.
 * @param xs places from left to right, in pixels
 */
export function densityColumns(xs: readonly number[], columnWidth: number): DensityColumn[] {
  const counts = new Map<number, number>();
  for (const x of xs) {
    const column = Math.floor(x / columnWidth);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const highest = Math.max(...counts.values());
  return [...counts].map(([column, count]) => ({ x: column * columnWidth, share: count / highest }));
}

/** The place nearest to a point within `reach` pixels sideways; -1: none. Places are ascending. */
export function nearestDot(places: readonly DotPlace[], { x, y }: DotPlace, reach: number): number {
  let [nearest, least] = [-1, reach * reach];
  places.forEach((one, at) => {
    const distance = (one.x - x) ** 2 + (one.y - y) ** 2;
    if (distance < least) [nearest, least] = [at, distance];
  });
  return nearest;
}
