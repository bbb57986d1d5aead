import { uniquePlaces } from "../../model/uniquePlaces";

/** How many cells of a column as it stands say the same as those of a column of another writing. */
export type Likeness = (column: number, other: number) => number;

/**
 * Of two alignments that are as alike the one that leaves fewer columns over; less than one cell, however wide the
 * sheet.
 */
const FOR_A_PAIR = 1 / 1024;

/**
 * Which column of another writing each column is: first by headings that stand once in both; then those between two
 * such, in their order where they are as many, else so that most cells are the same.
 * @param standing the headings as they stand, by columns from 0
 * @param written those of the other writing
 * @returns undefined for a column that the other writing has not
 */
export function alignedColumns(
  standing: readonly string[],
  written: readonly string[],
  likeness: Likeness,
): readonly (number | undefined)[] {
  const [places, unique] = [uniquePlaces(written), uniquePlaces(standing)];
  const columns = standing.map((heading) => (unique.has(heading) ? places.get(heading) : undefined));
  const standsAt = new Map(columns.flatMap((other, column) => (other === undefined ? [] : [[other, column] as const])));
  for (const run of runsWithout(written.length, (other) => standsAt.has(other))) {
    const start = 1 + (standsAt.get((run[0] ?? 0) - 1) ?? -1);
    const free = runsWithout(standing.length, (column) => columns[column] !== undefined).find(([at]) => at === start);
    for (const [column, other] of pairs(free ?? [], run, likeness)) columns[column] = other;
  }
  return columns;
}

/** Columns that stand beside each other and are none of some, run by run. */
function runsWithout(width: number, isOne: (column: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (let column = 0; column < width; column++) {
    if (isOne(column)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

type Pair = readonly [number, number];

function pairs(free: readonly number[], run: readonly number[], likeness: Likeness): readonly Pair[] {
  if (free.length === run.length) return free.map((column, at): Pair => [column, run[at] ?? -1]);
  let above: readonly Aligned[] = [NOTHING_ALIGNED, ...run.map(() => NOTHING_ALIGNED)];
  for (const column of free) {
    const row = [NOTHING_ALIGNED];
    run.forEach((other, at) => {
      const { score, last } = above[at] ?? NOTHING_ALIGNED;
      const both = score + likeness(column, other) + FOR_A_PAIR;
      const pair: Aligned = { score: both, last: { pair: [column, other], before: last } };
      row.push(better(pair, better(above[at + 1] ?? NOTHING_ALIGNED, row[at] ?? NOTHING_ALIGNED)));
    });
    above = row;
  }
  const found: Pair[] = [];
  for (let link = above.at(-1)?.last ?? null; link !== null; link = link.before) found.unshift(link.pair);
  return found;
}

/** The best pairs among the columns so far, the last of them first. */
interface Aligned {
  readonly score: number;
  readonly last: Link | null;
}

interface Link {
  readonly pair: Pair;
  readonly before: Link | null;
}

const NOTHING_ALIGNED: Aligned = { score: 0, last: null };

function better(one: Aligned, other: Aligned): Aligned {
  return other.score > one.score ? other : one;
}
